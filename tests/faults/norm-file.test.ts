import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPack } from '../../src/norm/load-pack.ts';
import { sanne } from '../support/cast.ts';
import { textOf } from '../support/fake-teams.ts';
import { SchoolBot } from '../support/school-bot.ts';
import { root } from '../support/sources.ts';
import { makeTempFolder } from '../support/temp-folder.ts';

const QUESTION = 'is er een huiswerkklas na schooltijd?';
const VERSION = '(pakket van de voorbeeldschool, versie 2026.1, vanaf 1 augustus 2026)';
let own: string;
let bot: SchoolBot;

const write = (content: string | Buffer) => writeFile(join(bot.folder, 'scholen', 'voorbeeld.norm.json'), content);

beforeAll(async () => {
  own = await readFile(join(root, 'tests/norm/fixtures/eigen-pakket.json'), 'utf8');
  const folder = await makeTempFolder();
  const school = JSON.parse(await readFile(join(root, 'tests/support/schools/voorbeeld.json'), 'utf8'));
  await writeFile(join(folder, 'voorbeeld.json'), JSON.stringify({ ...school, normPack: 'voorbeeld.norm.json' }));
  await writeFile(join(folder, 'voorbeeld.norm.json'), own);
  bot = await SchoolBot.start({ schools: folder });
});
afterAll(() => bot.stop());

/** Files that are no norm, each with what the beheerder reads of it. */
const BROKEN: readonly (readonly [string, () => string | Buffer, RegExp])[] = [
  ['een leeg bestand', () => '', /geen geldige JSON/],
  ['een half bestand', () => own.slice(0, own.length / 2), /geen geldige JSON. Kijk bij regel \d+/],
  ['een bestand van 10 MB', () => own.replace('"items"', `"x":"${'a'.repeat(10_000_000)}","items"`), /groter dan 2 MB/],
  ['UTF-16', () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(own, 'utf16le')]), /niet als UTF-8 bewaard/],
  ['Latijn-1', () => Buffer.from(own.replace('pakket van', 'pakkét van'), 'latin1'), /niet als UTF-8 bewaard/],
  ['een lijst', () => '[]', /het pakket:/],
  ['null', () => 'null', /het pakket:/],
];

describe('fault 79: een normbestand dat vervangen, leeg, te groot of anders gecodeerd is', () => {
  it('blijft zoals het was zolang de bot loopt', async () => {
    const before = textOf(await bot.say(sanne, QUESTION));
    expect(before).toContain(VERSION);
    for (const [name, content] of BROKEN) {
      await write(content());
      expect(textOf(await bot.say(sanne, QUESTION)), name).toBe(before);
    }
    await write(own);
  });

  it.each(BROKEN)('wordt geweigerd, met wat eraan mankeert: %s', async (_name, content, reason) => {
    const file = join(await makeTempFolder(), 'voorbeeld.norm.json');
    await writeFile(file, content());
    const pack = await loadPack(file);
    expect(pack.ok ? '' : pack.error.join('\n')).toMatch(reason);
  });

  it('houdt de volgende start tegen, en is na herstel weer de oude', async () => {
    await write('');
    await expect(bot.restart()).rejects.toThrow(/voorbeeld\.norm\.json: dit is geen geldige JSON/);
    await write(own);
    await bot.restart();
    expect(textOf(await bot.say(sanne, QUESTION))).toContain(VERSION);
  });

  it('geldt vanaf de volgende start, met de eigen versie in elk antwoord', async () => {
    const next = join(bot.folder, 'nieuw.json');
    await writeFile(next, own.replace('2026.1', '2026.2').replace('na de zesde les', 'na de zevende les'));
    await rename(next, join(bot.folder, 'scholen', 'voorbeeld.norm.json'));
    expect(textOf(await bot.say(sanne, QUESTION))).toContain('versie 2026.1,');
    await bot.restart();
    const answer = textOf(await bot.say(sanne, QUESTION));
    expect(answer).toContain('versie 2026.2,');
    expect(answer).toContain('na de zevende les');
  });

  it('wordt ook bij een schoolbestand niet gelezen als het geen UTF-8 is', async () => {
    const file = join(bot.folder, 'scholen', 'voorbeeld.json');
    const school = await readFile(file, 'utf8');
    await writeFile(file, Buffer.from(school.replace('Voorbeeldschool', 'Voorbééldschool'), 'latin1'));
    await expect(bot.restart()).rejects.toThrow('voorbeeld.json: dit bestand is niet als UTF-8 bewaard.');
    await writeFile(file, school);
    await bot.restart();
  });

  it('met duizenden fouten noemt de eerste twintig', async () => {
    const file = join(await makeTempFolder(), 'fout.norm.json');
    await writeFile(
      file,
      JSON.stringify({
        name: 'fout',
        version: '1',
        validFrom: null,
        samenwerkingsverband: 'x',
        items: Array.from({ length: 3000 }, () => ({})),
      }),
    );
    const pack = await loadPack(file);
    if (pack.ok) throw new Error('this is no norm');
    expect(pack.error).toHaveLength(21);
    expect(pack.error.at(-1)).toMatch(/en nog \d{4,} fouten/);
  });
});
