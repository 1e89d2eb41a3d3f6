import { listOf, PUPIL, PUPILS, type Word } from './words.ts';

/** How a diagnosis is said as what a teacher sees: "moeite (met concentratie)", "last (van somberheid)", "een ziekte". */
interface Seen {
  readonly what: string;
  readonly of: string;
}

const MOEITE = (of: string): Seen => ({ what: 'moeite', of: ` met ${of}` });
const LAST = (of: string): Seen => ({ what: 'last', of: ` van ${of}` });
const ILL: Seen = { what: 'een ziekte', of: '' };

/** Dyslexia, dyscalculia and giftedness are not here: the norm itself names them. */
const TABLE: readonly (readonly [Seen, string])[] = [
  [MOEITE('concentratie'), 'adhd add adhders adder adders'],
  [
    MOEITE('veranderingen en drukte'),
    'autisme ass pdd pddnos pdd-nos mcdd asperger autist autisten autistisch autistische autismespectrumstoornis',
  ],
  [MOEITE('regels en boosheid'), 'odd cd-gedragsstoornis gedragsstoornis'],
  [LAST('somberheid'), 'depressie depressies depressief depressieve dysthymie'],
  [MOEITE('eten'), 'anorexia boulimia bulimia eetstoornis eetstoornissen arfid'],
  [LAST('dwang'), 'ocd ocs dwangstoornis smetvrees'],
  [LAST('wat eerder gebeurde'), 'ptss ptsd trauma posttraumatisch'],
  [LAST('angst'), 'angststoornis paniekstoornis'],
  [LAST('tics'), 'tourette ticstoornis'],
  [MOEITE('heftige gevoelens'), 'borderline persoonlijkheidsstoornis bipolair bipolaire'],
  [LAST('verwarring'), 'psychose psychoses psychotisch psychotische schizofrenie'],
  [MOEITE('hechting'), 'hechtingsstoornis hechtingsproblematiek'],
  [MOEITE('leren'), 'lvb zwakbegaafd zwakbegaafde downsyndroom'],
  [MOEITE('taal'), 'tos taalontwikkelingsstoornis afasie'],
  [MOEITE('bewegen'), 'dcd dyspraxie spasme spastisch spastische'],
  [ILL, 'diabetes suikerziekte epilepsie astma kanker leukemie reuma crohn hiv me-cvs taaislijmziekte'],
];

const SEEN: ReadonlyMap<string, Seen> = new Map(TABLE.flatMap(([seen, words]) => [...listOf(words)].map((word) => [word, seen] as const)));

/** Words that name the pupil by the diagnosis. */
const PERSONS = listOf(`autist autisten adhders adder adders`);
/** Words that stand before the pupil. */
const ADJECTIVES = listOf(
  `autistisch autistische depressief depressieve psychotisch psychotische zwakbegaafd zwakbegaafde spastisch spastische bipolair bipolaire`,
);

const HAS = listOf(`heeft heb had hebben hebt`);
const IS = listOf(`is was ben bent zijn waren`);

/** A diagnosis in a text: what to put in the place of which words. */
export interface Diagnosis {
  readonly word: Word;
  /** The first and last word that the replacement takes the place of. */
  readonly from: Word;
  readonly until: Word;
  readonly replacement: string;
}

const PERSON_ENDING = /'?(er|ers)$/;

/** What a word says: the diagnosis in it, whether it names a person by it, and a pupil that is joined to it ("adhd-leerling"). */
function readWord({ low }: Word): { readonly seen: Seen; readonly isPerson: boolean; readonly joined?: string } | undefined {
  const whole = SEEN.get(low);
  if (whole) return { seen: whole, isPerson: PERSONS.has(low) };
  const bare = low.replaceAll("'", '').replace(/-/g, '');
  const joined = SEEN.get(bare);
  if (joined) return { seen: joined, isPerson: PERSONS.has(bare) };
  const [first = '', ...rest] = low.split('-');
  const begins = SEEN.get(first);
  const behind = rest.join('-');
  if (begins && rest.length > 0) return { seen: begins, isPerson: behind === 'er' || behind === 'ers', joined: behind };
  const person = low.includes("'") ? SEEN.get(low.replace(PERSON_ENDING, '')) : undefined;
  return person && { seen: person, isPerson: true };
}

const who = ({ what, of }: Seen, several: boolean): string => `die ${what} ${several ? 'hebben' : 'heeft'}${of}`;

/** The words before a diagnosis, nearest first, an article left out. */
const before = (words: readonly Word[], at: number) => {
  const article = words[at - 1]?.low === 'een' ? words[at - 1] : undefined;
  const place = article ? at - 2 : at - 1;
  return { article, near: words[place], far: words[place - 1] };
};

const isPupil = ({ low }: Word): boolean => PUPIL.has(low) || PUPILS.has(low);

/** What takes the place of a diagnosis that stands among these words. */
function rewrite(words: readonly Word[], at: number, word: Word, seen: Seen, isPerson: boolean): Omit<Diagnosis, 'word'> {
  const next = words[at + 1];
  const { article, near, far } = before(words, at);
  const bare = `${seen.what}${seen.of}`;
  if (next && !next.opens && isPupil(next))
    return { from: word, until: next, replacement: `${next.text} ${who(seen, PUPILS.has(next.low))}` };
  if (near && IS.has(near.low) && (isPerson || ADJECTIVES.has(word.low))) return { from: near, until: word, replacement: `heeft ${bare}` };
  if (isPerson) return { from: word, until: word, replacement: `leerling ${who(seen, false)}` };
  if (near?.low === 'met') return { from: near, until: word, replacement: who(seen, far !== undefined && PUPILS.has(far.low)) };
  return { from: near && HAS.has(near.low) ? (article ?? word) : word, until: word, replacement: bare };
}

/** The diagnosis at a place in a text, with words in its place that say what a teacher sees; undefined when there is none. */
export function diagnosisAt(words: readonly Word[], at: number): Diagnosis | undefined {
  const word = words[at];
  const read = word && readWord(word);
  if (!word || !read) return undefined;
  const { seen, isPerson, joined } = read;
  if (joined && (PUPIL.has(joined) || PUPILS.has(joined)))
    return { word, from: word, until: word, replacement: `${joined} ${who(seen, PUPILS.has(joined))}` };
  return { word, ...rewrite(words, at, word, seen, isPerson) };
}
