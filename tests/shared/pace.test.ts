import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHAT_WINDOWS,
  createPace,
  keysOfMessage,
  type Pace,
  reserve,
  type Spacing,
  spacingFor,
  TENANT_WINDOWS,
  type Window,
} from '../../src/shared/pace.ts';
import { MovableClock } from '../support/movable-clock.ts';

/** The most moments that fall in any stretch of a window; the moments are in order. */
const busiest = (moments: readonly number[], windowMs: number): number =>
  moments.reduce((most, start, at) => Math.max(most, moments.slice(at).filter((moment) => moment < start + windowMs).length), 0);

const expectWithin = (moments: readonly number[], windows: readonly Window[]) => {
  for (const { count, windowMs } of windows) expect(busiest(moments, windowMs), `in ${windowMs} ms`).toBeLessThanOrEqual(count);
};

interface Message {
  readonly chat: string;
  readonly number: number;
  readonly due: number;
}

/** Carries messages as a runner does: the one that is due longest asks; who must wait for long is put back behind nobody of the same chat. */
async function carry(pace: Pace, clock: MovableClock, messages: readonly Message[], tenant = 't') {
  const waiting = [...messages].sort((a, b) => a.due - b.due || a.number - b.number);
  const until = new Map<string, number>();
  const sent: (Message & { readonly at: number })[] = [];
  let asked = 0;
  while (waiting.length > 0) {
    const readyAt = ({ chat, due }: Message) => Math.max(due, until.get(chat) ?? 0);
    const next = waiting.find((message) => readyAt(message) <= clock.moment);
    if (!next) {
      clock.moment = Math.min(...waiting.map(readyAt));
      continue;
    }
    asked += 1;
    const waitMs = await pace.reserve(keysOfMessage(tenant, next.chat));
    if (waitMs === 0) {
      sent.push({ ...next, at: clock.moment });
      waiting.splice(waiting.indexOf(next), 1);
    } else if (waitMs <= 100) clock.moment = clock.moment + waitMs;
    else until.set(next.chat, clock.moment + waitMs);
  }
  return { sent, asked };
}

const momentsOf = (sent: readonly { at: number }[]) => sent.map(({ at }) => at);

describe('de formule', () => {
  const window = fc.record({ count: fc.integer({ min: 1, max: 60 }), windowMs: fc.integer({ min: 1, max: 100_000 }) });
  const limits = fc
    .array(window, { minLength: 1, maxLength: 3 })
    .chain((windows) =>
      fc.record({ windows: fc.constant(windows), burst: fc.integer({ min: 1, max: Math.min(...windows.map(({ count }) => count)) }) }),
    );

  it('laat in geen enkel venster meer door dan mag, hoe er ook gevraagd wordt', () => {
    fc.assert(
      fc.property(fc.array(limits, { minLength: 1, maxLength: 3 }), fc.array(fc.nat(4000), { maxLength: 150 }), (all, steps) => {
        const spacings = all.map(({ burst, windows }) => spacingFor(burst, windows));
        let state: readonly (number | undefined)[] = [];
        let now = 0;
        const taken: number[] = [];
        for (const step of steps) {
          now += step;
          const turn = reserve(state, spacings, now);
          if (turn.waitMs === 0) taken.push(now);
          state = turn.state;
        }
        for (const { windows } of all) expectWithin(taken, windows);
      }),
    );
  });

  it('wie na de genoemde tijd weer vraagt, is aan de beurt, en wacht nooit langer dan één tussenpoos', () => {
    fc.assert(
      fc.property(fc.array(limits, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 80 }), (all, messages) => {
        const spacings = all.map(({ burst, windows }) => spacingFor(burst, windows));
        let state: readonly (number | undefined)[] = [];
        let now = 1_000_000;
        for (let sent = 0; sent < messages; sent++) {
          const first = reserve(state, spacings, now);
          if (first.waitMs > 0) {
            expect(first.state).toBe(state);
            expect(first.waitMs).toBeLessThanOrEqual(Math.max(...spacings.map(({ everyMs }) => everyMs)));
            expect(reserve(state, spacings, now + first.waitMs - 1).waitMs).toBe(1);
          }
          now += first.waitMs;
          const turn = reserve(state, spacings, now);
          expect(turn.waitMs).toBe(0);
          state = turn.state;
        }
      }),
    );
  });

  it('laat na rust precies de afgesproken stoot tegelijk door', () => {
    const spacings: Spacing[] = [{ everyMs: 250, burst: 4 }];
    let state: readonly (number | undefined)[] = [];
    const waits = Array.from({ length: 6 }, () => {
      const turn = reserve(state, spacings, 5000);
      state = turn.state;
      return turn.waitMs;
    });
    expect(waits).toEqual([0, 0, 0, 0, 250, 250]);
    expect(reserve(state, spacings, 5250).waitMs).toBe(0);
  });

  it('blijft niet wachten op een klok die is teruggezet', () => {
    const spacings: Spacing[] = [{ everyMs: 250, burst: 4 }];
    const { state } = reserve([], spacings, 7_200_000);
    expect(reserve(state, spacings, 3_600_000).waitMs).toBeLessThanOrEqual(250);
  });

  it('kent geen stoot die groter is dan een venster', () => {
    expect(() => spacingFor(8, CHAT_WINDOWS)).toThrow();
  });
});

