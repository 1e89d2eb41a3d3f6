import { describe, expect, it } from 'vitest';
import { meetingRefusalCard } from '../../../cards/flexzat/refusal-card.ts';
import { partsOf, textOf } from '../../support/fake-teams.ts';

describe('een nee bij een overleg', () => {
  it('zegt waarom, en biedt de weg naar de eigen overleggen', () => {
    const card = meetingRefusalCard({ code: 'niet-van-jou', text: 'Vraag het aan Omar Bakker.' });
    expect(textOf(card)).toContain('Vraag het aan Omar Bakker.');
    const buttons = partsOf(card).flatMap(({ type, title }) => (type === 'Action.Execute' ? [title] : []));
    expect(buttons).toEqual(['Mijn overleggen', 'Mijn trajecten']);
  });
});
