import { describe, expect, it } from 'vitest';
import { helpCard } from '../../cards/messages.ts';
import { cardMessage } from '../../src/teams/card-message.ts';
import { EVERYTHING } from '../support/help-rights.ts';

describe('een kaart als bericht', () => {
  it('staat alleen, zonder tekst ernaast: anders splitst Teams haar en kan zij niet meer ververst worden', () => {
    const message = cardMessage(helpCard(EVERYTHING));
    expect(message.attachments).toEqual([{ contentType: 'application/vnd.microsoft.card.adaptive', content: helpCard(EVERYTHING) }]);
    expect(message.text).toBeUndefined();
    expect(message.type).toBe('message');
  });
});
