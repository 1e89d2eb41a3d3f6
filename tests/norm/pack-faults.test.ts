import { describe, expect, it } from 'vitest';
import { itemPlace, packFaults } from '../../src/norm/pack-faults.ts';
import type { NormItem } from '../../src/norm/schema.ts';

const item = (id: string, change: Partial<NormItem> = {}): NormItem => ({
  id,
  kind: 'begrip',
  title: id,
  text: id,
  conditions: [],
  actors: ['school'],
  nextStep: id,
  related: [],
  sources: [],
  words: [],
  ...change,
});
const faultsOf = (items: readonly NormItem[], required: readonly string[] = []) =>
  packFaults(items, new Map(items.map((one) => [one.id, one])), required);

describe('de plaats van een item', () => {
  it('is zijn nummer met zijn id', () => {
    expect(itemPlace(3, item('a.b'))).toBe('items[3] (a.b)');
  });

  it('is alleen zijn nummer als het geen leesbaar id heeft', () => {
    expect([null, 7, {}, { id: 7 }, { id: 'x'.repeat(61) }].map((value) => itemPlace(0, value))).toEqual(Array(5).fill('items[0]'));
  });
});

describe('de fouten tussen items', () => {
  it('zijn er niet in een pakket dat klopt', () => {
    expect(faultsOf([item('a.a', { related: ['a.b'] }), item('a.b', { from: '2026-08-01', until: '2026-08-01' })], ['a.a'])).toEqual([]);
  });

  it('noemen elk dubbel id na het eerste', () => {
    expect(faultsOf([item('a.a'), item('a.b'), item('a.a'), item('a.a')])).toEqual([
      'items[2] (a.a).id: staat al bij items[0]',
      'items[3] (a.a).id: staat al bij items[0]',
    ]);
  });

  it('noemen een verwijzing die nergens heen gaat of naar zichzelf', () => {
    expect(faultsOf([item('a.a', { related: ['a.b', 'a.a'] })])).toEqual([
      'items[0] (a.a).related[0]: "a.b" bestaat niet',
      'items[0] (a.a).related[1]: "a.a" verwijst naar zichzelf',
    ]);
  });

  it('kennen geen id dat alleen als eigenschap van elk object bestaat', () => {
    expect(faultsOf([item('a.a', { related: ['constructor'] })])).toEqual(['items[0] (a.a).related[0]: "constructor" bestaat niet']);
  });

  it('noemen een periode die eindigt voor het begin', () => {
    expect(faultsOf([item('a.a', { from: '2026-08-02', until: '2026-08-01' })])).toEqual([
      'items[0] (a.a).until: ligt voor de eerste dag (from)',
    ]);
  });

  it('noemen in één regel alle ids die moeten bestaan en missen', () => {
    expect(faultsOf([item('a.a')], ['a.b', 'a.a', 'a.c'])).toEqual([
      'items: deze ids ontbreken: a.b en a.c. Voeg ze toe, of zet "extends": "standaard" in het pakket.',
    ]);
  });
});
