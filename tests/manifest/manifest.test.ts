import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/v4';
import { fillIn, packageFiles } from '../../src/cli/app-package.ts';
import { commandFor } from '../../src/teams/commands.ts';
import { readComposeQuery, SEARCH_COMMAND, SEARCH_PARAMETER } from '../../src/teams/compose-extension.ts';
import { readPng } from '../support/png.ts';
import { sampleSettings } from '../support/sample-settings.ts';
import { root } from '../support/sources.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

const manifestSchema = z.object({
  $schema: z.string(),
  manifestVersion: z.string(),
  version: z.string(),
  id: z.string(),
  localizationInfo: z.object({
    defaultLanguageTag: z.string(),
    additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
  }),
  developer: z.object({ name: z.string(), websiteUrl: z.string(), privacyUrl: z.string(), termsOfUseUrl: z.string() }),
  name: z.object({ short: z.string(), full: z.string() }),
  description: z.object({ short: z.string(), full: z.string() }),
  icons: z.object({ color: z.string(), outline: z.string() }),
  bots: z.array(
    z.object({
      botId: z.string(),
      scopes: z.array(z.string()),
      isNotificationOnly: z.boolean(),
      commandLists: z.array(
        z.object({ scopes: z.array(z.string()), commands: z.array(z.object({ title: z.string(), description: z.string() })) }),
      ),
    }),
  ),
  composeExtensions: z.array(
    z.object({
      botId: z.string(),
      commands: z.array(
        z.object({
          id: z.string(),
          type: z.string(),
          title: z.string(),
          description: z.string(),
          initialRun: z.boolean(),
          context: z.array(z.string()),
          parameters: z.array(z.object({ name: z.string(), title: z.string(), description: z.string() })),
        }),
      ),
    }),
  ),
  validDomains: z.array(z.string()),
});

const filled = fillIn(read('manifest/manifest.json'), sampleSettings);
if (!filled.ok) throw new Error(filled.error.join(' '));
const manifest = manifestSchema.parse(JSON.parse(filled.value));
const english = z.record(z.string(), z.string()).parse(JSON.parse(read('manifest/en.json')));
const lists = manifest.bots.flatMap((bot) => bot.commandLists);
const commands = lists.flatMap((list) => list.commands);

const searches = manifest.composeExtensions.flatMap((extension) => extension.commands);

/** Everything that a person can read in the store or in the command menu, in both languages. */
const strings = [
  manifest.name.short,
  manifest.name.full,
  manifest.description.short,
  manifest.description.full,
  ...commands.flatMap(({ title, description }) => [title, description]),
  ...searches.flatMap((search) => [search, ...search.parameters].flatMap(({ title, description }) => [title, description])),
  ...Object.entries(english).flatMap(([key, text]) => (key === '$schema' ? [] : [text])),
];

