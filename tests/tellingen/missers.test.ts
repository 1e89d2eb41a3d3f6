import { describe, expect, it } from 'vitest';
import { schoolYearSchema } from '../../src/shared/iso.ts';
import { missersOf } from '../../src/tellingen/missers.ts';
import { type CountSubject, countOne, noTellingen } from '../../src/tellingen/tellingen.ts';
import { SCHOOL, TENANT } from '../support/cast.ts';

const counted = (counts: Readonly<Record<string, readonly [wrong: number, right: number]>>) => {
  let tellingen = noTellingen({ tenantId: TENANT, schoolId: SCHOOL, schoolYear: schoolYearSchema.parse('2026-2027') });
  const add = (subject: CountSubject, topic: string, times: number) => {
    for (let i = 0; i < times; i++) tellingen = countOne(tellingen, subject, topic);
  };
  for (const [topic, [wrong, right]] of Object.entries(counts)) {
    add('klopt-niet', topic, wrong);
    add('klopt', topic, right);
    add('onzeker', topic, 7);
  }
  return missersOf(tellingen);
};

describe('antwoorden die vaak niet kloppen', () => {
  it.each([
    ['drie van de drie', [3, 0], true],
    ['twee van de twee', [2, 0], false],
    ['precies een derde', [3, 6], true],
    ['net minder dan een derde', [3, 7], false],
    ['veel, maar een klein deel', [30, 61], false],
    ['nooit', [0, 9], false],
  ] as const)('zijn dat vanaf drie keer en een derde: %s', (_what, [wrong, right], isMisser) => {
    expect(counted({ 'interventie.rekenen': [wrong, right] })).toEqual(isMisser ? [{ topic: 'interventie.rekenen', wrong, right }] : []);
  });

  it('staan op volgorde: het vaakst eerst, dan het minst vaak goed, dan op naam', () => {
    const list = counted({ 'a.b': [3, 1], 'a.a': [3, 1], 'a.c': [3, 0], 'a.d': [9, 9], 'a.e': [4, 8], 'a.f': [1, 0] });
    expect(list.map(({ topic }) => topic)).toEqual(['a.d', 'a.e', 'a.c', 'a.a', 'a.b']);
  });

  it('zijn er niet als er niets geteld is', () => {
    expect(counted({})).toEqual([]);
  });
});
