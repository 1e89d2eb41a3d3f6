import { describe, expect, it } from 'vitest';
import { CLASSES, TOPICS } from '../../../src/answers/model/classes.ts';
import { LEARNED } from '../../../src/answers/model/learned.ts';
import { fromText } from '../../../src/answers/model/packed.ts';
import { SLOTS } from '../../../src/answers/model/terms.ts';
import { normalise } from '../../../src/answers/normalise.ts';
import { VERDICTS } from '../../../src/answers/verdict.ts';
import { book } from './book.ts';

describe('wat is geleerd', () => {
  it('komt van de voorbeelden zoals ze nu zijn', () => {
    expect(LEARNED.digest, 'the examples were changed: run `npm run train`').toBe(book.digest);
  });

  it('zijn gewichten voor elk onderwerp en elk oordeel, op plaatsen die bestaan', () => {
    const { classes, unit, slots } = fromText(LEARNED.weights);
    expect(classes).toBe(CLASSES);
    expect(unit).toBeGreaterThan(0);
    expect(slots.every((slot, at) => slot < SLOTS && slot > (slots[at - 1] ?? -1))).toBe(true);
    expect(LEARNED.lift.map((row) => row.length)).toEqual(TOPICS.map(() => VERDICTS.length));
  });

  it('zijn woorden in de vorm waarin vragen worden gelezen, elk één keer', () => {
    expect(LEARNED.words.filter((word) => normalise(word) !== word)).toEqual([]);
    expect(new Set(LEARNED.words).size).toBe(LEARNED.words.length);
  });

  it('is hoe vaak een kans uitkwam, en dat daalt nooit als de kans groter wordt', () => {
    expect(LEARNED.proved.every((share, at) => share <= 1 && share >= (LEARNED.proved[at - 1] ?? 0))).toBe(true);
  });
});
