import { describe, expect, it } from 'vitest';
import { contextAfter } from '../../src/answers/dialogue-context.ts';
import { NO_IMPRESSION } from '../../src/answers/model/model.ts';
import { frame, impression, remembered } from './impressions.ts';
import { answerer } from './question-sets.ts';

const before = remembered('basis', ['interventie.rekenen']);

describe('wat van een gesprek blijft', () => {
  it('is het laatste antwoord dat ergens op rustte', () => {
    const after = contextAfter({ verdict: 'extra', ids: ['structuur.opp'] }, frame({ asks: 'who' }), NO_IMPRESSION, before);
    expect(after).toMatchObject({ verdict: 'extra', ids: ['structuur.opp'], last: 'extra', asks: 'who', afterDanger: false });
  });

  it('blijft ook staan na een antwoord dat nergens op rust, met dat oordeel als het laatste', () => {
    const after = contextAfter({ verdict: 'niet-beschreven', ids: [] }, frame(), NO_IMPRESSION, before);
    expect(after).toMatchObject({ verdict: 'basis', ids: ['interventie.rekenen'], last: 'niet-beschreven' });
  });

  it('is zonder eerder antwoord alleen het oordeel', () => {
    expect(contextAfter({ verdict: 'buiten-bereik', ids: [] }, frame(), NO_IMPRESSION)).toMatchObject({
      verdict: 'buiten-bereik',
      ids: [],
      last: 'buiten-bereik',
    });
  });

  it('noemt alleen onderwerpen waarover de woorden echt gingen', () => {
    const said = impression([
      ['basis', 'interventie.rekenen', 0.9999],
      ['basis', 'interventie.motorisch', 0.0001],
    ]);
    expect([...contextAfter({ verdict: 'basis', ids: [] }, frame(), said).about.keys()]).toEqual(['interventie.rekenen']);
  });

  it('houdt geen woord vast van wat is getypt', () => {
    const { context } = answerer.answer('mijn leerling Quirijn krijgt zuurstokroze vlekken van breuken, is hulp basis?');
    const kept = JSON.stringify({ ...context, about: [...context.about] });
    for (const word of ['Quirijn', 'zuurstokroze', 'vlekken']) expect(kept.toLowerCase()).not.toContain(word.toLowerCase());
  });
});
