import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { newVraagId, type PersonId } from '../../src/shared/ids.ts';
import { answerVraag, expiryOf, holderOf, inOrder, newVraag, pickUp, type Vraag, vraagSchema, withdraw } from '../../src/vragen/vraag.ts';
import { docentDrie, lotte, omar, SCHOOL, TENANT } from '../support/cast.ts';

const NOW = Temporal.Instant.from('2026-11-24T08:00:00Z');
const later = (minutes: number) => NOW.add({ minutes });
const TEXT = 'Is er een stilteruimte?';
const open = (at = NOW): Vraag =>
  newVraag({ id: newVraagId(), tenantId: TENANT, schoolId: SCHOOL, by: docentDrie.personId, text: TEXT }, at);
const value = (result: ReturnType<typeof pickUp>): Vraag => {
  if (!result.ok) throw new Error(result.error.text);
  return result.value;
};
const picked = (vraag = open()) => value(pickUp(vraag, omar.personId, null, later(1)));
const answer = { text: 'Ja, naast de mediatheek.', item: null };
const answered = (vraag = picked()) => value(answerVraag(vraag, omar.personId, answer, later(2)));

describe('een vraag oppakken', () => {
  it('kan één keer: van twee tegelijk hoort de tweede dat een ander eerder was', () => {
    const vraag = picked();
    expect(holderOf(vraag)).toBe(omar.personId);
    expect(pickUp(vraag, lotte.personId, null, later(2))).toMatchObject({ ok: false, error: { code: 'gelijktijdig' } });
    expect(pickUp(vraag, omar.personId, null, later(2))).toEqual({ ok: true, value: vraag });
  });

  it('kan van een ander overnemen, als de kaart zegt wie dat is', () => {
    expect(holderOf(value(pickUp(picked(), lotte.personId, omar.personId, later(2))))).toBe(lotte.personId);
    expect(pickUp(open(), lotte.personId, omar.personId, later(2)).ok).toBe(false);
  });

  it('kan niet als hij beantwoord of ingetrokken is', () => {
    for (const vraag of [answered(), value(withdraw(open(), later(1)))])
      expect(pickUp(vraag, lotte.personId, null, later(3))).toMatchObject({ ok: false, error: { code: 'afgesloten' } });
  });
});

describe('een vraag beantwoorden', () => {
  it('kan ook wie hem niet oppakte; een tweede antwoord komt er niet bij', () => {
    const vraag = value(answerVraag(picked(), lotte.personId, answer, later(2)));
    expect(vraag).toMatchObject({ state: 'beantwoord', answeredBy: lotte.personId, answer: answer.text });
    expect(answerVraag(vraag, lotte.personId, answer, later(3))).toEqual({ ok: true, value: vraag });
    expect(answerVraag(vraag, omar.personId, answer, later(3)).ok).toBe(false);
    expect(answerVraag(vraag, lotte.personId, { ...answer, text: 'Nee.' }, later(3)).ok).toBe(false);
  });
});

describe('een vraag intrekken', () => {
  it('haalt de tekst weg, en kan alleen zolang niemand hem oppakte', () => {
    const gone = value(withdraw(open(), later(1)));
    expect(JSON.stringify(gone)).not.toContain('stilteruimte');
    expect(value(withdraw(gone, later(2)))).toEqual(gone);
    for (const vraag of [picked(), answered()]) expect(withdraw(vraag, later(3)).ok).toBe(false);
  });
});

/** What one step makes of a question. */
function taken(vraag: Vraag, { what, who, from }: { what: string; who: PersonId; from: PersonId | null }, index: number) {
  if (what === 'pak') return pickUp(vraag, who, from, later(index));
  if (what === 'weg') return withdraw(vraag, later(index));
  return answerVraag(vraag, who, { text: `antwoord ${index}`, item: null }, later(index));
}

describe('een vraag bewaren', () => {
  it('duurt een jaar na het antwoord, of na de vraag als er geen antwoord kwam', () => {
    expect(expiryOf(answered()).toString()).toBe('2027-11-24T08:02:00Z');
    expect(expiryOf(picked()).toString()).toBe('2027-11-24T08:00:00Z');
    expect(expiryOf(value(withdraw(open(), later(1)))).toString()).toBe('2026-11-24T09:01:00Z');
  });

  it('zet open vragen vooraan, de oudste eerst, en beantwoorde achteraan, de nieuwste eerst', () => {
    const [old, young] = [open(NOW), open(later(10))];
    const [first, last] = [answered(picked(open(NOW))), answered(picked(open(later(10))))];
    const busy = picked(open(later(5)));
    expect(inOrder([first, young, busy, last, old, value(withdraw(open(), later(1)))])).toEqual([old, young, busy, last, first]);
  });

  it('houdt na elke reeks van stappen een geldige vraag over, en raakt een antwoord nooit kwijt', () => {
    const people = [omar.personId, lotte.personId];
    const step = fc.record({
      what: fc.constantFrom('pak', 'antwoord', 'weg'),
      who: fc.constantFrom(...people),
      from: fc.constantFrom(null, ...people),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const states = [open()];
        for (const [index, doing] of steps.entries()) {
          const next = taken(states.at(-1) ?? open(), doing, index);
          if (next.ok) states.push(next.value);
        }
        for (const vraag of states) expect(vraagSchema.parse(JSON.parse(JSON.stringify(vraag)))).toEqual(vraag);
        const [first, ...others] = states.filter(({ state }) => state === 'beantwoord');
        for (const other of others) expect(other).toEqual(first);
      }),
      { seed: 5 },
    );
  });
});
