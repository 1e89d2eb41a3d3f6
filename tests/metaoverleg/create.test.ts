import { describe, expect, it } from 'vitest';
import { chairOf, overlegSchema } from '../../src/flexzat/overleg.ts';
import { openPoints } from '../../src/flexzat/rules.ts';
import { transition } from '../../src/flexzat/transition.ts';
import { metaInvitees, newMetaoverleg } from '../../src/metaoverleg/create.ts';
import { schoolYearSchema } from '../../src/shared/iso.ts';
import { contextFor, now, overlegId, person, value } from '../flexzat/sample-overleg.ts';
import { sampleSchool, sampleSettings } from '../people/sample-school.ts';

const schoolYear = schoolYearSchema.parse('2026-2027');
const make = (changes: Partial<Parameters<typeof newMetaoverleg>[0]> = {}) =>
  newMetaoverleg({ id: overlegId, school: sampleSchool(), createdBy: person('coordinator'), now, schoolYear, ...changes });

describe('een nieuw metaoverleg', () => {
  it('nodigt iedereen uit die de norm noemt', () => {
    expect(value(make()).participants.map(({ role, name, fixed }) => [role, name, fixed])).toEqual([
      ['directie', 'Lotte Jansen', true],
      ['coordinator', 'Omar Bakker', true],
      ['coordinator', 'Docent Vijf', true],
      ['mentor', 'Sanne de Vries', true],
      ['mentor', 'Docent Zes', true],
      ['ouders', undefined, true],
      ['leerling', undefined, true],
      ['swv-specialist', 'Noor Smit', true],
      ['partner', 'Bas Visser', false],
    ]);
  });

  it('wordt geleid door de directie en klopt meteen', () => {
    const overleg = value(make());
    expect(chairOf(overleg)?.role).toBe('directie');
    expect(openPoints(overleg)).toEqual([]);
    expect(overlegSchema.parse(overleg)).toEqual(overleg);
    expect(overleg).toMatchObject({ kind: 'metaoverleg', schoolYear, state: 'voorstel' });
  });

  it('kan met een paar mentoren in plaats van allemaal', () => {
    const mentors = metaInvitees(sampleSchool(), [person('secondMentor')]).filter(({ role }) => role === 'mentor');
    expect(mentors.map(({ personId }) => personId)).toEqual([person('secondMentor')]);
  });

  it('kan niet zonder de specialist van het samenwerkingsverband', () => {
    const overleg = value(make());
    const participants = overleg.participants.filter(({ role }) => role !== 'swv-specialist');
    expect(transition(overleg, { kind: 'setParticipants', participants }, contextFor())).toMatchObject({
      ok: false,
      error: { code: 'samenstelling', text: expect.stringContaining('de specialist van het samenwerkingsverband') },
    });
  });

  it('kan zonder een vaste partner', () => {
    const overleg = value(make());
    const participants = overleg.participants.filter(({ role }) => role !== 'partner');
    expect(transition(overleg, { kind: 'setParticipants', participants }, contextFor()).ok).toBe(true);
  });

  it('geeft het voorzitten niet aan iemand buiten de directie als het gepland is', () => {
    const june = { start: '2027-06-08T07:30:00Z', end: '2027-06-08T08:30:00Z' };
    const planned = [{ kind: 'propose', slots: [june] } as const, { kind: 'choose', start: june.start } as const].reduce(
      (state, event) => value(transition(state, event, contextFor())),
      value(make()),
    );
    expect(transition(planned, { kind: 'setChair', key: `coordinator-${person('coordinator')}` }, contextFor())).toMatchObject({
      ok: false,
      error: { code: 'samenstelling' },
    });
  });

  it('weigert een school zonder directie, en zegt wie dat kan oplossen', () => {
    const school = sampleSchool({ staff: [sampleSettings.staff[0], sampleSettings.staff[1]] });
    expect(make({ school })).toMatchObject({
      ok: false,
      error: { code: 'samenstelling', text: expect.stringContaining('Vraag de beheerder') },
    });
  });
});
