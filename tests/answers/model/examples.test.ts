import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExampleBook } from '../../../src/answers/model/examples.ts';
import { normalise } from '../../../src/answers/normalise.ts';
import type { Verdict } from '../../../src/answers/verdict.ts';
import { standardNormIds } from '../../../src/norm/standard-pack.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { DANGER_SETS, DEV, dialoguesOf, questionsOf } from '../question-sets.ts';
import { book } from './book.ts';

const LINE = '{"q":"hoort rekenen erbij","verdict":"basis","ids":["interventie.rekenen"]}\n';

const folderWith = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await tempFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
};

describe('een map met voorbeelden', () => {
  it('wordt gelezen in de volgorde van de bestanden, met de apart gehouden vragen apart', async () => {
    const folder = await folderWith({
      'b.jsonl': '{"q":"tweede","ids":["def.doel"]}\n',
      'a.jsonl': `${LINE}\n{"q":"gevaar","verdict":"urgent","ids":[],"why":"om te zien"}\n`,
      'ijk.jsonl': '{"q":"apart","verdict":"extra","ids":["def.grens-extra"]}\n',
      'bijzaken.txt': 'het regende\n\nde bus was laat\n',
    });
    const { examples, kept, asides } = readExampleBook(folder);
    expect(examples).toEqual([
      { question: 'hoort rekenen erbij', verdict: 'basis', ids: ['interventie.rekenen'] },
      { question: 'gevaar', verdict: 'urgent', ids: [] },
      { question: 'tweede', verdict: undefined, ids: ['def.doel'] },
    ]);
    expect(kept).toEqual([{ question: 'apart', verdict: 'extra', ids: ['def.grens-extra'] }]);
    expect(asides).toEqual(['het regende', 'de bus was laat']);
  });

  it.each([
    ['iets wat geen JSON is', 'hoort rekenen erbij'],
    ['een lege vraag', '{"q":"","ids":[]}'],
    ['een oordeel dat niet bestaat', '{"q":"x","verdict":"misschien","ids":[]}'],
    ['een vraag zonder lijst van onderwerpen', '{"q":"x","verdict":"basis"}'],
    ['een veld dat niemand kent', '{"q":"x","ids":[],"oordeel":"basis"}'],
  ])('wordt geweigerd om %s', async (_, line) => {
    const folder = await folderWith({ 'a.jsonl': `${LINE}${line}\n` });
    expect(() => readExampleBook(folder)).toThrow();
  });

  it('krijgt een ander kenteken als er iets verandert: een regel, een naam, een bijzaak of een apart gehouden vraag', async () => {
    const files = { 'a.jsonl': LINE, 'bijzaken.txt': 'het regende\n', 'ijk.jsonl': LINE };
    const digestOf = async (changed: Readonly<Record<string, string>>) => readExampleBook(await folderWith(changed)).digest;
    const digests = await Promise.all([
      digestOf(files),
      digestOf({ ...files, 'a.jsonl': LINE.replace('erbij', 'er bij') }),
      digestOf({ 'b.jsonl': LINE, 'bijzaken.txt': 'het regende\n', 'ijk.jsonl': LINE }),
      digestOf({ ...files, 'bijzaken.txt': 'het sneeuwde\n' }),
      digestOf({ ...files, 'ijk.jsonl': LINE + LINE }),
    ]);
    expect(new Set(digests).size).toBe(digests.length);
    expect(await digestOf(files)).toBe(digests[0]);
  });
});

describe('de voorbeelden van het project', () => {
  const labelled = [...book.examples, ...book.kept];
  const keysOf = (questions: readonly string[]): ReadonlySet<string> => new Set(questions.map(normalise));
  const examplesIn = (asked: ReadonlySet<string>): readonly string[] =>
    book.examples.map(({ question }) => question).filter((question) => asked.has(normalise(question)));

  it('noemen alleen onderwerpen die bestaan', () => {
    const known: ReadonlySet<string> = new Set(standardNormIds);
    expect(labelled.filter(({ ids }) => !ids.every((id) => known.has(id))).map(({ question }) => question)).toEqual([]);
  });

  it('noemen een onderwerp waar een antwoord op een onderwerp rust, en anders geen', () => {
    const without: ReadonlySet<Verdict | undefined> = new Set<Verdict>(['urgent', 'niet-beschreven', 'buiten-bereik']);
    expect(labelled.filter(({ verdict, ids }) => without.has(verdict) === ids.length > 0).map(({ question }) => question)).toEqual([]);
  });

  it('zijn er voor elk onderwerp van de norm minstens vijfentwintig', () => {
    const counts = new Map<string, number>();
    for (const { ids } of book.examples) counts.set(ids[0] ?? '', (counts.get(ids[0] ?? '') ?? 0) + 1);
    expect(standardNormIds.filter((id) => (counts.get(id) ?? 0) < 25)).toEqual([]);
  });

  it('staan er elk één keer in', () => {
    const seen = new Set<string>();
    const twice = book.examples.filter(({ question }) => {
      const key = normalise(question);
      return seen.has(key) || !seen.add(key);
    });
    expect(twice.map(({ question }) => question)).toEqual([]);
  });

  it('nemen geen vraag over waaraan wordt gemeten', () => {
    const measured = [DEV, ...DANGER_SETS].flatMap(questionsOf).map(({ q }) => q);
    const turns = dialoguesOf('dialogues-dev.jsonl').flatMap((dialogue) => dialogue.map(({ q }) => q));
    expect(examplesIn(keysOf([...measured, ...turns]))).toEqual([]);
  });

  it('houden apart wat apart is: geen apart gehouden vraag is ook een voorbeeld', () => {
    expect(book.kept.length).toBeGreaterThan(300);
    expect(examplesIn(keysOf(book.kept.map(({ question }) => question)))).toEqual([]);
    expect(book.kept.filter(({ verdict }) => verdict === undefined)).toEqual([]);
  });
});
