import { describe, expect, it } from 'vitest';
import { refuse } from '../../src/shared/refusal.ts';

describe('een weigering', () => {
  it('is een gewone uitkomst met een code en een zin', () => {
    expect(refuse('verouderd', 'Open de nieuwste kaart.')).toEqual({
      ok: false,
      error: { code: 'verouderd', text: 'Open de nieuwste kaart.' },
    });
  });

  it('noemt per veld wat er mis is, als dat is gezegd', () => {
    expect(refuse('invoer', 'Vul een reden in.', { reden: 'Dit is leeg.' })).toMatchObject({
      error: { fields: { reden: 'Dit is leeg.' } },
    });
  });
});
