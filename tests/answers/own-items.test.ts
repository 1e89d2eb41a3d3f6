import { describe, expect, it } from 'vitest';
import { knowledge, readerWith } from '../../src/answers/knowledge.ts';
import { normalise } from '../../src/answers/normalise.ts';
import { createOwnItems } from '../../src/answers/own-items.ts';
import type { NormItem } from '../../src/norm/schema.ts';
import { standardPack } from '../../src/norm/standard-pack.ts';

const own = (name: string, words: readonly string[], title: string): NormItem => ({
  id: `school.${name}`,
  kind: 'interventie',
  title,
  text: 'Onze school doet dit in het voorjaar, met de vakgroep erbij.',
  conditions: [],
  actors: ['school'],
  nextStep: 'Vraag de gymdocent.',
  related: [],
  sources: [{ section: 'norm-4-interventies', points: [] }],
  words: [...words],
});

const finderOf = (...items: readonly NormItem[]) => {
  const pack = standardPack();
  const found = createOwnItems({
    ...pack,
    items: [...pack.items, ...items],
    byId: new Map([...pack.byId, ...items.map((item) => [item.id, item] as const)]),
  });
  const reader = readerWith(found.words);
  return { words: found.words, find: (text: string) => found.find(reader.read(normalise(text)))?.id };
};

const kano = own('kano', ['kanovaren', 'peddelen'], 'Varen voor wie vastloopt');
const { find, words } = finderOf(kano, own('nacht', ['kanovaren nacht'], 'De nachttocht'));

describe('een onderwerp van de school zelf', () => {
  it.each(['hoort kanovaren bij de basis?', 'mogen ze PEDDELEN in de les', 'is er peddellen', 'kan hij gaan varen als hij vastloopt'])(
    'wordt gevonden aan zijn woorden of zijn titel: %s',
    (text) => {
      expect(find(text)).toBe('school.kano');
    },
  );

  it('met de meeste woorden in de vraag gaat voor', () => {
    expect(find('mogen ze kanovaren in de nacht')).toBe('school.nacht');
  });

  it.each(['hoort rekenen bij de basis?', 'wie regelt dat', '', 'in het voorjaar'])('wordt niet gezien in: %j', (text) => {
    expect(find(text)).toBeUndefined();
  });

  it('met alleen woorden die niets zeggen wordt nooit gevonden', () => {
    expect(finderOf(own('leeg', ['dat is er'], 'Wat de school doet')).find('wat doet de school, en is dat er?')).toBeUndefined();
  });

  it('geeft de woordenschat zijn namen en zijn tekst', () => {
    expect(words).toEqual(expect.arrayContaining(['kanovaren', 'peddelen', 'varen', 'voorjaar', 'vakgroep']));
  });
});

describe('de gewone norm', () => {
  it('heeft geen onderwerp van een school zelf', () => {
    const { find: findOwn } = createOwnItems(standardPack());
    for (const { title } of standardPack().items) expect(findOwn(knowledge().reader.read(normalise(title)))).toBeUndefined();
  });
});
