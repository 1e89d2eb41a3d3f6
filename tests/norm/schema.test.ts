import { describe, expect, it } from 'vitest';
import { normItemSchema, sourceSchema } from '../../src/norm/schema.ts';
import { standardPack } from '../../src/norm/standard-pack.ts';

const item = standardPack().items[0];
const accepts = (change: object) => normItemSchema.safeParse({ ...item, ...change }).success;

describe('de vorm van een item', () => {
  it('past op een item van het standaardpakket', () => {
    expect(accepts({})).toBe(true);
  });

  it.each([
    ['een onbekende soort', { kind: 'regel' }],
    ['een titel die niet op een kaart past', { title: 'x'.repeat(61) }],
    ['een tekst zonder inhoud', { text: 'Kort.' }],
    ['niemand die iets doet', { actors: [] }],
    ['geen bron', { sources: [] }],
    ['een veld dat niet bestaat', { prioriteit: 1 }],
    ['een dag die niet bestaat', { until: '2026-02-30' }],
    ['een verwijzing met een spatie', { related: ['interventie rekenen'] }],
  ])('weigert %s', (_, change) => {
    expect(accepts(change)).toBe(false);
  });
});

describe('de vorm van een bron', () => {
  it.each(['1', '14', '3a', '4d', 'a1', 'v12'])('kent punt %s', (point) => {
    expect(sourceSchema.safeParse({ section: 'norm-3', points: [point] }).success).toBe(true);
  });

  it.each(['', '4f', 'b2', 'a', '123', '4b '])('weigert punt "%s"', (point) => {
    expect(sourceSchema.safeParse({ section: 'norm-3', points: [point] }).success).toBe(false);
  });
});
