import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afspraakNoticeCard } from '../../cards/vragen/afspraak-card.ts';
import type { Services } from '../app.ts';
import type { Bericht, NewBericht } from '../berichten/bericht.ts';
import type { PersonId } from '../shared/ids.ts';
import type { RowPlace } from '../storage/backend.ts';
import { type Afspraak, reminded } from '../vragen/afspraak.ts';
import { expiryOf } from '../vragen/vraag.ts';

type Parts = Pick<Services, 'store' | 'clock' | 'directory'>;
type Run = (place: RowPlace) => Promise<void>;

/** Carries out what a row waits for: a message is sent, an old question is removed, an agreement asks to be looked at again. */
export const dueWork =
  (parts: Parts, sendBericht: Run): Run =>
  async (place) => {
    if (place.kind === 'vragen') return removeOld(parts, place);
    if (place.kind === 'afspraken') return remindOf(parts, place);
    return sendBericht(place);
  };

async function removeOld({ store, clock }: Parts, { tenant, id }: RowPlace): Promise<void> {
  const stored = await store.vragen.get(tenant, id);
  if (stored && Temporal.Instant.compare(expiryOf(stored.value), clock.now()) <= 0) await store.vragen.remove(tenant, id);
}

/** Tells those who look after the agreements of a school now, once: that they were told is kept in the same moment as the messages. */
async function remindOf(parts: Parts, { tenant, id }: RowPlace): Promise<void> {
  const { store, clock } = parts;
  const stored = await store.afspraken.get(tenant, id);
  const now = clock.now();
  if (!stored || !isToRemind(stored.value, now)) return;
  const berichten: NewBericht[] = [];
  for (const person of keepersOf(parts, stored.value)) {
    const contact = await store.contacten.get(tenant, person);
    if (contact && !contact.value.blocked) berichten.push({ id: randomUUID(), bericht: reminderFor(stored.value, person, now) });
  }
  await store.afspraken.replace(tenant, id, reminded(stored.value), stored.revision, berichten);
}

const isToRemind = ({ status }: Afspraak, now: Temporal.Instant): boolean =>
  status.kind === 'goedgekeurd' && status.remindAt !== null && Temporal.Instant.compare(Temporal.Instant.from(status.remindAt), now) <= 0;

/** The coördinatoren of the school, or the directie where there is none. */
function keepersOf({ directory }: Parts, { tenantId, schoolId }: Afspraak): readonly PersonId[] {
  const coordinators = directory.staffWithRole(tenantId, schoolId, 'coordinator');
  const keepers = coordinators.length > 0 ? coordinators : directory.staffWithRole(tenantId, schoolId, 'directie');
  return keepers.map(({ personId }) => personId);
}

const reminderFor = ({ id, tenantId, schoolId, question }: Afspraak, to: PersonId, now: Temporal.Instant): Bericht => ({
  schemaVersion: 1,
  tenantId,
  to,
  about: { kind: 'afspraak', afspraakId: id, schoolId },
  content: { kind: 'kaart', card: afspraakNoticeCard(id, 'Het is tijd om deze afspraak opnieuw te bekijken. Klopt hij nog?', question) },
  from: null,
  due: now.toString(),
  state: 'wacht',
  since: now.toString(),
  attempts: 0,
});
