import { type KeyObject, verify } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { z } from 'zod/v4';
import type { Log } from '../app.ts';
import type { Clock } from '../shared/clock.ts';
import { type TenantId, tenantIdSchema } from '../shared/ids.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { hasType, type InboundActivity, parseActivity, tenantOf } from './activity.ts';
import type { KeyDocument } from './key-document.ts';
import { refusalLog } from './refusal-log.ts';
import type { TrustsService } from './service-address.ts';

/** Why a delivery is refused, with the HTTP status to answer: the shape, the proof of who sent it, where it comes from, or no way to check. */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 503;
  readonly reason: 'shape' | 'header' | 'claims' | 'key' | 'signature' | 'channel' | 'service' | 'tenant' | 'keys-unavailable';
}

/** Decides whether a delivery comes in: the activity, checked, or the refusal. Never throws, whatever it is given. */
export type Guard = (authorization: string, body: unknown) => Promise<Result<InboundActivity, Refusal>>;

/** What the guard of a real bot goes by. */
export interface GuardParts {
  /** The id of the bot's app registration, for which every token must be meant. */
  readonly appId: string;
  readonly keys: Pick<KeyDocument, 'find'>;
  /** The tenants of the schools that are set up. */
  readonly tenants: ReadonlySet<TenantId>;
  readonly trusts: TrustsService;
  readonly clock: Clock;
  readonly log: Log;
}

const ISSUER = 'https://api.botframework.com';
const ALGORITHMS = ['RS256', 'RS384', 'RS512'] as const;
const MAX_TOKEN = 8 * 1024;
/** How far two clocks may be apart, and how old a token may be, in seconds. */
const SKEW = 5 * 60;
const MAX_AGE = 24 * 60 * 60;

/** A token that asks for more than this to be understood is refused, as the standard wants. */
const headerSchema = z.looseObject({ alg: z.enum(ALGORITHMS), kid: z.string().min(1).max(256), crit: z.undefined().optional() });
const claimsSchema = z.looseObject({
  iss: z.literal(ISSUER),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number(),
  serviceurl: z.string().min(1),
});

/** A token as far as it can be read without a key: nobody vouches for it yet. */
interface ReadToken {
  readonly text: string;
  readonly alg: (typeof ALGORITHMS)[number];
  readonly kid: string;
  readonly serviceUrl: string;
}

/**
 * The guard of a real bot. It stands before the SDK and in its place: the SDK also lets in tokens for its emulator and for skills, does not look
 * at the tenant, takes a token that never expires, and keeps something of each token that it refuses. What costs nothing is checked first, so
 * that a forged token costs no network, no signature and no memory.
 */
export function tokenGuard(parts: GuardParts): Guard {
  const written = refusalLog(parts.log, parts.clock);
  return async (authorization, body) => {
    const token = hasType(body) ? await checkToken(authorization, parts) : refuse(400, 'shape');
    const admitted = token.ok ? checkPlace(body, token.value, parts) : token;
    if (!admitted.ok && admitted.error.reason !== 'tenant') written(admitted.error.reason);
    return admitted;
  };
}

/** Who sends it: a token that is meant for this bot, in time, and signed with a key that may sign for Teams. */
async function checkToken(authorization: string, { appId, keys, clock }: GuardParts): Promise<Result<ReadToken, Refusal>> {
  const token = readToken(authorization, appId, clock.now().epochMilliseconds / 1000);
  if (!token.ok) return refuse(401, token.error);
  const key = await keys.find(token.value.kid);
  if (!key.ok) return key.error === 'unknown' ? refuse(401, 'key') : refuse(503, 'keys-unavailable');
  return isSigned(token.value, key.value) ? token : refuse(401, 'signature');
}

/** What it is and where it comes from: Teams, at the address that the token vouches for, of a tenant that we serve. */
function checkPlace(body: unknown, token: ReadToken, { trusts, tenants, log }: GuardParts): Result<InboundActivity, Refusal> {
  const activity = parseActivity(body);
  if (!activity.ok) return refuse(activity.error, activity.error === 403 ? 'channel' : 'shape');
  const { serviceUrl, from } = activity.value;
  if (serviceUrl !== token.serviceUrl || !trusts(serviceUrl)) return refuse(403, 'service');
  const tenant = tenantIdSchema.safeParse(tenantOf(activity.value)).data;
  if (tenant !== undefined && tenants.has(tenant)) return activity;
  log.warn({ tenant, person: from.aadObjectId }, 'geweigerd: tenant zonder school');
  return refuse(403, 'tenant');
}

const refuse = (status: Refusal['status'], reason: Refusal['reason']): Result<never, Refusal> => err({ status, reason });

/** The guard of the demo, which has no app registration: it asks for no token, and lets in what comes from this machine. */
export const demoGuard =
  (trusts: TrustsService): Guard =>
  async (_authorization, body) => {
    const activity = parseActivity(body);
    if (!activity.ok) return refuse(activity.error, activity.error === 403 ? 'channel' : 'shape');
    return trusts(activity.value.serviceUrl) ? activity : refuse(403, 'service');
  };

/** Everything about a token that takes no key to check. Other claims, such as the tenant of an emulator token, are never looked at. */
function readToken(authorization: string, appId: string, now: number): Result<ReadToken, 'header' | 'claims'> {
  const [, text] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization.length <= MAX_TOKEN ? authorization : '') ?? [];
  if (text === undefined) return err('header');
  const header = headerSchema.safeParse(orNothing(() => decodeProtectedHeader(text)));
  if (!header.success) return err('header');
  const claims = claimsSchema.safeParse(orNothing(() => decodeJwt(text)));
  if (!claims.success) return err('claims');
  const { aud, exp, nbf, serviceurl } = claims.data;
  const inTime = now < exp + SKEW && now > nbf - SKEW && now - nbf < MAX_AGE;
  return aud === appId && inTime ? ok({ text, alg: header.data.alg, kid: header.data.kid, serviceUrl: serviceurl }) : err('claims');
}

/** Checked right here: over Web Crypto, in another thread, it takes twice the work and a few turns of the event loop. */
const isSigned = ({ text, alg }: ReadToken, key: KeyObject): boolean => {
  const end = text.lastIndexOf('.');
  return verify(`RSA-SHA${alg.slice(2)}`, Buffer.from(text.slice(0, end)), key, Buffer.from(text.slice(end + 1), 'base64url'));
};

/** The library throws on what it cannot read. */
function orNothing(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}
