import { closeSync, existsSync, openSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BotProcess, HeldConnector } from '../support/bot-process.ts';
import { sanne, TENANT } from '../support/cast.ts';
import { freeTestPorts } from '../support/free-port.ts';

const GUID = '8f6b1f0a-3f3e-4c58-8d0a-6a2f5a1d9c21';

describe('fault 13: de bot als proces', () => {
  it.each([
    [
      'zonder app-registratie en zonder demo',
      { BASISWIJZER_MODE: '' },
      'Zonder app-registratie kan iedereen berichten sturen, dus start de bot niet.',
    ],
    ['als demo met een echt app-id', { MICROSOFT_APP_ID: GUID }, 'De demo start niet met een echte app-registratie.'],
    ['zonder schoolbestanden', { SCHOOLS_DIR: '/nergens' }, 'hier staat geen schoolbestand'],
  ])(
    'weigert te starten %s, met code 2 en de reden',
    async (_name, settings: Record<string, string>, reason) => {
      const bot = await BotProcess.spawn({ settings });
      expect(await bot.ended()).toBe(2);
      await expect.poll(() => bot.stderr, { timeout: 5000 }).toContain(reason);
      expect(bot.stderr).toMatch(/^Basiswijzer start niet:\n- /);
      expect(bot.stderr + bot.stdout).not.toMatch(/\n\s+at |geheim-van/);
    },
    60_000,
  );
});

describe('fault 80: SIGTERM', () => {
  it('laat een beurt afkomen, neemt niets nieuws aan, en eindigt met 0', async () => {
    const connector = await HeldConnector.start();
    const bot = await BotProcess.start();
    connector.hold();
    const said = bot.say(connector, 'hulp');
    await expect.poll(() => connector.messages.length, { timeout: 10_000 }).toBe(1);
    bot.process.kill('SIGTERM');
    await expect.poll(() => bot.status('/readyz').catch(() => 'dicht'), { timeout: 5000 }).toBe('dicht');
    expect(bot.process.exitCode).toBeNull();
    connector.release();
    expect(await said).toBe(200);
    expect(await bot.ended()).toBe(0);
    expect(connector.answered).toBe(1);
    await expect.poll(() => bot.words(), { timeout: 5000 }).toContain('gestopt');
    expect(bot.stderr).toBe('');
  }, 60_000);

  it('voor de tweede keer eindigt meteen met 1, en het log is geschreven', async () => {
    const connector = await HeldConnector.start();
    const bot = await BotProcess.start();
    connector.hold();
    const said = bot.say(connector, 'hulp').catch(() => 0);
    await expect.poll(() => connector.messages.length, { timeout: 10_000 }).toBe(1);
    bot.process.kill('SIGTERM');
    await expect.poll(() => bot.words(), { timeout: 5000 }).toContain('signaal om te stoppen');
    await pause(700);
    bot.process.kill('SIGTERM');
    expect(await bot.ended()).toBe(1);
    await expect.poll(() => bot.words(), { timeout: 5000 }).toContain('signaal tijdens het stoppen');
    await said;
  }, 60_000);

  it('tijdens het starten gaat niet verloren', async () => {
    const bot = await BotProcess.spawn();
    await expect.poll(() => bot.words(), { timeout: 30_000, interval: 5 }).toContain('begint');
    bot.process.kill('SIGTERM');
    expect(await bot.ended()).toBe(0);
    await expect.poll(() => bot.words(), { timeout: 5000 }).toContain('gestopt');
  }, 60_000);
});

describe('fault 82: een log dat niet te schrijven is', () => {
  const stillServes = async (bot: BotProcess) => {
    const connector = await HeldConnector.start();
    for (const text of ['mijn trajecten', 'hoort faalangsttraining bij de basis?', 'hulp']) {
      expect(await bot.say(connector, text)).toBe(200);
      await bot.press(connector);
    }
    expect(connector.messages).toHaveLength(3);
    expect(await bot.status('/readyz')).toBe(200);
    bot.process.kill('SIGTERM');
    expect(await bot.ended()).toBe(0);
  };

  it('omdat de lezer weg is: de bot blijft antwoorden en stopt netjes', async () => {
    const bot = await BotProcess.start({ settings: { LOG_LEVEL: 'debug' } });
    bot.process.stdout?.destroy();
    await stillServes(bot);
  }, 60_000);

  it.runIf(existsSync('/dev/full'))(
    'omdat de schijf vol is: de bot blijft antwoorden en stopt netjes',
    async () => {
      const full = openSync('/dev/full', 'w');
      onTestFinished(() => closeSync(full));
      await stillServes(await BotProcess.start({ settings: { LOG_LEVEL: 'debug' }, stdout: full }));
    },
    60_000,
  );
});

describe('de cijfers van een echte bot', () => {
  it('staan op een eigen poort, alleen op deze machine, en zeggen niets over iemand', async () => {
    const [metricsPort = 0] = await freeTestPorts(1);
    const connector = await HeldConnector.start();
    const bot = await BotProcess.start({ settings: { METRICS_PORT: String(metricsPort) } });
    expect(await bot.say(connector, 'hoort faalangsttraining bij de basis?')).toBe(200);
    expect(await bot.press(connector)).toBe(200);
    expect(
      (await fetch(`${bot.url}/api/messages`, { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } })).status,
    ).toBe(400);
    const page = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    expect(page).toMatch(/^basiswijzer_turns_total\{kind="message",outcome="ok"\} 1$/m);
    expect(page).toMatch(/^basiswijzer_turns_total\{kind="press",outcome="ok"\} 1$/m);
    expect(page).toMatch(/^basiswijzer_rejected_deliveries_total\{status="400"\} 1$/m);
    expect(page).toMatch(/^basiswijzer_saves_total\{outcome="saved"\} [1-9]/m);
    expect(page).toMatch(/^basiswijzer_waiting_messages\{queue="inbox"\} 0$/m);
    expect(page).toMatch(/^basiswijzer_waiting_messages\{queue="outbox"\} 0$/m);
    expect(page).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
    for (const word of [sanne.personId, sanne.name, TENANT, 'faalangst', 'voorbeeld', 'chat-']) expect(page).not.toContain(word);
    expect(await bot.status('/metrics')).toBe(404);
    bot.process.kill('SIGTERM');
    expect(await bot.ended()).toBe(0);
  }, 60_000);
});
