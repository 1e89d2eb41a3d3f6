import { type AnswerView, answerCard, urgentCard } from '../../../cards/answers/answer-card.ts';
import { refusalCard, strangerCard } from '../../../cards/messages.ts';
import type { Answer } from '../../answers/answerer.ts';
import type { Services } from '../../app.ts';
import { can } from '../../dossier/access.ts';
import type { LoadedPack } from '../../norm/load-pack.ts';
import type { NormItem } from '../../norm/schema.ts';
import { sourceLine } from '../../norm/source-label.ts';
import type { Sender } from '../front.ts';
import type { Output, Turn } from '../turn.ts';

/** Answers a question from the norm of the asker's school. Signs of danger come before everything; the text itself is kept nowhere. */
export function answerQuestion(turn: Turn, from: Sender, question: string): Output {
  const { services, actor, now } = turn;
  const { answerer, pack } = services.normOf(actor.schoolId);
  const answer = answerer.answer(question, services.dialogues.recall(from, now));
  services.dialogues.keep(from, answer.context, now);
  services.log.info({ event: 'vraag', verdict: answer.verdict, certainty: answer.certainty, tenant: actor.tenantId }, 'antwoord');
  if (answer.verdict === 'urgent') return { answer: urgentCard(services.directory.school(actor.tenantId, actor.schoolId)?.urgentContact) };
  return { answer: answerCard(viewOf(answer, pack), mayStart(turn)) };
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
  return { answer: answerCard(itemView(item, pack), mayStart(turn)) };
}

const mayStart = ({ actor, place }: Turn): boolean => place === 'personal' && can(actor, 'traject.starten');

const itemView = (item: NormItem, pack: LoadedPack): AnswerView => ({
  verdict: 'uitleg',
  explanation: `${item.title}. ${item.text}`,
  nextSteps: [item.nextStep],
  choices: [],
  sources: [sourceLine(item, pack)],
});

const viewOf = (answer: Answer, pack: LoadedPack): AnswerView => ({
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
