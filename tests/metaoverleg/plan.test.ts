import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { busyOf } from '../../src/flexzat/busy.ts';
import type { OverlegContext } from '../../src/flexzat/events.ts';
import type { Overleg } from '../../src/flexzat/overleg.ts';
import { transition } from '../../src/flexzat/transition.ts';
import { newMetaoverleg } from '../../src/metaoverleg/create.ts';
import { metaStatus, proposeMetaSlots } from '../../src/metaoverleg/plan.ts';
import { newOverlegId, schoolIdSchema } from '../../src/shared/ids.ts';
import { schoolYearSchema } from '../../src/shared/iso.ts';
import { contextFor, now, overlegId, person, planned as plannedFlexzat, value } from '../flexzat/sample-overleg.ts';
import { sampleSchool } from '../people/sample-school.ts';

const schoolYear = schoolYearSchema.parse('2026-2027');
const school = sampleSchool();
const fresh = (): Overleg => value(newMetaoverleg({ id: overlegId, school, createdBy: person('coordinator'), now, schoolYear }));
const offers = (overleg = fresh(), context: OverlegContext = contextFor()) => {
  const found = proposeMetaSlots(overleg, context);
  if (!found.ok) throw new Error(found.error.text);
  return found.value;
};
const starts = (overleg?: Overleg, context?: OverlegContext) => offers(overleg, context).map(({ start }) => start);
const offered = () => value(transition(fresh(), { kind: 'propose', slots: offers() }, contextFor()));
const planned = () => value(transition(offered(), { kind: 'choose', start: offers()[0]?.start ?? '' }, contextFor()));

describe('momenten voor het metaoverleg', () => {
  it('liggen verdeeld over de laatste twee maanden', () => {
    expect(starts()).toEqual(['2027-05-27T06:30:00Z', '2027-06-17T11:00:00Z', '2027-07-07T06:30:00Z']);
  });

  it('beginnen op 1 juni als de school dat zo leest', () => {
    const june = sampleSchool({ metaWindow: 'vanaf-1-juni' });
    expect(starts(fresh(), contextFor({ school: june }))[0]?.slice(0, 10) ?? '').toBe('2027-06-08');
  });

  it('liggen niet voor de dag die de school vooruit plant', () => {
    const late = contextFor({ now: Temporal.Instant.from('2027-07-05T08:00:00Z') });
    expect(starts(fresh(), late)).toEqual(['2027-07-12T06:30:00Z', '2027-07-14T06:30:00Z', '2027-07-16T06:30:00Z']);
  });

  it('laten het oude moment weg bij verzetten, en de deelnemers blijven', () => {
    const old = planned().chosen?.start ?? '';
    const moved = value(transition(planned(), { kind: 'move', slots: offers(planned()) }, contextFor()));
    expect(starts(planned())).not.toContain(old);
    expect(moved.participants).toEqual(planned().participants);
  });

  it('houden rekening met andere overleggen van de deelnemers', () => {
    const other = { ...plannedFlexzat(), id: newOverlegId(), chosen: offers()[0] };
    expect(starts(fresh(), contextFor({ busy: busyOf([other]) }))).not.toContain(offers()[0]?.start);
  });

  it.each([
    ['het schooljaar voorbij is', '2027-07-20T08:00:00Z', 'voor het nieuwe schooljaar'],
    ['de laatste dagen te dichtbij zijn', '2027-07-15T08:00:00Z', 'latere einddatum'],
  ])('zijn er niet als %s', (_what, at, words) => {
    const refused = proposeMetaSlots(fresh(), contextFor({ now: Temporal.Instant.from(at) }));
    expect(refused).toMatchObject({ ok: false, error: { code: 'geen-moment', text: expect.stringContaining(words) } });
  });

  it('worden niet geraden voor een jaar dat niet bekend is', () => {
    const unknown = { ...fresh(), schoolYear: schoolYearSchema.parse('2030-2031') };
    expect(proposeMetaSlots(unknown, contextFor())).toMatchObject({ ok: false, error: { code: 'geen-moment' } });
  });
});

describe('de stand van het metaoverleg', () => {
  const status = (...overleggen: Overleg[]) => metaStatus(overleggen, school.id, schoolYear);

  it('is nog niet gepland zolang er niets of alleen een voorstel is', () => {
    expect(status()).toEqual({ state: 'nog niet gepland', overleg: undefined });
    expect(status(offered())).toEqual({ state: 'nog niet gepland', overleg: offered() });
  });

  it('is gepland zodra er een moment gekozen is', () => {
    expect(status({ ...offered(), id: newOverlegId() }, planned())).toEqual({ state: 'gepland', overleg: planned() });
  });

  it('is na annuleren weer niet gepland', () => {
    const cancelled = value(transition(planned(), { kind: 'cancel', reason: 'deelnemer-verhinderd' }, contextFor()));
    expect(status(cancelled)).toEqual({ state: 'nog niet gepland', overleg: undefined });
  });

  it('telt geen flex-ZAT, geen andere school en geen ander jaar', () => {
    const otherSchool = { ...planned(), schoolId: schoolIdSchema.parse('elders') };
    const otherYear = { ...planned(), schoolYear: schoolYearSchema.parse('2027-2028') };
    expect(status(plannedFlexzat(), otherSchool, otherYear).state).toBe('nog niet gepland');
  });
});
