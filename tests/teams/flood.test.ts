import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STAFF_DATASET } from '../../cards/form-input.ts';
import { type Running, start } from '../../src/start.ts';
import { paceLimits, TOO_FAST } from '../../src/teams/rate-limit.ts';
import { type CastMember, nora, omar, sanne } from '../support/cast.ts';
import { cardOfInvoke, FakeTeams, textOf } from '../support/fake-teams.ts';
import { FixedClock } from '../support/fixed-clock.ts';
import { demoConfig } from '../support/in-process.ts';
import { makeTempFolder } from '../support/temp-folder.ts';

const clock = new FixedClock('2026-11-24T08:00:00Z');
let teams: FakeTeams;
let running: Running;
let dataDir = '';

beforeAll(async () => {
  teams = await FakeTeams.start();
  dataDir = await makeTempFolder();
  const started = await start(
    { ...demoConfig, store: { kind: 'lowdb', dataDir }, schoolsDir: join(import.meta.dirname, '../support/schools') },
    { clock },
  );
  if (!started.ok) throw new Error(started.error.join('\n'));
  running = started.value;
  teams.connect(`http://127.0.0.1:${running.port}`);
});
afterAll(async () => {
  await running.stop();
  await teams.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const chatOf = (person: CastMember) => `chat-${person.personId}`;
const say = (person: CastMember, text: string) => teams.post(teams.activity(person, chatOf(person), { type: 'message', text }));
const invoke = (person: CastMember, name: string, value: object) =>
  teams.post(teams.activity(person, chatOf(person), { type: 'invoke', name, value }));
const press = (person: CastMember) =>
  invoke(person, 'adaptiveCard/action', { action: { verb: 'traject.mijn', data: { bw: { from: 0 } } } });
/** What the bot said in someone's chat, as text. */
const said = (person: CastMember): string[] => teams.chat(chatOf(person)).map(({ card }) => (card ? textOf(card) : ''));

/** Sends many at once, in groups that fit in the connections of the server; resolves with every status. */
const flood = async (count: number, send: () => Promise<Response>): Promise<number[]> => {
  const statuses: number[] = [];
  for (let left = count; left > 0; left -= 50)
    statuses.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(50, left) }, async () => {
          const response = await send();
          await response.text();
          return response.status;
        }),
      )),
    );
  return statuses;
};

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
const heap = (): number => {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
};

describe('fault 81: een mens of een programma dat veel te snel gaat', () => {
  it('hoort dat één keer, en houdt een ander niet op', async () => {
    const flooding = flood(400, () => say(sanne, 'hulp'));
    const [others] = await Promise.all([say(omar, 'hulp'), flooding]);
    await running.idle();
    expect(others.status).toBe(200);
    expect(said(omar).join()).toContain('Wat kun je doen?');
    expect(new Set(await flooding)).toEqual(new Set([200]));
    const [answers, warnings] = [
      said(sanne).filter((text) => text.includes('Wat kun je doen?')),
      said(sanne).filter((text) => text.includes(TOO_FAST.text)),
    ];
    expect(answers).toHaveLength(paceLimits.turns.burst);
    expect(warnings).toHaveLength(1);
    expect(said(sanne)).toHaveLength(paceLimits.turns.burst + 1);
  }, 60_000);

  it('krijgt bij tekens van gevaar toch antwoord, en kan na een halve minuut verder', async () => {
    clock.pass({ seconds: 30 });
    for (let i = 0; i <= paceLimits.turns.burst; i++) await say(nora, 'hulp');
    expect(said(nora).at(-1)).toContain(TOO_FAST.text);
    await say(nora, 'een leerling zegt dat hij zelfmoord wil plegen');
    expect(said(nora).at(-1)).toContain('112');
    expect(said(nora).at(-1)).not.toContain(TOO_FAST.text);
    // A message and no card, so that a form that is open keeps what was typed.
    expect(await (await press(nora)).json()).toMatchObject({ type: 'application/vnd.microsoft.activity.message', value: TOO_FAST.text });
    clock.pass({ seconds: 30 });
    await say(nora, 'hulp');
    expect(said(nora).at(-1)).toContain('Wat kun je doen?');
    expect(textOf(cardOfInvoke(await (await press(nora)).json()))).not.toContain(TOO_FAST.text);
  }, 60_000);

  it('krijgt op een knop altijd een antwoord, hoe hard het ook gaat', async () => {
    const bodies: string[] = [];
    await flood(300, async () => {
      const response = await press(omar);
      bodies.push(await response.clone().text());
      return response;
    });
    expect(bodies).toHaveLength(300);
    expect(bodies.filter((body) => body === '')).toEqual([]);
    expect(bodies.filter((body) => body.includes(TOO_FAST.text)).length).toBeGreaterThan(200);
  }, 60_000);

  it('kost geen geheugen dat blijft', async () => {
    await flood(500, () => say(sanne, 'hulp'));
    await running.idle();
    const before = heap();
    await flood(1500, () => say(sanne, 'hulp'));
    await running.idle();
    expect(heap() - before).toBeLessThan(8 * 1024 * 1024);
    expect(teams.calls.length).toBeLessThan(1000);
  }, 120_000);
});

describe('fault 23: een lange tekst of zoekvraag', () => {
  /** Milliseconds of the processor for one delivery, client included. */
  const costOf = async (send: () => Promise<Response>): Promise<number> => {
    clock.pass({ minutes: 5 });
    await (await send()).text();
    const before = process.cpuUsage();
    for (let i = 0; i < 5; i++) await (await send()).text();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / 5;
  };

  it('van 1 MB wordt niet eens gelezen', async () => {
    const response = await say(sanne, 'a'.repeat(1_000_000)).catch(() => undefined);
    if (response) expect(response.status).toBe(413);
  });

  it.each([
    ['een tekst van 100 KB', () => say(sanne, 'waarom '.repeat(14_000))],
    ['een tekst van 100 KB in één woord', () => say(sanne, 'a'.repeat(100_000))],
    [
      'een zoekvraag van 100 KB',
      () => invoke(sanne, 'application/search', { dataset: STAFF_DATASET, queryText: 'leerplicht '.repeat(9000) }),
    ],
    [
      'een zoekvraag van 100 KB in één woord',
      () => invoke(sanne, 'application/search', { dataset: STAFF_DATASET, queryText: 'a'.repeat(100_000) }),
    ],
  ])('houdt de bot niet op: %s', async (_name, send) => {
    // Of the processor and not of the clock, so that a busy machine changes little; a search over all of it took 800 ms.
    expect(await costOf(send)).toBeLessThan(200);
  });
});
