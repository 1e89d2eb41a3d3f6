import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf, importsOf, root, type Source, sourcesIn, targetOf, undocumentedExports } from './support/sources.ts';

const sources = [...sourcesIn('src', /\.ts$/), ...sourcesIn('cards', /\.ts$/)];
const tests = sourcesIn('tests', /\.ts$/);
const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');
const where = (list: readonly Source[], breaks: (code: string) => boolean) =>
  list.filter(({ text }) => breaks(codeOf(text))).map(({ path }) => path);

/** From the bottom up: a folder imports from its own layer's folder or from a layer before it. */
const layers = [
  ['shared'],
  ['norm', 'people', 'privacy'],
  ['answers', 'traject'],
  ['flexzat', 'vragen', 'tellingen'],
  ['metaoverleg'],
  ['dossier'],
  ['cards'],
  ['berichten'],
  ['reminders'],
  ['storage', 'calendar'],
  ['web'],
  ['teams'],
  ['config.ts'],
  ['app.ts'],
  ['log.ts', 'supervise.ts'],
  ['read-setups.ts', 'open-store.ts'],
  ['start.ts'],
  ['index.ts', 'cli'],
];
const partOf = (path: string) => (path.startsWith('src/') ? path.split('/')[1] : path.split('/')[0]) ?? path;
const layerOf = (path: string) => layers.findIndex((layer) => layer.includes(partOf(path)));

/** The doors are handed the app and its settings; they may name the types of what they are handed. */
const handedTo = (from: string, to: string) => ['teams', 'web'].includes(partOf(from)) && ['app.ts', 'config.ts'].includes(partOf(to));

/** Labels and limits that a card shows: the one place where these values stand. Anything else reaches a card in its view. */
const wordsForCards = ['src/answers/verdict.ts', 'src/traject/fields.ts', 'src/traject/progress.ts'];

const arrow = (from: string, specifier: string, typeOnly: boolean): string | undefined => {
  const to = targetOf(from, specifier);
  if (to === undefined || partOf(to) === partOf(from) || (typeOnly && handedTo(from, to))) return undefined;
  if (layerOf(to) === -1) return `${from} -> ${to}: name the folder in the layers of this test`;
  if (layerOf(to) >= layerOf(from)) return `${from} -> ${to}: arrows go down only; move what both need to a lower layer`;
  if (partOf(from) !== 'cards' || typeOnly || partOf(to) === 'shared' || wordsForCards.includes(to)) return undefined;
  return `${from} -> ${to}: a card takes types only; put the value in its view`;
};

describe('richting van de imports', () => {
  it('kent de laag van elke map', () => {
    expect(
      sources.filter(({ path }) => layerOf(path) === -1).map(({ path }) => path),
      'add the folder to the layers of this test, as low as it can be',
    ).toEqual([]);
  });

  it('gaat alleen naar beneden', () => {
    expect(
      sources.flatMap(({ path, text }) => importsOf(text).flatMap((line) => arrow(path, line.specifier, line.typeOnly) ?? [])),
    ).toEqual([]);
  });

  it('herkent een pijl omhoog, een waarde in een kaart en een onbekende map', () => {
    expect(arrow('src/traject/a.ts', '../teams/b.ts', true)).toContain('arrows go down only');
    expect(arrow('cards/a.ts', '../src/traject/b.ts', false)).toContain('types only');
    expect(arrow('cards/a.ts', '../src/traject/b.ts', true)).toBeUndefined();
    expect(arrow('src/traject/a.ts', '../nieuw/b.ts', false)).toContain('name the folder');
    expect(arrow('src/teams/a.ts', '../app.ts', true)).toBeUndefined();
    expect(arrow('src/teams/a.ts', '../app.ts', false)).toContain('arrows go down only');
    expect(
      importsOf(
        "import type { A } from './a.ts';\nimport {\n  b,\n} from '../b.ts';\nexport { c } from 'c';\nawait import('d');\nimport { type E, type F } from 'e';\nimport { type G, h } from 'g';\n",
      ),
    ).toEqual([
      { specifier: './a.ts', typeOnly: true },
      { specifier: '../b.ts', typeOnly: false },
      { specifier: 'c', typeOnly: false },
      { specifier: 'e', typeOnly: true },
      { specifier: 'g', typeOnly: false },
      { specifier: 'd', typeOnly: false },
    ]);
  });
});

