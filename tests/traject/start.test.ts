import { describe, expect, it } from 'vitest';
import { newTrajectId } from '../../src/shared/ids.ts';
import { startTraject } from '../../src/traject/start.ts';
import { trajectSchema } from '../../src/traject/traject.ts';
import { aTraject, NOW } from '../support/build-traject.ts';
import { OTHER_SCHOOL, omar, SCHOOL, sanne, TENANT } from '../support/cast.ts';

const start = (pseudonym: string, part = {}) => ({
  id: newTrajectId(),
  tenantId: TENANT,
  schoolId: SCHOOL,
  pseudonym,
  mentor: sanne.personId,
  by: omar.personId,
  ...part,
});

describe('een traject starten', () => {
  it('geeft een leeg traject dat te bewaren is', () => {
    const started = startTraject(start(' 4h-017 '), [], NOW);
    expect(started.ok && started.value).toMatchObject({
      pseudonym: '4H-017',
      mentor: sanne.personId,
      startedBy: omar.personId,
      schemaVersion: 1,
    });
    expect(trajectSchema.safeParse(started.ok && JSON.parse(JSON.stringify(started.value))).success).toBe(true);
  });

  it.each(['Jan', 'Jan de Vries', '', '4H 017', '17', '4H-017-VERYLONG', '<b>1</b>', '4H_017'])('weigert %j als code', (pseudonym) => {
    const started = startTraject(start(pseudonym), [], NOW);
    expect(pseudonym === '17' ? started.ok : !started.ok && started.error.fields).toEqual(
      pseudonym === '17' ? true : { pseudonym: 'Kies een code met minstens één cijfer, zoals 4H-017. Gebruik geen naam.' },
    );
  });

  it('weigert een code die op deze school al loopt', () => {
    const started = startTraject(start('4H-017'), [aTraject().build()], NOW);
    expect(!started.ok && started.error.code).toBe('bestaat-al');
  });

  it('mag met een code van een andere school, of van een traject dat klaar is', () => {
    expect(startTraject(start('4H-017', { schoolId: OTHER_SCHOOL }), [aTraject().build()], NOW).ok).toBe(true);
    expect(startTraject(start('4H-017'), [aTraject().after({ kind: 'afgesloten' }).build()], NOW).ok).toBe(true);
  });
});

describe('een bewaard traject', () => {
  const stored = JSON.parse(JSON.stringify(aTraject().inStep(6).withAsked(omar.personId).withMember(omar.personId, 'care').build()));

  it('komt heel terug', () => {
    expect(trajectSchema.parse(stored)).toEqual(stored);
  });

  it.each([
    ['een onbekend veld', { ...stored, naam: 'Jan' }],
    ['een nieuwere versie', { ...stored, schemaVersion: 2 }],
    ['zes stappen', { ...stored, steps: stored.steps.slice(1) }],
    ['een gat in de versies', { ...stored, steps: stored.steps.map((versions: unknown[]) => versions.slice(1)) }],
    ['een naam als code', { ...stored, pseudonym: 'JAN' }],
  ])('wordt niet gelezen met %s', (_name, value) => {
    expect(trajectSchema.safeParse(value).success).toBe(false);
  });

  it('komt zonder een plek die __proto__ heet, en zonder andere voorouder', () => {
    const text = JSON.stringify(stored).replace('"aanspreekpunt"', '"__proto__"');
    const [first] = trajectSchema.parse(JSON.parse(text)).steps[0];
    expect(Object.keys(first?.changes ?? {})).toEqual([]);
    expect(Object.getPrototypeOf(first?.changes)).toBe(Object.prototype);
  });
});
