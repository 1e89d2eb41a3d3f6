import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ConnectorAnswer, failureIn, retryAfterMs } from '../../src/teams/connector-answer.ts';
import type { Attempt } from '../../src/teams/connector-attempt.ts';
import { ConnectorFailure, type SendFailure } from '../../src/teams/connector-failure.ts';
import { LIMITS } from '../../src/teams/connector-limits.ts';
import { ConnectorPolicy } from '../../src/teams/connector-policy.ts';

const NOW = Temporal.Instant.from('2026-11-24T08:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now: NOW.epochMilliseconds });
});
afterEach(() => {
  vi.useRealTimers();
});

const clock = { now: () => Temporal.Instant.fromEpochMilliseconds(Date.now()) };
const elapsed = () => Date.now() - NOW.epochMilliseconds;

const answer = (status: number, headers: Record<string, string> = {}, bodyAsText = '{"id":"1"}'): ConnectorAnswer => ({
  status,
  headers: { get: (name) => headers[name] },
  bodyAsText,
});

/** What the transport does with an attempt; left out, it takes the message. */
type Step = ConnectorAnswer | 'zwijgt' | 'verbreekt' | 'geen verbinding';

/** A client without a network: the policy around a transport that does as it is told. */
class Line {
  readonly attempts: { readonly chat: string; readonly text: string; readonly at: number; isStopped: boolean }[] = [];
  readonly steps: Step[];
  readonly #policy: ConnectorPolicy;

  constructor(policy: ConnectorPolicy, ...steps: Step[]) {
    this.steps = steps;
    this.#policy = policy;
    policy.begin(this);
  }

  send(chat: string, text: string, type = 'message'): Promise<ConnectorAnswer> {
    const url = `https://smba.example/emea/v3/conversations/${chat}/activities`;
    return this.#policy.call(this, { url, isTyping: type === 'typing' }, (attempt) => this.#transport(chat, text, attempt));
  }

  async #transport(chat: string, text: string, attempt: Attempt): Promise<ConnectorAnswer> {
    const noted = { chat, text, at: elapsed(), isStopped: false };
    this.attempts.push(noted);
    attempt.hand(() => {
      noted.isStopped = true;
    });
    const step = this.steps.shift() ?? answer(201);
    if (step === 'zwijgt') return new Promise(() => {});
    if (step === 'verbreekt') throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    if (step === 'geen verbinding') {
      attempt.connected = false;
      throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    }
    return step;
  }
}

const line = (...steps: Step[]) => new Line(new ConnectorPolicy(LIMITS, clock, () => 0), ...steps);

/** What became of a call, with the timers run until it ended. */
async function endOf(call: Promise<ConnectorAnswer>): Promise<SendFailure | 'gelukt'> {
  const ended = call.then(
    () => 'gelukt' as const,
    (error: unknown) => {
      if (error instanceof ConnectorFailure) return error.failure;
      throw error;
    },
  );
  await vi.runAllTimersAsync();
  return ended;
}

