import { describe, expect, it } from 'vitest';
import { compileCues, cueList } from '../../src/answers/cues.ts';
import { normalise } from '../../src/answers/normalise.ts';
import { createReader } from '../../src/answers/reading.ts';
import { COMMON_WORDS } from '../../src/answers/thesaurus/common-words.ts';
import {
  BEYOND_CUES,
  FRAME_CUES,
  INSTRUMENT_CUES,
  OPENING_FILLERS,
  QUESTION_WORDS,
  TROUBLES,
  YES_NO_OPENERS,
} from '../../src/answers/thesaurus/frame-cues.ts';
import { ORDERS, OUTSIDE, SILENT } from '../../src/answers/thesaurus/scope-cues.ts';
import { isStopWord } from '../../src/answers/thesaurus/stop-words.ts';
import { DANGER_SIGNS, HARMLESS } from '../../src/answers/thesaurus/urgent-signs.ts';
import { WORD_CLASSES } from '../../src/answers/thesaurus/word-classes.ts';
import { tokenise } from '../../src/answers/tokens.ts';

const textsOf = (...records: readonly Readonly<Record<string, string>>[]): readonly string[] =>
  records.flatMap((record) => Object.values(record));

const patterns = [
  ...textsOf(FRAME_CUES, INSTRUMENT_CUES, ...Object.values(BEYOND_CUES), TROUBLES, SILENT, OUTSIDE),
  ...Object.values(DANGER_SIGNS).flatMap(({ topics, certain, possible }) => [topics, certain, possible]),
  ORDERS,
  HARMLESS,
].flatMap(cueList);

const isOneWord = (word: string): boolean =>
  tokenise(normalise(word))
    .words.map(({ text }) => text)
    .join() === word;

/** A text with the first choice of every word of a cue, so that the cue should be found in it. */
const spokenAs = (pattern: string): string =>
  pattern
    .split(' + ')
    .filter((part) => !part.startsWith('- '))
    .map((phrase) =>
      phrase
        .split(' ')
        .map((slot) => slot.split('|')[0] ?? '')
        .map((word) => (word.startsWith('@') ? (WORD_CLASSES[word.slice(1)]?.split(' ')[0] ?? '') : word.replaceAll(/[=*]/g, '')))
        .join(' '),
    )
    .join('. ');

describe('de aanwijzingen', () => {
  it('kloppen allemaal', () => {
    expect(patterns.length).toBeGreaterThan(1_000);
    expect(() => compileCues(patterns.map((pattern) => ({ pattern, value: pattern }))).words).not.toThrow();
    expect(patterns.filter((pattern) => /==|\|\||[|]$|^[|]|\s=\s|^- |\*\w+\*/.test(pattern))).toEqual([]);
    expect(patterns.filter((pattern) => normalise(pattern) !== pattern)).toEqual([]);
  });

  it('worden elk gevonden in hun eigen woorden', () => {
    const reader = createReader(new Set());
    const dead = patterns.filter((pattern) => {
      const needed = pattern
        .split(' + ')
        .filter((part) => !part.startsWith('- '))
        .join(' + ');
      return compileCues([{ pattern: needed, value: true }]).hits(reader.read(spokenAs(needed))).length === 0;
    });
    expect(dead).toEqual([]);
  });
});

describe('de woordenlijsten', () => {
  it('bevatten losse woorden in de vorm waarin vragen worden gelezen', () => {
    const words = [...COMMON_WORDS, ...Object.keys(QUESTION_WORDS), ...YES_NO_OPENERS, ...OPENING_FILLERS];
    expect(words.length).toBeGreaterThan(500);
    expect(words.filter((word) => !isOneWord(word))).toEqual([]);
  });

  it('hebben in elke klasse woorden die een vraag kan bevatten', () => {
    const words = Object.values(WORD_CLASSES).flatMap((list) => list.split(' '));
    expect(words.filter((word) => !isOneWord(word))).toEqual([]);
  });

  it('weten welke woorden geen onderwerp hebben', () => {
    for (const word of ['de', 'dat', 'wie', 'school', 'basis']) expect(isStopWord(word), word).toBe(true);
    for (const word of ['rekenen', 'faalangst', 'opp', '', 'constructor']) expect(isStopWord(word), word).toBe(false);
  });
});
