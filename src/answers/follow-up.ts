import type { LoadedPack } from '../norm/load-pack.ts';
import type { NormItem } from '../norm/schema.ts';
import type { StandardNormId } from '../norm/standard-pack.ts';
import { CUED, type Decision, decided, type Findings } from './decision.ts';
import type { Asks, Frame } from './frame.ts';
import { isBounded, isHelp } from './item-traits.ts';
import type { Reading } from './reading.ts';
import { QUESTION_WORDS } from './thesaurus/frame-cues.ts';
import type { Verdict } from './verdict.ts';

/** What is remembered of the earlier turns: ids and the way of asking, never a word of what was typed. */
export interface DialogueContext {
  readonly verdict: Verdict;
  /** The items of the last answer that had any, most relevant first. */
  readonly ids: readonly string[];
  readonly asks: Asks;
  readonly asBasis: boolean;
  readonly everySchool: boolean;
}

const MOST_WORDS = 14;
const STARTERS: ReadonlySet<string> = new Set([
  'en',
  'dus',
  'maar',
  'oke',
  'ok',
  'nee',
  'ja',
  'dan',
  'and',
  'but',
  'so',
  'hmm',
  'o',
  'oh',
  'aha',
]);
const POINTERS: ReadonlySet<string> = new Set(
  'dat dit die daar daarvan daarvoor daarmee daarover daarbij dan het er ervoor erbij zoiets zo deze that this it then they those'.split(
    ' ',
  ),
);
const SMALL_TALK: ReadonlySet<string> = new Set(
  'bedankt dank dankje je wel u thanks thank you oke ok top fijn super mooi prima hoi hallo doei hey goed zo'.split(' '),
);

const WHO_HELPS: readonly StandardNormId[] = ['structuur.coordinator', 'structuur.expertise'];
const WHO_BEYOND: readonly StandardNormId[] = ['structuur.overstijgt', 'stap.evalueren'];

const leansOn = ({ words }: Reading): boolean =>
  words.length <= MOST_WORDS && (STARTERS.has(words[0]?.text ?? '') || words.length <= 7 || words.some((word) => POINTERS.has(word.text)));

/** A question that only names another subject ("en voor rekenen?") keeps the way of asking of the turn before. */
export function inheritFrame(frame: Frame, reading: Reading, context: DialogueContext): Frame {
  const bare = frame.asks === 'nothing' && reading.words.length <= 8 && STARTERS.has(reading.words[0]?.text ?? '');
  const basis =
    frame.asBasis || ((bare || frame.instruments.length > 0) && frame.asks !== 'who' && frame.asks !== 'when' && context.asBasis);
  return bare
    ? { ...frame, asks: context.asks, asBasis: basis, everySchool: frame.everySchool || context.everySchool }
    : { ...frame, asBasis: basis };
}

function asExplanation(frame: Frame, context: DialogueContext, pack: LoadedPack): Decision {
  if (frame.asks !== 'who') return decided('uitleg', 'vervolg', context.ids);
  if (context.verdict === 'extra') return decided('uitleg', 'vervolg', [...WHO_BEYOND, ...context.ids]);
  const item = pack.byId.get(context.ids[0] ?? '');
  return decided('uitleg', 'vervolg', item && isHelp(item) ? [...WHO_HELPS, ...context.ids] : context.ids);
}

/** Cues that are enough for a subject in a question that names little else: "en voor taal?". */
const HINTED = 2;
const BRIEF = 5;

/** A few words without a question word. */
const isBrief = ({ words }: Reading): boolean => words.length <= BRIEF && !words.some(({ text }) => Object.hasOwn(QUESTION_WORDS, text));

/** Whether the question names a subject of its own; the words for basis and extra alone do not. */
function hasOwnSubject({ candidates, scope, frame }: Findings, reading: Reading): boolean {
  const [top] = candidates;
  const enough = isBrief(reading) && !frame.grows ? HINTED : CUED;
  const named = top !== undefined && top.fromCues >= enough && top.id !== 'def.basisondersteuning' && top.id !== 'def.grens-extra';
  return named || scope.outside || scope.silent === 'asks' || frame.instruments.length > 0;
}

const isSmallTalk = ({ words }: Reading): boolean => words.length > 0 && words.every(({ text }) => SMALL_TALK.has(text));

/** "En als …": supposes something on top of what was asked before. */
const supposes = ({ words }: Reading): boolean => words.slice(0, 3).some(({ text }) => text === 'als' || text === 'if');

const asksPlainly = ({ asks }: Frame): boolean => asks === 'nothing' || asks === 'whether';

/** "En als het langer duurt?": what was basis within bounds is then extra. */
function grown({ frame }: Findings, context: DialogueContext, item: NormItem): Decision | undefined {
  const wasBasis = context.verdict === 'basis' || context.verdict === 'basis-mits';
  const grows = (frame.grows || frame.beyond >= 2) && asksPlainly(frame);
  return wasBasis && grows && isBounded(item)
    ? decided('extra', 'vervolg', ['structuur.overstijgt', item.id, 'def.grens-extra'])
    : undefined;
}

/** Decides a question that leans on the turn before and has no clear subject of its own; undefined when it stands alone. */
export function followUp(findings: Findings, reading: Reading, context: DialogueContext, pack: LoadedPack): Decision | undefined {
  const { frame } = findings;
  const item = pack.byId.get(context.ids[0] ?? '');
  if (!item || !leansOn(reading)) return undefined;
  if (frame.pushback) return decided(context.verdict, 'herhaald', context.ids);
  if (isSmallTalk(reading)) return decided('buiten-bereik', 'niets-gevonden');
  const more = supposes(reading) ? grown(findings, context, item) : undefined;
  if (more || hasOwnSubject(findings, reading)) return more;
  if (frame.conditional && frame.asks === 'how') {
    return isBounded(item) ? decided('basis-mits', 'vervolg', context.ids) : decided('niet-beschreven', 'getal');
  }
  if (frame.number) return decided('niet-beschreven', 'getal');
  if (!asksPlainly(frame)) return asExplanation(frame, context, pack);
  return grown(findings, context, item) ?? decided(context.verdict, 'vervolg', context.ids);
}
