import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schoolYearSchema } from '../../src/shared/iso.ts';
import { countOne, countWords, noTellingen, OTHER_TOPIC, tellingenId, tellingenSchema, topicsOf } from '../../src/tellingen/tellingen.ts';
import { SCHOOL, TENANT } from '../support/cast.ts';

const place = { tenantId: TENANT, schoolId: SCHOOL, schoolYear: schoolYearSchema.parse('2026-2027') };
const counted = (...topics: readonly string[]) =>
  topics.reduce((sum, topic) => countOne(sum, 'niet-beschreven', topic), noTellingen(place));

describe('tellingen', () => {
  it('tellen per onderwerp, het meeste eerst, en over soorten heen bij elkaar', () => {
    const both = countOne(counted('zorg.a', 'zorg.b', 'zorg.b', 'zorg.b'), 'onzeker', 'zorg.a');
    expect(topicsOf(both, ['niet-beschreven', 'onzeker'])).toEqual([
      { topic: 'zorg.b', count: 3 },
      { topic: 'zorg.a', count: 2 },
    ]);
    expect(topicsOf(both, ['onzeker'])).toEqual([{ topic: 'zorg.a', count: 1 }]);
  });

  it('verraden in hun volgorde niet welk klein aantal het grootst is', () => {
    const order = (...topics: readonly string[]) => topicsOf(counted(...topics), ['niet-beschreven']).map(({ topic }) => topic);
    expect(order('zorg.a', 'zorg.b', 'zorg.b')).toEqual(order('zorg.a', 'zorg.a', 'zorg.b'));
  });

  it('zeggen kleine aantallen niet', () => {
    expect([1, 2, 3, 12].map(countWords)).toEqual(['minder dan 3 keer', 'minder dan 3 keer', '3 keer', '12 keer']);
  });

  it('houden nooit tekst vast: wat geen onderwerp is, telt bij de andere', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { counts } = countOne(noTellingen(place), 'onzeker', `Vraag van ${text}`);
        expect(Object.keys(counts)).toEqual([`onzeker:${OTHER_TOPIC}`]);
      }),
      { seed: 3 },
    );
    expect(Object.keys(countOne(noTellingen(place), 'onzeker', '__proto__').counts)).toEqual([`onzeker:${OTHER_TOPIC}`]);
  });

  it('passen altijd in wat bewaard wordt, ook na heel veel onderwerpen', () => {
    const many = Array.from({ length: 2100 }, (_, index) => `zorg.t${index}`).reduce(
      (sum, topic) => countOne(sum, 'onzeker', topic),
      noTellingen(place),
    );
    expect(Object.keys(many.counts)).toHaveLength(2000);
    expect(tellingenSchema.safeParse(many).success).toBe(true);
    expect(countOne(many, 'onzeker', 'zorg.t0').counts['onzeker:zorg.t0']).toBe(2);
  });

  it('staan per school en schooljaar op een eigen plek', () => {
    expect(tellingenId(place)).toBe(`2026-2027_${SCHOOL}`);
  });
});
