import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { InboxSeal } from '../../src/storage/inbox-seal.ts';
import { Keyring } from '../../src/storage/keyring.ts';
import { newSealKey } from '../../src/storage/seal.ts';
import { type InboundActivity, parseActivity } from '../../src/teams/activity.ts';
import { type Answer, DELIVERY_LIMITS, Deliveries, deliveryKey, type Words } from '../../src/teams/deliveries.ts';
import { sanne, TENANT } from '../support/cast.ts';
import { collectedLog } from '../support/collected-log.ts';
import { FixedClock } from '../support/fixed-clock.ts';
import { MemoryDisk, memoryBackend } from '../support/memory-backend.ts';

const clock = new FixedClock('2026-11-24T08:00:00Z');
const masters = [{ id: 'test', key: newSealKey() }] as const;
const words: Words = { stillBusy: () => ({ nog: 'bezig' }), savedBefore: () => ({ al: 'bewaard' }) };

const activityOf = (changes: Record<string, unknown> = {}): InboundActivity => {
  const parsed = parseActivity({
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: 'a1',
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:1',
    from: { id: '29:sanne', aadObjectId: sanne.personId },
    recipient: { id: '28:bot' },
    conversation: { id: 'chat', conversationType: 'personal', tenantId: TENANT },
    value: { action: { verb: 'traject.start', data: {} } },
    ...changes,
  });
  if (!parsed.ok) throw new Error('no activity');
  return parsed.value;
};

let disk: MemoryDisk;
let deliveries: Deliveries;
let backend: ReturnType<typeof memoryBackend>;

/** The process, started (again) on what is on the disk. */
const startAgain = (limits = DELIVERY_LIMITS): Deliveries => {
  backend = memoryBackend(clock, disk);
  const seal = new InboxSeal(backend, new Keyring(backend, masters));
  const { inbox } = backend;
  deliveries = new Deliveries(
    { inbox, seal, clock, log: collectedLog().log, hasEffect: (tenant, key) => backend.hasEffect(tenant, key) },
    limits,
  );
  return deliveries;
};

/** A turn that counts how often it ran. */
const counting = (answer: () => Answer | Promise<Answer> = () => ({ kaart: 1 })) => {
  const ran: string[] = [];
  return {
    ran,
    run: async (delivery: string) => {
      ran.push(delivery);
      return answer();
    },
  };
};

beforeEach(() => {
  disk = new MemoryDisk();
  startAgain();
});

describe('fault 41: dezelfde bezorging nog een keer', () => {
  it('heeft tegelijk één gevolg, en geeft beide keren hetzelfde antwoord', async () => {
    const { ran, run } = counting(() => pause(30, { kaart: 1 }));
    const answers = await Promise.all([0, 1, 2].map(() => deliveries.once(TENANT, activityOf(), run, words)));
    expect(answers).toEqual([{ kaart: 1 }, { kaart: 1 }, { kaart: 1 }]);
    expect(ran).toHaveLength(1);
  });

  it('heeft na twintig seconden één gevolg, en geeft hetzelfde antwoord', async () => {
    const { ran, run } = counting();
    await deliveries.once(TENANT, activityOf(), run, words);
    clock.pass({ seconds: 20 });
    expect(await deliveries.once(TENANT, activityOf(), run, words)).toEqual({ kaart: 1 });
    expect(ran).toHaveLength(1);
  });

  it('heeft na een herstart één gevolg, en geeft hetzelfde antwoord', async () => {
    const { ran, run } = counting();
    await deliveries.once(TENANT, activityOf(), run, words);
    await backend.close();
    expect(await startAgain().once(TENANT, activityOf(), run, words)).toEqual({ kaart: 1 });
    expect(ran).toHaveLength(1);
  });

  it('een bewerkt bericht en een ander gesprek zijn andere bezorgingen', async () => {
    const keys = [activityOf(), activityOf({ type: 'messageUpdate' }), activityOf({ conversation: { id: 'b' } }), activityOf({ id: 'a2' })];
    expect(new Set(keys.map(deliveryKey)).size).toBe(4);
    expect(deliveryKey(activityOf({ id: undefined }))).toBeUndefined();
  });

  it('een dubbele klik voert de knop één keer uit', async () => {
    const { ran, run } = counting(() => pause(20, { kaart: 1 }));
    const clicks = ['a1', 'a2'].map((id) => deliveries.once(TENANT, activityOf({ id }), run, words));
    expect(await Promise.all(clicks)).toEqual([{ kaart: 1 }, { kaart: 1 }]);
    expect(ran).toHaveLength(1);
  });

  it('dezelfde knop na het antwoord is een nieuwe druk, en een andere invoer ook', async () => {
    const { ran, run } = counting();
    await deliveries.once(TENANT, activityOf(), run, words);
    await deliveries.once(TENANT, activityOf({ id: 'a2' }), run, words);
    const others = ['a3', 'a4'].map((id) => deliveries.once(TENANT, activityOf({ id, value: { action: { verb: id } } }), run, words));
    await Promise.all(others);
    expect(ran).toHaveLength(4);
  });
});

