import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { busyOf } from '../../src/flexzat/busy.ts';
import { cancel, choose, move, propose, stay } from '../../src/flexzat/moment-transitions.ts';
import { newOverlegId } from '../../src/shared/ids.ts';
import { contextFor, following, newOverleg, planned, proposed, slotAt, thursday, tuesday, value, wednesday } from './sample-overleg.ts';

const context = contextFor();

describe('momenten voorstellen', () => {
  it('zet de nieuwe voorstellen in de plaats van de oude', () => {
    const again = value(propose(proposed(), { kind: 'propose', slots: [thursday] }, context));
    expect(again).toMatchObject({ state: 'voorstel', proposals: [thursday], sequence: 0 });
  });

  it.each([[[]], [[tuesday, wednesday, thursday, slotAt('2026-11-13', '09:30')]]])('weigert geen of meer dan drie momenten', (slots) => {
    expect(propose(newOverleg(), { kind: 'propose', slots }, context)).toMatchObject({ ok: false, error: { code: 'invoer' } });
    expect(move(planned(), { kind: 'move', slots }, context)).toMatchObject({ ok: false, error: { code: 'invoer' } });
  });

  it('weigert als er al een moment is', () => {
    expect(propose(planned(), { kind: 'propose', slots: [thursday] }, context)).toMatchObject({ ok: false, error: { code: 'verouderd' } });
  });
});

describe('een moment kiezen', () => {
  it('maakt het overleg definitief', () => {
    expect(planned()).toMatchObject({ state: 'gepland', chosen: tuesday, proposals: [], sequence: 0 });
    expect(planned().history.map(({ what }) => what)).toEqual(['aangemaakt', 'voorgesteld', 'gekozen']);
  });

  it('geeft bij dubbelklikken twee keer hetzelfde overleg', () => {
    expect(choose(planned(), { kind: 'choose', start: tuesday.start }, context)).toEqual({ ok: true, value: planned() });
  });

  it('weigert een moment dat niet is voorgesteld', () => {
    expect(choose(proposed(), { kind: 'choose', start: slotAt('2026-11-13', '09:30').start }, context)).toMatchObject({
      ok: false,
      error: { code: 'verouderd' },
    });
  });

  it('weigert op een oude kaart een ander moment, en noemt het gekozen moment', () => {
    expect(choose(planned(), { kind: 'choose', start: wednesday.start }, context)).toMatchObject({
      ok: false,
      error: { code: 'verouderd', text: expect.stringContaining('di 10 november om 09:30') },
    });
  });

  it('weigert zolang de samenstelling niet klopt', () => {
    const decision = { ...proposed(), managementDecision: true };
    expect(choose(decision, { kind: 'choose', start: tuesday.start }, context)).toMatchObject({
      ok: false,
      error: { code: 'samenstelling' },
    });
  });

  it('weigert een voorstel dat door wachten te dichtbij kwam', () => {
    const later = contextFor({ now: Temporal.Instant.from('2026-11-05T08:00:00Z') });
    expect(choose(proposed(), { kind: 'choose', start: tuesday.start }, later)).toMatchObject({ ok: false, error: { code: 'verouderd' } });
  });

  it('weigert een moment dat intussen bezet is (fault 43)', () => {
    const busy = busyOf([{ ...planned(), id: newOverlegId() }]);
    expect(choose(proposed(), { kind: 'choose', start: tuesday.start }, contextFor({ busy }))).toMatchObject({
      ok: false,
      error: { code: 'geen-moment' },
    });
  });
});

describe('verzetten', () => {
  const moving = () => following(planned(), [{ kind: 'move', slots: [wednesday, thursday] }]);

  it('laat het oude moment staan tot er een nieuw is', () => {
    expect(moving()).toMatchObject({ state: 'gepland', chosen: tuesday, proposals: [wednesday, thursday], sequence: 0 });
  });

  it('verhoogt bij de nieuwe keuze het volgnummer en houdt de deelnemers', () => {
    const moved = following(moving(), [{ kind: 'choose', start: thursday.start }]);
    expect(moved).toMatchObject({ state: 'gepland', chosen: thursday, proposals: [], sequence: 1, uid: planned().uid });
    expect(moved.participants).toEqual(planned().participants);
    expect(following(moved, [{ kind: 'choose', start: thursday.start }])).toBe(moved);
    expect(moved.history.at(-1)?.what).toBe('verzet');
  });

  it('weigert zonder gekozen moment', () => {
    expect(move(proposed(), { kind: 'move', slots: [thursday] }, context)).toMatchObject({ ok: false, error: { code: 'verouderd' } });
  });

  it('weigert een voorstel dat met het oude moment samenvalt', () => {
    expect(move(planned(), { kind: 'move', slots: [slotAt('2026-11-10', '10:00')] }, context)).toMatchObject({
      ok: false,
      error: { code: 'invoer' },
    });
  });
});

describe('laten staan', () => {
  const moving = () => following(planned(), [{ kind: 'move', slots: [wednesday, thursday] }]);

  it('haalt de nieuwe voorstellen weg en houdt het moment, zonder wijziging voor de agenda', () => {
    const kept = following(moving(), [{ kind: 'stay' }]);
    expect(kept).toMatchObject({ state: 'gepland', chosen: tuesday, proposals: [], sequence: 0 });
    expect(kept.history.at(-1)?.what).toBe('laten-staan');
  });

  it('verandert de tweede keer niets', () => {
    const kept = following(moving(), [{ kind: 'stay' }]);
    expect(following(kept, [{ kind: 'stay' }])).toBe(kept);
  });

  it('weigert zonder gekozen moment', () => {
    expect(stay(proposed(), { kind: 'stay' }, context)).toMatchObject({ ok: false, error: { code: 'verouderd' } });
  });
});

describe('annuleren', () => {
  it('bewaart het moment en de soort reden, en verhoogt het volgnummer', () => {
    expect(value(cancel(planned(), { kind: 'cancel', reason: 'anders-geregeld' }, context))).toMatchObject({
      state: 'geannuleerd',
      chosen: tuesday,
      proposals: [],
      cancelReason: 'anders-geregeld',
      sequence: 1,
    });
  });

  it('laat bij een voorstel het volgnummer staan, want er ging nog niets uit', () => {
    expect(value(cancel(proposed(), { kind: 'cancel', reason: 'vergissing' }, context))).toMatchObject({
      state: 'geannuleerd',
      sequence: 0,
    });
  });
});
