import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nora, sanne } from '../support/cast.ts';
import { textOf } from '../support/fake-teams.ts';
import { SchoolBot } from '../support/school-bot.ts';
import { root } from '../support/sources.ts';
import { makeTempFolder } from '../support/temp-folder.ts';

describe('een school met een eigen norm', () => {
  let bot: SchoolBot;
  beforeAll(async () => {
    const folder = await makeTempFolder();
    const schools = join(root, 'tests/support/schools');
    const school = JSON.parse(await readFile(join(schools, 'voorbeeld.json'), 'utf8'));
    await writeFile(join(folder, 'voorbeeld.json'), JSON.stringify({ ...school, normPack: 'voorbeeld.norm.json' }));
    await copyFile(join(schools, 'andere-school.json'), join(folder, 'andere-school.json'));
    await copyFile(join(root, 'tests/norm/fixtures/eigen-pakket.json'), join(folder, 'voorbeeld.norm.json'));
    bot = await SchoolBot.start({ schools: folder });
  });
  afterAll(() => bot.stop());

  it('krijgt antwoord uit die norm, met de naam ervan, en een andere school niet', async () => {
    const question = 'is er een huiswerkklas na schooltijd?';
    const own = textOf(await bot.say(sanne, question));
    expect(own).toContain('Ja, basisondersteuning');
    expect(own).toContain('na de zesde les');
    expect(own).toContain('(pakket van de voorbeeldschool, versie 2026.1, vanaf 1 augustus 2026)');
    expect(textOf(await bot.say(nora, question))).toContain('Dit staat niet in de norm');
  });

  it('kan een eigen maatregel in een plan kiezen', async () => {
    const traject = await bot.press(sanne, await bot.say(sanne, 'start een traject'), 'Start', { pseudoniem: '4H-017' });
    const goal = await bot.press(sanne, await bot.press(sanne, traject, 'Stap 3: Plannen'), 'Nieuw: doel');
    const list = await bot.press(sanne, goal, 'Klaar', { doel: 'Ik maak mijn huiswerk op school.', maatregelen: 'eigen.huiswerkklas' });
    expect(textOf(list)).toContain('Doel 1: Ik maak mijn huiswerk op school.');
    const strange = await bot.press(sanne, goal, 'Klaar', { maatregelen: 'interventie.bestaat-niet' });
    expect(textOf(strange)).toContain('Kies uit de lijst van de norm.');
  });
});