describe('manifest', () => {
  it('voldoet aan zijn schema', async () => {
    expect(await AppManifestUtils.validateAgainstSchema(JSON.parse(filled.value))).toEqual([]);
  });

  it('gebruikt een openbaar schema, in alle bestanden hetzelfde', () => {
    const version = manifest.manifestVersion;
    expect(version).toMatch(/^1\.\d+$/);
    expect(manifest.$schema).toContain(`/teams/v${version}/MicrosoftTeams.schema.json`);
    expect(english.$schema).toContain(`/teams/v${version}/MicrosoftTeams.Localization.schema.json`);
  });

  it('heeft de versie van het project', () => {
    expect(manifest.version).toBe(z.object({ version: z.string() }).parse(JSON.parse(read('package.json'))).version);
  });

  it('heeft een naam zonder woorden die Teams voor zichzelf houdt', () => {
    for (const name of [manifest.name.short, manifest.name.full, english['name.short'], english['name.full']]) {
      expect(name).not.toMatch(/teams|microsoft|\bbeta\b|\bdev\b|^(chat|meeting|calendar|call|files|activity)/i);
    }
  });

  it.each([
    ['nl', manifest.description],
    ['en', { short: english['description.short'] ?? '', full: english['description.full'] ?? '' }],
  ])('beschrijft in het %s wat het kan, wat het niet kan en wat de beheerder doet', (language, { short, full }) => {
    expect(short.length).toBeLessThanOrEqual(80);
    expect(full.split(/\s+/).length).toBeLessThanOrEqual(500);
    expect(full.match(/\bTeams\b/g)?.length).toBe(full.match(/\bMicrosoft Teams\b/g)?.length);
    expect(full).toMatch(language === 'nl' ? /Wat kan het niet\?/ : /What it does not do/);
    expect(full).toMatch(language === 'nl' ? /beheerder/ : /administrator/);
    expect(full).toMatch(language === 'nl' ? /Taal: Nederlands/ : /Language: /);
  });

  it('heeft voor elke tekst een Engelse, en geen Engelse te veel', () => {
    const expected = [
      '$schema',
      'name.short',
      'name.full',
      'description.short',
      'description.full',
      ...lists.flatMap((list, i) =>
        list.commands.flatMap((_, j) => ['title', 'description'].map((part) => `bots[0].commandLists[${i}].commands[${j}].${part}`)),
      ),
      ...searches.flatMap(({ parameters }, i) =>
        ['', ...parameters.map((_, j) => `parameters[${j}].`)].flatMap((place) =>
          ['title', 'description'].map((part) => `composeExtensions[0].commands[${i}].${place}${part}`),
        ),
      ),
    ];
    expect(Object.keys(english).sort()).toEqual(expected.sort());
  });

  it('geeft op elke plek een korte lijst opdrachten, zonder dubbele en zonder schuine streep', () => {
    expect(lists.flatMap(({ scopes }) => scopes).sort()).toEqual([...(manifest.bots[0]?.scopes ?? [])].sort());
    for (const list of lists) {
      const titles = list.commands.map(({ title }) => title.toLowerCase());
      expect(titles.length).toBeGreaterThan(0);
      expect(titles.length).toBeLessThanOrEqual(10);
      expect(new Set(titles).size).toBe(titles.length);
      expect(titles.filter((title) => title.startsWith('/') || title.length > 32)).toEqual([]);
    }
  });

  it('noemt alleen opdrachten die de bot in dezelfde woorden beantwoordt', () => {
    const titles = [
      ...commands.map(({ title }) => title),
      ...Object.entries(english).flatMap(([key, text]) => (/^bots.*\.title$/.test(key) ? [text] : [])),
    ];
    expect(titles.filter((title) => commandFor(title)?.name !== title)).toEqual([]);
  });

  it('zoekt in het berichtvak met dezelfde bot, onder de namen die de bot kent, en toont meteen iets', () => {
    expect(manifest.composeExtensions.map(({ botId }) => botId)).toEqual(manifest.bots.map(({ botId }) => botId));
    expect(searches).toMatchObject([
      { id: SEARCH_COMMAND, type: 'query', initialRun: true, context: ['compose', 'commandBox'], parameters: [{ name: SEARCH_PARAMETER }] },
    ]);
    const [search] = searches;
    const value = { commandId: search?.id, parameters: [{ name: search?.parameters[0]?.name, value: 'rekenen' }] };
    expect(readComposeQuery(value)).toMatchObject({ text: 'rekenen' });
  });

  it('heeft in het berichtvak teksten die in het Nederlands en het Engels passen', () => {
    const texts = Object.entries(english).filter(([key]) => key.startsWith('composeExtensions'));
    const titles = [
      ...searches.flatMap((search) => [search, ...search.parameters]).map(({ title }) => title),
      ...texts.filter(([key]) => key.endsWith('.title')).map(([, text]) => text),
    ];
    const descriptions = [
      ...searches.flatMap((search) => [search, ...search.parameters]).map(({ description }) => description),
      ...texts.filter(([key]) => key.endsWith('.description')).map(([, text]) => text),
    ];
    expect(titles.filter((title) => title.length > 32)).toEqual([]);
    expect(descriptions.filter((description) => description.length > 128)).toEqual([]);
  });

  it('verwijst alleen naar eigen adressen met https, en naar precies één domein', () => {
    const { websiteUrl, privacyUrl, termsOfUseUrl } = manifest.developer;
    expect([websiteUrl, privacyUrl, termsOfUseUrl].filter((address) => new URL(address).protocol !== 'https:')).toEqual([]);
    expect(manifest.validDomains).toEqual(['basiswijzer.school.example']);
  });

  it('houdt geen enkele sleutel of adres van een school vast', () => {
    const places = [...read('manifest/manifest.json').matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
    expect([...new Set(places)]).toEqual(['APP_DOMAIN', 'APP_ID', 'BOT_ID', 'DEVELOPER_NAME', 'PRIVACY_URL', 'TERMS_URL', 'WEBSITE_URL']);
  });

  it('heeft nergens proeftekst', () => {
    expect(strings.filter((text) => /lorem|\btodo\b|\btest\b|placeholder|xxx/i.test(text) || text.trim() === '')).toEqual([]);
  });

  it('antwoordt ook, en is dus geen app die alleen meldingen stuurt', () => {
    expect(manifest.bots.map(({ isNotificationOnly }) => isNotificationOnly)).toEqual([false]);
  });
});

describe('pictogrammen', () => {
  it('hebben de maten die Teams vraagt', () => {
    expect(readPng(join(root, 'manifest', manifest.icons.color))).toMatchObject({ width: 192, height: 192 });
    expect(readPng(join(root, 'manifest', manifest.icons.outline))).toMatchObject({ width: 32, height: 32 });
  });

  it('zijn als lijntekening wit op doorzichtig', () => {
    const { pixels } = readPng(join(root, 'manifest', manifest.icons.outline));
    const visible = pixels.filter(([, , , alpha]) => alpha > 0);
    expect(visible.filter(([red, green, blue]) => red + green + blue !== 3 * 255)).toEqual([]);
    expect(visible.length).toBeGreaterThan(50);
    expect(pixels.length - visible.length).toBeGreaterThan(300);
  });
});

describe('map manifest', () => {
  it('bevat alleen wat in het pakket hoort', () => {
    expect(readdirSync(join(root, 'manifest')).sort()).toEqual([...packageFiles].sort());
  });
});
