import { describe, expect, it } from 'vitest';
import { frameWords } from '../../src/answers/frame.ts';
import { normalise } from '../../src/answers/normalise.ts';
import { scopeWords } from '../../src/answers/scope.ts';
import { COMMON_WORDS } from '../../src/answers/thesaurus/common-words.ts';
import { urgentWords } from '../../src/answers/urgent.ts';
import { generalWords } from '../../src/answers/vocabulary.ts';

describe('de gewone woordenschat', () => {
  it('kent de woorden van alle aanwijzingen, zodat een verschrijving daarheen wordt hersteld', () => {
    const known = new Set(generalWords);
    for (const words of [COMMON_WORDS, frameWords, scopeWords, urgentWords]) {
      const all = [...words];
      expect(all.length).toBeGreaterThan(0);
      expect(all.filter((word) => !known.has(word))).toEqual([]);
    }
  });

  it('staat in de vorm waarin vragen worden gelezen', () => {
    expect(generalWords.filter((word) => normalise(word) !== word || /\s/.test(word))).toEqual([]);
  });
});
