import { answerCard, urgentCard } from '../../../cards/answers/answer-card.ts';
import type { CardJson } from '../../../cards/kit.ts';
import type { Answer } from '../../answers/answerer.ts';
import { type Verdict, verdictLabel } from '../../answers/verdict.ts';
import type { Services } from '../../app.ts';
import type { LoadedPack } from '../../norm/load-pack.ts';
import type { NormItem } from '../../norm/schema.ts';
import { sourceLine } from '../../norm/source-label.ts';
import type { StandardNormId } from '../../norm/standard-pack.ts';
import { itemSearch } from '../item-search.ts';
import type { Turn } from '../turn.ts';
import { itemView, viewOf } from './answer.ts';

/** A card to put in any chat, with what the list of results says of it. */
export interface ShareCard {
  readonly title: string;
  readonly text: string;
  readonly card: CardJson;
}

/** What a search from the compose box comes to: cards to choose from, or a sentence when there are none. */
export type Shareable =
  | { readonly kind: 'kaarten'; readonly cards: readonly ShareCard[] }
  | { readonly kind: 'zin'; readonly text: string };

/** What is shown before anything is typed: the questions that come up in every school. */
const FIRST: readonly StandardNormId[] = [
  'def.basisondersteuning',
  'def.grens-extra',
  'interventie.emotioneel',
  'interventie.gedrag',
  'interventie.rekenen',
  'interventie.taal-nt2',
  'interventie.dyslexie-dyscalculie',
  'interventie.organisatie',
  'hgw.hoorrecht',
  'zorg.flexzat-samenstelling',
];

/** More than this nobody looks through, and the answer stays small. */
const MOST_ITEMS = 10;

/** From so many words on, and with a question mark, a text is a question and not a word to look up. */
const QUESTION_WORDS = 3;

const NOTHING = 'Hierover vind ik niets in de norm. Typ een ander woord, of stel je vraag in de chat met Basiswijzer.';
const UNKNOWN =
  'Ik ken je nog niet. Basiswijzer is voor medewerkers van scholen die meedoen. Vraag de beheerder van je school om je toe te voegen. Is er nu gevaar? Bel 112.';

/** Whoever reads a card in another chat presses no buttons of this one: it tells what the norm says, and no more. */
const NO_RIGHTS = { start: false, ask: false } as const;

/**
 * What the norm of the actor's school says on a text from the compose box. Nothing of the text is in a card, and nothing of it is kept: no memory of
 * what was talked about, no count, no store.
 */
export function searchNorm({ services, actor }: Turn, text: string): Shareable {
  const { answerer, pack } = services.normOf(actor.schoolId);
  if (text.trim() === '') return cards(FIRST.flatMap((id) => pack.byId.get(id) ?? []).map((item) => cardOfItem(item, pack)));
  const answer = answerer.answer(text);
  if (answer.verdict === 'urgent') return urgent(services.directory.school(actor.tenantId, actor.schoolId)?.urgentContact);
  const items = itemsFor(text, answer, pack);
  const isAnswered = answer.choices.length === 0 && isQuestion(text) && (answer.verdict !== 'buiten-bereik' || items.length === 0);
  const found = [...(isAnswered ? [cardOfAnswer(answer, pack)] : []), ...items.map((item) => cardOfItem(item, pack))];
  return found.length > 0 ? cards(found) : { kind: 'zin', text: NOTHING };
}

/** The same for someone whom no school knows: only danger is answered. */
export const searchAsStranger = (services: Services, text: string): Shareable =>
  services.isUrgent(text) ? urgent(undefined) : { kind: 'zin', text: UNKNOWN };

const cards = (found: readonly ShareCard[]): Shareable => ({ kind: 'kaarten', cards: found });

const urgent = (contact: Parameters<typeof urgentCard>[0]): Shareable =>
  cards([
    {
      title: verdictLabel('urgent'),
      text: 'Bel 112, 113 (0800-0113) of Veilig Thuis (0800-2000).',
      card: urgentCard(contact),
    },
  ]);

const isQuestion = (text: string): boolean => text.includes('?') || text.trim().split(/\s+/, QUESTION_WORDS).length >= QUESTION_WORDS;

/** The items that the answer doubts between or rests on come first, then those that have the words. */
function itemsFor(text: string, answer: Answer, pack: LoadedPack): readonly NormItem[] {
  const near = [...answer.choices.map(({ id }) => id), ...answer.ids].flatMap((id) => pack.byId.get(id) ?? []);
  return [...new Set([...near, ...itemSearch(pack)(text)])].slice(0, MOST_ITEMS);
}

const cardOfAnswer = (answer: Answer, pack: LoadedPack): ShareCard => {
  const item = pack.byId.get(answer.ids[0] ?? '');
  return {
    title: verdictLabel(answer.verdict),
    text: item ? `${item.title}. ${sourceLine(item, pack)}` : 'Antwoord op je vraag',
    card: answerCard(viewOf(answer, pack), NO_RIGHTS),
  };
};

const EXPLAINED: Verdict = 'uitleg';

const cardOfItem = (item: NormItem, pack: LoadedPack): ShareCard => ({
  title: item.title,
  text: `${verdictLabel(EXPLAINED)}. ${sourceLine(item, pack)}`,
  card: answerCard(itemView(item, pack), NO_RIGHTS),
});
