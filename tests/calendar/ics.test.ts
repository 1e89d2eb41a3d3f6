import fc from 'fast-check';
import { sync } from 'node-ical';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { cancellationFor, invitationFor, methodFor } from '../../src/calendar/ics.ts';
import type { OverlegEvent } from '../../src/flexzat/events.ts';
import type { Overleg, Participant, Slot } from '../../src/flexzat/overleg.ts';
import { familyParticipant } from '../../src/flexzat/participants.ts';
import { newMetaoverleg } from '../../src/metaoverleg/create.ts';
import type { School } from '../../src/people/school.ts';
import { schoolYearSchema } from '../../src/shared/iso.ts';
import {
  following,
  now,
  overlegId,
  person,
  planned,
  proposed,
  slotAt,
  thursday,
  trajectId,
  tuesday,
  value,
} from '../flexzat/sample-overleg.ts';
import { people, sampleSchool, sampleSettings } from '../people/sample-school.ts';
import { contentLines, icsFaults } from './rfc5545.ts';

const school = sampleSchool();
const of = (overleg: Overleg, role: Participant['role']): Participant => {
  const found = overleg.participants.find((participant) => participant.role === role);
  if (!found) throw new Error(`no ${role}`);
  return found;
};
const text = (overleg: Overleg, participant: Participant, at: School = school): string => {
  const file = invitationFor(overleg, participant, at, now);
  if (file === undefined) throw new Error('no file');
  return file;
};
const lineOf = (file: string, name: string) => {
  const line = contentLines(file).find((one) => one.name === name);
  return line && `${line.params}:${line.value}`;
};
const read = (file: string) => {
  const event = Object.values(sync.parseICS(file)).find((part) => part?.type === 'VEVENT');
  if (event?.type !== 'VEVENT') throw new Error('no event');
  return event;
};
const on = (slot: Slot): Overleg => ({ ...planned(), chosen: slot });
const moved = () =>
  following(planned(), [
    { kind: 'move', slots: [thursday] },
    { kind: 'choose', start: thursday.start },
  ]);
const cancelled = () => following(planned(), [{ kind: 'cancel', reason: 'deelnemer-verhinderd' }]);
const parents = { ...familyParticipant('ouders'), email: 'ouders@thuis.example' };

