import { Temporal } from 'temporal-polyfill';
import type { CardJson } from '../../cards/kit.ts';
import { answeredCard, vraagStateCard } from '../../cards/vragen/vraag-card.ts';
import type { Services } from '../app.ts';
import type { Bericht } from '../berichten/bericht.ts';
import { can } from '../dossier/access.ts';
import { staffMember } from '../people/school.ts';
import { dutchMoment } from '../shared/dutch.ts';
import type { PersonId, VraagId } from '../shared/ids.ts';
import type { Vraag } from '../vragen/vraag.ts';
import { stateOfVraag } from './handlers/vraag-view.ts';

type Parts = Pick<Services, 'store' | 'directory' | 'clock' | 'normOf'>;

/**
 * The card of a message about a question, made when it goes out from what is there then: of a question that was withdrawn or removed there is no
 * message any more, and neither for someone who may not read it any more.
 */
export async function vraagMessage(parts: Parts, { tenantId, to, content }: Bericht, id: VraagId): Promise<CardJson | undefined> {
  const vraag = (await parts.store.vragen.get(tenantId, id))?.value;
  const actor = parts.directory.findActor(tenantId, to);
  if (!vraag || vraag.state === 'ingetrokken' || !actor || content.kind !== 'herinnering') return undefined;
  if (!can(actor, 'vraag.zien', { kind: 'vraag', tenantId, schoolId: vraag.schoolId, by: vraag.by })) return undefined;
  const name = nameAt(parts, vraag);
  if (content.key === 'nieuw') return vraagStateCard(id, `vraag van ${name(vraag.by)}`, stateOfVraag(vraag, name));
  if (vraag.state !== 'beantwoord') return undefined;
  const item = vraag.item === null ? undefined : parts.normOf(vraag.schoolId).pack.byId.get(vraag.item)?.title;
  const when = dutchMoment(Temporal.Instant.from(vraag.answeredAt), parts.clock.now());
  return answeredCard({ vraagId: id, text: vraag.text, answer: { text: vraag.answer, item } }, `Van ${name(vraag.answeredBy)}, ${when}.`);
}

const nameAt =
  ({ directory }: Parts, { tenantId, schoolId }: Vraag) =>
  (person: PersonId): string => {
    const school = directory.school(tenantId, schoolId);
    return (school && staffMember(school, person)?.name) ?? 'een oud-collega';
  };
