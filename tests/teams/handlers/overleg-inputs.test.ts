import { describe, expect, it } from 'vitest';
import { dayIn, emailIn, faultIn, severalOf, typedIn, wishIn, yesNoOf } from '../../../src/teams/handlers/overleg-inputs.ts';
import { NOW } from '../../support/build-traject.ts';

describe('wat er op een kaart over een overleg is ingevuld', () => {
  it('komt binnen als schone tekst; al het andere valt weg', () => {
    expect(typedIn({ naam: '  Bo\u202E\n Jong ', lijst: ['a'], getal: 3, niets: null })).toEqual({ naam: 'Bo Jong' });
    expect(typedIn({ lang: 'a'.repeat(90_000) }).lang).toHaveLength(4000);
  });

  it('leest keuzes, ja of nee, dagen en adressen, en niets wat er op lijkt', () => {
    expect([...severalOf('a,,b')]).toEqual(['a', 'b']);
    expect([...severalOf(undefined)]).toEqual([]);
    expect([yesNoOf('ja'), yesNoOf('nee'), yesNoOf('JA'), yesNoOf(undefined)]).toEqual([true, false, undefined, undefined]);
    expect(dayIn('2026-11-24')?.toString()).toBe('2026-11-24');
    expect([dayIn('2026-02-30'), dayIn(''), dayIn('24-11-2026'), dayIn(undefined)]).toEqual([undefined, undefined, undefined, undefined]);
    expect([emailIn('a@b.example'), emailIn('a@'), emailIn(''), emailIn(`${'a'.repeat(260)}@b.example`)]).toEqual([
      'a@b.example',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('neemt alleen een uiterste dag na vandaag aan', () => {
    expect(wishIn({}, NOW)).toEqual({ ok: true, value: { until: undefined, daypart: undefined } });
    const wish = wishIn({ voor: '2026-11-25', dagdeel: 'ochtend' }, NOW);
    expect(wish.ok && [wish.value.until?.toString(), wish.value.daypart]).toEqual(['2026-11-25', 'ochtend']);
    for (const voor of ['2026-11-24', '2020-01-01', 'morgen']) expect(wishIn({ voor }, NOW).ok).toBe(false);
    for (const dagdeel of ['', 'beide']) expect(wishIn({ dagdeel }, NOW)).toMatchObject({ ok: true, value: { daypart: undefined } });
    expect(wishIn({ dagdeel: 'nacht' }, NOW).ok).toBe(false);
  });

  it('merkt op wat geen tekst is, en niet wat leeg is', () => {
    expect(faultIn({ naam: 'Els', leeg: '', niets: null, weg: undefined })).toBeUndefined();
    for (const value of [{}, [], 5, true]) expect(faultIn({ naam: 'Els', email: value })).toContain('kwam niet goed aan');
  });
});
