import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { followLine } from '../../src/storage/audit.ts';
import { docentVier, sanne, TENANT } from '../support/cast.ts';
import { textOf } from '../support/fake-teams.ts';
import { SchoolBot } from '../support/school-bot.ts';

let bot: SchoolBot;
beforeAll(async () => {
  bot = await SchoolBot.start();
});
afterAll(() => bot.stop());

/** The audit log as it is kept, read after a stop. */
const lines = async (): Promise<readonly Record<string, unknown>[]> => (await bot.auditLines(TENANT)).map((line) => JSON.parse(line));

describe('het auditlog', () => {
  it('houdt bij wie wat las, veranderde en wie geweigerd werd, zonder inhoud, in één keten', async () => {
    const traject = await bot.press(sanne, await bot.say(sanne, 'start een traject'), 'Start', { pseudoniem: '4H-017' });
    const form = await bot.press(sanne, traject, 'Stap 1: Signaleren');
    await bot.press(sanne, form, 'Bewaren en sluiten', { 'vraag-docent': 'kwibusvlinder' });
    const refused = await bot.press(docentVier, form, 'Bewaren en sluiten', { 'vraag-docent': 'kwibusvlinder' });
    expect(textOf(refused)).toContain('Dit kun je niet openen.');

    const kept = await lines();
    expect(kept.map(({ event, by, result }) => `${event} ${by === sanne.personId ? 'sanne' : 'vier'} ${result}`)).toEqual([
      'getypt: start een traject sanne ok',
      'traject gestart sanne ok',
      'stap geopend sanne ok',
      'stap bewaard sanne ok',
      'stap bewaard vier niet-van-jou',
    ]);
    expect(new Set(kept.slice(1).map(({ about }) => about)).size).toBe(1);
    const text = JSON.stringify(kept);
    expect(text).not.toContain('kwibusvlinder');
    expect(text).not.toContain('4H-017');

    let head: Parameters<typeof followLine>[0] | undefined = { seq: 0, hash: '' };
    for (const line of await bot.auditLines(TENANT)) head = head && followLine(head, line);
    expect(head?.seq).toBe(kept.length);
  });

  it('fault 69: houdt ook bij dat een leerling op een knop van een medewerker drukte', async () => {
    const leerling = { personId: '00000000-0000-0000-0000-0000000000ff', name: 'Een leerling' };
    const form = await bot.press(sanne, await bot.say(sanne, '4H-017'), 'Stap 1: Signaleren');
    expect(textOf(await bot.press(leerling, form, 'Bewaren en sluiten'))).toContain('Ik ken je nog niet.');
    expect((await lines()).at(-1)).toMatchObject({
      by: leerling.personId,
      event: 'onbekende afzender',
      about: null,
      result: 'niet-van-jou',
    });
  });

  it('fault 82: laat niets bewaren als er niet in geschreven kan worden', async () => {
    const traject = await bot.press(sanne, await bot.say(sanne, 'start een traject'), 'Start', { pseudoniem: '4H-018' });
    const form = await bot.press(sanne, traject, 'Stap 1: Signaleren');
    await bot.breakAudit();
    const answer = await bot.press(sanne, form, 'Bewaren en sluiten', { 'vraag-docent': 'kwibusvlinder' });
    expect(textOf(answer)).toContain('Dit is niet bewaard.');
    expect(JSON.stringify(answer)).toContain('kwibusvlinder');
  });
});
