import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { OverlegEvent } from '../../src/flexzat/events.ts';
import { overlegSchema } from '../../src/flexzat/overleg.ts';
import { staffParticipant } from '../../src/flexzat/participants.ts';
import { transition } from '../../src/flexzat/transition.ts';
import { sampleSchool } from '../people/sample-school.ts';
import { contextFor, following, memberOf, newOverleg, person, planned, proposed, thursday, tuesday } from './sample-overleg.ts';

const bpo = staffParticipant(memberOf(sampleSchool(), 'bpo'), 'bpo', false);
const events: readonly OverlegEvent[] = [
  { kind: 'propose', slots: [thursday] },
  { kind: 'choose', start: thursday.start },
  { kind: 'move', slots: [thursday] },
  { kind: 'setParticipants', participants: [...newOverleg().participants, bpo] },
  { kind: 'setChair', key: `mentor-${person('mentor')}` },
  { kind: 'setManagementDecision', value: true, directie: person('directie') },
  { kind: 'setAttendance', key: 'leerling', attendance: { afwezig: 'Ziek.' } },
  { kind: 'setConsent', key: 'ouders', from: 'ouders', consent: { given: true, date: '2026-11-01' } },
];

describe('een gebeurtenis in een overleg', () => {
  it.each(events.map((event) => [event.kind, event] as const))('%s geeft twee keer gedaan hetzelfde als een keer', (_kind, event) => {
    for (const start of [newOverleg(), proposed(), planned()]) {
      const once = transition(start, event, contextFor());
      if (once.ok) expect(transition(once.value, event, contextFor())).toEqual(once);
    }
  });

  it.each(events.map((event) => [event.kind, event] as const))('%s verandert een geannuleerd overleg niet', (_kind, event) => {
    const cancelled = following(planned(), [{ kind: 'cancel', reason: 'niet-meer-nodig' }]);
    expect(transition(cancelled, event, contextFor())).toMatchObject({ ok: false, error: { code: 'afgesloten' } });
  });

  it('annuleert twee keer als een keer, met de eerste reden', () => {
    const cancelled = following(planned(), [{ kind: 'cancel', reason: 'niet-meer-nodig' }]);
    expect(transition(cancelled, { kind: 'cancel', reason: 'vergissing' }, contextFor())).toEqual({ ok: true, value: cancelled });
  });

  it('laat een overleg dat geweest is zoals het was', () => {
    const context = contextFor({ now: Temporal.Instant.from(tuesday.end) });
    const late: readonly OverlegEvent[] = [
      ...events.filter(({ kind }) => kind !== 'setAttendance'),
      { kind: 'cancel', reason: 'vergissing' },
    ];
    for (const event of late) expect(transition(planned(), event, context)).toMatchObject({ ok: false, error: { code: 'verouderd' } });
  });

  it('laat achteraf nog noteren wie er niet was', () => {
    const context = contextFor({ now: Temporal.Instant.from(tuesday.end) });
    expect(transition(planned(), { kind: 'setAttendance', key: 'leerling', attendance: { afwezig: 'Ziek.' } }, context).ok).toBe(true);
    expect(transition(planned(), { kind: 'choose', start: tuesday.start }, context)).toEqual({ ok: true, value: planned() });
  });

  it('geeft altijd een overleg dat in de opslag past', () => {
    for (const start of [newOverleg(), proposed(), planned()])
      for (const event of events) {
        const outcome = transition(start, event, contextFor());
        if (outcome.ok) expect(overlegSchema.parse(outcome.value)).toEqual(outcome.value);
      }
  });

  it('raakt het gegeven overleg niet aan', () => {
    const start = planned();
    for (const event of events) transition(start, event, contextFor());
    expect(start).toEqual(planned());
  });
});
