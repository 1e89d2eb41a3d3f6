import { type StandardNormId, standardPack } from '../../norm/standard-pack.ts';
import type { Reading } from '../reading.ts';
import { VERDICTS, type Verdict } from '../verdict.ts';
import { TOPICS } from './classes.ts';
import type { Possibility } from './model.ts';
import { kindOf, type TurnRead } from './turn-terms.ts';

/** How an item stands to the answer before: it came first there, it was named beside, it is the step meant, it is related to it, of its kind, or none of these. */
const PLACES = ['eerste', 'ook', 'stap', 'verwant', 'soort', 'ander'] as const;
type Place = (typeof PLACES)[number];

/** The columns of the weights: one per place and verdict, one per topic, and one per kind of evidence. */
const EVIDENCE = ['onderwerp', 'oordeel', 'samen', 'vorige'] as const;
const TOPIC_COLUMNS = PLACES.length * VERDICTS.length;
const EVIDENCE_COLUMNS = TOPIC_COLUMNS + TOPICS.length;

/** The number of columns. */
export const TURN_COLUMNS = EVIDENCE_COLUMNS + EVIDENCE.length;

/** What each kind of evidence counts for before anything is learned: the words alone decide. */
const TRUST: readonly number[] = [0.6, 0.5, 0.3, 0];

/** A way to take a turn: what it would come to, and what its score is made of. */
export interface TurnOption {
  readonly verdict: Verdict;
  readonly id: string | undefined;
  /** The column for where the item stands, with the verdict. */
  readonly place: number;
  /** The column of the topic; undefined when there is none, or nothing was learned of it. */
  readonly topic: number | undefined;
  /** How much speaks for it apart from what is learned of turns, as logarithms, in the order of the columns of evidence. */
  readonly evidence: readonly number[];
}

/** Chances below these say nothing more. */
const LEAST = { item: 1e-5, verdict: 1e-4, both: 1e-7, before: 1e-3 } as const;
/** How likely the words alone make an item of the school's own that was spoken of: nothing was learned of those. */
const OWN_ITEM = 0.02;

const STEP_IDS: readonly StandardNormId[] = [
  'stap.voorbereiding',
  'stap.signaleren',
  'stap.begrijpen',
  'stap.plannen',
  'stap.realiseren',
  'stap.vastleggen',
  'stap.evalueren',
];
const STEPS: readonly string[] = STEP_IDS;

/** The step that a turn names by its number, or the one after the step that was spoken of. */
export function stepMeant({ words }: Reading, spokenOf: string | undefined): { readonly id: string; readonly named: boolean } | undefined {
  const at = STEPS.indexOf(spokenOf ?? '');
  const number = words.find(({ text }, index) => /^[1-6]$/.test(text) && (at >= 0 || /^(?:stap|step)$/.test(words[index - 1]?.text ?? '')));
  const id = number ? STEPS[Number(number.text)] : at >= 0 ? STEPS[at + 1] : undefined;
  return id === undefined ? undefined : { id, named: number !== undefined };
}

const isRelated = (id: string, to: string | undefined): boolean =>
  standardPack()
    .byId.get(to ?? '')
    ?.related.includes(id) ?? false;

function placeOf(id: string, { before }: TurnRead, step: ReturnType<typeof stepMeant>): Place {
  if (id === step?.id && step.named) return 'stap';
  if (id === before.ids[0]) return 'eerste';
  if (before.ids.includes(id)) return 'ook';
  if (id === step?.id) return 'stap';
  if (isRelated(id, before.ids[0])) return 'verwant';
  return kindOf(id) === kindOf(before.ids[0]) ? 'soort' : 'ander';
}

const columnOf = (place: Place, verdict: Verdict): number => PLACES.indexOf(place) * VERDICTS.length + VERDICTS.indexOf(verdict);

/** The words alone on an item of the school's own: as if each verdict on it were as likely as it is anywhere. */
const ownPossibilities = ({ alone, before }: TurnRead): readonly Possibility[] =>
  before.ids
    .filter((id) => !TOPICS.includes(id))
    .flatMap((id) =>
      (['basis', 'basis-mits', 'extra', 'uitleg'] as const).map((verdict) => ({
        verdict,
        id,
        chance: OWN_ITEM * (alone.verdicts.get(verdict) ?? 0),
      })),
    );

/** Every way to take a turn with these items, apart from danger, which is looked for elsewhere. */
export function optionsOf(turn: TurnRead, isItem: (id: string) => boolean): readonly TurnOption[] {
  const { reading, alone, before } = turn;
  const step = stepMeant(reading, before.ids[0]);
  return [...alone.possibilities, ...ownPossibilities(turn)]
    .filter(({ verdict, id }) => verdict !== 'urgent' && (id === undefined || isItem(id)))
    .map(({ verdict, id, chance }) => {
      const verdicts = alone.verdicts.get(verdict) ?? 0;
      const onTopic = Math.log((id === undefined ? verdicts : (alone.items.get(id) ?? OWN_ITEM)) + LEAST.item);
      const onVerdict = Math.log(verdicts + LEAST.verdict);
      const together = Math.log(chance + LEAST.both) - onTopic - onVerdict;
      const earlier = Math.log((id === undefined ? 0 : (before.about.get(id) ?? 0)) + LEAST.before);
      const topic = id === undefined ? -1 : TOPICS.indexOf(id);
      return {
        verdict,
        id,
        place: columnOf(id === undefined ? 'ander' : placeOf(id, turn, step), verdict),
        topic: topic < 0 ? undefined : TOPIC_COLUMNS + topic,
        evidence: [onTopic, onVerdict, together, earlier],
      };
    });
}

/** The score of a way to take a turn, from the scores of the columns. */
export function scoreOf({ place, topic, evidence }: TurnOption, scores: Float32Array): number {
  let sum = (scores[place] ?? 0) + (topic === undefined ? 0 : (scores[topic] ?? 0));
  for (let at = 0; at < evidence.length; at++) sum += (evidence[at] ?? 0) * ((TRUST[at] ?? 0) + (scores[EVIDENCE_COLUMNS + at] ?? 0));
  return sum;
}

/** How much slower it is learned what the evidence counts for than all else: it is large, and matters everywhere. */
const SLOWLY = 0.02;

/** Adds to the slope of each column what a change of this score does, times `error`. */
export function addSlope({ place, topic, evidence }: TurnOption, error: number, slope: Float32Array): void {
  slope[place] = (slope[place] ?? 0) + error;
  if (topic !== undefined) slope[topic] = (slope[topic] ?? 0) + error;
  for (let at = 0; at < evidence.length; at++) {
    const column = EVIDENCE_COLUMNS + at;
    slope[column] = (slope[column] ?? 0) + SLOWLY * error * (evidence[at] ?? 0);
  }
}
