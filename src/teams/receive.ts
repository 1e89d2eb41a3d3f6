import type { Application, TurnState } from '@microsoft/teams-ai';
import type { App } from '../app.ts';
import type { TenantId } from '../shared/ids.ts';
import type { Delivery } from '../web/server.ts';
import { type InboundActivity, parseActivity } from './activity.ts';
import type { TeamsDoor } from './adapter.ts';
import { ACTIVITY, DELIVERY, senderOf } from './bot.ts';
import { COMPOSE_QUERY } from './compose-extension.ts';
import type { Answer, Deliveries } from './deliveries.ts';
import { failedBody, wordsFor } from './invoke.ts';
import { kindOf } from './on-error.ts';
import { type RateLimit, tooFastAnswer } from './rate-limit.ts';
import type { Guard } from './token-guard.ts';

/** What a delivery passes on its way in. */
export interface ReceiveParts {
  readonly app: App;
  readonly guard: Guard;
  readonly door: TeamsDoor;
  readonly bot: Application<TurnState>;
  readonly deliveries: Deliveries;
  readonly rateLimit: Pick<RateLimit, 'admits'>;
}

/**
 * What to do with one delivery from Teams: let the guard check what it is and who it is from, and carry it out, once. Nothing that comes in makes
 * it throw, and a caller who is not Teams learns nothing but a number.
 */
export const receiveFrom = (parts: ReceiveParts) =>
  async function receive(authorization: string, body: unknown): Promise<Delivery> {
    const admitted = await parts.guard(authorization, body);
    if (!admitted.ok) return { status: admitted.error.status };
    const activity = admitted.value;
    if (!parts.rateLimit.admits(activity)) return tooFastAnswer(activity);
    const tenant = rememberedFor(parts.app, activity);
    const run = (delivery: string) => runTurn(parts, activity, delivery);
    const words = wordsFor(activity);
    const answer = tenant
      ? await parts.deliveries.once(tenant, activity, run, words)
      : await parts.deliveries.inTime(activity, () => run(''), words, queueOf(activity));
    return { status: 200, body: answer };
  };

/** Carries out again what was claimed before a crash and never finished, of every tenant. `before` is in epoch milliseconds. */
export const resumeUnfinished = async (parts: ReceiveParts, before: number): Promise<void> => {
  const again = async (body: unknown, delivery: string): Promise<Answer> => {
    const activity = parseActivity(body);
    return activity.ok && parts.door.trusts(activity.value.serviceUrl) ? runTurn(parts, activity.value, delivery) : undefined;
  };
  for (const tenant of parts.app.services.directory.tenants) await parts.deliveries.resume(tenant, before, again);
};

/** Only what somebody known says or presses is remembered: whom no school knows changes nothing, and leaves no trace. */
function rememberedFor({ services }: App, activity: InboundActivity): TenantId | undefined {
  const isWork = activity.type === 'message' || activity.name === 'adaptiveCard/action';
  const sender = isWork ? senderOf(activity) : undefined;
  return sender && services.directory.findActor(sender.tenantId, sender.personId) && sender.tenantId;
}

/** What somebody looks up while typing waits for no turn of the chat, which may be a slow one of somebody else: it changes nothing. */
const queueOf = ({ name, from }: InboundActivity): string | undefined =>
  name === COMPOSE_QUERY || name === 'application/search' ? `zoeken/${from.id}` : undefined;

async function runTurn({ app, door, bot }: ReceiveParts, activity: InboundActivity, delivery: string): Promise<Answer> {
  try {
    const response = await door.receive(forSdk(activity), async (context) => {
      context.turnState.set(ACTIVITY, activity);
      if (delivery) context.turnState.set(DELIVERY, delivery);
      await bot.run(context);
    });
    return response?.body;
  } catch (error) {
    app.services.log.warn({ kind: kindOf(error) }, 'bezorging mislukt');
    return activity.type === 'invoke' ? failedBody(app, error, activity) : undefined;
  }
}

/** The SDK reads a few fields as dates and lists; those that a sender can set freely are left out, since the server's own clock is used. */
function forSdk(activity: InboundActivity): object {
  const { timestamp: _t, localTimestamp: _l, expiration: _e, ...rest } = activity;
  return rest;
}
