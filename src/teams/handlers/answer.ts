import { type AnswerRights, type AnswerView, answerCard, urgentCard } from '../../../cards/answers/answer-card.ts';
import type { Judging } from '../../../cards/answers/judge-parts.ts';
import type { CardJson } from '../../../cards/kit.ts';
import { refusalCard, strangerCard } from '../../../cards/messages.ts';
import { afspraakAnswerCard } from '../../../cards/vragen/afspraak-card.ts';
import { tipParts } from '../../../cards/vragen/text-form.ts';
import type { Answer } from '../../answers/answerer.ts';
import type { Services } from '../../app.ts';
import { can } from '../../dossier/access.ts';
import type { LoadedPack } from '../../norm/load-pack.ts';
import type { NormItem } from '../../norm/schema.ts';
import { sourceLine } from '../../norm/source-label.ts';
import { OTHER_TOPIC } from '../../tellingen/tellingen.ts';
import type { Afspraak } from '../../vragen/afspraak.ts';
import { kindOfSubject } from '../../vragen/kinds.ts';
import type { Likeness } from '../../vragen/likeness.ts';
import type { Asked } from '../dialogue-memory.ts';
import type { Sender } from '../front.ts';
import { bestEffort } from '../on-error.ts';
import { tally } from '../tally.ts';
import type { Output, Turn } from '../turn.ts';
import { mayAsk, wordsOfAfspraak } from './afspraak-view.ts';
import { tipFor } from './personal.ts';

/** From here on a question counts as the one of an agreement, and from here on as one that is like it. */
const SAME = 0.62;
const LIKE = 0.45;

/** From here on a question that the norm does not answer counts with an item. */
const BELONGS = 0.6;

/**
 * Answers a question from the norm of the asker's school, and from what that school agreed on itself. Signs of danger come before everything. The
 * text itself is kept in the memory of this process only, to be put to the coördinator.
 */
export async function answerQuestion(turn: Turn, from: Sender, question: string): Promise<Output> {
  const { services, actor, now } = turn;
  const { answerer, pack } = services.normOf(actor.schoolId);
  const before = services.dialogues.recall(from, now);
  const answer = answerer.answer(question, before);
  services.log.info({ event: 'vraag', verdict: answer.verdict, certainty: answer.certainty, tenant: actor.tenantId }, 'antwoord');
  const isUrgent = answer.verdict === 'urgent';
  services.dialogues.keep(from, answer.context, now, isUrgent ? undefined : { question, before });
  if (isUrgent) return { answer: urgentCard(services.directory.school(actor.tenantId, actor.schoolId)?.urgentContact) };
  const own = await ownAgreement(turn, pack, question);
  if (!isOwnAnswer(own)) await countUnanswered(turn, pack, answer, question);
  return { answer: shownAnswer(turn, pack, question, answer, own) };
}

/** The last question of the actor in this chat, as far as it is still remembered. */
export const lastAsked = ({ actor, chat, now, services }: Turn): Asked | undefined => services.dialogues.lastAsked({ ...actor, chat }, now);

/** The last answer in this chat once more, for who went on from it and comes back. Undefined when it is too long ago. */
export async function answerAgain(turn: Turn): Promise<Output | undefined> {
  const { services, actor } = turn;
  const asked = lastAsked(turn);
  if (!asked) return undefined;
  const { answerer, pack } = services.normOf(actor.schoolId);
  const own = await ownAgreement(turn, pack, asked.question);
  return { answer: shownAnswer(turn, pack, asked.question, answerer.answer(asked.question, asked.before), own) };
}

type Own = Likeness<Afspraak> | undefined;

/** Whether the question is that of an agreement, which then answers it. */
const isOwnAnswer = (own: Own): boolean => own !== undefined && own.score >= SAME;

