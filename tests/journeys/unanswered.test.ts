import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docentDrie, docentVier, lotte, nora, omar, sanne } from '../support/cast.ts';
import { collectedLog } from '../support/collected-log.ts';
import { partsOf } from '../support/fake-teams.ts';
import { SchoolBot } from '../support/school-bot.ts';

const UNANSWERED = 'mag ik ritalin geven aan een leerling?';
const OTHER = 'mag mijn zwerfkat in de klas slapen als een leerling daar rustig van wordt?';

describe('vragen waarop de norm geen antwoord heeft', () => {
  const { log, text: logged } = collectedLog();
  let bot: SchoolBot;
  beforeAll(async () => {
    bot = await SchoolBot.start({ log });
    for (const person of [docentDrie, docentVier, sanne]) await bot.say(person, UNANSWERED);
    await bot.say(docentDrie, OTHER);
    await bot.say(docentDrie, 'hoort faalangsttraining bij de basis?');
  });
  afterAll(() => bot.stop());

  const agendaOf = async (person: typeof omar): Promise<string> =>
    JSON.stringify(partsOf(await bot.say(person, 'meta-overleg')).find(({ id }) => id === 'agenda'));

  it('staan geteld op de agenda van het meta-overleg, zonder de tekst en zonder kleine aantallen', async () => {
    for (const person of [omar, lotte]) {
      const agenda = await agendaOf(person);
      expect(agenda).toContain('Hier had de norm dit schooljaar geen antwoord op');
      expect(agenda).toContain('Medicijnen en medische hulp: 3 keer');
      expect(agenda).toContain(': minder dan 3 keer');
      expect(agenda).not.toMatch(/ritalin|zwerfkat|: [12] keer/);
    }
  });

  it('tellen niet mee bij een andere school, en blijven na een herstart', async () => {
    await bot.restart();
    expect(await agendaOf(nora)).not.toContain('Hier had de norm dit schooljaar geen antwoord op');
    expect(await agendaOf(omar)).toMatch(/: [34] keer/);
  });

  it('staan er ook op als het overleg gepland wordt', async () => {
    const offer = await bot.press(lotte, await bot.say(lotte, 'meta-overleg'), 'Zoek momenten');
    expect(JSON.stringify(offer)).toMatch(/: [34] keer/);
  });

  it('staan nergens als tekst: niet in het log, niet in het auditlog en niet in de opslag', async () => {
    expect(logged()).not.toMatch(/ritalin|zwerfkat/);
    expect((await bot.auditLines(omar.tenantId)).join('\n')).not.toMatch(/ritalin|zwerfkat/);
    if (process.env.TEST_STORE === 'postgres') return;
    const data = join(bot.folder, 'data');
    const files = (await readdir(data, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    for (const { parentPath, name } of files) expect(await readFile(join(parentPath, name), 'latin1')).not.toMatch(/ritalin|zwerfkat/);
  });
});
