import { answerCard } from '../../../cards/answers/answer-card.ts';
import type { Judging } from '../../../cards/answers/judge-parts.ts';
import { askOtherwiseCard, MISSERS_PER_CARD, missersCard } from '../../../cards/answers/missers-card.ts';
import { oldCard, refusalCard } from '../../../cards/messages.ts';
import { can } from '../../dossier/access.ts';
import { dayOf } from '../../shared/clock.ts';
import type { Refusal } from '../../shared/refusal.ts';
import { schoolYearOf } from '../../shared/school-calendar.ts';
import { missersOf } from '../../tellingen/missers.ts';
import { countWords } from '../../tellingen/tellingen.ts';
import { bestEffort } from '../on-error.ts';
import { count, talliesOf } from '../tally.ts';
import { orAfter } from '../time-budget.ts';
import type { Output, Turn } from '../turn.ts';
import { mayAsk } from './afspraak-view.ts';
import { rightsOf } from './answer.ts';

/** Whoever pressed sees an answer in time, also with a store that is slow. Milliseconds. */
const LONGEST_COUNT = 2500;

const NOT_COUNTED = 'Je reactie is nog niet bewaard. Probeer het straks nog eens.';

const NOT_YOURS: Refusal = {
  code: 'niet-van-jou',
  text: 'Deze lijst is voor de coördinator en de directie. Klopt een antwoord niet? Druk dan onder dat antwoord op Nee.',
};

/**
 * Counts what the reader of an answer says of it, and shows the same answer with thanks in place of the question. Of one card one mark counts, the
 * first; the count holds the item and the school year and nothing else.
 */
export async function judgeAnswer(
  turn: Turn,
  { antwoord, oordeel }: { readonly antwoord: string; readonly oordeel: 'klopt' | 'klopt-niet' },
): Promise<Output> {
  const { services, actor } = turn;
  const answer = services.judgements.read(antwoord);
  if (!answer) return { answer: oldCard() };
  const { card, item, isMessage, view } = answer;
  const counting = services.judgements.once(card, async () => {
    let isCounted = false;
    await bestEffort(services.log, 'tellen', async () => {
      await count(services, actor, oordeel, item);
      isCounted = true;
    });
    return isCounted;
  });
  const rights = rightsOf(turn);
  const shown = (judging?: Judging) =>
    // The way to the coördinator stands in the row then.
    answerCard({ ...view, choices: [] }, { ...rights, ask: rights.ask && judging?.state !== 'klopt-niet' }, judging);
  if (!(await orAfter(LONGEST_COUNT, counting, false))) {
    return { answer: shown({ state: 'open', signed: antwoord, notice: NOT_COUNTED }), ended: 'failed' };
  }
  const thanked = shown(oordeel === 'klopt' ? { state: 'klopt' } : { state: 'klopt-niet', item, ask: mayAsk(turn) });
  if (!isMessage) return { answer: thanked };
  // Where others read along, nobody's opinion stays behind.
  return { answer: thanked, shared: turn.place === 'personal' ? thanked : shown() };
}

/** More than this is a list of its own. */
const MOST_NEAR = 3;

/** How to ask again, with what the norm says is related to the item of the answer. */
export function askOtherwise(turn: Turn, id: string): Output {
  const { pack } = turn.services.normOf(turn.actor.schoolId);
  const near = (pack.byId.get(id)?.related ?? []).flatMap((related) => pack.byId.get(related) ?? []);
  return { answer: askOtherwiseCard(near.slice(0, MOST_NEAR), turn.place === 'group') };
}

/** The items that are often marked wrong this school year, for who looks after what holds at school; others hear what they can do. */
export async function showMissers(turn: Turn, from = 0): Promise<Output> {
  const { actor, services, now } = turn;
  const maySee = can(actor, 'vraag.beantwoorden', { kind: 'school', tenantId: actor.tenantId, schoolId: actor.schoolId });
  if (!maySee) return { answer: refusalCard(NOT_YOURS), ended: 'refused' };
  const { pack } = services.normOf(actor.schoolId);
  const schoolYear = schoolYearOf(dayOf(now));
  const all = missersOf(await talliesOf(services, actor, schoolYear)).flatMap(({ topic, wrong, right }) => {
    const item = pack.byId.get(topic);
    return item ? [{ id: topic, title: item.title, counts: `Klopt niet: ${countWords(wrong)}. Klopt: ${countWords(right)}.` }] : [];
  });
  const start = from < all.length ? from : 0;
  return { answer: missersCard({ schoolYear, rows: all.slice(start, start + MISSERS_PER_CARD), from: start, total: all.length }) };
}
