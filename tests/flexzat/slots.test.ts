import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { meetingHoursOn } from '../../src/flexzat/hours.ts';
import { intervalOf, slotOf } from '../../src/flexzat/overleg.ts';
import { momentFaults } from '../../src/flexzat/rules.ts';
import { proposeSlots, type SlotSearch } from '../../src/flexzat/slots.ts';
import { calendarOf, type School } from '../../src/people/school.ts';
import { dayOf, SCHOOL_ZONE } from '../../src/shared/clock.ts';
import { contains, type Interval, overlaps } from '../../src/shared/intervals.ts';
import { sampleSchool } from '../people/sample-school.ts';
import { contextFor, newOverleg, now, slotAt } from './sample-overleg.ts';

const school = sampleSchool();
const day = (text: string) => Temporal.PlainDate.from(text);
const search = (changes: Partial<SlotSearch> = {}) => {
  const used = changes.school ?? school;
  return proposeSlots({ school: used, calendar: calendarOf(used), now, until: day('2026-12-11'), minutes: 60, busy: [], ...changes });
};
const walls = (changes: Partial<SlotSearch> = {}) => {
  const found = search(changes);
  if (!found.ok) throw new Error(found.error.text);
  return found.value.map(({ start }) =>
    Temporal.Instant.from(start).toZonedDateTimeISO(SCHOOL_ZONE).toPlainDateTime().toString().slice(0, 16),
  );
};
const fullDay = (text: string) => ({ start: Temporal.Instant.from(`${text}T00:00:00Z`), end: Temporal.Instant.from(`${text}T23:00:00Z`) });

const wallOf = ({ start }: Interval) => start.toZonedDateTimeISO(SCHOOL_ZONE);
const daypartOf = (interval: Interval) => (wallOf(interval).hour < 12 ? 'ochtend' : 'middag');

/** Holds for every offer, whatever was asked: an open school day, within hours, on a quarter, and nobody is taken. */
const expectPossible = (interval: Interval, own: School, taken: readonly Interval[]) => {
  const date = dayOf(interval.start);
  expect(calendarOf(own).dayKind(date)).toBe('schooldag');
  expect(meetingHoursOn(own, date).some((hours) => contains(hours, interval))).toBe(true);
  expect(taken.some((one) => overlaps(one, interval))).toBe(false);
  expect(wallOf(interval).minute % 15).toBe(0);
};

