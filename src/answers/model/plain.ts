import type { NormItem } from '../../norm/schema.ts';
import type { StandardNormId } from '../../norm/standard-pack.ts';
import type { Example } from './teach.ts';

/** The plainest ways to ask for help, of which the words of an item need no example of their own. */
const HELP: readonly ((word: string) => string)[] = [
  (word) => `krijgt een leerling met ${word} hulp?`,
  (word) => `hoort hulp bij ${word} bij de basis`,
  (word) => `leerling ${word}, is daar hulp voor`,
  (word) => `valt ${word} onder basisondersteuning?`,
  (word) => `is er op school iets voor ${word}`,
  (word) => word,
  (word) => `mag een leerling hulp krijgen bij ${word}`,
  (word) => `bieden wij begeleiding bij ${word}?`,
];
const DUTY: readonly ((word: string) => string)[] = [
  (word) => `moet elke school ${word} hebben`,
  (word) => `hebben wij ${word}?`,
  (word) => `is ${word} verplicht voor een school`,
];

/** Words of an item that name a document, before those that name what is in it. */
const NAMES = 4;
/** Of the ways to ask, each word gets so many in turn. */
const EACH = 2;

const NO_HELP: ReadonlySet<string> = new Set<StandardNormId>(['interventie.vraaggericht', 'interventie.in-de-klas']);

/** The plainest questions on the items of a pack: whether there is help for what an intervention names, and whether a school must have a document. */
export const plainQuestions = (items: readonly NormItem[]): readonly Example[] =>
  items.flatMap((item): readonly Example[] => {
    if (item.kind === 'document')
      return item.words.slice(0, NAMES).flatMap((word) => DUTY.map((ask) => ({ question: ask(word), verdict: 'basis', ids: [item.id] })));
    if (item.kind !== 'interventie' || NO_HELP.has(item.id)) return [];
    const verdict = item.conditions.includes('waar-van-toepassing') ? 'basis-mits' : 'basis';
    return item.words.flatMap((word, at) =>
      HELP.flatMap((ask, turn) => ((turn + at) % HELP.length < EACH ? [{ question: ask(word), verdict, ids: [item.id] } as const] : [])),
    );
  });
