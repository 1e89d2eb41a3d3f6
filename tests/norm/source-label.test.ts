import { describe, expect, it } from 'vitest';
import { type LoadedPack, parsePack } from '../../src/norm/load-pack.ts';
import { sectionSchema } from '../../src/norm/schema.ts';
import { packLabel, sourceLabel, sourceLine } from '../../src/norm/source-label.ts';
import { standardPack } from '../../src/norm/standard-pack.ts';

const itemOf = (pack: LoadedPack, id: string) => {
  const item = pack.byId.get(id);
  if (!item) throw new Error(`no ${id}`);
  return item;
};

describe('de plaats in een bron', () => {
  it.each([
    [{ section: 'norm-4-interventies', points: ['4b'] }, 'Norm, deel 4, interventies, punt 4b'],
    [{ section: 'plan-stap-2', points: ['v3'] }, 'Stappenplan, stap 2, vraag 3'],
    [{ section: 'plan-stap-2', points: ['a1'] }, 'Stappenplan, stap 2, aandachtspunt 1'],
    [{ section: 'norm-aspecten', points: ['1', '2', '3', '4'] }, 'Norm, aspecten, punten 1 tot en met 4'],
    [{ section: 'norm-3', points: ['1', '2', '4'] }, 'Norm, deel 3, punten 1, 2 en 4'],
    [{ section: 'norm-4-interventies', points: ['3a', '3b', '3c'] }, 'Norm, deel 4, interventies, punten 3a, 3b en 3c'],
    [
      { section: 'plan-stap-6', points: ['a1', 'a2', 'a3', 'v1', 'v4'] },
      'Stappenplan, stap 6, aandachtspunten 1 tot en met 3, vragen 1 en 4',
    ],
    [{ section: 'norm-inleiding', points: [] }, 'Norm, inleiding'],
  ] as const)('staat in woorden (%#)', (source, label) => {
    expect(sourceLabel(source)).toBe(label);
  });

  it('heeft voor elk deel een eigen naam', () => {
    const labels = sectionSchema.options.map((section) => sourceLabel({ section, points: [] }));
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of labels) expect(label).toMatch(/^(Norm|Stappenplan), /);
  });
});

describe('de naam van een pakket', () => {
  it('zegt dat de datum onbekend is als het pakket er geen geeft', () => {
    expect(packLabel(standardPack())).toBe('standaardpakket, versie 1, datum onbekend');
  });

  it('noemt de eerste dag in woorden', () => {
    expect(packLabel({ name: 'ons pakket', version: '2', validFrom: '2026-08-01' })).toBe('ons pakket, versie 2, vanaf 1 augustus 2026');
  });
});

describe('de regel onder een antwoord', () => {
  const rekenen = itemOf(standardPack(), 'interventie.rekenen');

  it('noemt plaats en pakket', () => {
    expect(sourceLine(rekenen, standardPack())).toBe('Norm, deel 4, interventies, punt 3b (standaardpakket, versie 1, datum onbekend)');
  });

  it('noemt elke plaats van een item dat op meer plaatsen staat', () => {
    expect(sourceLine(itemOf(standardPack(), 'def.basisondersteuning'), standardPack())).toBe(
      'Norm, inleiding; Stappenplan, achtergrond (standaardpakket, versie 1, datum onbekend)',
    );
  });

  it('noemt bij een pakket van de school het pakket waar het item vandaan komt', () => {
    const own = parsePack(
      'x.json',
      JSON.stringify({
        name: 'ons pakket',
        version: '2',
        validFrom: null,
        samenwerkingsverband: 'Verband',
        extends: 'standaard',
        items: [{ ...rekenen, title: 'Rekenhulp bij ons' }],
      }),
    );
    if (!own.ok) throw new Error(own.error.join('\n'));
    expect(sourceLine(itemOf(own.value, 'interventie.rekenen'), own.value)).toContain('(ons pakket, versie 2, datum onbekend)');
    expect(sourceLine(itemOf(own.value, 'interventie.sociaal'), own.value)).toContain('(standaardpakket, versie 1, datum onbekend)');
  });
});
