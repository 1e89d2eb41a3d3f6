import type { LoadedPack } from '../norm/load-pack.ts';
import type { NormItem } from '../norm/schema.ts';
import type { StandardNormId } from '../norm/standard-pack.ts';
import { type Decision, decided, type Findings } from './decision.ts';
import type { Asks, Frame } from './frame.ts';
import { isBounded, isHelp } from './item-traits.ts';
import type { Expectation, Impression } from './model/model.ts';
import type { Reading } from './reading.ts';
import type { Unordered } from './scope.ts';
import { QUESTION_WORDS } from './thesaurus/frame-cues.ts';
import { isStopWord } from './thesaurus/stop-words.ts';
import type { Verdict } from './verdict.ts';

/** What is remembered of the earlier turns: ids and the way of asking, never a word of what was typed. */
export interface DialogueContext {
  readonly verdict: Verdict;
  /** The items of the last answer that had any, most relevant first. */
  readonly ids: readonly string[];
  readonly asks: Asks;
  readonly asBasis: boolean;
  readonly everySchool: boolean;
  /** Whether the turn just before told of danger. */
  readonly afterDanger: boolean;
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
  'dat dit die daar daarvan daarvoor daarmee daarover daarbij dan het er ervoor erbij zoiets zo deze that this it then they those doetdat'.split(
    ' ',
  ),
);
const SMALL_TALK: ReadonlySet<string> = new Set(
  'bedankt dank dankje je wel u thanks thank you oke ok top fijn super mooi prima hoi hallo doei hey goed zo'.split(' '),
);

const WHO_HELPS: readonly StandardNormId[] = ['structuur.expertise', 'structuur.coordinator'];
const WHO_ARRANGES: readonly StandardNormId[] = ['structuur.coordinator', 'structuur.taken'];
/** Help that is arranged rather than given by somebody with a craft of their own. */
const ARRANGED: ReadonlySet<string> = new Set<StandardNormId>([
  'interventie.organisatie',
  'interventie.toegankelijk',
  'interventie.verzuim',
  'interventie.in-de-klas',
]);
const WHO_BEYOND: readonly StandardNormId[] = ['structuur.overstijgt', 'stap.evalueren'];

const leansOn = ({ words }: Reading): boolean =>
  words.length <= MOST_WORDS && (STARTERS.has(words[0]?.text ?? '') || words.length <= 7 || words.some((word) => POINTERS.has(word.text)));

const isBare = ({ asks }: Frame, { words }: Reading): boolean =>
  asks === 'nothing' && words.length <= 8 && STARTERS.has(words[0]?.text ?? '');

/** A question that only names another subject ("en voor rekenen?") keeps the way of asking of the turn before. */
export function inheritFrame(frame: Frame, reading: Reading, context: DialogueContext): Frame {
  const bare = isBare(frame, reading);
  const basis =
    frame.asBasis || ((bare || frame.instruments.length > 0) && frame.asks !== 'who' && frame.asks !== 'when' && context.asBasis);
  return bare
    ? { ...frame, asks: context.asks, asBasis: basis, everySchool: frame.everySchool || context.everySchool }
    : { ...frame, asBasis: basis };
}

/** Whom to go to, before the subject itself. */
function whoFor(context: DialogueContext, item: NormItem | undefined): readonly string[] {
  if (context.verdict === 'extra') return WHO_BEYOND;
  if (item?.kind !== 'interventie') return [];
  return ARRANGED.has(item.id) ? WHO_ARRANGES : WHO_HELPS;
}

function asExplanation(frame: Frame, context: DialogueContext, pack: LoadedPack): Decision {
  const who = frame.asks === 'who' ? whoFor(context, pack.byId.get(context.ids[0] ?? '')) : [];
  return decided('uitleg', 'vervolg', [...who, ...context.ids], FOLLOWS);
}

/** How sure an answer is that follows from the one before. */
const FOLLOWS = 0.8;

/**
 * How much it speaks for an item that it was spoken of just before, as log-odds: for the first item of the answer and for the others. Most when the
 * question names nothing else, least when its own words clearly name another item.
 */
const EXPECTED = { bare: [6, 4], vague: [3, 2], named: [0.7, 0.3] } as const;
/** From this chance on the words alone name an item clearly. */
const CLEARLY = 0.6;
/** How much it speaks for the verdict of the answer before, that a question only names another subject. */
const SAME_VERDICT = 3;
/** How likely something without an item must be, to be what the question is about. */
const SURELY_OTHER = 0.7;

const GENERAL: ReadonlySet<string> = new Set<StandardNormId>(['def.basisondersteuning', 'def.grens-extra']);