describe('klok', () => {
  const readsTheClock = (code: string) =>
    /\bDate\.now\b|\bnew Date\(\)|(?<!new )\bDate\(\)|\bTemporal\.Now\b|\bperformance\.now\b/.test(code);

  it('wordt alleen in clock.ts gelezen', () => {
    const others = sources.filter(({ path }) => path !== 'src/shared/clock.ts');
    expect(where(others, readsTheClock), 'take `now: Temporal.Instant` as an argument, or a Clock at the edge').toEqual([]);
  });

  it('wordt herkend in code, niet in uitleg', () => {
    expect(readsTheClock(codeOf('const a = new Date();'))).toBe(true);
    expect(readsTheClock(codeOf('const a = new Date(instant.epochMilliseconds); // no Date.now here'))).toBe(false);
  });
});

describe('instellingen', () => {
  it('komen alleen in config.ts uit de omgeving', () => {
    const others = sources.filter(({ path }) => path !== 'src/config.ts' && !path.startsWith('src/cli/'));
    expect(
      where(others, (code) => /\bprocess\.env\b|\bprocess\[/.test(code)),
      'read it in src/config.ts and pass the value on',
    ).toEqual([]);
  });
});

describe('bronbestanden', () => {
  it('hebben bij elke export een zin die zegt wat hij betekent', () => {
    const bare = sources.flatMap(({ path, text }) => undocumentedExports(text).map((name) => `${path}: ${name}`));
    expect(bare, 'write /** One to three full sentences. */ directly before the export').toEqual([]);
  });

  it('worden ook betrapt op een export zonder zin', () => {
    expect(undocumentedExports('export const a = 1;\n')).toEqual(['a']);
    expect(undocumentedExports('/** A thing. */\nconst b = 1;\nexport async function a() {}\n')).toEqual(['a']);
    expect(undocumentedExports('/* A thing. */\nexport const a = 1;\n')).toEqual(['a']);
    expect(undocumentedExports('/** thing */\nexport const a = 1;\n')).toEqual(['a']);
    expect(
      undocumentedExports('/**\n * A thing.\n * @param b what it takes\n * @param c what else\n */\nexport const a = (b) => b;\n'),
    ).toEqual([]);
    expect(
      undocumentedExports('/**\n * A thing.\n */\nexport const aSchema = z.string();\nexport type A = z.infer<typeof aSchema>;\n'),
    ).toEqual([]);
  });

  it('exporteren waar iets wordt gemaakt', () => {
    expect(
      where(sources, (code) => /^export \{[^}]*\};$/m.test(code)),
      'write `export` before the declaration',
    ).toEqual([]);
  });

  it('laten geen werk liggen', () => {
    expect(
      where([...sources, ...tests], (code) => /\b(TO[D]O|FIX[M]E|XX[X])\b/.test(code)),
      'do it now, or leave it out',
    ).toEqual([]);
    expect(
      [...sources, ...tests].filter(({ text }) => /\/\/.*\b(TO[D]O|FIX[M]E)\b/.test(text)).map(({ path }) => path),
      'do it now, or leave it out',
    ).toEqual([]);
  });

  it('zijn kort: negen van de tien tellen hooguit 200 regels', () => {
    const lengths = sources.map(({ text }) => text.split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length * 0.9)], 'split the longest files by idea').toBeLessThanOrEqual(200);
  });
});

/** Source files that no test has the name of or imports: path or folder, with the reason. Types alone need none. */
const withoutTwin: Readonly<Record<string, string>> = {
  'src/cli/demo.ts': 'tests/e2e/demo.test.ts runs it as a command',
  'src/cli/demo/bot.ts': 'tests/e2e/demo.test.ts starts the bot through it',
  'src/cli/demo/playground.ts': 'tests/e2e/journey.test.ts starts its Playgrounds through it',
  'src/cli/train.ts': 'learns for minutes and writes into src; tests/answers/model/learned.test.ts looks at what it wrote',
  'src/norm/catalogue/': 'data; tests/norm/ runs over every item',
  'src/traject/steps/': 'data; tests/traject/ runs over every step',
  'src/answers/thesaurus/': 'data; tests/answers/ runs over every entry',
  'src/teams/handlers/': 'pressed and typed through the whole bot, in tests/journeys/',
  'src/index.ts': 'start and stop; the end-to-end tests start it',
  'src/teams/connector-client.ts': 'every call to the fake Teams goes through it; tests/teams/outbound.test.ts asks the hard ones',
  'src/read-setups.ts': 'tests/start.test.ts starts the bot on good and broken folders',
  'src/teams/turn.ts': 'types, and one line that every journey goes through',
};