describe('het agendabestand', () => {
  it('is letterlijk dit, in elke tijdzone van het proces', () => {
    expect(text(planned(), of(planned(), 'mentor')).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Basiswijzer//Basiswijzer//NL',
      'METHOD:REQUEST',
      'BEGIN:VEVENT',
      `UID:${overlegId}@basiswijzer`,
      'SEQUENCE:0',
      'DTSTAMP:20261102T080000Z',
      'DTSTART:20261110T083000Z',
      'DTEND:20261110T093000Z',
      'SUMMARY:Overleg op school',
      'LOCATION:Kamer 1.04\\, begane grond',
      'DESCRIPTION:Dit is een uitnodiging van Lyceum Zuid. Vragen of verhinderd? ',
      ' Mail Omar Bakker: o.bakker@school.example.',
      'ORGANIZER;CN="Omar Bakker":mailto:o.bakker@school.example',
      'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:MAILTO:s.dev',
      ' ries@school.example',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it.each([
    ['voor de wintertijd', '2026-10-23', '2026-10-23T07:30:00.000Z'],
    ['na de wintertijd', '2026-10-26', '2026-10-26T08:30:00.000Z'],
    ['voor de zomertijd', '2027-03-26', '2027-03-26T08:30:00.000Z'],
    ['na de zomertijd', '2027-03-29', '2027-03-29T07:30:00.000Z'],
  ])('staat %s op 09:30 in Amsterdam', (_what, day, wanted) => {
    const start = Temporal.PlainDateTime.from(`${day}T09:30`).toZonedDateTime('Europe/Amsterdam').toInstant();
    const event = read(text(on({ start: start.toString(), end: start.add({ minutes: 60 }).toString() }), of(planned(), 'mentor')));
    expect(event.start.toISOString()).toBe(wanted);
    expect(Temporal.Instant.from(event.start.toISOString()).toZonedDateTimeISO('Europe/Amsterdam').hour).toBe(9);
  });

  it('noemt alleen de deelnemer zelf', () => {
    const attendees = planned().participants.flatMap((one) => (one.email ? [[one.email, text(planned(), one)] as const] : []));
    for (const [email, file] of attendees) {
      expect(
        contentLines(file)
          .filter(({ name }) => name === 'ATTENDEE')
          .map(({ value: to }) => to),
      ).toEqual([`MAILTO:${email}`]);
      expect(file).toContain('RSVP=TRUE');
    }
    expect(attendees).toHaveLength(2);
  });

  it('is zonder e-mailadres een bestand om te openen', () => {
    const file = text(planned(), of(planned(), 'ouders'));
    expect(lineOf(file, 'METHOD')).toBe(':PUBLISH');
    expect(lineOf(file, 'ATTENDEE')).toBeUndefined();
    expect(icsFaults(file)).toEqual([]);
    expect(read(file).summary).toBe('Overleg op school');
  });

  it('houdt bij verzetten dezelfde naam en krijgt een hoger nummer', () => {
    const before = read(text(planned(), parents));
    const after = read(text(moved(), parents));
    expect([after.uid, after.sequence, after.start.toISOString()]).toEqual([before.uid, 1, '2026-11-12T12:00:00.000Z']);
    expect(before.sequence).toBe(0);
  });

  it('haalt een geannuleerd overleg uit de agenda', () => {
    const file = text(cancelled(), parents);
    expect([lineOf(file, 'METHOD'), lineOf(file, 'STATUS'), lineOf(file, 'SEQUENCE')]).toEqual([':CANCEL', ':CANCELLED', ':1']);
    expect(read(file)).toMatchObject({ uid: planned().uid, status: 'CANCELLED', method: 'CANCEL' });
    expect(file).not.toContain('RSVP=TRUE');
    expect(icsFaults(file)).toEqual([]);
  });

  it('haalt het ook weg bij wie niet meer is uitgenodigd, terwijl het overleg doorgaat', () => {
    const file = cancellationFor(planned(), parents, school, now) ?? '';
    expect(lineOf(file, 'METHOD')).toBe(':CANCEL');
    expect(icsFaults(file)).toEqual([]);
  });

  it('is er niet zolang er geen moment is', () => {
    expect(invitationFor(proposed(), parents, school, now)).toBeUndefined();
    expect(cancellationFor(proposed(), parents, school, now)).toBeUndefined();
  });

  it('noemt een andere organisator als de maker van school is', () => {
    const left = { ...planned(), createdBy: person('stranger') };
    expect(lineOf(text(left, parents), 'ORGANIZER')).toContain('o.bakker@school.example');
    const [onlyTeacher] = sampleSettings.staff;
    expect(lineOf(text(left, parents, sampleSchool({ staff: [onlyTeacher] })), 'ORGANIZER')).toContain('s.devries@school.example');
  });

  it('zegt welke vraag het aan de agenda stelt', () => {
    expect([methodFor(planned(), parents), methodFor(planned(), of(planned(), 'leerling')), methodFor(cancelled(), parents)]).toEqual([
      'REQUEST',
      'PUBLISH',
      'CANCEL',
    ]);
  });

  it('heeft voor het metaoverleg een eigen titel', () => {
    const meta = value(
      newMetaoverleg({ id: overlegId, school, createdBy: person('coordinator'), now, schoolYear: schoolYearSchema.parse('2026-2027') }),
    );
    const file = text({ ...meta, state: 'gepland', chosen: tuesday }, of(meta, 'swv-specialist'));
    expect(lineOf(file, 'SUMMARY')).toBe(':Jaarlijks overleg over de samenwerking');
    expect(icsFaults(file)).toEqual([]);
  });

  it('voldoet aan RFC 5545, wat er ook in de instellingen staat', () => {
    const anyText = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .filter((one) => one.trim() !== '' && one.trim().length <= 200);
    const awkward = fc.constantFrom(
      'a;b,c\\d',
      '"Ruimte" B: 1.04',
      'é'.repeat(90),
      '👩‍🏫'.repeat(20),
      'regel 1\r\nregel\u00072',
      'x'.repeat(200),
    );
    fc.assert(
      fc.property(fc.oneof(anyText, awkward), fc.oneof(anyText, awkward), fc.oneof(anyText, awkward), (name, location, organizer) => {
        const staff = sampleSettings.staff.map((member) =>
          member.personId === people.coordinator ? { ...member, name: organizer } : member,
        );
        const odd = sampleSchool({ name, location, staff });
        const file = text(planned(), parents, odd);
        expect(icsFaults(file)).toEqual([]);
        expect(read(file).start.toISOString()).toBe('2026-11-10T08:30:00.000Z');
      }),
    );
  });

  it('bevat nooit een woord over de leerling, in welke toestand ook', () => {
    const secret = 'GEHEIM';
    const events: readonly (readonly OverlegEvent[])[] = [
      [],
      [{ kind: 'cancel', reason: 'deelnemer-verhinderd' }],
      [{ kind: 'setAttendance', key: 'leerling', attendance: { afwezig: `${secret} ligt in het ziekenhuis.` } }],
      [{ kind: 'setManagementDecision', value: true, directie: person('directie') }],
      [
        { kind: 'move', slots: [slotAt('2026-11-13', '10:00')] },
        { kind: 'choose', start: slotAt('2026-11-13', '10:00').start },
      ],
    ];
    const withSecrets = (from16: boolean): Overleg => ({
      ...planned(),
      pupilFrom16: from16,
      participants: planned().participants.map((one) =>
        one.personId ? one : { ...one, name: `${secret} ${one.role}`, organisation: secret },
      ),
    });
    fc.assert(
      fc.property(fc.constantFrom(...events), fc.boolean(), fc.boolean(), (steps, from16, withdrawn) => {
        const overleg = following(withSecrets(from16), steps);
        for (const participant of overleg.participants) {
          const file = withdrawn ? cancellationFor(overleg, participant, school, now) : invitationFor(overleg, participant, school, now);
          const plain = (file ?? '').replaceAll('\r\n ', '');
          expect(plain).toContain('BEGIN:VEVENT');
          expect(plain).not.toMatch(/GEHEIM|4H-017|leerling|ouders|mentor|flex|zorg|besluit|ziekenhuis|verhinderd-/i);
          expect(plain).not.toContain(trajectId);
          expect(plain).not.toContain('deelnemer-verhinderd');
        }
      }),
    );
  });

  it('wordt door de controle ook echt afgekeurd als er iets mis is', () => {
    const good = text(planned(), parents);
    const broken = [
      good.trimEnd(),
      good.replaceAll('\r\n', '\n'),
      good.replace('DTSTART:', 'DTSTART;TZID=Europe/Amsterdam:'),
      good.replace('SUMMARY:Overleg', 'SUMMARY:Over,leg'),
      good.replace('SUMMARY:', `SUMMARY:${'x'.repeat(75)}`),
      good.replace(/UID:.*\r\n/, ''),
      good.replace('METHOD:REQUEST', 'METHOD:PUBLISH'),
      good.replace('END:VEVENT\r\n', ''),
    ];
    expect(broken.map((file) => icsFaults(file).length > 0)).toEqual(broken.map(() => true));
    expect(icsFaults(good)).toEqual([]);
  });
});
