import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dutchDay, dutchList, dutchMoment, dutchNumber, dutchPeriod, dutchTime, sentence } from '../../src/shared/dutch.ts';

const now = Temporal.Instant.from('2026-11-02T08:00:00Z');
const at = (text: string) => Temporal.Instant.from(text);

describe('Nederlands', () => {
  it('schrijft een moment in de tijd van de school', () => {
    expect(dutchMoment(at('2026-11-24T08:30:00Z'), now)).toBe('di 24 november om 09:30');
    expect(dutchMoment(at('2026-07-01T07:05:00Z'), now)).toBe('wo 1 juli om 09:05');
  });

  it('zet het jaar erbij als dat een ander jaar is', () => {
    expect(dutchMoment(at('2027-01-05T08:30:00Z'), now)).toBe('di 5 januari 2027 om 09:30');
    expect(dutchDay(Temporal.PlainDate.from('2025-12-31'), now)).toBe('wo 31 december 2025');
  });

  it('rekent oud en nieuw in de tijd van de school, niet in UTC', () => {
    const newYear = at('2026-12-31T23:30:00Z');
    expect(dutchDay(Temporal.PlainDate.from('2027-01-01'), newYear)).toBe('vr 1 januari');
    expect(dutchMoment(newYear, newYear)).toBe('vr 1 januari om 00:30');
  });

  it('houdt de kloktijd goed rond het verzetten van de klok', () => {
    expect(dutchTime(at('2026-10-23T07:30:00Z'))).toBe('09:30');
    expect(dutchTime(at('2026-10-26T08:30:00Z'))).toBe('09:30');
    expect(dutchTime(at('2027-03-26T08:30:00Z'))).toBe('09:30');
    expect(dutchTime(at('2027-03-29T07:30:00Z'))).toBe('09:30');
  });

  it('schrijft een tijdvak', () => {
    expect(dutchPeriod(at('2026-11-24T08:30:00Z'), at('2026-11-24T09:30:00Z'), now)).toBe('di 24 november van 09:30 tot 10:30');
  });

  it.each([
    ['2026-03-02', 'ma 2 maart'],
    ['2026-04-09', 'do 9 april'],
    ['2026-05-16', 'za 16 mei'],
    ['2026-08-30', 'zo 30 augustus'],
  ])('schrijft %s als "%s"', (day, words) => {
    expect(dutchDay(Temporal.PlainDate.from(day), now)).toBe(words);
  });

  it('schrijft getallen tot en met twaalf als woord', () => {
    expect([0, 1, 5, 12, 13, 100].map(dutchNumber)).toEqual(['nul', 'een', 'vijf', 'twaalf', '13', '100']);
  });

  it('maakt van een lijst een zinsdeel', () => {
    expect(dutchList([])).toBe('');
    expect(dutchList(['a'])).toBe('a');
    expect(dutchList(['a', 'b'])).toBe('a en b');
    expect(dutchList(['a', 'b', 'c'], 'of')).toBe('a, b of c');
  });

  it('begint een zin met een hoofdletter', () => {
    expect(sentence('de ouders')).toBe('De ouders');
    expect(sentence('')).toBe('');
  });
});