describe('spiegel', () => {
  const hasRuntime = (text: string) => /^export (?:async |abstract )*(?:const|let|function|class)\b/m.test(text) || !/^export /m.test(text);
  const twinOf = (path: string) => `tests/${path.replace(/^src\//, '').replace(/\.ts$/, '.test.ts')}`;
  const tested = new Set(
    tests
      .filter(({ path }) => path.endsWith('.test.ts') || path.startsWith('tests/cards/samples/'))
      .flatMap(({ path, text }) =>
        importsOf(text).flatMap(({ specifier, typeOnly }) => (typeOnly ? [] : (targetOf(path, specifier) ?? []))),
      ),
  );
  const hasTest = (path: string) => tested.has(path) || existsSync(join(root, twinOf(path)));
  const excused = (path: string) => Object.keys(withoutTwin).some((name) => path === name || (name.endsWith('/') && path.startsWith(name)));

  it('geeft elk bronbestand een test die het aanroept, liefst met dezelfde naam', () => {
    const alone = sources.filter(({ path, text }) => hasRuntime(text) && !excused(path) && !hasTest(path));
    expect(
      alone.map(({ path }) => `${path}: write ${twinOf(path)}`),
      'or name the file in withoutTwin with the reason',
    ).toEqual([]);
  });

  it('noemt geen uitzondering die niet meer nodig is', () => {
    const stale = Object.keys(withoutTwin).filter((name) => !existsSync(join(root, name)) || (!name.endsWith('/') && hasTest(name)));
    expect(stale, 'take it out of withoutTwin').toEqual([]);
  });
});

describe('project', () => {
  it('heeft de bovenste laag die de README beschrijft', () => {
    const expected = ['package.json', 'tsconfig.json', 'src', 'cards', 'manifest', 'env', 'tests', 'README.md', 'LICENSE', 'CHANGELOG.md'];
    expect(expected.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });

  it('spreekt alleen over zichzelf', () => {
    const papers = ['README.md', 'CHANGELOG.md', 'package.json', 'biome.json', 'vitest.config.ts', '.npmrc'].map((path) => ({
      path,
      text: read(path),
    }));
    const making =
      /Clau[d]e|Anthropi[c]|AI-gene[r]ated|language model wr[o]te|\bissues? #?\d|\/work\/(?:main|shared)|(?:design|faults|voice|style|steps|features|teams-notes|norm-index|domain-facts)\.m[d]\b/i;
    const manifest = sourcesIn('manifest', /\.json$/);
    const env = sourcesIn('env', /./);
    expect(
      [...sources, ...tests, ...papers, ...manifest, ...env].filter(({ text }) => making.test(text)).map(({ path }) => path),
      'say what the product is and does; leave out how it was made and papers that are not in the project',
    ).toEqual([]);
  });
});

describe('README', () => {
  const readme = read('README.md');
  const scripts = new Set([...readme.matchAll(/\bnpm run (?:--silent |-s )?([\w:-]+)/g)].map(([, name = '']) => name));
  const paths = new Set([
    ...[...readme.matchAll(/(?<![\w/.@-])((?:src|cards|tests|manifest|env|\.ci|docs)\/[\w./-]*\w\/?)/g)].map(([, path = '']) => path),
    ...[...readme.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, path = '']) => path),
    ...[...readme.matchAll(/`(\.?[\w-]+\.(?:json|ts|md|ya?ml))`/g)].map(([, path = '']) => path),
  ]);
  const everywhere = new Set([...sources, ...tests].map(({ path }) => path.split('/').at(-1)));

  it('noemt alleen opdrachten die bestaan', () => {
    const known: unknown = JSON.parse(read('package.json')).scripts;
    expect(scripts.size).toBeGreaterThan(1);
    expect([...scripts].filter((name) => !(known instanceof Object && name in known))).toEqual([]);
  });

  it('noemt alleen bestanden en mappen die bestaan', () => {
    expect(paths.size).toBeGreaterThan(5);
    expect([...paths].filter((path) => !existsSync(join(root, path)) && !everywhere.has(path))).toEqual([]);
  });

  it('noemt alleen instellingen die de code leest', () => {
    const settings = new Set([...readme.matchAll(/`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?:=[^`]*)?`/g)].map(([, name = '']) => name));
    const code = [...sources, ...tests, ...sourcesIn('env', /./)].map(({ text }) => text).join('\n');
    expect([...settings].filter((name) => !code.includes(name))).toEqual([]);
  });
});
