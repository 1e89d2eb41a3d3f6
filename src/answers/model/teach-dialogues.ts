import { contextAfter, type DialogueContext } from '../dialogue-context.ts';
import type { Reader } from '../reading.ts';
import type { Verdict } from '../verdict.ts';
import type { Model } from './model.ts';
import { type PackedWeights, pack } from './packed.ts';
import { addTo, fixedNumbers, type Schooling, shuffle, toChances } from './softmax.ts';
import { readQuestion } from './teach.ts';
import { type Terms, termsOf, withoutRare } from './terms.ts';
import { addSlope, optionsOf, scoreOf, TURN_COLUMNS, type TurnOption } from './turn-options.ts';
import { type TurnRead, termsOfTurn } from './turn-terms.ts';

/** A turn of an example dialogue: what was typed, and what its answer comes to. */
export interface ExampleTurn {
  readonly question: string;
  readonly verdict: Verdict;
  /** The norm items that an answer may put first; none for danger and what the norm does not speak of. */
  readonly ids: readonly string[];
}

/** An example dialogue: its turns in order. */
export type Dialogue = readonly ExampleTurn[];

const SCHOOLING: Schooling = { rounds: 25, step: 0.15, leftOut: 0.3 };
/** A term that fewer turns have says nothing of other turns. */
const OFTEN_ENOUGH = 3;
/** How much a turn counts that begins a dialogue anew, after a dialogue of somebody else. */
const ANEW = 1;
/** How many dialogues further the ones are, after which another begins anew. */
const FURTHER = [7, 13];

interface Lesson {
  readonly terms: Terms;
  readonly options: readonly TurnOption[];
  /** Of each option whether it is right. */
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** A turn as it was read, apart from what was said before it. */
export type Seen = Omit<TurnRead, 'before'>;

const everyItem = (): boolean => true;

/** Reads a turn as it is read when it is answered. */
export function see(question: string, reader: Reader, model: Model): Seen {
  const read = readQuestion(reader, question);
  return { reading: read.reading, frame: read.frame, alone: model.impressionOf(termsOf(read), everyItem) };
}

const isRightFor =
  ({ verdict, ids }: ExampleTurn) =>
  (option: TurnOption): boolean =>
    option.verdict === verdict && (option.id === undefined || ids.length === 0 || ids.includes(option.id));

function lessonOf(turn: ExampleTurn, seen: Seen, before: DialogueContext, weight: number): readonly Lesson[] {
  const read: TurnRead = { ...seen, before };
  const options = optionsOf(read, everyItem);
  const right = options.map(isRightFor(turn));
  return right.includes(true) ? [{ terms: termsOfTurn(read), options, right, weight }] : [];
}

/** What is there already when dialogues are learned from. */
export interface Basis {
  readonly reader: Reader;
  readonly model: Model;
  /** Whether the model was taught this question itself, so that it is surer of it than of any other. */
  readonly isExample: (question: string) => boolean;
}

/** A turn with what was said before it, and what is remembered after it. */
interface Heard {
  readonly turn: ExampleTurn;
  readonly seen: Seen;
  readonly before: DialogueContext | undefined;
  readonly after: DialogueContext;
}

/** The turns of a dialogue that tell of no danger and follow on none, each after the answers that the dialogue should have had. */
function heardIn(dialogue: Dialogue, { reader, model }: Basis): readonly Heard[] {
  let before: DialogueContext | undefined;
  let afterDanger = false;
  return dialogue.flatMap((turn) => {
    const isDanger = turn.verdict === 'urgent';
    const follows = afterDanger;
    afterDanger = isDanger;
    if (isDanger) return [];
    const seen = see(turn.question, reader, model);
    const heard = { turn, seen, before, after: contextAfter(turn, seen.frame, seen.alone, before) };
    before = heard.after;
    return follows ? [] : [heard];
  });
}

/** Every later turn, and every first turn that the words were not learned from, after dialogues that it has nothing to do with. */
function lessonsOf(dialogues: readonly Dialogue[], basis: Basis): readonly Lesson[] {
  const heard = dialogues.flatMap((dialogue) => heardIn(dialogue, basis));
  const later = heard.flatMap(({ turn, seen, before }) => (before ? lessonOf(turn, seen, before, 1) : []));
  const openings = heard.filter(({ before }) => before === undefined);
  const anew = openings.flatMap(({ turn, seen }, at) => {
    if (basis.isExample(turn.question)) return [];
    return FURTHER.flatMap((further) => {
      const other = openings[(at + further) % openings.length];
      return other ? lessonOf(turn, seen, other.after, ANEW) : [];
    });
  });
  return withoutRare([...later, ...anew], OFTEN_ENOUGH);
}

/**
 * Learns from example dialogues how a turn leans on what was said before, on top of what the words alone say: a conditional log-linear
 * model over the ways to take a turn, learned turn by turn with smaller steps for what was learned often (AdaGrad). The same for the same dialogues.
 */
export function teachDialogues(dialogues: readonly Dialogue[], basis: Basis): PackedWeights {
  const rows = new Map<number, Row>();
  const lessons = lessonsOf(dialogues, basis).map((lesson) => ({ ...lesson, rows: Array.from(lesson.terms.slots, rowsIn(rows)) }));
  const { rounds, step, leftOut } = SCHOOLING;
  const next = fixedNumbers(1);
  const order = lessons.map((_, at) => at);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    const rate = step * (1 - (0.9 * round) / rounds);
    for (const at of order) {
      const lesson = lessons[at];
      if (lesson) take(lesson, rate, () => next() >= leftOut);
    }
  }
  return pack({ classes: TURN_COLUMNS, rows: new Map([...rows].map(([slot, { weights }]) => [slot, weights])) });
}

/** The weights of a term, and how much they were moved already, squared. */
interface Row {
  readonly weights: Float32Array;
  moved: number;
}

const rowsIn =
  (rows: Map<number, Row>) =>
  (slot: number): Row => {
    const row = rows.get(slot) ?? { weights: new Float32Array(TURN_COLUMNS), moved: 0.01 };
    rows.set(slot, row);
    return row;
  };

/** Moves the weights of one lesson towards the ways to take it that are right, however the chances lie among those. */
function take(
  { rows, terms, options, right, weight }: Lesson & { readonly rows: readonly Row[] },
  rate: number,
  isIn: () => boolean,
): void {
  const present = rows.flatMap((row, at) => (isIn() ? [{ row, value: terms.values[at] ?? 0 }] : []));
  const scores = new Float32Array(TURN_COLUMNS);
  for (const { row, value } of present) addTo(scores, row.weights, value);
  const chances = toChances(Float32Array.from(options, (option) => scoreOf(option, scores)));
  const isRight = chances.reduce((sum, chance, at) => sum + (right[at] ? chance : 0), 1e-9);
  const slope = new Float32Array(TURN_COLUMNS);
  for (const [at, option] of options.entries()) {
    const chance = chances[at] ?? 0;
    addSlope(option, weight * (right[at] ? chance - chance / isRight : chance), slope);
  }
  const length = slope.reduce((sum, value) => sum + value * value, 0);
  for (const { row, value } of present) {
    row.moved += length * value * value;
    addTo(row.weights, slope, (-rate * value) / Math.sqrt(row.moved));
  }
}