/** Words of the frame that leave the subject as it was. */
const EMPTY: ReadonlySet<string> = new Set(
  `als langer duurt duren duurde lang geldt gelden regelt regelen regel rgelt staan zeker weet weten heet heten gebeurt gebeuren nodig helpt hulp ander andere anders scholen extra
  iedereen altijd wel toch echt begint beginnen stopt eindigt sinds stuk regels beslist beslissen bepaalt opschrijven opschrijf vind vinden vin zoek zoeken lezen schrijft schrijven maakt maken houdt inhouden leidt leid zorgt zorgen contact
  meisje jongen kind knul joch jongens meisjes klas brugklas onderbouw bovenbouw havo vwo mavo vmbo gymnasium jaar jaren maand maanden week weken vanaf voortaan verder volgende stap
  vso vo praktijkonderwijs begeleiding ondersteuning krijgt krijgen hoort horen plan bespreek bespreken tafel gaan ga idee bedoel bedoelt uitleggen uitleg precies ongeveer trouwens eerlijk hallo hoi hey graag alsjeblieft svp aub does mean last long long contact sure need need explain again`.split(
    /\s+/,
  ),
);

const isEmpty = (word: string): boolean =>
  isStopWord(word) || EMPTY.has(word) || POINTERS.has(word) || STARTERS.has(word) || Object.hasOwn(QUESTION_WORDS, word) || /\d/.test(word);

/** So few words that point back name nothing else: "wie beslist daarover". */
const FEW = 4;
/** Words that point back only together with others. */
const WEAK: ReadonlySet<string> = new Set(['het', 'dan', 'er', 'zo', 'then']);
const pointsBack = ({ words }: Reading): boolean => words.length <= FEW && words.some(({ text }) => POINTERS.has(text) && !WEAK.has(text));

/** Whether any word names a thing, apart from pointing back and asking. */
const saysMore = (reading: Reading): boolean =>
  !pointsBack(reading) && reading.words.some(({ text, meant }) => !isEmpty(text) && !isEmpty(meant));

/** Whether the words alone clearly name something else than was spoken of. */
function namesAnother({ possibilities, items }: Impression, context: DialogueContext): boolean {
  const top = possibilities.find(({ verdict }) => verdict !== 'urgent');
  if (!top) return false;
  if (top.id === undefined) return top.chance >= SURELY_OTHER;
  return top.id !== context.ids[0] && (items.get(top.id) ?? 0) >= CLEARLY;
}

/** Another subject has conditions of its own. */
const plainly = (verdict: Verdict): Verdict => (verdict === 'basis-mits' ? 'basis' : verdict);

/** The steps in their order, and the words that name the one after, and the last. */
const STEPS: readonly StandardNormId[] = [
  'stap.voorbereiding',
  'stap.signaleren',
  'stap.begrijpen',
  'stap.plannen',
  'stap.realiseren',
  'stap.vastleggen',
  'stap.evalueren',
];
const NEXT: ReadonlySet<string> = new Set('daarna hierna volgende vervolgens next'.split(' '));
const LAST: ReadonlySet<string> = new Set('laatste last'.split(' '));

/** The step that is meant after another was spoken of: "en daarna?", "en de laatste?". */
function otherStep({ words }: Reading, context: DialogueContext): string | undefined {
  const ids: readonly string[] = STEPS;
  const at = ids.indexOf(context.ids[0] ?? '');
  if (at < 0) return undefined;
  if (words.some(({ text }) => LAST.has(text))) return STEPS.at(-1);
  return words.some(({ text }) => NEXT.has(text)) ? STEPS[at + 1] : undefined;
}

/** What the words of a question are weighed against: the answer before, when it leans on that. `alone` is what its words say by themselves. */
export function expectedIn(reading: Reading, frame: Frame, alone: Impression, context: DialogueContext): Expectation | undefined {
  if (!leansOn(reading)) return undefined;
  const step = saysMore(reading) ? undefined : otherStep(reading, context);
  if (step !== undefined) return { items: new Map([[step, EXPECTED.bare[0]]]), verdicts: new Map() };
  const [first, others] = EXPECTED[!saysMore(reading) ? 'bare' : namesAnother(alone, context) ? 'named' : 'vague'];
  const items = new Map(context.ids.map((id, at) => [id, at === 0 ? first : others]));
  return { items, verdicts: new Map(isBare(frame, reading) ? [[plainly(context.verdict), SAME_VERDICT]] : []) };
}

/** Whether the question names a subject of its own, in spite of what was spoken of before; the words for basis and extra alone do not. */
function hasOwnSubject({ impression, ownItem, frame }: Findings, reading: Reading, context: DialogueContext): boolean {
  if (ownItem !== undefined || frame.instruments.some((name) => name !== 'vso')) return true;
  const top = impression.possibilities.find(({ verdict }) => verdict !== 'urgent');
  if (!top || !saysMore(reading)) return false;
  if (top.id === undefined) return top.chance >= SURELY_OTHER;
  return (
    !GENERAL.has(top.id) && (!context.ids.includes(top.id) || (top.id !== context.ids[0] && (impression.items.get(top.id) ?? 0) >= CLEARLY))
  );
}

