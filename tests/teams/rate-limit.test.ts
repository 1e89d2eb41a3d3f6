import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type InboundActivity, parseActivity } from '../../src/teams/activity.ts';
import type { Sender } from '../../src/teams/front.ts';
import { createRateLimit, type MessagePace, paceLimits, type RateLimit, TOO_FAST, tooFastAnswer } from '../../src/teams/rate-limit.ts';
import { type CastMember, OTHER_TENANT, omar, sanne, TENANT } from '../support/cast.ts';
import { FixedClock } from '../support/fixed-clock.ts';

const from = ({ tenantId, personId }: CastMember): Sender => ({ tenantId, personId, place: 'personal', chat: 'chat' });
const activity = (person: CastMember, fields: object = {}): InboundActivity => {
  const parsed = parseActivity({
    type: 'message',
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/nl/',
    from: { id: `29:${person.personId}`, aadObjectId: person.personId },
    recipient: { id: '28:bot' },
    conversation: { id: 'chat', conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    ...fields,
  });
  if (!parsed.ok) throw new Error('no activity');
  return parsed.value;
};
const calm = () => false;
const { burst, perMinute } = paceLimits.turns;

let clock: FixedClock;
let limit: RateLimit;
beforeEach(() => {
  clock = new FixedClock('2026-11-24T08:00:00Z');
  limit = createRateLimit(clock);
});
const say = (person: CastMember, times: number): MessagePace[] => Array.from({ length: times }, () => limit.message(from(person), calm));
const press = (person: CastMember, times: number): boolean[] => Array.from({ length: times }, () => limit.press(from(person)));
const deliver = (person: CastMember, times: number): boolean[] => Array.from({ length: times }, () => limit.admits(activity(person)));

describe('wie te snel gaat', () => {
  it('hoort dat één keer, en daarna niets tot het weer rustig is', () => {
    expect(say(sanne, burst)).toEqual(Array(burst).fill('ok'));
    expect(say(sanne, 50)).toEqual(['warn', ...Array(49).fill('silent')]);
    clock.pass({ seconds: 30 });
    expect(say(sanne, burst + 1)).toEqual([...Array(burst).fill('ok'), 'warn']);
  });

  it('heeft na de halve minuut die de tekst noemt echt weer ruimte, en na een paar tellen nog niet', () => {
    expect(TOO_FAST.text).toContain('halve minuut');
    say(sanne, burst + 1);
    clock.pass({ seconds: 5 });
    expect(say(sanne, 1)).toEqual(['silent']);
    expect(press(sanne, 1)).toEqual([false]);
    clock.pass({ seconds: 25 });
    expect(press(sanne, 1)).toEqual([true]);
    expect(say(sanne, 1)).toEqual(['ok']);
  });

  it('krijgt bij een knop elke keer te horen dat het te snel gaat', () => {
    expect(press(sanne, burst + 3)).toEqual([...Array(burst).fill(true), false, false, false]);
    expect(say(sanne, 2)).toEqual(['warn', 'silent']);
  });

  it('houdt een ander niet op', () => {
    say(sanne, 500);
    expect(say(omar, burst)).toEqual(Array(burst).fill('ok'));
    expect(limit.message({ ...from(sanne), tenantId: OTHER_TENANT }, calm)).toBe('ok');
    expect(limit.message({ ...from(sanne), chat: 'een andere chat' }, calm)).toBe('silent');
  });

  it('wordt per school en persoon geteld, hoe die ook heten', () => {
    const one = { ...from(sanne), tenantId: 'a","b' as typeof sanne.tenantId, personId: 'c' as typeof sanne.personId };
    const other = { ...from(sanne), tenantId: 'a' as typeof sanne.tenantId, personId: 'b","c' as typeof sanne.personId };
    for (let i = 0; i <= burst; i++) limit.message(one, calm);
    expect(limit.message(one, calm)).toBe('silent');
    expect(limit.message(other, calm)).toBe('ok');
  });

  it('krijgt bij tekens van gevaar altijd antwoord, en daar wordt alleen dan naar gekeken', () => {
    let asked = 0;
    const urgent = () => {
      asked += 1;
      return true;
    };
    for (let i = 0; i < burst; i++) limit.message(from(sanne), urgent);
    expect(asked).toBe(0);
    for (let i = 0; i < 5; i++) expect(limit.message(from(sanne), urgent)).toBe('ok');
    expect(asked).toBe(5);
    expect(say(sanne, 1)).toEqual(['warn']);
  });

  it('kan ook iemand zijn voor wie Teams niet instaat: die tellen samen als één', () => {
    for (let i = 0; i < burst; i++) expect(limit.message(undefined, calm)).toBe('ok');
    expect(limit.message(undefined, calm)).toBe('warn');
    expect(limit.press(undefined)).toBe(false);
    expect(say(sanne, 1)).toEqual(['ok']);
  });

  it('wint niets met een klok die verspringt', () => {
    say(sanne, burst + 1);
    clock.pass({ hours: -1 });
    expect(say(sanne, 1)).toEqual(['silent']);
    clock.pass({ hours: 24 });
    expect(say(sanne, burst + 1)).toEqual([...Array(burst).fill('ok'), 'warn']);
  });

  it('komt nooit over de afspraak heen, hoe de beurten ook vallen', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ wait: fc.integer({ min: 0, max: 20_000 }), times: fc.integer({ min: 1, max: 60 }) })), (rounds) => {
        const own = createRateLimit(clock);
        let [allowed, passed] = [0, 0];
        for (const { wait, times } of rounds) {
          clock.pass({ milliseconds: wait });
          passed += wait;
          for (let i = 0; i < times; i++) if (own.press(from(sanne))) allowed += 1;
          expect(allowed).toBeLessThanOrEqual(burst + (passed * perMinute) / 60_000);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('fault 81: tien keer zo veel als iemand ooit doet', () => {
  it('wordt aan de deur al niet meer uitgevoerd, en daarna weer wel', () => {
    const { deliveries } = paceLimits;
    expect(deliver(sanne, deliveries.burst * 10).filter((isAdmitted) => isAdmitted)).toHaveLength(deliveries.burst);
    expect(deliver(omar, 1)).toEqual([true]);
    clock.pass({ seconds: 30 });
    expect(deliver(sanne, 1)).toEqual([true]);
  });

  it('laat een minuut lang hooguit de afspraak door', () => {
    let admitted = 0;
    for (let second = 0; second < 60; second++) {
      admitted += deliver(sanne, 100).filter((isAdmitted) => isAdmitted).length;
      clock.pass({ seconds: 1 });
    }
    expect(admitted).toBeLessThanOrEqual(paceLimits.deliveries.burst + paceLimits.deliveries.perMinute);
    expect(admitted).toBeGreaterThan(paceLimits.deliveries.burst);
  });

  it('krijgt een antwoord waar geen werk voor nodig is, en een knop laat het formulier staan', () => {
    expect(tooFastAnswer(activity(sanne))).toEqual({ status: 200 });
    expect(tooFastAnswer(activity(sanne, { type: 'invoke', name: 'adaptiveCard/action' }))).toEqual({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: TOO_FAST.text },
    });
    expect(tooFastAnswer(activity(sanne, { type: 'invoke', name: 'application/search' })).body).toMatchObject({ value: { results: [] } });
    expect(tooFastAnswer(activity(sanne, { type: 'invoke', name: 'composeExtension/query' }))).toEqual({
      status: 200,
      body: { composeExtension: { type: 'message', text: TOO_FAST.text } },
    });
  });

  it('onthoudt niet meer mensen dan afgesproken: wie het langst stil was, begint opnieuw', () => {
    const small = createRateLimit(clock, { ...paceLimits, people: 10 });
    const person = (number: number): Sender => ({ ...from(sanne), personId: `p${number}` as typeof sanne.personId });
    for (let i = 0; i <= burst; i++) small.message(person(0), calm);
    for (let i = 1; i < 10; i++) small.message(person(i), calm);
    expect(small.message(person(0), calm)).toBe('silent');
    for (let i = 1; i <= 10; i++) small.message(person(i), calm);
    expect(small.message(person(0), calm)).toBe('ok');
  });

  it('kost per bezorging bijna niets, ook van honderdduizend mensen', () => {
    const someone = activity(sanne);
    const before = process.cpuUsage();
    for (let i = 0; i < 100_000; i++) limit.admits({ ...someone, from: { id: `29:${i}`, aadObjectId: `p${i}` } });
    const { user, system } = process.cpuUsage(before);
    // 20 microseconds of the processor each would already be ten times too much.
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});
