import { INPUT, type Pointed, type TextForm } from '../../../cards/vragen/text-form.ts';
import { COMMON_WORDS } from '../../answers/thesaurus/common-words.ts';
import type { LoadedPack } from '../../norm/load-pack.ts';
import { type PersonalWord, personalWords, withoutPersonal } from '../../privacy/personal-words.ts';
import { lowered, wordsOf } from '../../privacy/words.ts';
import { cleanText } from '../../shared/clean-text.ts';
import { dayOf } from '../../shared/clock.ts';
import { dutchList } from '../../shared/dutch.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Inputs } from '../row.ts';
import type { Turn } from '../turn.ts';
import { schoolOf } from './names.ts';
import { faultIn } from './overleg-inputs.ts';

/** The words of a norm, with the frequent words of teachers: none of them is a name because it has a capital. */
const vocabularies = new WeakMap<LoadedPack, ReadonlySet<string>>();

function vocabularyOf(pack: LoadedPack): ReadonlySet<string> {
  const known = vocabularies.get(pack);
  if (known) return known;
  const texts = pack.items.flatMap(({ title, text, nextStep, words }) => [title, text, nextStep, ...words]);
  const made = new Set([...COMMON_WORDS.map(lowered), ...texts.flatMap((text) => wordsOf(text).map(({ low }) => low))]);
  vocabularies.set(pack, made);
  return made;
}

/** The personal words in a text, for the actor's school: the names of its own staff are none. */
export function personalIn(turn: Turn, text: string): readonly PersonalWord[] {
  const vocabulary = vocabularyOf(turn.services.normOf(turn.actor.schoolId).pack);
  const staff = schoolOf(turn).staff.map(({ name }) => name);
  return personalWords(text, { staff, isKnown: (word) => vocabulary.has(word), year: dayOf(turn.now).year });
}

const unique = (words: readonly string[]): readonly string[] => [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];

/** More of a kind is not listed: then the text is to be written anew. */
const MOST_LISTED = 12;

/** What was found, by kind, each word once. */
export function pointedAt(found: readonly PersonalWord[]): Pointed {
  const of = (kind: PersonalWord['kind']) => unique(found.filter((one) => one.kind === kind).map(({ word }) => word)).slice(0, MOST_LISTED);
  return { names: of('naam'), diagnoses: of('diagnose'), data: of('gegeven') };
}

/** A text as it first stands in a form, with what is personal in it. */
export function formFor(turn: Turn, text: string): TextForm {
  const found = personalIn(turn, text);
  return found.length === 0 ? { text } : { text, pointed: pointedAt(found), proposal: withoutPersonal(text, found) };
}

const KINDS: Readonly<Record<PersonalWord['kind'], string>> = {
  naam: 'een naam',
  diagnose: 'een diagnose',
  gegeven: 'een nummer of adres',
};

/** Longer than this a proposal takes more room than the answer. */
const LONGEST_PROPOSAL = 400;

/** What to say under an answer about personal words in the question, and the question without them; undefined when there are none. */
export function tipFor(turn: Turn, question: string): { readonly what: string; readonly proposal: string | undefined } | undefined {
  const found = personalIn(turn, question);
  if (found.length === 0) return undefined;
  const kinds = [...new Set(found.map(({ kind }) => KINDS[kind]))];
  const proposal = cleanText(withoutPersonal(question, found));
  return { what: dutchList(kinds), proposal: proposal.length <= LONGEST_PROPOSAL ? proposal : undefined };
}

/** What a form asks for. */
export interface Wanted {
  /** The input with the own text. */
  readonly id: string;
  /** Which text is meant: the own one, or the proposal. */
  readonly which: 'eigen' | 'voorstel';
  readonly max: number;
  /** What to say when there is no text. */
  readonly empty: string;
}

const wordsOfInput = (inputs: Inputs, id: string, max: number): string => {
  const value = inputs[id];
  return typeof value === 'string' ? value.slice(0, max * 2) : '';
};

const LOOK = 'Kies het voorstel, of schrijf je tekst anders.';

/**
 * The text that somebody wants to send. Refused with the form to show again when there is none, when it is too long, or when there is something
 * personal in it: a name must go out or be said to be no pupil's, a diagnosis must go out or be said to be needed, and a number must go out.
 */
export function takeText(turn: Turn, inputs: Inputs, { id, which, max, empty }: Wanted): Result<string, TextForm> {
  const read = (input: string) => wordsOfInput(inputs, input, max);
  const own = read(id);
  const chosen = which === 'voorstel' ? read(INPUT.proposal) : own;
  const typed = { text: own, noPupil: read(INPUT.noPupil), diagnosis: read(INPUT.diagnosis) };
  const text = cleanText(chosen);
  const found = personalIn(turn, text);
  const seen = which === 'voorstel' || found.length > 0;
  const proposal = which === 'voorstel' ? chosen : withoutPersonal(text, found);
  const again = (fault: string) => err({ ...typed, fault, ...(seen ? { pointed: pointedAt(found), proposal } : {}) });
  const fault = faultIn(inputs);
  if (fault) return again(fault);
  if (text === '') return again(empty);
  if (text.length > max) return again(`Maak de tekst korter: hooguit ${max} tekens.`);
  const cleared = new Set(typed.noPupil.toLowerCase().split(','));
  const isLeft = ({ kind, word }: PersonalWord): boolean => {
    if (kind === 'naam') return !cleared.has(word.toLowerCase());
    return kind === 'gegeven' || typed.diagnosis !== 'ja';
  };
  return found.some(isLeft) ? again(LOOK) : ok(text);
}
