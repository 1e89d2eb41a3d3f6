import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import type { Temporal } from 'temporal-polyfill';
import { type App, createApp, type Log, type SchoolSetup } from './app.ts';
import type { Config } from './config.ts';
import { openStore } from './open-store.ts';
import { staffMember } from './people/school.ts';
import { readSetups } from './read-setups.ts';
import { type Clock, systemClock } from './shared/clock.ts';
import type { TenantId } from './shared/ids.ts';
import type { Metrics } from './shared/metrics.ts';
import type { Pace } from './shared/pace.ts';
import { err, ok, type Result } from './shared/result.ts';
import type { Backend } from './storage/backend.ts';
import { InboxSeal } from './storage/inbox-seal.ts';
import type { QueueTiming } from './storage/postgres/queue.ts';
import { type DoorOptions, TeamsDoor } from './teams/adapter.ts';
import { createBot } from './teams/bot.ts';
import { DELIVERY_LIMITS, Deliveries, type DeliveryLimits } from './teams/deliveries.ts';
import { dueWork } from './teams/due-work.ts';
import { KeyDocument, type KeyDocumentParts } from './teams/key-document.ts';
import { measuredSend } from './teams/measured.ts';
import { kindOf } from './teams/on-error.ts';
import { GONE_AFTER, type OutboxParts, sendBericht } from './teams/outbox.ts';
import { createRateLimit, type PaceLimits, paceLimits } from './teams/rate-limit.ts';
import { type ReceiveParts, receiveFrom } from './teams/receive.ts';
import { reminderCard } from './teams/reminder-card.ts';
import { sendCard } from './teams/send.ts';
import { demoGuard, type Guard, tokenGuard } from './teams/token-guard.ts';
import { startUpkeep } from './teams/upkeep.ts';
import { agendaFileOf } from './web/agenda-file.ts';
import { createFigures } from './web/figures.ts';
import { listenOn } from './web/listen.ts';
import { createServer } from './web/server.ts';

/** A bot that runs. */
export interface Running {
  /** The port that it listens on; the one asked for, or a free one when 0 was asked for. */
  readonly port: number;
  /** Resolves when no turn is running and no message that is due is waiting. */
  idle(): Promise<void>;
  /** Lets turns in flight end, closes the store, and resolves. */
  stop(): Promise<void>;
}

/** What a test may put in place of the real thing. */
export interface StartOptions extends DoorOptions {
  readonly clock?: Clock;
  readonly log?: Log;
  /** Where the keys of Teams are published; Microsoft's address when left out. */
  readonly openIdMetadataUrl?: string;
  readonly paceLimits?: PaceLimits;
  readonly deliveryLimits?: DeliveryLimits;
  /** How soon the work of a process that died is taken over, where several share a store. */
  readonly queueTiming?: Partial<QueueTiming>;
  readonly goneAfter?: Temporal.Duration;
  /** Shares out turns to send; that of the store when left out. */
  readonly pace?: Pace;
}

/** Reading the norms holds up the process for a good part of a second; whoever asks whether it lives is answered first. Milliseconds. */
const WARM_UP_AFTER = 100;