describe('fault 42: alles in één gesprek', () => {
  it('gebeurt op volgorde van binnenkomst, hoe lang elk ook duurt', async () => {
    const order: number[] = [];
    const turns = Array.from({ length: 50 }, (_, index) =>
      deliveries.once(
        TENANT,
        activityOf({ id: `m${index}`, type: index % 2 === 0 ? 'message' : 'invoke' }),
        async () => {
          await pause(index % 7);
          order.push(index);
          return undefined;
        },
        words,
      ),
    );
    await Promise.all(turns);
    await deliveries.idle();
    expect(order).toEqual(Array.from({ length: 50 }, (_, index) => index));
  });
});

describe('fault 61: werk dat lang duurt', () => {
  const quick = { messageMs: 20, invokeMs: 20, claimMs: 1000 };

  it('laat een bericht meteen los, en gaat door', async () => {
    startAgain(quick);
    const { ran, run } = counting(() => pause(60, undefined));
    expect(await deliveries.once(TENANT, activityOf({ type: 'message', text: 'hoi' }), run, words)).toBeUndefined();
    await deliveries.idle();
    expect(ran).toHaveLength(1);
  });

  it('zegt bij een knop dat het langer duurt, en geeft een herhaling het echte antwoord', async () => {
    startAgain(quick);
    const { ran, run } = counting(() => pause(60, { kaart: 1 }));
    expect(await deliveries.once(TENANT, activityOf(), run, words)).toEqual({ nog: 'bezig' });
    await deliveries.idle();
    expect(await deliveries.once(TENANT, activityOf(), run, words)).toEqual({ kaart: 1 });
    expect(ran).toHaveLength(1);
  });

  it('houdt zich voor echt aan de grenzen van Teams: een bericht binnen 3 s, een knop binnen 5 s', () => {
    const { messageMs, invokeMs, claimMs } = DELIVERY_LIMITS;
    expect(messageMs).toBeLessThan(3000);
    expect(invokeMs).toBeLessThan(5000);
    // What is let go was remembered before.
    expect(claimMs).toBeLessThan(messageMs);
  });
});

describe('fault 80: een bezorging die bleef liggen toen het proces wegviel', () => {
  const never = () => new Promise<Answer>(() => {});

  it('wordt één keer alsnog uitgevoerd', async () => {
    void deliveries.once(TENANT, activityOf({ type: 'message', text: 'hoi' }), never, words);
    await pause(10);
    startAgain();
    const seen: unknown[] = [];
    for (let again = 0; again < 2; again++)
      await deliveries.resume(TENANT, clock.now().epochMilliseconds + 1, async (activity) => void seen.push(activity));
    await deliveries.idle();
    expect(seen).toMatchObject([{ type: 'message', text: 'hoi' }]);
  });

  it('wordt niet nog een keer uitgevoerd als er al iets van bewaard was', async () => {
    const activity = activityOf();
    const saveAndHang = async (turn: string): Promise<Answer> => {
      const next = { body: 'x', terms: [], due: null };
      await backend.commit({ tenant: TENANT, turn, writes: [{ kind: 'trajecten', id: 'een', expected: 0, next }] });
      return never();
    };
    void deliveries.once(TENANT, activity, saveAndHang, words);
    await pause(10);
    startAgain();
    const { ran, run } = counting();
    await deliveries.resume(TENANT, clock.now().epochMilliseconds + 1, (_activity, delivery) => run(delivery));
    await deliveries.idle();
    expect(ran).toEqual([]);
    expect(await deliveries.once(TENANT, activity, run, words)).toEqual({ al: 'bewaard' });
  });

  it('wordt niet meer beantwoord als het lang geleden is', async () => {
    void deliveries.once(TENANT, activityOf({ type: 'message', text: 'hoi' }), never, words);
    await pause(10);
    startAgain();
    clock.pass({ hours: 1 });
    const { ran, run } = counting();
    await deliveries.resume(TENANT, clock.now().epochMilliseconds + 1, (_activity, delivery) => run(delivery));
    await deliveries.idle();
    expect(ran).toEqual([]);
  });
});

describe('fault 48: een opslag die niets kan onthouden', () => {
  it('houdt niemand van een antwoord af als de schijf tijdens de beurt volloopt', async () => {
    const answer = deliveries.once(
      TENANT,
      activityOf(),
      async () => {
        disk.isBroken = true;
        return { kaart: 1 };
      },
      words,
    );
    expect(await answer).toEqual({ kaart: 1 });
  });

  it('houdt niemand van een antwoord af', async () => {
    disk.isBroken = true;
    const { ran, run } = counting();
    expect(await deliveries.once(TENANT, activityOf(), run, words)).toEqual({ kaart: 1 });
    expect(ran).toHaveLength(1);
  });
});
