import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../src/answers/knowledge.ts';
import { createDialogueModel } from '../../../src/answers/model/dialogue-model.ts';
import { toText } from '../../../src/answers/model/packed.ts';
import { type Basis, type Dialogue, see, teachDialogues } from '../../../src/answers/model/teach-dialogues.ts';
import { remembered } from '../impressions.ts';
import { book } from './book.ts';

const { reader, model } = knowledge();
const isKnown = (known: boolean): Basis => ({ reader, model, isExample: () => known });
const some = book.dialogues.slice(0, 40);

const after = (weights: ReturnType<typeof teachDialogues>, question: string) =>
  createDialogueModel(weights).impressionOf(
    { ...see(question, reader, model), before: remembered('basis', ['interventie.rekenen']) },
    () => true,
  ).possibilities[0];

/** The same dialogue after several beginnings, so that the words of its end are heard often enough to count. */
const often = (end: Dialogue[number]): readonly Dialogue[] =>
  ['rekenen', 'lezen', 'spelling', 'plannen'].map((word) => [
    { question: `hoort hulp bij ${word} bij de basis?`, verdict: 'basis', ids: ['interventie.rekenen'] },
    end,
  ]);

describe('leren van gesprekken', () => {
  it('geeft twee keer precies hetzelfde', () => {
    expect(toText(teachDialogues(some, isKnown(false)))).toBe(toText(teachDialogues(some, isKnown(false))));
  });

  it('leert waar een korte vervolgvraag op slaat', () => {
    const taught = teachDialogues(
      often({ question: 'en de flapdrol dan', verdict: 'uitleg', ids: ['structuur.coordinator'] }),
      isKnown(true),
    );
    expect(after(taught, 'en de flapdrol dan')).toMatchObject({ verdict: 'uitleg', id: 'structuur.coordinator' });
  });

  it('leert niets van gevaar, en niets van wat er meteen na komt', () => {
    const danger = { question: 'ze zegt dat ze vannacht pillen slikt', verdict: 'urgent', ids: [] } as const;
    const then = { question: 'en de flapdrol dan', verdict: 'uitleg', ids: ['structuur.coordinator'] } as const;
    const dialogues = often(danger).map((dialogue) => [...dialogue, then]);
    expect(teachDialogues(dialogues, isKnown(true)).slots).toHaveLength(0);
  });

  it('leert van het begin van een gesprek hoe een nieuwe vraag na een ander gesprek klinkt, als die niet al is geleerd', () => {
    const count = (known: boolean): number => teachDialogues(some, isKnown(known)).slots.length;
    expect(count(false)).toBeGreaterThan(count(true));
  });
});
