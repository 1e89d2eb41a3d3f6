import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { busyOf } from '../../src/flexzat/busy.ts';
import { intervalOf, type Overleg } from '../../src/flexzat/overleg.ts';
import { avoidedBy, proposeFlexzatSlots } from '../../src/flexzat/plan.ts';
import { newOverlegId } from '../../src/shared/ids.ts';
import { contextFor, following, newOverleg, person, planned, proposed, slotAt, thursday, tuesday, wednesday } from './sample-overleg.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const offers = (...args: Parameters<typeof proposeFlexzatSlots>) => {
  const found = proposeFlexzatSlots(...args);
  if (!found.ok) throw new Error(found.error.text);
  return found.value;
};
const allDay = (text: string) => ({ start: Temporal.Instant.from(`${text}T00:00:00Z`), end: Temporal.Instant.from(`${text}T23:00:00Z`) });

describe('momenten voor een flex-ZAT', () => {
  it('liggen zo vroeg als de school kan', () => {
    expect(offers(newOverleg(), contextFor())).toEqual([
      slotAt('2026-11-09', '08:30'),
      slotAt('2026-11-10', '13:00'),
      slotAt('2026-11-11', '08:30'),
    ]);
  });

  it('duren zo lang als het overleg', () => {
    const short: Overleg = { ...newOverleg(), durationMinutes: 30 };
    expect(offers(short, contextFor())[0]?.end).toBe('2026-11-09T08:00:00Z');
  });

  it('houden alleen rekening met collega’s die erbij zijn', () => {
    const other = { ...planned(), id: newOverlegId(), chosen: slotAt('2026-11-09', '08:30') };
    const context = contextFor({ busy: busyOf([other]).slice(1) });
    expect(offers(newOverleg(), context)[0]).toEqual(slotAt('2026-11-09', '09:30'));
    const mentor = newOverleg().participants[1]?.key ?? '';
    const away = following(newOverleg(), [{ kind: 'setAttendance', key: mentor, attendance: { afwezig: 'Ziek.' } }]);
    expect(offers(away, context)[0]).toEqual(slotAt('2026-11-09', '08:30'));
  });

  it('zijn andere als daarom wordt gevraagd', () => {
    const first = offers(newOverleg(), contextFor());
    const overleg = following(newOverleg(), [{ kind: 'propose', slots: first }]);
    const second = offers(overleg, contextFor(), { other: true });
    expect(second.filter(({ start }) => first.some((one) => one.start === start))).toEqual([]);
    expect(offers(overleg, contextFor())).toEqual(first);
  });

  it('kunnen bij verzetten allemaal gekozen worden', () => {
    const slots = offers(planned(), contextFor(), { from: day('2026-11-10'), until: day('2026-11-10') });
    expect(following(planned(), [{ kind: 'move', slots }]).proposals).toEqual(slots);
  });

  it('zijn te vinden voor een datum waarop het besluit valt, of worden met een uitweg geweigerd', () => {
    expect(offers(newOverleg(), contextFor(), { until: day('2026-11-09') })).toHaveLength(3);
    expect(proposeFlexzatSlots(newOverleg(), contextFor(), { until: day('2026-11-05') })).toMatchObject({
      ok: false,
      error: { code: 'geen-moment' },
    });
  });

  it('worden drie schoolweken vooruit gezocht, en niet verder', () => {
    const busyUntil = (until: string) => {
      const count = day('2026-11-02').until(until).days + 1;
      const days = Array.from({ length: count }, (_, index) => allDay(day('2026-11-02').add({ days: index }).toString()));
      return contextFor({ busy: days.map((interval) => ({ personId: person('coordinator'), interval })) });
    };
    expect(offers(newOverleg(), busyUntil('2026-11-29'))[0]).toEqual(slotAt('2026-11-30', '08:30'));
    expect(proposeFlexzatSlots(newOverleg(), busyUntil('2026-11-30'))).toMatchObject({ ok: false, error: { code: 'geen-moment' } });
  });

  it('zijn er ook vlak voor het einde van de bekende jaren', () => {
    expect(
      offers(newOverleg(), contextFor({ now: Temporal.Instant.from('2030-07-01T08:00:00Z') }))
        .at(-1)
        ?.start.slice(0, 7),
    ).toBe('2030-07');
  });

  it('mijden het oude moment, en de voorstellen als er andere gevraagd zijn', () => {
    expect(avoidedBy(proposed(), {})).toEqual([]);
    expect(avoidedBy(proposed(), { other: true })).toEqual([tuesday, wednesday, thursday].map(intervalOf));
    expect(avoidedBy(planned(), { other: true })).toEqual([intervalOf(tuesday)]);
  });
});
