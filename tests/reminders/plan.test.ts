import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/people/school.ts';
import { asBerichten, type Reminder, reminderId, remindersOfOverleg, remindersOfTraject } from '../../src/reminders/plan.ts';
import { dutchMoment } from '../../src/shared/dutch.ts';
import { following, newOverleg, person, planned, slotAt, trajectId } from '../flexzat/sample-overleg.ts';
import { sampleSchool } from '../people/sample-school.ts';
import { aTraject, NOW } from '../support/build-traject.ts';
import { sanne, TENANT } from '../support/cast.ts';

const calendar = calendarOf(sampleSchool());
const moments = (reminders: readonly Reminder[]): string[] => reminders.map(({ at }) => dutchMoment(at, NOW));

/** A meeting that starts at this wall time. */
const meetingOn = (day: string, time = '09:30') => ({ ...planned(), chosen: slotAt(day, time) });

describe('herinneringen aan een traject', () => {
  it('komen voor de mentor, op elke afgesproken dag om terug te kijken', () => {
    const reminders = remindersOfTraject(aTraject().filledIn(3).build(), calendar);
    expect(moments(reminders)).toEqual(['di 12 januari 2027 om 08:00']);
    expect(reminders.map(({ to, occasion }) => ({ to, occasion }))).toEqual([{ to: sanne.personId, occasion: 'evaluatie' }]);
  });

  it('komen op de eerste schooldag erna als die dag in de vakantie of het weekend valt', () => {
    const onHoliday = aTraject().withAnswers(3, { 'evaluatie/n1': true, 'evaluatie/n1/op': '2026-12-24' }).build();
    expect(moments(remindersOfTraject(onHoliday, calendar))).toEqual(['ma 4 januari 2027 om 08:00']);
    const onSaturday = aTraject().withAnswers(3, { 'evaluatie/n1': true, 'evaluatie/n1/op': '2026-11-28' }).build();
    expect(moments(remindersOfTraject(onSaturday, calendar))).toEqual(['ma 30 november om 08:00']);
  });

  it('vervallen als het traject klaar is', () => {
    expect(remindersOfTraject(aTraject().filledIn(3).after({ kind: 'gestopt', reason: 'Verhuisd.' }).build(), calendar)).toEqual([]);
  });
});

describe('herinneringen aan een overleg', () => {
  it('komen op de laatste schooldag ervoor, voor iedereen van de school die komt', () => {
    const reminders = remindersOfOverleg(meetingOn('2026-11-10'), calendar);
    expect(new Set(moments(reminders))).toEqual(new Set(['ma 9 november om 08:00']));
    expect(reminders).toHaveLength(2);
    expect(moments(remindersOfOverleg(meetingOn('2026-11-09'), calendar))[0]).toBe('vr 6 november om 08:00');
  });

  it('gaan over het traject, als het overleg daarbij hoort', () => {
    expect(remindersOfOverleg(planned(), calendar).every(({ about }) => about.trajectId === trajectId)).toBe(true);
  });

  it('komen niet voor wie niet kan, en niet zolang er niets gepland is', () => {
    const without = following(planned(), [{ kind: 'setAttendance', key: `mentor-${person('mentor')}`, attendance: { afwezig: 'Ziek.' } }]);
    expect(remindersOfOverleg(without, calendar)).toHaveLength(1);
    expect(remindersOfOverleg(newOverleg(), calendar)).toEqual([]);
  });

  it('hebben een ander adres als het overleg wordt verzet', () => {
    const [first] = remindersOfOverleg(meetingOn('2026-11-10'), calendar);
    const [moved] = remindersOfOverleg(meetingOn('2026-11-11'), calendar);
    if (!first || !moved) throw new Error('there are no reminders');
    expect(reminderId(first)).not.toBe(reminderId(moved));
  });
});

describe('fault 62: de nacht waarin de klok verspringt', () => {
  it.each([
    ['na Pasen, in de zomertijd', '2027-03-28', 'di 30 maart 2027 om 08:00', '06:00'],
    ['in de wintertijd', '2027-10-31', 'ma 1 november 2027 om 08:00', '07:00'],
  ])('geeft precies één herinnering, op de goede wandtijd: %s', (_when, day, words, utc) => {
    const reminders = remindersOfTraject(aTraject().withAnswers(3, { 'evaluatie/n1': true, 'evaluatie/n1/op': day }).build(), calendar);
    expect(moments(reminders)).toEqual([words]);
    expect(reminders[0]?.at.toString()).toContain(`T${utc}`);
  });
});

describe('herinneringen als berichten', () => {
  const reminders = remindersOfTraject(aTraject().filledIn(3).build(), calendar);

  it('hebben elke keer hetzelfde adres, zodat een herinnering één keer wordt bewaard', () => {
    expect(asBerichten(reminders, TENANT, NOW)).toEqual(asBerichten(reminders, TENANT, NOW));
    expect(asBerichten(reminders, TENANT, NOW)[0]?.id).toMatch(/^herinnering-[0-9a-f]{40}$/);
  });

  it('zijn er niet voor wat al voorbij is', () => {
    expect(asBerichten(reminders, TENANT, Temporal.Instant.from('2027-01-12T07:00:00Z'))).toEqual([]);
  });
});
