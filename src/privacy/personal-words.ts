import { diagnosisAt } from './diagnoses.ts';
import { BETWEEN, type NameContext, NameFinder, nameIn } from './names.ts';
import { personalData } from './personal-data.ts';
import { listOf, PUPIL, type Word, wordsOf } from './words.ts';

/** What a piece of a text may be: the name of a person, a diagnosis, or something that leads to one person, such as a number. */
export type PersonalKind = 'naam' | 'diagnose' | 'gegeven';

/** Something personal in a text, and what could stand in its place. */
export interface PersonalWord {
  readonly kind: PersonalKind;
  /** As it was typed. */
  readonly word: string;
  /** The part of the text that the replacement takes the place of: the place of its first character, and of the one after its last. */
  readonly from: number;
  readonly until: number;
  readonly replacement: string;
}

/** What tells what is personal. */
export interface PersonalContext extends NameContext {
  /** The year now, by which a day of birth is told from another day. */
  readonly year: number;
}

const LEFT_OUT = '(weggelaten)';
const TITLES = listOf(`mevrouw meneer mevr mw dhr juf meester`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "mevrouw" before a surname, with or without "van der" in between. */
function titleBefore(words: readonly Word[], at: number): Word | undefined {
  for (let place = at; place > Math.max(0, at - 4); place--) {
    const before = words[place - 1];
    if (!before || words[place]?.opens) return undefined;
    if (TITLES.has(before.low)) return before;
    if (!BETWEEN.has(before.low)) return undefined;
  }
  return undefined;
}

/** What could stand in the place of a name: "een leerling", and "deze leerling" once it was named before. */
function rewriteName(words: readonly Word[], at: number, end: number, named: ReadonlySet<string>): Omit<PersonalWord, 'kind' | 'word'> {
  const [word, last, before] = [words[at], words[end - 1], words[at - 1]];
  const title = titleBefore(words, at);
  if (!word || !last) throw new Error('a name without words');
  const place = { from: word.start, until: last.end };
  if (title) return { ...place, from: title.start, replacement: title.opens ? 'Iemand' : 'iemand' };
  if (before && !word.opens && PUPIL.has(before.low)) return { ...place, from: before.end, replacement: '' };
  if (/'s$/.test(last.low)) return { ...place, replacement: word.opens ? 'Diens' : 'diens' };
  const who = named.has(nameIn(word)) ? 'deze leerling' : 'een leerling';
  return { ...place, replacement: word.opens ? capital(who) : who };
}

function namesAndDiagnoses(text: string, context: PersonalContext): readonly PersonalWord[] {
  const words = wordsOf(text);
  const names = new NameFinder(words, context);
  const named = new Set<string>();
  const found: PersonalWord[] = [];
  for (let at = 0; at < words.length; ) {
    const diagnosis = diagnosisAt(words, at);
    const end = diagnosis ? at : names.endOf(at);
    const [word, last] = [words[at], words[end - 1]];
    if (diagnosis) {
      const { from, until, replacement } = diagnosis;
      const words = from.opens ? capital(replacement) : replacement;
      found.push({ kind: 'diagnose', word: diagnosis.word.text, from: from.start, until: until.end, replacement: words });
    } else if (word && last && end > at) {
      found.push({ kind: 'naam', word: text.slice(word.start, last.end), ...rewriteName(words, at, end, named) });
      named.add(nameIn(word));
    }
    at = Math.max(at + 1, end);
  }
  return found;
}

/**
 * Names of persons, diagnoses and what leads to one person in a text, in their order and apart. It looks at words only, so it can be wrong both
 * ways. Takes time linear in the length of the text, and never throws.
 */
export function personalWords(text: string, context: PersonalContext): readonly PersonalWord[] {
  const data = personalData(text, context.year).map(
    ({ start, end }): PersonalWord => ({ kind: 'gegeven', word: text.slice(start, end), from: start, until: end, replacement: LEFT_OUT }),
  );
  const all = [...data, ...namesAndDiagnoses(text, context)].sort((a, b) => a.from - b.from || b.until - a.until);
  let end = 0;
  return all.filter(({ from, until }) => {
    if (from < end) return false;
    end = until;
    return true;
  });
}

/** The text with each of these replaced by what could stand in its place. */
export function withoutPersonal(text: string, found: readonly PersonalWord[]): string {
  let done = 0;
  const parts: string[] = [];
  for (const { from, until, replacement } of found) {
    parts.push(text.slice(done, from), replacement);
    done = until;
  }
  return [...parts, text.slice(done)].join('');
}