describe('de beurten in het geheugen', () => {
  it('houden zich aan de grenzen van Teams, ook als één chat alles vraagt', async () => {
    const clock = new MovableClock();
    const messages = Array.from({ length: 2000 }, (_, number) => ({ chat: 'druk', number, due: clock.moment }));
    const { sent } = await carry(createPace(clock), clock, messages);
    expectWithin(momentsOf(sent), CHAT_WINDOWS);
    expect(sent.map(({ number }) => number)).toEqual(messages.map(({ number }) => number));
  });

  it('laten een drukke chat niemand anders ophouden', async () => {
    const clock = new MovableClock();
    const start = clock.moment;
    const busy = Array.from({ length: 60 }, (_, number) => ({ chat: 'druk', number, due: start }));
    const others = Array.from({ length: 100 }, (_, number) => ({ chat: `rustig-${number}`, number: 100 + number, due: start }));
    const { sent } = await carry(createPace(clock), clock, [...busy, ...others]);
    expectWithin(momentsOf(sent), TENANT_WINDOWS);
    const last = Math.max(...sent.filter(({ chat }) => chat !== 'druk').map(({ at }) => at));
    expect(last - start).toBeLessThan(5000);
  });

  it('geven iedereen een beurt, in volgorde per chat en binnen de grenzen, wat er ook klaarstaat', async () => {
    const message = fc.record({ chat: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), due: fc.nat(20_000) });
    await fc.assert(
      fc.asyncProperty(fc.array(message, { maxLength: 120 }), async (drawn) => {
        const clock = new MovableClock();
        const messages = drawn.map(({ chat, due }, number) => ({ chat, number, due: clock.moment + due }));
        const { sent } = await carry(createPace(clock), clock, messages);
        expect(sent).toHaveLength(messages.length);
        expectWithin(momentsOf(sent), TENANT_WINDOWS);
        for (const chat of new Set(messages.map((one) => one.chat))) {
          const here = sent.filter((one) => one.chat === chat);
          expectWithin(momentsOf(here), CHAT_WINDOWS);
          const order = here.map(({ due, number }) => due * 1000 + number);
          expect(order).toEqual([...order].sort((a, b) => a - b));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('houden tenants uit elkaar', async () => {
    const pace = createPace(new MovableClock());
    for (let sent = 0; sent < 6; sent++) expect(await pace.reserve(keysOfMessage('een', 'chat'))).toBe(0);
    expect(await pace.reserve(keysOfMessage('een', 'chat'))).toBeGreaterThan(0);
    expect(await pace.reserve(keysOfMessage('twee', 'chat'))).toBe(0);
  });

  it('vergeten wie een tijd niets vroeg', async () => {
    const clock = new MovableClock();
    const pace = createPace(clock);
    for (let minute = 0; minute < 200; minute++) {
      for (let chat = 0; chat < 5; chat++) await pace.reserve(keysOfMessage('t', `${minute}-${chat}`));
      clock.moment = clock.moment + 60_000;
    }
    expect(pace.size()).toBeLessThan(20);
  });
});

describe('fault 60: 300 herinneringen om 08:00', () => {
  it('krijgen allemaal binnen tien minuten een beurt, met minder dan 50 per seconde per tenant en hooguit 7 per seconde per chat', async () => {
    const clock = new MovableClock();
    const eight = clock.moment;
    const messages = Array.from({ length: 300 }, (_, number) => ({ chat: `chat-${number % 120}`, number, due: clock.moment }));
    const { sent, asked } = await carry(createPace(clock), clock, messages);
    expect(sent).toHaveLength(300);
    expect(clock.moment - eight).toBeLessThan(600_000);
    expect(busiest(momentsOf(sent), 1000)).toBeLessThan(50);
    for (const chat of new Set(messages.map((one) => one.chat)))
      expect(busiest(momentsOf(sent.filter((one) => one.chat === chat)), 1000)).toBeLessThanOrEqual(7);
    expect(asked, 'no storm of asking').toBeLessThan(700);
  });

  it('aan één persoon ook', async () => {
    const clock = new MovableClock();
    const eight = clock.moment;
    const messages = Array.from({ length: 280 }, (_, number) => ({ chat: 'een', number, due: clock.moment }));
    const { sent } = await carry(createPace(clock), clock, messages);
    expect(sent).toHaveLength(280);
    expect(clock.moment - eight).toBeLessThan(600_000);
    expectWithin(momentsOf(sent), CHAT_WINDOWS);
  });
});