/** Starts the whole product. Refused with one Dutch line per thing that is not in order: school files, norm packs, the store, its keys, the port. */
export async function start(config: Config, options: StartOptions = {}): Promise<Result<Running, readonly string[]>> {
  const setups = await readSetups(config.schoolsDir);
  if (!setups.ok) return setups;
  const clock = options.clock ?? systemClock;
  const log = options.log ?? pino({ level: config.logLevel, base: null });
  const failed = (error: unknown) => log.error({ kind: kindOf(error) }, 'webverzoek mislukt');
  const figures = await createFigures({ port: config.metricsPort, host: config.metricsHost }, failed);
  const { metrics } = figures;
  const opened = await openStore(config, { clock, log, metrics, timing: options.queueTiming });
  if (!opened.ok) return err([opened.error]);
  const { backend, keyring, store } = opened.value;

  const door = new TeamsDoor(config, options);
  const rateLimit = createRateLimit(clock, options.paceLimits ?? paceLimits);
  const app = createApp({ config, schools: setups.value, store, audit: backend.audit, clock, log, rateLimit, metrics });
  const seal = new InboxSeal(backend, keyring);
  const hasEffect: Backend['hasEffect'] = (tenant, turn) => backend.hasEffect(tenant, turn);
  const deliveries = new Deliveries({ inbox: backend.inbox, seal, clock, log, hasEffect }, options.deliveryLimits ?? DELIVERY_LIMITS);
  const guard = guardOf(config, setups.value, door, { clock, log, metadataUrl: options.openIdMetadataUrl });
  const receiving: ReceiveParts = { app, guard, door, bot: createBot(app), deliveries, rateLimit };
  const outbox = outboxOf(app, door, { metrics, pace: options.pace ?? backend.pace, goneAfter: options.goneAfter ?? GONE_AFTER });
  await backend.jobs.start(dueWork(app.services, outbox));
  const upkeep = startUpkeep(receiving, backend);
  let isWarm = false;
  const server = createServer({
    receive: receiveFrom(receiving),
    agendaFile: agendaFileOf(app.services),
    ready: async () => isWarm && (await backend.ready()),
    failed,
    metrics,
  });
  metrics.waiting('inbox', () => deliveries.count);
  metrics.waiting('outbox', () => waitingIn(backend, tenantsOf(setups.value), clock));
  const idle = async () => {
    await deliveries.idle();
    await backend.jobs.idle();
  };
  const stop = async () => {
    upkeep.stop();
    await server.close();
    await deliveries.idle();
    await backend.jobs.stop();
    await backend.close();
    await figures.close();
  };
  const listening = await listenOn(server, { host: config.host, port: config.port, setting: 'PORT' });
  const shown = listening.ok ? await figures.listen() : ok(undefined);
  if (listening.ok && shown.ok) {
    const warm = pause(WARM_UP_AFTER)
      .then(app.services.readNorms)
      .then(() => {
        isWarm = true;
      });
    return ok({ port: listening.value, idle: () => warm.then(idle), stop });
  }
  await stop();
  return err([listening, shown].flatMap((part) => (part.ok ? [] : [part.error])));
}

/** How many messages to people should have gone out by now. */
async function waitingIn(backend: Backend, tenants: Iterable<TenantId>, clock: Clock): Promise<number> {
  const now = clock.now().epochMilliseconds;
  let count = 0;
  for (const tenant of tenants) count += (await backend.find(tenant, 'berichten')).filter(({ due }) => due !== null && due <= now).length;
  return count;
}

const tenantsOf = (setups: readonly SchoolSetup[]) => new Set(setups.map(({ school }) => school.tenantId));

/** Who stands at the door: for real somebody who asks for the token of Teams and knows the tenants of the schools. */
function guardOf(config: Config, setups: readonly SchoolSetup[], { trusts }: TeamsDoor, parts: KeyDocumentParts): Guard {
  if (config.mode === 'demo') return demoGuard(trusts);
  return tokenGuard({ ...parts, appId: config.appId, keys: new KeyDocument(parts), tenants: tenantsOf(setups), trusts });
}

/** What sends the messages that are due. */
function outboxOf(
  { services }: App,
  door: TeamsDoor,
  { metrics, pace, goneAfter }: Pick<OutboxParts, 'pace' | 'goneAfter'> & { readonly metrics: Metrics },
): ReturnType<typeof sendBericht> {
  const { store, clock, log, directory } = services;
  return sendBericht({
    store,
    clock,
    log,
    pace,
    goneAfter,
    send: measuredSend(sendCard(door), metrics),
    reminderCard: reminderCard(services),
    isStaff: (tenant, person) => directory.findActor(tenant, person) !== undefined,
    nameOf: (tenant, person) => {
      const school = directory.findActor(tenant, person)?.schoolId;
      const settings = school && directory.school(tenant, school);
      return (settings && staffMember(settings, person)?.name) ?? 'Een oud-collega';
    },
  });
}
