import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExampleBook } from '../../../src/answers/model/examples.ts';
import { normalise } from '../../../src/answers/normalise.ts';
import type { Verdict } from '../../../src/answers/verdict.ts';
import { standardNormIds } from '../../../src/norm/standard-pack.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { BLIND, DANGER_SETS, DEV, dialoguesOf, ENGLISH, FRESH, FROZEN, HARD_DANGER, questionsOf, SEEN } from '../question-sets.ts';
import { book } from './book.ts';

const LINE = '{"q":"hoort rekenen erbij","verdict":"basis","ids":["interventie.rekenen"]}\n';
const TALK =
  '{"turns":[{"q":"hoort lezen erbij","verdict":"basis","ids":["interventie.taal-nt2"]},{"q":"ok dank","verdict":"buiten-bereik","ids":[]}]}\n';

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
      'gesprekken.jsonl': TALK,
    });
    const { examples, kept, asides, dialogues } = readExampleBook(folder);
    expect(examples).toEqual([
      { question: 'hoort rekenen erbij', verdict: 'basis', ids: ['interventie.rekenen'] },
      { question: 'gevaar', verdict: 'urgent', ids: [] },
      { question: 'tweede', verdict: undefined, ids: ['def.doel'] },
    ]);
    expect(kept).toEqual([{ question: 'apart', verdict: 'extra', ids: ['def.grens-extra'] }]);
    expect(asides).toEqual(['het regende', 'de bus was laat']);
    expect(dialogues).toEqual([
      [
        { question: 'hoort lezen erbij', verdict: 'basis', ids: ['interventie.taal-nt2'] },
        { question: 'ok dank', verdict: 'buiten-bereik', ids: [] },
      ],
    ]);
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

  it.each([
    ['van één beurt', '{"turns":[{"q":"x","verdict":"basis","ids":[]}]}'],
    ['met een beurt zonder oordeel', '{"turns":[{"q":"x","ids":[]},{"q":"y","ids":[]}]}'],
  ])('wordt geweigerd om een gesprek %s', async (_, line) => {
    const folder = await folderWith({ 'a.jsonl': LINE, 'gesprekken.jsonl': `${TALK}${line}\n` });
    expect(() => readExampleBook(folder)).toThrow();
  });

  it('krijgt een ander kenteken als er iets verandert: een regel, een naam, een bijzaak, een apart gehouden vraag of een gesprek', async () => {
    const files = { 'a.jsonl': LINE, 'bijzaken.txt': 'het regende\n', 'ijk.jsonl': LINE };
    const digestOf = async (changed: Readonly<Record<string, string>>) => readExampleBook(await folderWith(changed)).digest;
    const digests = await Promise.all([
      digestOf(files),
      digestOf({ ...files, 'a.jsonl': LINE.replace('erbij', 'er bij') }),
      digestOf({ 'b.jsonl': LINE, 'bijzaken.txt': 'het regende\n', 'ijk.jsonl': LINE }),
      digestOf({ ...files, 'bijzaken.txt': 'het sneeuwde\n' }),
      digestOf({ ...files, 'ijk.jsonl': LINE + LINE }),
      digestOf({ ...files, 'gesprekken.jsonl': TALK }),
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
    const measured = [DEV, BLIND, FROZEN, SEEN, FRESH, ENGLISH, ...DANGER_SETS, HARD_DANGER].flatMap(questionsOf).map(({ q }) => q);
    const openings = ['dialogues-dev.jsonl', 'dialogues-blind.jsonl', 'dialogues-frozen.jsonl']
      .flatMap(dialoguesOf)
      .flatMap(([first]) => first?.q ?? []);
    const asked = keysOf([...measured, ...openings]);
    expect(examplesIn(asked)).toEqual([]);
    expect(book.dialogues.flatMap(([first]) => (first && asked.has(normalise(first.question)) ? [first.question] : []))).toEqual([]);
  });

  it('hebben gesprekken met alleen onderwerpen die bestaan, elk één keer', () => {
    const known: ReadonlySet<string> = new Set(standardNormIds);
    const turns = book.dialogues.flat();
    expect(turns.filter(({ ids }) => !ids.every((id) => known.has(id))).map(({ question }) => question)).toEqual([]);
    const openings = book.dialogues.map(([first]) => normalise(first?.question ?? ''));
    expect(new Set(openings).size).toBe(openings.length);
  });

  it('houden apart wat apart is: geen apart gehouden vraag is ook een voorbeeld', () => {
    expect(book.kept.length).toBeGreaterThan(300);
    expect(examplesIn(keysOf(book.kept.map(({ question }) => question)))).toEqual([]);
    expect(book.kept.filter(({ verdict }) => verdict === undefined)).toEqual([]);
  });
});
