import type { Application, TurnState } from '@microsoft/teams-ai';
import type { App } from '../app.ts';
import type { Delivery } from '../web/server.ts';
import { type InboundActivity, parseActivity } from './activity.ts';
import type { TeamsDoor } from './adapter.ts';
import { failedBody } from './invoke.ts';
import { kindOf } from './on-error.ts';

/**
 * What to do with one delivery from Teams: check its shape, let the SDK check who it is from, run the turn. Nothing that comes in makes it throw,
 * and a caller who is not Teams learns nothing but a number.
 */
export const receiveFrom = (app: App, door: TeamsDoor, bot: Application<TurnState>) =>
  async function receive(authorization: string, body: unknown): Promise<Delivery> {
    const activity = parseActivity(body);
    if (!activity.ok) return { status: activity.error };
    if (!door.trusts(activity.value.serviceUrl)) return { status: 403 };
    let turnRan = false;
    try {
      const response = await door.receive(authorization, forSdk(activity.value), async (context) => {
        turnRan = true;
        await bot.run(context);
      });
      return { status: response?.status ?? 200, body: response?.body };
    } catch (error) {
      app.services.log.warn({ kind: kindOf(error), turnRan }, 'bezorging mislukt');
      if (!turnRan) return { status: 401 };
      return { status: 200, body: activity.value.type === 'invoke' ? failedBody(app, error, activity.value) : undefined };
    }
  };

/** The SDK reads a few fields as dates and lists; those that a sender can set freely are left out, since the server's own clock is used. */
function forSdk(activity: InboundActivity): object {
  const { timestamp: _t, localTimestamp: _l, expiration: _e, ...rest } = activity;
  return rest;
}
