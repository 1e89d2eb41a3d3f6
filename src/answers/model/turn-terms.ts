import type { DialogueContext } from '../dialogue-context.ts';
import type { Frame } from '../frame.ts';
import type { Reading } from '../reading.ts';
import { stem } from '../stem.ts';
import type { Impression } from './model.ts';
import { Block, lengthOf, setFlags, type Terms, toTerms } from './terms.ts';

/** A turn in a dialogue, as far as it was read: its words, how it is put, what the words say by themselves, and what was said before. */
export interface TurnRead {
  readonly reading: Reading;
  readonly frame: Frame;
  readonly alone: Impression;
  readonly before: DialogueContext;
}

/** More words than this make a story, which does not lean on what was said before. */
const MOST_WORDS = 60;
/** How much each sign counts. */
const SIGN = 0.5;

/** Words that point to what was said before. */
export const POINTERS: ReadonlySet<string> = new Set(
  'dat dit die daar daarvan daarvoor daarmee daarover daarbij dan het er ervoor erbij zoiets zo deze that this it then they those also ook doetdat'.split(
    ' ',
  ),
);

/** What kind of item an id is of: "structuur" of "structuur.opp"; "-" for none. */
export const kindOf = (id: string | undefined): string => id?.split('.')[0] ?? '-';

/** The likeliest item by the words alone, set against the items of the answer before, with how sure that is in fifths. */
function ownSubject({ alone, before }: TurnRead): { readonly verdict: string; readonly sign: string } {
  const top = alone.possibilities.find(({ verdict }) => verdict !== 'urgent');
  const sure = Math.min(4, Math.floor(5 * (top?.chance ?? 0)));
  const verdict = top?.verdict ?? '-';
  if (top?.id === undefined) return { verdict, sign: `${sure} geen` };
  if (top.id === before.ids[0]) return { verdict, sign: `${sure} eerste` };
  return { verdict, sign: `${sure} ${before.ids.includes(top.id) ? 'ook' : 'nieuw'}` };
}

/** How the turn is put: each of these counts by itself, and once more with the verdict of the answer before. */
function manners(turn: TurnRead, stems: readonly string[], length: string): readonly string[] {
  const { reading, frame } = turn;
  const own = ownSubject(turn);
  return [
    `lengte ${length}`,
    `vraagt ${frame.asks}`,
    `begin ${stems[0] ?? ''}`,
    `begin ${stems.slice(0, 2).join(' ')}`,
    `wijst ${pointsBack(reading)}`,
    `eigen ${own.sign}`,
    `oordeel ${own.verdict}`,
    `vraagteken ${reading.sentences.some(({ asked }) => asked)}`,
    `voorbij ${Math.min(4, frame.beyond)}`,
    ...setFlags(frame).map((flag) => `teken ${flag}`),
    ...(frame.instruments.length > 0 ? ['instrument'] : []),
  ];
}

const pointsBack = ({ words }: Reading): boolean => words.some(({ text }) => POINTERS.has(text));

/** What was said before, and how the turn is put after that. */
function transitions(turn: TurnRead, stems: readonly string[], length: string): readonly string[] {
  const { reading, frame, before } = turn;
  const [first] = before.ids;
  const kind = kindOf(first);
  const { sign } = ownSubject(turn);
  const points = pointsBack(reading);
  return [
    `na ${before.verdict}`,
    `na soort ${kind}`,
    `na ${before.verdict} soort ${kind}`,
    `na item ${first ?? '-'}`,
    `na item ${first ?? '-'} vraagt ${frame.asks}`,
    `na soort ${kind} vraagt ${frame.asks} na ${before.verdict}`,
    `na soort ${kind} vraagt ${frame.asks}`,
    `na vraag ${before.asks}`,
    `na vraag ${before.asks} vraagt ${frame.asks}`,
    `na basisvraag ${before.asBasis} vraagt ${frame.asks}`,
    `laatst ${before.last}`,
    `laatst ${before.last} lengte ${length}`,
    `laatst ${before.last} vraagt ${frame.asks}`,
    `laatst ${before.last} begin ${stems[0] ?? ''}`,
    `lengte ${length} wijst ${points}`,
    `lengte ${length} eigen ${sign}`,
    `vraagt ${frame.asks} eigen ${sign}`,
  ];
}

/** The terms by which a turn is weighed against what was said before: its words, how it is put, and how that goes with the answer before. */
export function termsOfTurn(turn: TurnRead): Terms {
  const { reading, before } = turn;
  const stems = reading.words.slice(0, MOST_WORDS).map(({ meant }) => stem(meant));
  const words = new Block();
  const pairs = new Block();
  const after = new Block();
  const kinds = new Block();
  for (const [at, own] of stems.entries()) {
    words.add('beurt-woord', own, 1);
    after.add('beurt-woord-na', `${own} ${before.verdict}`, 1);
    kinds.add('beurt-woord-soort', `${own} ${kindOf(before.ids[0])}`, 1);
    if (at > 0) pairs.add('beurt-paar', `${stems[at - 1]} ${own}`, 1);
  }
  const length = lengthOf(reading);
  const signs = new Block();
  signs.add('beurt', '', 1 / SIGN);
  if (reading.words.some(({ text }) => /^[1-6]$/.test(text))) signs.add('beurt', 'cijfer', 1);
  for (const manner of manners(turn, stems, length)) {
    signs.add('beurt', manner, 1);
    signs.add('beurt-na', `${manner} ${before.verdict}`, 1);
  }
  for (const transition of transitions(turn, stems, length)) signs.add('beurt', transition, 1);
  return toTerms([
    { block: words, share: 1, scaled: true },
    { block: pairs, share: 1, scaled: true },
    { block: after, share: 1, scaled: true },
    { block: kinds, share: 1, scaled: true },
    { block: signs, share: SIGN, scaled: false },
  ]);
}
