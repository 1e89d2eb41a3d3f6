import { compileCues, cueList } from './cues.ts';
import type { Reading, ReadWord } from './reading.ts';
import {
  BEYOND_CUES,
  FRAME_CUES,
  INSTRUMENT_CUES,
  OPENING_FILLERS,
  QUESTION_WORDS,
  TROUBLES,
  YES_NO_OPENERS,
} from './thesaurus/frame-cues.ts';

/** What a question asks with its opening word: whether something is so, or for an explanation. */
export type Asks = 'whether' | 'who' | 'how' | 'where' | 'when' | 'why' | 'what' | 'nothing';

/** An instrument of extra support that a question names. */
export type Instrument = keyof typeof INSTRUMENT_CUES;

/** How a question is put, apart from what it is about. */
export interface Frame {
  readonly asks: Asks;
  /** Asks whether it belongs to the basis, in so many words. */
  readonly asBasis: boolean;
  /** Asks what every school has or must do. */
  readonly everySchool: boolean;
  /** Asks for something for a pupil or a teacher. */
  readonly entitled: boolean;
  /** Asks for the bound: how long, always or sometimes. */
  readonly conditional: boolean;
  /** Names two ways and asks which. */
  readonly choice: boolean;
  /** Says that the help is short or light. */
  readonly short: boolean;
  /** Asks for a number or a term. */
  readonly number: boolean;
  /** Disputes the answer before, or asks to confirm it. */
  readonly pushback: boolean;
  /** Asks, after an earlier answer, what if it lasts or grows. */
  readonly grows: boolean;
  /** How much says that the need is lasting, multiple, too heavy; from 3 on it is beyond the basis. */
  readonly beyond: number;
  readonly lasting: boolean;
  readonly instruments: readonly Instrument[];
}

/** The frame of a text that asks for nothing in particular. */
export const EMPTY_FRAME: Frame = {
  asks: 'nothing',
  asBasis: false,
  everySchool: false,
  entitled: false,
  conditional: false,
  choice: false,
  short: false,
  number: false,
  pushback: false,
  grows: false,
  beyond: 0,
  lasting: false,
  instruments: [],
};

type Flag = keyof typeof FRAME_CUES;

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(record).filter((key): key is K => key in record);

const flags = compileCues<Flag>(
  keysOf(FRAME_CUES).flatMap((flag) => cueList(FRAME_CUES[flag]).map((pattern) => ({ pattern, value: flag }))),
);
const instruments = compileCues<Instrument>(
  keysOf(INSTRUMENT_CUES).flatMap((name) => cueList(INSTRUMENT_CUES[name]).map((pattern) => ({ pattern, value: name }))),
);
const beyond = compileCues<{ readonly kind: keyof typeof BEYOND_CUES; readonly points: number }>(
  keysOf(BEYOND_CUES).flatMap((kind) =>
    Object.entries(BEYOND_CUES[kind]).flatMap(([points, text]) =>
      cueList(text).map((pattern) => ({ pattern, value: { kind, points: Number(points) } })),
    ),
  ),
);

const troubles = compileCues<string>(
  Object.entries(TROUBLES).flatMap(([field, text]) => cueList(text).map((pattern) => ({ pattern, value: field }))),
);

/** The whole words of the frame cues, for the vocabulary. */
export const frameWords: readonly string[] = [
  ...flags.words,
  ...instruments.words,
  ...beyond.words,
  ...troubles.words,
  ...Object.keys(QUESTION_WORDS),
  ...YES_NO_OPENERS,
];

const SUBJECTS: ReadonlySet<string> = new Set(
  'ik jij je hij ze zij we wij jullie school scholen elke iedere iemand de het een mijn onze ons er ouders docenten mentoren leerlingen dat dit die'.split(
    ' ',
  ),
);

const NO_VERBS: ReadonlySet<string> = new Set(
  'ouders docenten mentoren leerlingen want niet binnen buiten tegen tussen omdat zodat naast sinds samen weten vergeten wachten iets'.split(
    ' ',
  ),
);

/** A word that looks like a finite verb before a subject opens a question to which yes or no is the answer: "kijkt school …". */
const inverts = (verb: string, subject: string): boolean =>
  verb.length >= 4 && /(t|en)$/.test(verb) && SUBJECTS.has(subject) && !NO_VERBS.has(verb);

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'met bij aan voor van over door uit tot op in volgens naar via binnen with by for to from at'.split(' '),
);

const asksOf = (words: readonly ReadWord[], start: number): Asks => {
  for (let at = start; at < Math.min(words.length, start + 6); at++) {
    const word = words[at];
    if (!word) break;
    if (Object.hasOwn(QUESTION_WORDS, word.text)) return QUESTION_WORDS[word.text] ?? 'nothing';
    if (YES_NO_OPENERS.has(word.text) || inverts(word.text, words[at + 1]?.text ?? '')) return 'whether';
    if (!OPENING_FILLERS.has(word.text) && !PREPOSITIONS.has(word.text)) return 'nothing';
  }
  return 'nothing';
};

/** The places where a clause may begin: the first word of a sentence, after a comma, after "en", "maar", "dan" and the like. */
const clauseStarts = (words: readonly ReadWord[], from: number, to: number): readonly number[] => {
  const starts: number[] = [];
  for (let at = from; at < to; at++) {
    const gap = (words[at]?.position ?? 0) - (words[at - 1]?.position ?? -9);
    const before = words[at - 1]?.text ?? '';
    if (at === from || gap > 1 || OPENING_FILLERS.has(before)) starts.push(at);
  }
  return starts;
};

const firstAsk = (words: readonly ReadWord[], from: number, to: number): Asks => {
  for (const start of clauseStarts(words, from, to)) {
    const asks = asksOf(words, start);
    if (asks !== 'nothing') return asks;
  }
  return 'nothing';
};

/** What is asked: by the last sentence with a question mark, else by the last sentence, else by any clause. */
function readAsks({ words, sentences }: Reading): Asks {
  const ranges = sentences.map(({ first, asked }, index) => ({ first, end: sentences[index + 1]?.first ?? words.length, asked }));
  const asked = ranges.filter((range) => range.asked);
  for (const range of [...asked.reverse(), ...ranges.reverse()]) {
    const found = firstAsk(words, range.first, range.end);
    if (found !== 'nothing') return found;
  }
  return 'nothing';
}

function beyondPoints(reading: Reading): { points: number; lasting: boolean } {
  const best = new Map<string, number>();
  for (const { value } of beyond.hits(reading)) best.set(value.kind, Math.max(best.get(value.kind) ?? 0, value.points));
  if (new Set(troubles.hits(reading).map((hit) => hit.value)).size >= 3) best.set('multiple', 3);
  return { points: [...best.values()].reduce((sum, points) => sum + points, 0), lasting: (best.get('lasting') ?? 0) >= 3 };
}

/** Reads how a question is put. */
export function readFrame(reading: Reading): Frame {
  const found = new Set(flags.hits(reading).map((hit) => hit.value));
  const { points, lasting } = beyondPoints(reading);
  const asks = readAsks(reading);
  return {
    asks,
    asBasis: found.has('asBasis') || (asks === 'whether' && found.has('belongs')),
    everySchool: found.has('everySchool'),
    entitled: found.has('entitled'),
    conditional: found.has('conditional'),
    choice: found.has('choice'),
    short: found.has('short'),
    number: found.has('number'),
    pushback: found.has('pushback'),
    grows: found.has('grows'),
    beyond: points,
    lasting,
    instruments: [...new Set(instruments.hits(reading).map((hit) => hit.value))],
  };
}