/** An answer of the norm with what the school agreed on beside it, or that agreement as the answer. */
function shownAnswer(turn: Turn, pack: LoadedPack, question: string, answer: Answer, own: Own): CardJson {
  const tip = tipFor(turn, question);
  if (own && isOwnAnswer(own))
    return afspraakAnswerCard(wordsOfAfspraak(turn, own.what), mayAsk(turn), tip ? tipParts(tip.what, tip.proposal) : []);
  const afspraak = own && own.score >= LIKE ? { afspraakId: own.what.id, question: own.what.question } : undefined;
  const view = { ...viewOf(answer, pack), afspraak };
  // The tip repeats what was typed, so it stays out of what the button carries.
  const judging = judgingOf(turn, view, pack.byId.get(answer.ids[0] ?? ''), true);
  return answerCard({ ...view, tip }, rightsOf(turn), judging);
}

/** What the school agreed on that a question is most like. When that cannot be read, the norm answers alone. */
async function ownAgreement({ services, actor }: Turn, pack: LoadedPack, question: string): Promise<Own> {
  let found: Own;
  await bestEffort(services.log, 'afspraken lezen', async () => {
    found = await services.afspraken.nearest(actor, pack, question);
  });
  return found;
}

/** Counts a question that the norm did not answer, by the topic that is nearest. */
async function countUnanswered({ services, actor }: Turn, pack: LoadedPack, answer: Answer, question: string): Promise<void> {
  const unsure = answer.choices[0]?.id;
  if (unsure === undefined && answer.verdict !== 'niet-beschreven') return;
  const topic = unsure ?? topicOf(services, pack, question);
  await tally(services, actor, unsure === undefined ? 'niet-beschreven' : 'onzeker', topic);
}

/** What an unanswered question is about: the norm item that most of its words belong to, else a kind of subject. */
function topicOf({ afspraken }: Services, pack: LoadedPack, question: string): string {
  const near = afspraken.nearestItem(pack, question);
  if (near && near.score >= BELONGS) return near.what;
  return kindOfSubject(question) ?? OTHER_TOPIC;
}

/** The answer for someone whom no school knows: only danger is answered. */
export const answerStranger = (services: Services, question: string): Output => ({
  answer: services.isUrgent(question) ? urgentCard(undefined) : strangerCard(),
});

/** What the norm says on one item: the answer after a choice from the nearest ones. */
export function explainItem(turn: Turn, id: string): Output {
  const { pack } = turn.services.normOf(turn.actor.schoolId);
  const item = pack.byId.get(id);
  if (!item)
    return { answer: refusalCard({ code: 'bestaat-niet', text: 'Dit onderwerp staat niet meer in de norm. Stel je vraag opnieuw.' }) };
  const view = itemView(item, pack);
  return { answer: answerCard(view, rightsOf(turn), judgingOf(turn, view, item, false)) };
}

/** Asks whether an answer is right, when it tells something and rests on an item of the norm. */
function judgingOf({ services }: Turn, view: AnswerView, item: NormItem | undefined, isMessage: boolean): Judging | undefined {
  const signed = item && view.choices.length === 0 ? services.judgements.sign({ item: item.id, isMessage, view }) : undefined;
  return signed === undefined ? undefined : { state: 'open', signed };
}

/** What the actor can do from an answer, where it is shown. */
export const rightsOf = (turn: Turn): AnswerRights => ({
  start: turn.place === 'personal' && can(turn.actor, 'traject.starten'),
  ask: mayAsk(turn),
});

/** An item of the norm as a card shows it. */
export const itemView = (item: NormItem, pack: LoadedPack): AnswerView => ({
  verdict: 'uitleg',
  explanation: `${item.title}. ${item.text}`,
  nextSteps: [item.nextStep],
  choices: [],
  sources: [sourceLine(item, pack)],
});

/** An answer as a card shows it. */
export const viewOf = (answer: Answer, pack: LoadedPack): AnswerView => ({
  verdict: answer.verdict,
  explanation: answer.explanation,
  nextSteps: answer.nextSteps,
  choices: answer.choices,
  sources: answer.ids.flatMap((id) => {
    const item = pack.byId.get(id);
    return item ? [sourceLine(item, pack)] : [];
  }),
  ...(answer.summaryEn === undefined ? {} : { summaryEn: answer.summaryEn }),
});
