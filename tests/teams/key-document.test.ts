import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BOT_FRAMEWORK_METADATA, FETCH_LIMIT_MS, KeyDocument } from '../../src/teams/key-document.ts';
import { collectedLog } from '../support/collected-log.ts';
import { FixedClock } from '../support/fixed-clock.ts';
import { FakeIdentity, type Mood, signingKey } from '../support/identity.ts';

/** Longer than a busy machine needs for two documents, in milliseconds. */
const PATIENT = 20_000;

let identity: FakeIdentity;
let clock: FixedClock;
let log: ReturnType<typeof collectedLog>;
let keys: KeyDocument;

beforeEach(async () => {
  clock = new FixedClock('2026-11-24T08:00:00Z');
  log = collectedLog();
  identity = await FakeIdentity.start(clock);
  keys = documentWithin(PATIENT);
});
afterEach(() => identity.stop());

const documentWithin = (limitMs: number) => new KeyDocument({ clock, log: log.log, metadataUrl: identity.metadataUrl, limitMs });
/** How often the document was fetched. */
const fetches = () => identity.asked.filter((path) => path.endsWith('/openidconfiguration')).length;
const found = { ok: true };
const unknown = { ok: false, error: 'unknown' };
const unavailable = { ok: false, error: 'unavailable' };

describe('de sleutels van Teams', () => {
  it('staan bij Microsoft, en niemand wacht er langer dan vier seconden op', () => {
    expect(BOT_FRAMEWORK_METADATA).toMatch(/^https:\/\/login\.botframework\.com\//);
    expect(FETCH_LIMIT_MS).toBeLessThanOrEqual(4000);
  });

  it('worden pas gehaald als iemand ernaar vraagt, en dan een dag bewaard', async () => {
    expect(fetches()).toBe(0);
    for (let hour = 0; hour < 12; hour++) {
      expect(await keys.find('sleutel-1')).toMatchObject(found);
      clock.pass({ minutes: 59 });
    }
    expect(identity.asked).toHaveLength(2);
  });

  it('worden één keer gehaald, hoeveel er ook tegelijk vragen', async () => {
    const all = await Promise.all(Array.from({ length: 200 }, () => keys.find('sleutel-1')));
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect(identity.asked).toHaveLength(2);
  });

  it('zijn alleen sleutels die voor Teams mogen tekenen en heel zijn', async () => {
    for (const id of ['sleutel-webchat', 'kapot', '', '__proto__', 'constructor']) expect(await keys.find(id)).toEqual(unknown);
    expect(fetches()).toBe(1);
  });

  it('zijn nooit te kort', async () => {
    identity.key = await signingKey('kort', 1024);
    expect(await keys.find('kort')).toEqual(unavailable);
  });
});

describe('fault 12: nieuwe sleutels', () => {
  it('worden gevonden zodra er een token mee komt', async () => {
    expect(await keys.find('sleutel-1')).toMatchObject(found);
    await identity.rotate();
    clock.pass({ minutes: 6 });
    expect(await keys.find('sleutel-2')).toMatchObject(found);
    expect(await keys.find('sleutel-1')).toEqual(unknown);
  });

  it('worden hooguit eens in de paar minuten gezocht, wat voor id er ook wordt genoemd', async () => {
    for (let round = 0; round < 300; round++) {
      expect(await keys.find(`verzonnen-${round}`)).toEqual(unknown);
      clock.pass({ seconds: 2 });
    }
    expect(fetches()).toBe(2);
  });

  it('komen er na een halve dag vanzelf bij, zonder dat iemand erop wacht', async () => {
    await keys.find('sleutel-1');
    clock.pass({ hours: 13 });
    identity.mood = 'slow';
    expect(await keys.find('sleutel-1')).toMatchObject(found);
    await expect.poll(fetches).toBe(2);
  });

  it('worden ook gehaald als de klok is teruggezet', async () => {
    await keys.find('sleutel-1');
    clock.pass({ hours: -2 });
    expect(await keys.find('sleutel-1')).toMatchObject(found);
    expect(fetches()).toBe(2);
  });
});

describe('fault 12: een sleuteldocument dat er niet is', () => {
  it.each<[Mood, string]>([
    ['error', 'Error'],
    ['garbage', 'SyntaxError'],
    ['torn', 'TypeError'],
    ['empty', 'Error'],
    ['endless', 'Error'],
    ['elsewhere', 'Error'],
    ['slow', 'TimeoutError'],
  ])('geeft geen sleutel, staat in het log, en komt vanzelf goed: %s', async (mood, kind) => {
    identity.mood = mood;
    keys = documentWithin(mood === 'slow' ? 50 : PATIENT);
    expect(await keys.find('sleutel-1')).toEqual(unavailable);
    expect(log.lines()).toEqual([expect.objectContaining({ kind, msg: 'sleutels van Teams niet opgehaald' })]);
    identity.mood = 'well';
    clock.pass({ seconds: 6 });
    expect(await keys.find('sleutel-1')).toMatchObject(found);
  });

  it('wordt niet bij elke bezorging opnieuw gevraagd', async () => {
    identity.mood = 'error';
    for (let round = 0; round < 50; round++) expect(await keys.find('sleutel-1')).toEqual(unavailable);
    expect(fetches()).toBe(1);
  });

  it('kost niets zolang de oude sleutels nog gelden', async () => {
    await keys.find('sleutel-1');
    identity.mood = 'error';
    clock.pass({ hours: 23 });
    expect(await keys.find('sleutel-1')).toMatchObject(found);
    expect(await keys.find('sleutel-nieuw')).toEqual(unknown);
    clock.pass({ hours: 2 });
    expect(await keys.find('sleutel-1')).toEqual(unavailable);
  });
});
