import { setTimeout as pause } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import type { CardJson } from '../../cards/kit.ts';
import { undeliveredCard } from '../../cards/messages.ts';
import type { Log } from '../app.ts';
import { type Bericht, beingSent, waitingUntil } from '../berichten/bericht.ts';
import type { Contact } from '../people/contact.ts';
import type { Clock } from '../shared/clock.ts';
import type { Stored } from '../shared/collection.ts';
import type { TenantId } from '../shared/ids.ts';
import { KeyQueue } from '../shared/key-queue.ts';
import { keysOfMessage, type Pace } from '../shared/pace.ts';
import type { RowPlace } from '../storage/backend.ts';
import type { Store } from '../storage/store.ts';
import type { SendResult } from './send.ts';

/** What the outbox works with. */
export interface OutboxParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly pace: Pace;
  readonly log: Log;
  /** Sends a card to a chat, once; never throws. */
  send(contact: Contact, card: CardJson): Promise<SendResult>;
  /** The card of a reminder as it should be now, or undefined when there is nothing to remind of any more. */
  reminderCard(bericht: Bericht): Promise<CardJson | undefined>;
  /** A message that is being sent for longer than this was left by a process that died. */
  readonly goneAfter: Temporal.Duration;
  /** Whether somebody works at a school of this tenant now. */
  isStaff(tenant: TenantId, person: Bericht['to']): boolean;
  /** How a member of staff is called. */
  nameOf(tenant: TenantId, person: Bericht['to']): string;
}

/** No send takes this long: a message that is being sent for longer was left by a process that died. Whether it arrived is not known; it goes out again. */
export const GONE_AFTER = Temporal.Duration.from({ seconds: 60 });
/** After so many tries, which take about a day, a message is given up, and the one who waits for it hears so. */
const MOST_ATTEMPTS = 50;
/** The longest wait between two tries, in minutes; the first is half a minute and each next one twice as long. */
const LONGEST_WAIT = 30;

/** A wait that is not sat out, in milliseconds. */
const LONG_WAIT = 2500;

/** Thrown to be called again soon: another process may be sending this message right now. */
class NotYetError extends Error {
  override readonly name = 'NotYetError';
}

/** Whether a stored message may be sent now; throws {@link NotYetError} when another process may be at it. */
function isDue({ due, state, since }: Bericht, now: Temporal.Instant, goneAfter: Temporal.Duration): boolean {
  if (Temporal.Instant.compare(due, now) > 0) return false;
  if (state === 'bezig' && Temporal.Instant.compare(Temporal.Instant.from(since).add(goneAfter), now) > 0) throw new NotYetError();
  return true;
}

const waitAfter = (attempts: number): Temporal.Duration =>
  Temporal.Duration.from({ seconds: Math.min(30 * 2 ** Math.max(0, attempts - 1), LONGEST_WAIT * 60) });

/**
 * Makes what sends a message that is due, one after another to the same person. That it is being sent is kept before it goes out, and it is removed after that: a message goes out at least once,
 * and twice only when a process died in between.
 */
export function sendBericht(parts: OutboxParts): (place: RowPlace) => Promise<void> {
  const chats = new KeyQueue();
  return async ({ tenant, id }) => {
    const to = (await parts.store.berichten.get(tenant, id))?.value.to;
    if (to !== undefined) await chats.run(`${tenant}/${to}`, () => deliver(parts, tenant, id));
  };
}

async function deliver(parts: OutboxParts, tenant: TenantId, id: string): Promise<void> {
  const { store, clock } = parts;
  const stored = await store.berichten.get(tenant, id);
  if (!stored || !isDue(stored.value, clock.now(), parts.goneAfter)) return;
  if (!parts.isStaff(tenant, stored.value.to)) return giveUp(parts, stored, 'weg');
  const card = await cardOf(parts, stored.value);
  if (!card) return store.berichten.remove(tenant, id);
  const contact = await store.contacten.get(tenant, stored.value.to);
  if (!contact || contact.value.blocked) return giveUp(parts, stored, 'geen-chat');
  if (!(await hasPlace(parts, stored, contact.value))) return;
  const claimed = await store.berichten.replace(tenant, id, beingSent(stored.value, clock.now()), stored.revision);
  if (!claimed.ok) return;
  await settle(parts, claimed.value, contact, await parts.send(contact.value, card));
}

/** Waits for a place between what else goes to this chat and tenant; a message that would wait long is put back, so that it holds up no other. */
async function hasPlace({ pace, store, clock }: OutboxParts, { id, value, revision }: Stored<Bericht>, contact: Contact): Promise<boolean> {
  const keys = keysOfMessage(value.tenantId, contact.reference.conversationId);
  for (let wait = await pace.reserve(keys); wait > 0; wait = await pace.reserve(keys)) {
    if (wait > LONG_WAIT) {
      const now = clock.now();
      await store.berichten.replace(value.tenantId, id, waitingUntil(value, now.add({ milliseconds: Math.ceil(wait) }), now), revision);
      return false;
    }
    await pause(wait);
  }
  return true;
}

const cardOf = async ({ reminderCard }: OutboxParts, bericht: Bericht): Promise<CardJson | undefined> =>
  bericht.content.kind === 'kaart' ? bericht.content.card : reminderCard(bericht);

/** Keeps what came of it. */
async function settle(parts: OutboxParts, stored: Stored<Bericht>, contact: Stored<Contact>, result: SendResult): Promise<void> {
  const { store, clock, log } = parts;
  const { value: bericht, id } = stored;
  const { tenantId, attempts } = bericht;
  const reason = 'reason' in result ? result.reason : undefined;
  log.info({ event: 'bericht', result: result.kind, reason, to: bericht.to, tenant: tenantId, attempts }, 'bericht');
  if (reason === 'toegang') log.error({ attempts }, 'de bot krijgt geen toegang tot Teams: is het geheim verlopen?');
  if (result.kind === 'verzonden') return store.berichten.remove(tenantId, id);
  if (result.kind === 'onbekend') return giveUp(parts, stored, 'onbekend');
  if (result.kind === 'geblokkeerd') {
    await store.contacten.replace(tenantId, contact.id, { ...contact.value, blocked: true }, contact.revision);
    return giveUp(parts, stored, result.kind);
  }
  const now = clock.now();
  if (result.kind !== 'later' || attempts >= MOST_ATTEMPTS) return giveUp(parts, stored, result.kind);
  const wait = Math.max(result.afterMs, waitAfter(attempts).total('milliseconds'));
  await store.berichten.replace(tenantId, id, waitingUntil(bericht, now.add({ milliseconds: Math.ceil(wait) }), now), stored.revision);
}

/** Drops a message that cannot be delivered, or may have been, and tells the one who waits for it, once. */
async function giveUp({ store, clock, log, nameOf }: OutboxParts, { id, value }: Stored<Bericht>, why: string): Promise<void> {
  const { tenantId, to, from, about } = value;
  log.warn({ to, tenant: tenantId, why }, 'bericht niet bezorgd');
  if (from !== null) {
    const now = clock.now().toString();
    const content = { kind: 'kaart', card: undeliveredCard(nameOf(tenantId, to), about, why === 'onbekend') } as const;
    const notice: Bericht = {
      schemaVersion: 1,
      tenantId,
      to: from,
      about,
      content,
      from: null,
      due: now,
      state: 'wacht',
      since: now,
      attempts: 0,
    };
    await store.berichten.create(tenantId, `niet-bezorgd-${id}`.slice(0, 128), notice);
  }
  await store.berichten.remove(tenantId, id);
}