describe('momenten voorstellen', () => {
  it('geeft drie momenten op verschillende schooldagen, om en om ochtend en middag', () => {
    expect(walls()).toEqual(['2026-11-09T08:30', '2026-11-10T13:00', '2026-11-11T08:30']);
  });

  it('begint niet voor de gevraagde dag', () => {
    expect(walls({ from: day('2026-11-20') })).toEqual(['2026-11-20T08:30', '2026-11-23T13:00', '2026-11-24T08:30']);
  });

  it('slaat de kerstvakantie over', () => {
    expect(walls({ from: day('2026-12-18'), until: day('2027-01-31') })).toEqual([
      '2026-12-18T08:30',
      '2027-01-04T13:00',
      '2027-01-05T08:30',
    ]);
  });

  it('blijft uit de tijd waarin iemand bezet is', () => {
    expect(walls({ busy: [fullDay('2026-11-09'), intervalOf(slotAt('2026-11-10', '08:30'))] })).toEqual([
      '2026-11-10T09:30',
      '2026-11-11T08:30',
      '2026-11-12T08:30',
    ]);
  });

  it('biedt het oude moment niet weer aan', () => {
    expect(walls({ avoid: [intervalOf(slotAt('2026-11-09', '08:30'))] })[0]).toBe('2026-11-09T09:30');
  });

  it('zoekt alleen in het gevraagde dagdeel', () => {
    expect(walls({ daypart: 'middag' })).toEqual(['2026-11-09T13:00', '2026-11-10T13:00', '2026-11-12T13:00']);
  });

  it('houdt dezelfde kloktijd na het verzetten van de klok', () => {
    const before = Temporal.Instant.from('2026-10-12T08:00:00Z');
    expect(walls({ now: before, from: day('2026-10-16'), until: day('2026-11-06'), daypart: 'ochtend' })).toEqual([
      '2026-10-26T08:30',
      '2026-10-27T08:30',
      '2026-10-28T08:30',
    ]);
    const spring = { now: Temporal.Instant.from('2027-03-15T08:00:00Z'), from: day('2027-03-25'), until: day('2027-04-09') };
    expect(walls({ ...spring, daypart: 'ochtend' })).toEqual(['2027-03-25T08:30', '2027-03-30T08:30', '2027-03-31T08:30']);
  });

  it('biedt vandaag niets aan dat al voorbij is', () => {
    const quick = sampleSchool({ minLeadSchoolDays: 0 });
    expect(walls({ school: quick, until: day('2026-11-02') })).toEqual(['2026-11-02T09:30', '2026-11-02T10:30', '2026-11-02T13:00']);
  });

  it('geeft minder momenten als er niet meer zijn', () => {
    expect(walls({ until: day('2026-11-09'), minutes: 240 })).toEqual(['2026-11-09T08:30', '2026-11-09T13:00']);
  });

  it.each([
    ['de einddatum te vroeg is', { until: day('2026-11-06') }, 'Kies een latere einddatum'],
    ['iedereen steeds bezet is', { until: day('2026-11-09'), busy: [fullDay('2026-11-09')] }, 'een korter overleg'],
    ['het dagdeel niet kan', { from: day('2026-11-11'), until: day('2026-11-11'), daypart: 'middag' }, 'Zoek ook in de ochtend'],
    ['de ochtend niet kan', { until: day('2026-11-09'), daypart: 'ochtend', minutes: 245 }, 'Zoek ook in de middag'],
    ['het overleg langer duurt dan elk blok', { minutes: 300 }, 'geen moment'],
    [
      'de vakanties niet bekend zijn',
      { now: Temporal.Instant.from('2030-07-12T08:00:00Z'), until: day('2030-09-30') },
      'vraag de beheerder',
    ],
  ] as const)('weigert met een uitweg als %s', (_what, changes, words) => {
    expect(search(changes)).toMatchObject({ ok: false, error: { code: 'geen-moment', text: expect.stringContaining(words) } });
  });

  it('stelt niets voor na de bekende jaren', () => {
    const late = { now: Temporal.Instant.from('2030-06-24T08:00:00Z'), until: day('2031-06-30') };
    const found = search({ ...late, spread: 'verdeeld' });
    expect(found.ok && found.value.every(({ start }) => start < '2030-07-13')).toBe(true);
  });

  it('biedt altijd alleen momenten aan die ook gekozen mogen worden', () => {
    const instants = fc
      .integer({ min: 0, max: 60 * 24 * 1000 })
      .map((minutes) => Temporal.Instant.from('2025-09-15T00:00:00Z').add({ minutes: minutes }));
    const busy = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 * 24 * 30 }), fc.integer({ min: 15, max: 600 })), { maxLength: 12 });
    const minutes = fc.constantFrom(30, 45, 60, 90);
    const daypart = fc.constantFrom('ochtend' as const, 'middag' as const, undefined);
    const spread = fc.constantFrom('vroeg' as const, 'verdeeld' as const);
    fc.assert(
      fc.property(instants, busy, minutes, daypart, spread, fc.integer({ min: 0, max: 8 }), (at, pairs, length, part, how, lead) => {
        const own = sampleSchool({ minLeadSchoolDays: lead });
        const calendar = calendarOf(own);
        const taken = pairs.map(([offset, size]) => ({ start: at.add({ minutes: offset }), end: at.add({ minutes: offset + size }) }));
        const until = dayOf(at).add({ days: 30 });
        const found = proposeSlots({ school: own, calendar, now: at, until, minutes: length, busy: taken, daypart: part, spread: how });
        const picked = found.ok ? found.value.map(intervalOf) : [];
        for (const interval of picked) {
          expectPossible(interval, own, taken);
          expect(interval.start.until(interval.end).total('minutes')).toBe(length);
          expect(part === undefined || part === daypartOf(interval)).toBe(true);
          expect(Temporal.PlainDate.compare(dayOf(interval.start), until)).toBeLessThanOrEqual(0);
          expect(momentFaults(newOverleg(), slotOf(interval), contextFor({ now: at, school: own, calendar }))).toEqual([]);
        }
        expect(picked.length).toBeLessThanOrEqual(3);
        expect(picked.map(slotOf).map(({ start }) => start)).toEqual([...picked.map(slotOf).map(({ start }) => start)].sort());
        expect(picked.every((one, index) => picked.every((other, place) => index === place || !overlaps(one, other)))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
