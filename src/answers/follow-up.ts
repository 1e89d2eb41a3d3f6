import type { LoadedPack } from '../norm/load-pack.ts';
import type { StandardNormId } from '../norm/standard-pack.ts';
import { type Decision, decided } from './decision.ts';
import type { DialogueContext } from './dialogue-context.ts';
import type { Frame } from './frame.ts';
import { isBounded } from './item-traits.ts';
import { POINTERS } from './model/turn-terms.ts';
import type { Reading } from './reading.ts';
import type { Unordered } from './scope.ts';
import { QUESTION_WORDS } from './thesaurus/frame-cues.ts';
import { isStopWord } from './thesaurus/stop-words.ts';

const SMALL_TALK: ReadonlySet<string> = new Set(
  'bedankt dank dankje dankjewel je wel u thanks thank you thx tnx merci oke ok okay top fijn super mooi prima helder hoi hallo doei bye hey hoor goed zo'.split(
    ' ',
  ),
);
const THANKS: ReadonlySet<string> = new Set('bedankt dank dankje dankjewel thanks thx tnx merci'.split(' '));
const MOST_THANKS = 9;

/** Nothing but politeness. */
export const isPolite = ({ words }: Reading): boolean => words.length > 0 && words.every(({ text }) => SMALL_TALK.has(text));

/** Nothing but politeness, or thanks with a word on what comes next. */
const isSmallTalk = (reading: Reading): boolean =>
  isPolite(reading) || (reading.words.length <= MOST_THANKS && beginsWithThanks(reading) && !reading.sentences.some(({ asked }) => asked));

const beginsWithThanks = ({ words }: Reading): boolean => words.slice(0, 2).some(({ text }) => THANKS.has(text));

const GROWN: StandardNormId = 'structuur.overstijgt';
const LIMIT: StandardNormId = 'def.grens-extra';

/** How sure an answer is that follows from the one before. */
const FOLLOWS = 0.8;

/** "En als …": supposes something on top of what was asked before. */
const supposes = ({ words }: Reading): boolean => words.slice(0, 3).some(({ text }) => text === 'als' || text === 'if');

/** How much must say that a need is lasting or multiple, before what was basis within bounds is extra. */
const BEYOND = 2;

/** "En als het langer duurt?": what was basis within bounds is then extra. */
function grown(reading: Reading, frame: Frame, context: DialogueContext, pack: LoadedPack): Decision | undefined {
  const item = pack.byId.get(context.ids[0] ?? '');
  const isPlain = frame.asks === 'nothing' || frame.asks === 'whether';
  if (
    !item ||
    !isBounded(item) ||
    context.verdict === 'extra' ||
    !isPlain ||
    !supposes(reading) ||
    !(frame.grows || frame.beyond >= BEYOND)
  )
    return undefined;
  return decided('extra', 'voorbij', [GROWN, item.id, LIMIT], FOLLOWS);
}

/**
 * Decides a turn of which the way it leans on the answer before is plain: pressure or doubt, and nothing but orders, get that answer once more; more of
 * the same need is extra; politeness gets no answer. Undefined for any other turn.
 */
export function plainFollowUp(
  { reading, onlyOrder }: Unordered,
  frame: Frame,
  context: DialogueContext,
  pack: LoadedPack,
): Decision | undefined {
  if (context.ids.length > 0 && (frame.pushback || onlyOrder)) return decided(context.verdict, 'herhaald', context.ids, FOLLOWS);
  if (isSmallTalk(reading)) return decided('buiten-bereik', 'buiten', [], FOLLOWS);
  return grown(reading, frame, context, pack);
}

const MOST_WORDS = 14;
const STARTERS: ReadonlySet<string> = new Set('en dus maar oke ok nee ja dan and but so hmm o oh aha'.split(' '));

const leansOn = ({ words }: Reading): boolean =>
  words.length <= MOST_WORDS && (STARTERS.has(words[0]?.text ?? '') || words.length <= 7 || words.some((word) => POINTERS.has(word.text)));

/** Words that name no subject of their own. */
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

/** Whether any word names a thing, apart from pointing back and asking. */
const saysMore = ({ words }: Reading): boolean => words.some(({ text, meant }) => !isEmpty(text) && !isEmpty(meant));

/** Whether a turn still speaks of the danger that the one before told of: it names nothing else. */
export const isStillDanger = (reading: Reading, context: DialogueContext): boolean =>
  context.afterDanger && leansOn(reading) && !saysMore(reading) && !isSmallTalk(reading);
