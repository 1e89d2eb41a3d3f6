import { describe, expect, it } from 'vitest';
import { type Judging, judgeParts } from '../../../cards/answers/judge-parts.ts';
import { partsOf } from '../../support/fake-teams.ts';

const shown = (judging: Judging) => {
  const parts = partsOf(judgeParts(judging));
  return {
    text: parts.flatMap(({ text }) => text ?? []).join(' '),
    buttons: parts.filter(({ type }) => type === 'Action.Execute').map(({ title }) => title),
  };
};

describe('onder een antwoord', () => {
  it('staat de vraag of het klopt, met twee knoppen die ook zonder de vraag te begrijpen zijn', () => {
    expect(shown({ state: 'open', signed: 'x' })).toEqual({ text: 'Klopt dit?', buttons: ['Ja', 'Nee'] });
    const [yes, no] = partsOf(judgeParts({ state: 'open', signed: 'x' })).filter(({ type }) => type === 'Action.Execute');
    expect(yes).toMatchObject({ tooltip: 'Ja, dit antwoord klopt', data: { bw: { antwoord: 'x', oordeel: 'klopt' } } });
    expect(no).toMatchObject({ tooltip: 'Nee, dit antwoord klopt niet', data: { bw: { antwoord: 'x', oordeel: 'klopt-niet' } } });
  });

  it('staat eerst wat er misging, als de reactie niet bewaard is', () => {
    expect(shown({ state: 'open', signed: 'x', notice: 'Niet bewaard.' })).toEqual({
      text: 'Niet bewaard. Klopt dit?',
      buttons: ['Ja', 'Nee'],
    });
  });

  it('staat na Ja een bedankje en geen knop', () => {
    expect(shown({ state: 'klopt' })).toEqual({ text: 'Bedankt. Je reactie telt mee, zonder je naam.', buttons: [] });
  });

  it('staat na Nee hoe het verder kan, met de coördinator voor wie die mag vragen', () => {
    const item = 'interventie.rekenen';
    expect(shown({ state: 'klopt-niet', item, ask: true }).buttons).toEqual(['Vraag de coördinator', 'Stel je vraag anders']);
    expect(shown({ state: 'klopt-niet', item, ask: false }).buttons).toEqual(['Stel je vraag anders']);
  });
});
