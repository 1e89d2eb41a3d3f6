import { describe, expect, it } from 'vitest';
import { overlegSchema, participantRoleSchema } from '../../src/flexzat/overleg.ts';
import {
  familyParticipant,
  fixedRoles,
  inviteesOf,
  outsiderParticipant,
  roleWords,
  staffParticipant,
  withdrawnFrom,
} from '../../src/flexzat/participants.ts';
import { sampleSchool } from '../people/sample-school.ts';
import { following, memberOf, newOverleg, person, planned, proposed } from './sample-overleg.ts';

const school = sampleSchool();
const absent = { afwezig: 'Werkt dan niet.' };

describe('deelnemers', () => {
  it('hebben elk een rol met een eigen woord', () => {
    expect(new Set(participantRoleSchema.options.map((role) => roleWords[role])).size).toBe(participantRoleSchema.options.length);
  });

  it('zijn bij een flex-ZAT altijd deze vier', () => {
    expect(fixedRoles).toEqual(['coordinator', 'mentor', 'ouders', 'leerling']);
  });

  it('nemen van een collega naam, adres en id uit de instellingen', () => {
    expect(staffParticipant(memberOf(school, 'bpo'), 'bpo', false)).toEqual({
      key: `bpo-${person('bpo')}`,
      role: 'bpo',
      personId: person('bpo'),
      name: 'Docent Vier',
      email: 'd4@school.example',
      fixed: false,
      attendance: 'verwacht',
      consent: {},
    });
  });

  it('nemen van ouders alleen wat is ingevuld', () => {
    expect(familyParticipant('ouders')).not.toHaveProperty('email');
    expect(familyParticipant('ouders', { email: 'ouders@thuis.example' })).toMatchObject({ fixed: true, email: 'ouders@thuis.example' });
  });

  it('passen in de opslag, ook met een heel lang adres', () => {
    const long = { name: 'A', organisation: 'B', email: `${'lang'.repeat(15)}@${'domein'.repeat(9)}.example` };
    const overleg = { ...newOverleg(), participants: [outsiderParticipant(long, 'swv-specialist')] };
    expect(overlegSchema.safeParse(overleg).success).toBe(true);
    expect(overleg.participants[0]?.key.length).toBeLessThanOrEqual(60);
  });

  it('houden van buiten elk een eigen plaats, die niets van het adres laat zien', () => {
    const keyOf = (email: string) => outsiderParticipant({ name: 'A', organisation: 'B', email }, 'partner').key;
    expect(keyOf('a.b@x.example')).toMatch(/^partner-[0-9a-f]{12}$/);
    expect(keyOf('a.b@x.example')).not.toBe(keyOf('a-b@x.example'));
    expect(keyOf('A.B@X.example')).toBe(keyOf('a.b@x.example'));
  });

  it('krijgen geen uitnodiging als ze er niet bij zijn', () => {
    const without = following(planned(), [{ kind: 'setAttendance', key: 'ouders', attendance: absent }]);
    expect(inviteesOf(planned()).map(({ role }) => role)).toEqual(['coordinator', 'mentor', 'ouders', 'leerling']);
    expect(inviteesOf(without).map(({ role }) => role)).toEqual(['coordinator', 'mentor', 'leerling']);
  });

  it('blijven als specialist van het samenwerkingsverband altijd uitgenodigd voor het metaoverleg', () => {
    const specialist = { ...outsiderParticipant(school.swvSpecialist, 'swv-specialist', true), attendance: absent };
    expect(inviteesOf({ ...newOverleg(), kind: 'metaoverleg', participants: [specialist] })).toEqual([specialist]);
    expect(inviteesOf({ ...newOverleg(), participants: [specialist] })).toEqual([]);
  });

  it('krijgen bericht als ze van een gepland overleg afgaan, en niet van een voorstel', () => {
    const bpo = staffParticipant(memberOf(school, 'bpo'), 'bpo', false);
    const add = (overleg: ReturnType<typeof planned>) =>
      following(overleg, [{ kind: 'setParticipants', participants: [...overleg.participants, bpo] }]);
    expect(withdrawnFrom(add(planned()), planned()).map(({ key }) => key)).toEqual([bpo.key]);
    expect(withdrawnFrom(planned(), add(planned()))).toEqual([]);
    expect(withdrawnFrom(add(proposed()), proposed())).toEqual([]);
  });
});
