import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { newAfspraakId } from '../../src/shared/ids.ts';
import {
  type Afspraak,
  approve,
  extend,
  giveBack,
  isInForce,
  isOverdue,
  propose,
  proposeAgain,
  reminded,
  reviewDay,
  stop,
  usualReview,
} from '../../src/vragen/afspraak.ts';
import { lotte, omar, SCHOOL, TENANT } from '../support/cast.ts';

const NOW = Temporal.Instant.from('2026-11-24T08:00:00Z');
const TODAY = Temporal.PlainDate.from('2026-11-24');
const REMIND = Temporal.Instant.from('2027-11-24T07:00:00Z');
const wording = { question: 'Is er een stilteruimte?', answer: 'Ja, naast de mediatheek.', item: null, reviewOn: '2027-11-24' };
const proposed = (): Afspraak => propose({ id: newAfspraakId(), tenantId: TENANT, schoolId: SCHOOL }, wording, omar.personId, NOW);
const value = (result: ReturnType<typeof approve>): Afspraak => {
  if (!result.ok) throw new Error(result.error.text);
  return result.value;
};
const approved = () => value(approve(proposed(), lotte.personId, REMIND, NOW));
const returned = () => value(giveBack(proposed(), lotte.personId, 'Zeg erbij waar.', NOW));

describe('een afspraak', () => {
  it('geldt pas als een ander hem goedkeurde', () => {
    expect(isInForce(proposed())).toBe(false);
    expect(approve(proposed(), omar.personId, REMIND, NOW)).toMatchObject({ ok: false, error: { code: 'niet-van-jou' } });
    expect(isInForce(approved())).toBe(true);
    const once = approved();
    expect(value(approve(once, lotte.personId, REMIND, NOW))).toEqual(once);
  });

  it('kan terug met een reden, en dan opnieuw worden voorgesteld, ook door een ander', () => {
    const back = returned();
    expect(value(giveBack(back, lotte.personId, 'Zeg erbij waar.', NOW))).toEqual(back);
    const again = value(proposeAgain(back, { ...wording, answer: 'Boven.' }, lotte.personId, NOW));
    expect(again).toMatchObject({ answer: 'Boven.', proposedBy: lotte.personId, status: { kind: 'voorgesteld' } });
    expect(approve(again, lotte.personId, REMIND, NOW).ok).toBe(false);
    expect(approve(again, omar.personId, REMIND, NOW).ok).toBe(true);
  });

  it('verandert niet meer van woorden als hij geldt, en komt niet terug als hij gestopt is', () => {
    expect(proposeAgain(approved(), { ...wording, answer: 'Boven.' }, omar.personId, NOW).ok).toBe(false);
    const ended = stop(approved(), omar.personId, NOW);
    expect(isInForce(ended)).toBe(false);
    expect(stop(ended, lotte.personId, NOW)).toEqual(ended);
    for (const change of [
      approve(ended, lotte.personId, REMIND, NOW),
      giveBack(ended, lotte.personId, 'x', NOW),
      extend(ended, '2027-12-01', REMIND),
    ])
      expect(change).toMatchObject({ ok: false, error: { code: 'gelijktijdig' } });
  });

  it('gaat pas na de herzieningsdatum als oud', () => {
    expect(isOverdue(approved(), Temporal.PlainDate.from('2027-11-24'))).toBe(false);
    expect(isOverdue(approved(), Temporal.PlainDate.from('2027-11-25'))).toBe(true);
  });

  it('herinnert één keer, en na een nieuwe datum nog eens', () => {
    const told = reminded(approved());
    expect(told.status).toMatchObject({ remindAt: null });
    expect(value(extend(told, '2028-11-01', REMIND)).status).toMatchObject({ kind: 'goedgekeurd', remindAt: REMIND.toString() });
    expect(reminded(proposed())).toEqual(expect.objectContaining({ status: { kind: 'voorgesteld' } }));
  });
});

describe('de herzieningsdatum', () => {
  it('is gewoonlijk over een jaar, en ligt na vandaag en binnen twee jaar', () => {
    expect(usualReview(TODAY).toString()).toBe('2027-11-24');
    const on = (day: string) => reviewDay(Temporal.PlainDate.from(day), TODAY);
    expect(on('2026-11-25')).toEqual({ ok: true, value: '2026-11-25' });
    expect(on('2028-11-24').ok).toBe(true);
    expect(on('2026-11-24')).toEqual({ ok: false, error: 'Kies een datum na vandaag.' });
    expect(on('2028-11-25')).toEqual({ ok: false, error: 'Kies een datum binnen twee jaar.' });
    expect(reviewDay(undefined, TODAY).ok).toBe(false);
  });
});
