import { describe, expect, it } from 'vitest';
import { readReason } from '../../../src/traject/transitions/reason.ts';

describe('een reden', () => {
  it('wordt schoongemaakt en bewaard', () => {
    expect(readReason('  Er is al\u0000 een plan.  ')).toEqual({ ok: true, value: 'Er is al een plan.' });
  });

  it('kan niet leeg zijn', () => {
    expect(readReason(' \n ')).toMatchObject({ ok: false, error: { code: 'invoer', fields: { reden: 'Schrijf in één zin waarom.' } } });
  });

  it('kan niet te lang zijn, en zegt hoeveel', () => {
    expect(readReason('x'.repeat(1501), 'doel')).toMatchObject({
      ok: false,
      error: { fields: { doel: 'Maak de reden korter. Er passen 1500 tekens in, nu zijn het er 1501.' } },
    });
  });
});
