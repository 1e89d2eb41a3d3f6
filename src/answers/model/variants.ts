import { fixedNumbers } from './softmax.ts';
import type { Example } from './teach.ts';

/** Words in an example up to which asides are put around it; a longer one is a story already. */
const SHORT = 30;
/** How often a word is misspelt in a variant. */
const SLIPS = 0.12;
const MOST_ASIDES = 4;

type Pick = <T>(from: readonly T[]) => T | undefined;

/** One slip of the pen: a letter left out, doubled, or swapped with the next. Short words stay as they are. */
function slip(word: string, next: () => number): string {
  if (word.length < 4 || !/^\p{L}+$/u.test(word)) return word;
  const at = 1 + Math.floor(next() * (word.length - 2));
  const kind = Math.floor(next() * 3);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + word.charAt(at) + word.slice(at);
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

function withSlips(question: string, next: () => number): string {
  return question
    .split(' ')
    .map((word) => (next() < SLIPS ? slip(word, next) : word))
    .join(' ');
}

/** The question with asides before and behind it, as people tell it. */
function inAStory(question: string, asides: readonly string[], next: () => number, pick: Pick): string {
  const count = 1 + Math.floor(next() * MOST_ASIDES);
  const before = Math.floor(next() * (count + 1));
  const some = Array.from({ length: count }, () => pick(asides) ?? '');
  const link = pick(['. ', ', ', ' ', '. ']) ?? ' ';
  return [...some.slice(0, before), question, ...some.slice(before)].join(link);
}

/**
 * Every example once more as people really type it: with slips of the pen, and the short ones inside a story. So what an aside says and how a word
 * is misspelt counts for nothing. The same for the same examples.
 */
export function variantsOf(examples: readonly Example[], asides: readonly string[]): readonly Example[] {
  const next = fixedNumbers(7);
  const pick: Pick = (from) => from[Math.floor(next() * from.length)];
  return examples.map((example) => {
    const misspelt = withSlips(example.question, next);
    const isShort = example.question.split(' ').length <= SHORT;
    return { ...example, question: isShort && next() < 0.6 ? inAStory(misspelt, asides, next, pick) : misspelt };
  });
}

/** Two questions in one text, as people tell one thing beside another. */
export interface Pair {
  readonly question: string;
  readonly parts: readonly [Example, Example];
}

/** Words in an example up to which it is put beside another. */
const BESIDE = 40;
/** How many pairs are made of examples without danger, for each one with it. */
const CALM_PAIRS = 2;

/** Every example of danger beside another question, before it or behind it, and pairs without danger. The same for the same examples. */
export function pairsOf(examples: readonly Example[]): readonly Pair[] {
  const next = fixedNumbers(11);
  const short = examples.filter(({ question, verdict }) => verdict !== undefined && question.split(' ').length <= BESIDE);
  const dangers = short.filter(({ verdict }) => verdict === 'urgent');
  const calm = short.filter(({ verdict }) => verdict !== 'urgent');
  const any = (): Example | undefined => calm[Math.floor(next() * calm.length)];
  const pair = (one: Example | undefined, other: Example | undefined): readonly Pair[] => {
    if (!one || !other) return [];
    const [first, second] = next() < 0.5 ? [one, other] : [other, one];
    return [{ question: `${first.question}${next() < 0.7 ? '. ' : ', '}${second.question}`, parts: [first, second] }];
  };
  return dangers.flatMap((danger) => [
    ...pair(danger, any()),
    ...pair(danger, any()),
    ...Array.from({ length: CALM_PAIRS }, () => pair(any(), any())).flat(),
  ]);
}
