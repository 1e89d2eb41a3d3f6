import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../src/answers/knowledge.ts';
import { createDialogueModel } from '../../../src/answers/model/dialogue-model.ts';
import { pack } from '../../../src/answers/model/packed.ts';
import { see } from '../../../src/answers/model/teach-dialogues.ts';
import { TURN_COLUMNS } from '../../../src/answers/model/turn-options.ts';
import { remembered } from '../impressions.ts';

const { reader, model, dialogues } = knowledge();
const anyItem = (): boolean => true;
const rekenen = remembered('basis', ['interventie.rekenen']);
const afterRekenen = (question: string, isItem: (id: string) => boolean = anyItem) =>
  dialogues.impressionOf({ ...see(question, reader, model), before: rekenen }, isItem);

describe('de indruk van een vervolgvraag', () => {
  it('houdt het onderwerp van net', () => {
    expect([...afterRekenen('weet je dat zeker').items].sort(([, a], [, b]) => b - a)[0]?.[0]).toBe('interventie.rekenen');
  });

  it('neemt het onderwerp dat wordt genoemd', () => {
    expect(afterRekenen('en bij faalangst?').possibilities[0]).toMatchObject({ verdict: 'basis', id: 'interventie.emotioneel' });
  });

  it('is op elke tekst samen precies één geheel, zonder gevaar', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' }), (text) => {
        const { possibilities } = afterRekenen(text);
        expect(possibilities.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 4);
        expect(possibilities.map(({ verdict }) => verdict)).not.toContain('urgent');
      }),
      { numRuns: 30 },
    );
  });

  it('noemt alleen onderwerpen die er zijn', () => {
    expect([...afterRekenen('wie regelt dat', (id) => id === 'document.visie').items.keys()]).toEqual(['document.visie']);
  });

  it('is zonder iets geleerds wat de woorden zelf zeggen', () => {
    const untaught = createDialogueModel(pack({ classes: TURN_COLUMNS, rows: new Map() }));
    const seen = see('hoort hulp bij lezen bij de basis?', reader, model);
    expect(untaught.impressionOf({ ...seen, before: rekenen }, anyItem).possibilities[0]).toMatchObject({
      verdict: seen.alone.possibilities[0]?.verdict,
      id: seen.alone.possibilities[0]?.id,
    });
  });
});