const THANKS: ReadonlySet<string> = new Set('bedankt dank dankje dankjewel thanks thx tnx merci'.split(' '));
const MOST_THANKS = 9;

/** Nothing but politeness, or thanks with a word on what comes next. */
const isSmallTalk = ({ words, sentences }: Reading): boolean =>
  words.length > 0 &&
  (words.every(({ text }) => SMALL_TALK.has(text)) ||
    (words.length <= MOST_THANKS && words.slice(0, 2).some(({ text }) => THANKS.has(text)) && !sentences.some(({ asked }) => asked)));

/** "En als …": supposes something on top of what was asked before. */
const supposes = ({ words }: Reading): boolean => words.slice(0, 3).some(({ text }) => text === 'als' || text === 'if');

/** A question word near the front, of what is no whole sentence: "sinds wanneer". */
const asksSoon = ({ words }: Reading): boolean => words.length <= 5 && words.some(({ text }) => Object.hasOwn(QUESTION_WORDS, text));

const asksPlainly = ({ asks }: Frame): boolean => asks === 'nothing' || asks === 'whether';

/** "En als het langer duurt?": what was basis within bounds is then extra. */
function grown({ frame }: Findings, context: DialogueContext, item: NormItem): Decision | undefined {
  const wasBasis = context.verdict === 'basis' || context.verdict === 'basis-mits';
  const grows = (frame.grows || frame.beyond >= 2) && asksPlainly(frame);
  return wasBasis && grows && isBounded(item)
    ? decided('extra', 'vervolg', ['structuur.overstijgt', item.id, 'def.grens-extra'], FOLLOWS)
    : undefined;
}

/**
 * "Moeten ouders dat weten?", after an answer, asks how it goes with that: it is no question whether every school has something. Gives the decision as
 * an explanation then, and otherwise as it was.
 */
export function asFollowUp(
  decision: Decision,
  { frame }: Findings,
  reading: Reading,
  context: DialogueContext,
  pack: LoadedPack,
): Decision {
  const item = pack.byId.get(decision.ids[0] ?? '');
  const points = reading.words.some(({ text }) => POINTERS.has(text)) && leansOn(reading) && context.ids.length > 0;
  const isDuty = frame.asBasis || frame.everySchool || frame.asks !== 'whether';
  if (decision.verdict !== 'basis' || !points || isDuty || !item || isHelp(item)) return decision;
  return { ...decision, verdict: 'uitleg', because: 'uitleg' };
}

/** Whether a turn still speaks of the danger that the one before told of: it names nothing else. */
export const isStillDanger = (reading: Reading, context: DialogueContext): boolean =>
  context.afterDanger && leansOn(reading) && !saysMore(reading) && !isSmallTalk(reading);

/** Decides a question that leans on the turn before and has no clear subject of its own; undefined when it stands alone. */
export function followUp(
  findings: Findings,
  { reading, onlyOrder }: Unordered,
  context: DialogueContext,
  pack: LoadedPack,
): Decision | undefined {
  const { frame } = findings;
  const item = pack.byId.get(context.ids[0] ?? '');
  if (!item || !(leansOn(reading) || onlyOrder)) return undefined;
  if (frame.pushback || onlyOrder) return decided(context.verdict, 'herhaald', context.ids, FOLLOWS);
  if (isSmallTalk(reading)) return decided('buiten-bereik', 'buiten', [], FOLLOWS);
  const more = supposes(reading) ? grown(findings, context, item) : undefined;
  if (more || hasOwnSubject(findings, reading, context)) return more;
  return onSameSubject(findings, context, item) ?? asBefore(findings, reading, context, pack);
}

/** What the question asks of the subject that was spoken of, when it asks for its bound or a number. */
function onSameSubject({ frame }: Findings, context: DialogueContext, item: NormItem): Decision | undefined {
  if (frame.conditional && isBounded(item) && context.verdict !== 'extra') return decided('basis-mits', 'vervolg', context.ids, FOLLOWS);
  const asksTerm = frame.number || (frame.conditional && frame.asks === 'how');
  return asksTerm ? decided('niet-beschreven', 'getal', [], FOLLOWS) : undefined;
}

/** An explanation of the subject that was spoken of, or the same answer again. */
function asBefore(findings: Findings, reading: Reading, context: DialogueContext, pack: LoadedPack): Decision {
  const { frame } = findings;
  if (!asksPlainly(frame) || asksSoon(reading)) return asExplanation(frame, context, pack);
  const item = pack.byId.get(context.ids[0] ?? '');
  return (item && grown(findings, context, item)) ?? decided(context.verdict, 'vervolg', context.ids, FOLLOWS);
}
