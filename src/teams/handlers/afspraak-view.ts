import { Temporal } from 'temporal-polyfill';
import type { CardJson } from '../../../cards/kit.ts';
import {
  AFSPRAKEN_PER_CARD,
  type AfspraakWords,
  afspraakAnswerCard,
  afspraakCard,
  afsprakenListCard,
} from '../../../cards/vragen/afspraak-card.ts';
import { can } from '../../dossier/access.ts';
import { dayOf } from '../../shared/clock.ts';
import { dutchDay } from '../../shared/dutch.ts';
import { type Refusal, refuse } from '../../shared/refusal.ts';
import { ok, type Result } from '../../shared/result.ts';
import { atSchoolTerm } from '../../storage/shapes.ts';
import { type Afspraak, isInForce, isOverdue } from '../../vragen/afspraak.ts';
import type { Output, Turn } from '../turn.ts';
import { afspraakSubject } from './afspraak-store.ts';
import { nameOf } from './vraag-people.ts';

/** An agreement in words, for whoever reads it. */
export function wordsOfAfspraak(turn: Turn, afspraak: Afspraak): AfspraakWords {
  const { now, services, actor } = turn;
  const { pack } = services.normOf(actor.schoolId);
  const review = dutchDay(Temporal.PlainDate.from(afspraak.reviewOn), now);
  const { status } = afspraak;
  const since = status.kind === 'goedgekeurd' ? `Geldt sinds ${dutchDay(dayOf(Temporal.Instant.from(status.at)), now)}. ` : '';
  const item = afspraak.item === null ? undefined : pack.byId.get(afspraak.item);
  const isLate = isInForce(afspraak) && isOverdue(afspraak, dayOf(now));
  return {
    afspraakId: afspraak.id,
    question: afspraak.question,
    answer: afspraak.answer,
    dates: `${since}Opnieuw bekijken op ${review}. Dit staat niet in de norm zelf.`,
    overdue: isLate ? `Deze afspraak moest op ${review} opnieuw bekeken worden. Vraag de coördinator of hij nog klopt.` : undefined,
    item: item && { id: item.id, title: item.title },
  };
}

/** Whether the actor may put a question to the coördinator from here. */
export const mayAsk = ({ actor, place }: Turn): boolean =>
  place === 'personal' && can(actor, 'vraag.stellen', { kind: 'school', tenantId: actor.tenantId, schoolId: actor.schoolId });

/** An agreement that was chosen from a card, to read. One that does not hold (any more) is refused. */
export function readAfspraak(turn: Turn, afspraak: Afspraak): Result<Output, Refusal> {
  if (!isInForce(afspraak)) return refuse('afgesloten', 'Deze afspraak geldt niet meer. Stel je vraag opnieuw.');
  return ok({ answer: afspraakAnswerCard(wordsOfAfspraak(turn, afspraak), mayAsk(turn)) });
}

const stateOf = (turn: Turn, { status, proposedBy }: Afspraak): string => {
  switch (status.kind) {
    case 'voorgesteld':
      return `Voorgesteld door ${nameOf(turn, proposedBy)}. Wacht op een tweede paar ogen.`;
    case 'teruggegeven':
      return `Teruggegeven door ${nameOf(turn, status.by)}.`;
    case 'goedgekeurd':
      return `Goedgekeurd door ${nameOf(turn, status.by)}.`;
    case 'gestopt':
      return `Gestopt door ${nameOf(turn, status.by)}.`;
  }
};

/** The card of an agreement for those who look after it. */
export function afspraakCardFor(turn: Turn, afspraak: Afspraak, notice?: string): CardJson {
  const { status } = afspraak;
  const isProposed = status.kind === 'voorgesteld';
  return afspraakCard(
    {
      ...wordsOfAfspraak(turn, afspraak),
      state: stateOf(turn, afspraak),
      reason: status.kind === 'teruggegeven' ? status.reason : undefined,
      can: {
        judge: isProposed && can(turn.actor, 'afspraak.keuren', afspraakSubject(afspraak)),
        rewrite: status.kind === 'teruggegeven',
        extend: status.kind === 'goedgekeurd',
        stop: status.kind !== 'gestopt',
      },
    },
    notice,
  );
}

const ORDER: Readonly<Record<Afspraak['status']['kind'], number>> = { voorgesteld: 0, teruggegeven: 1, goedgekeurd: 2, gestopt: 3 };

const LABELS: Readonly<Record<Afspraak['status']['kind'], string>> = {
  voorgesteld: 'Voorgesteld.',
  teruggegeven: 'Teruggegeven.',
  goedgekeurd: 'Geldt.',
  gestopt: 'Gestopt.',
};

function lineOf(turn: Turn, afspraak: Afspraak): string {
  if (!isInForce(afspraak)) return LABELS[afspraak.status.kind];
  const review = dutchDay(Temporal.PlainDate.from(afspraak.reviewOn), turn.now);
  return isOverdue(afspraak, dayOf(turn.now))
    ? `Geldt. Moest op ${review} opnieuw bekeken worden.`
    : `Geldt. Opnieuw bekijken op ${review}.`;
}

/** A part of the agreements of the actor's school: all of them for those who look after them, those in force for the others. */
export async function listAfspraken(turn: Turn, from: number): Promise<Output> {
  const { actor, services } = turn;
  const { tenantId, schoolId } = actor;
  const manages = can(actor, 'afspraak.beheren', { kind: 'school', tenantId, schoolId });
  const found = (await services.store.afspraken.find(tenantId, atSchoolTerm(schoolId))).map(({ value }) => value);
  const shown = found
    .filter((afspraak) => manages || isInForce(afspraak))
    .sort((a, b) => ORDER[a.status.kind] - ORDER[b.status.kind] || (a.proposedAt < b.proposedAt ? 1 : -1));
  const start = from < shown.length ? from : 0;
  const rows = shown
    .slice(start, start + AFSPRAKEN_PER_CARD)
    .map((afspraak) => ({ afspraakId: afspraak.id, question: afspraak.question, state: lineOf(turn, afspraak) }));
  return { answer: afsprakenListCard({ rows, from: start, total: shown.length, manages }) };
}