describe('een aanroep van Teams', () => {
  it('houdt voor het echt na 8 seconden op met wachten, en breekt dan zelf af', async () => {
    expect(LIMITS.attemptMs).toBe(8000);
    const teams = line('zwijgt');
    const ended = vi.fn();
    void teams.send('a', 'hoi').catch(ended);
    await vi.advanceTimersByTimeAsync(7999);
    expect(ended).not.toHaveBeenCalled();
    expect(teams.attempts[0]?.isStopped).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toHaveBeenCalledWith(expect.objectContaining({ failure: { kind: 'onbekend' } }));
    expect(teams.attempts[0]?.isStopped).toBe(true);
  });

  it('laat geen tijdklok achter', async () => {
    expect(await endOf(line(answer(429)).send('a', 'hoi'))).toBe('gelukt');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('kan niet zonder: een client die niet is aangemeld, belt niet', () => {
    const policy = new ConnectorPolicy(LIMITS, clock, () => 0);
    expect(() => policy.call({}, { url: 'https://smba.example', isTyping: false }, async () => answer(200))).toThrow('no limits');
  });
});

describe('fault 55: Teams zegt dat het te druk is', () => {
  it.each([
    ['429 met Retry-After in seconden', answer(429, { 'retry-after': '3' }), 3000],
    ['429 met Retry-After als datum', answer(429, { 'retry-after': 'Tue, 24 Nov 2026 08:00:04 GMT' }), 4000],
    ['429 zonder Retry-After', answer(429), 0],
    ['429 met een Retry-After die nergens op lijkt', answer(429, { 'retry-after': 'straks' }), 0],
    ['429 met een Retry-After in het verleden', answer(429, { 'retry-after': 'Tue, 24 Nov 2015 08:00:04 GMT' }), 0],
    ['412', answer(412), 0],
    ['502', answer(502), 0],
    ['503 met Retry-After', answer(503, { 'retry-after': '1' }), 1000],
    ['504', answer(504), 0],
  ])('probeert het na %s opnieuw, en nooit eerder dan gevraagd', async (_name, busy, least) => {
    const teams = line(busy);
    expect(await endOf(teams.send('a', 'hoi'))).toBe('gelukt');
    expect(teams.attempts).toHaveLength(2);
    expect(teams.attempts[1]?.at).toBe(least + 500);
  });

  it('wacht elke keer langer, en iedereen anders', async () => {
    const waits = async (random: number) => {
      const policy = new ConnectorPolicy({ ...LIMITS, backgroundMs: 600_000, tries: 7 }, clock, () => random);
      const teams = new Line(policy, ...Array.from({ length: 6 }, () => answer(502)));
      await endOf(teams.send('a', 'hoi'));
      return teams.attempts.slice(1).map(({ at }, before) => at - (teams.attempts[before]?.at ?? 0));
    };
    expect(await waits(0)).toEqual([500, 1000, 2000, 4000, 5000, 5000]);
    expect(await waits(0.5)).toEqual([750, 1500, 3000, 6000, 7500, 7500]);
  });

  it('geeft het na vier pogingen terug, met hoelang het nog moet wachten', async () => {
    const teams = line(...Array.from({ length: 9 }, () => answer(429)));
    expect(await endOf(teams.send('a', 'hoi'))).toEqual({ kind: 'later', reason: 'druk', afterMs: 4000 });
    expect(teams.attempts).toHaveLength(4);
  });

  it('wacht niet langer dan er tijd is: het geeft het meteen terug', async () => {
    const teams = line(answer(429, { 'retry-after': '60' }));
    const call = teams.send('a', 'hoi').catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(0);
    expect(await call).toMatchObject({ failure: { kind: 'later', afterMs: 60_500 } });
    expect(elapsed()).toBe(0);
  });

  it('wacht nooit langer dan een kwartier, wat er ook staat', () => {
    expect(retryAfterMs('99999999', NOW)).toBe(900_000);
    expect(retryAfterMs('Tue, 24 Nov 2099 08:00:04 GMT', NOW)).toBe(900_000);
    for (const nothing of [undefined, '', '-5', '1e9', 'NaN', '2026-11-24T09:00:00Z']) expect(retryAfterMs(nothing, NOW)).toBeUndefined();
    expect(retryAfterMs('0.5', NOW)).toBe(500);
  });

  it('houdt de volgorde per chat, ook als de eerste wacht, en laat andere chats voorgaan', async () => {
    const teams = line(answer(429, { 'retry-after': '2' }));
    const calls = ['eerste', 'tweede', 'derde'].map((text) => teams.send('a', text));
    const other = teams.send('b', 'elders');
    await vi.advanceTimersByTimeAsync(0);
    await other;
    expect(elapsed()).toBe(0);
    await vi.runAllTimersAsync();
    await Promise.all(calls);
    expect(teams.attempts.map(({ text }) => text)).toEqual(['eerste', 'elders', 'eerste', 'tweede', 'derde']);
  });

  it('houdt die volgorde ook tussen twee beurten', async () => {
    const policy = new ConnectorPolicy(LIMITS, clock, () => 0);
    const one = new Line(policy, answer(429));
    const two = new Line(policy);
    const first = one.send('a', 'eerste');
    const second = two.send('a', 'tweede');
    await vi.advanceTimersByTimeAsync(499);
    expect(two.attempts).toEqual([]);
    await vi.runAllTimersAsync();
    await Promise.all([first, second]);
    expect(two.attempts[0]?.at).toBeGreaterThanOrEqual(500);
  });

  it('gaat uit de rij als de tijd om is, en stuurt dan niets meer', async () => {
    const policy = new ConnectorPolicy(LIMITS, clock, () => 0);
    const slow = new Line(policy, 'zwijgt');
    const behind = new Line(policy);
    void slow.send('a', 'traag').catch(() => {});
    const typing = behind.send('a', 'te laat', 'typing').catch((error: unknown) => error);
    const message = behind.send('a', 'op tijd');
    await vi.advanceTimersByTimeAsync(2000);
    expect(await typing).toMatchObject({ failure: { kind: 'later' } });
    await vi.runAllTimersAsync();
    await message;
    expect(behind.attempts.map(({ text, at }) => [text, at])).toEqual([['op tijd', 8000]]);
  });
});

describe('fault 56 en 57: wat misschien is aangekomen', () => {
  it.each<[string, Step]>([
    ['500', answer(500)],
    ['501', answer(501)],
    ['503 zonder Retry-After', answer(503)],
    ['408', answer(408)],
    ['302', answer(302, { location: 'https://elders.example/' })],
    ['307', answer(307, { location: 'https://elders.example/' })],
    ['200 met een webpagina', answer(200, {}, '<html><body>Log in</body></html>')],
    ['200 met half een antwoord', answer(200, {}, '{"id":"1')],
    ['200 met alleen een woord', answer(200, {}, '"ok"')],
    ['een verbroken verbinding', 'verbreekt'],
    ['geen antwoord', 'zwijgt'],
  ])('gaat nooit nog eens: %s', async (_name, step) => {
    const teams = line(step);
    expect(await endOf(teams.send('a', 'hoi'))).toEqual({ kind: 'onbekend' });
    expect(teams.attempts).toHaveLength(1);
  });

  it.each([
    ['zonder tekst', ''],
    ['met spaties', ' \n'],
    ['met een id', '{"id":"1"}'],
  ])('een antwoord %s is goed', async (_name, body) => {
    expect(await endOf(line(answer(202, {}, body)).send('a', 'hoi'))).toBe('gelukt');
  });

  it('wat zeker niet is weggegaan, gaat wel nog eens', async () => {
    const teams = line('geen verbinding', 'geen verbinding');
    expect(await endOf(teams.send('a', 'hoi'))).toBe('gelukt');
    expect(teams.attempts).toHaveLength(3);
    expect(await endOf(line(...Array.from({ length: 9 }, (): Step => 'geen verbinding')).send('a', 'hoi'))).toMatchObject({
      kind: 'later',
      reason: 'net',
    });
  });
});

describe('fault 58: een chat die niet meer kan', () => {
  const refused = (status: number, code: string) => answer(status, {}, JSON.stringify({ error: { code, message: 'onmiskenbaarwoord' } }));

  it.each<[string, ConnectorAnswer, SendFailure]>([
    ['geblokkeerd', refused(403, 'MessageWritesBlocked'), { kind: 'geblokkeerd', code: 'MessageWritesBlocked' }],
    ['bot weggehaald', refused(403, 'BotNotInConversationRoster'), { kind: 'geblokkeerd', code: 'BotNotInConversationRoster' }],
    ['gesprek bestaat niet', refused(404, 'ConversationNotFound'), { kind: 'geblokkeerd', code: 'ConversationNotFound' }],
    ['een 403 zonder reden', answer(403, {}, 'nee'), { kind: 'geblokkeerd' }],
    ['een reden die geen woord is', refused(403, '<b>x</b> y'), { kind: 'geblokkeerd' }],
    ['te groot', refused(413, 'MessageSizeTooBig'), { kind: 'te-groot' }],
    ['een kaart met een fout', refused(400, 'BadSyntax'), { kind: 'geweigerd', status: 400, code: 'BadSyntax' }],
    ['een token dat niet meer geldt', answer(401), { kind: 'later', reason: 'toegang', afterMs: 60_500 }],
  ])('wordt niet nog eens geprobeerd: %s', async (_name, step, failure) => {
    const teams = line(step);
    expect(await endOf(teams.send('a', 'hoi'))).toEqual(failure);
    expect(teams.attempts).toHaveLength(1);
  });

  it('zegt in het log alleen de soort', () => {
    const failure = failureIn(refused(403, 'MessageWritesBlocked'), NOW);
    const error = new ConnectorFailure(failure ?? { kind: 'onbekend' });
    expect(error.name).toBe('ConnectorFailure:geblokkeerd');
    expect(JSON.stringify([error, error.message, error.cause])).not.toContain('onmiskenbaarwoord');
    expect(new ConnectorFailure({ kind: 'later', reason: 'toegang', afterMs: 1 }).name).toBe('ConnectorFailure:later:toegang');
  });
});

describe('de tijd van een beurt', () => {
  it('is voor alle aanroepen samen', async () => {
    const teams = line('zwijgt', 'zwijgt', 'zwijgt');
    expect(await endOf(teams.send('a', 'een'))).toEqual({ kind: 'onbekend' });
    expect(elapsed()).toBe(8000);
    expect(await endOf(teams.send('a', 'twee'))).toEqual({ kind: 'onbekend' });
    expect(elapsed()).toBe(9000);
    expect(await endOf(teams.send('a', 'drie'))).toMatchObject({ kind: 'later' });
    expect(teams.attempts.map(({ text }) => text)).toEqual(['een', 'twee']);
  });

  it('loopt niet door tijdens eigen werk', async () => {
    const teams = line(answer(429));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await endOf(teams.send('a', 'na lang werk'))).toBe('gelukt');
  });

  it('geeft de puntjes van het typen één poging en twee seconden', async () => {
    const busy = line(answer(429));
    expect(await endOf(busy.send('a', '', 'typing'))).toMatchObject({ kind: 'later' });
    expect(busy.attempts).toHaveLength(1);
    const silent = line('zwijgt');
    const before = elapsed();
    await endOf(silent.send('a', '', 'typing'));
    expect(elapsed() - before).toBe(2000);
  });
});
