import { describe, expect, it } from 'vitest';
import { type Claim, calibrationError, calibrationPlot, tenthsOf } from './calibration.ts';

const claims = (certainty: number, right: number, of: number): readonly Claim[] =>
  Array.from({ length: of }, (_, at) => ({ certainty, right: at < right }));

describe('de ijking van de zekerheid', () => {
  it('legt elk antwoord in één tiende, ook op de grens en helemaal zeker', () => {
    const tenths = tenthsOf([0, 0.09, 0.1, 0.29, 0.3, 0.57, 0.6, 0.7, 0.9, 1].map((certainty) => ({ certainty, right: true })));
    expect(tenths.map(({ count }) => count)).toEqual([2, 1, 1, 1, 0, 1, 1, 1, 0, 2]);
    expect(tenths.map(({ from }) => from)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
  });

  it('geeft per tiende de gemiddelde zekerheid en het deel dat goed is', () => {
    const [, , , , , tenth] = tenthsOf([...claims(0.5, 1, 2), ...claims(0.58, 1, 2)]);
    expect(tenth?.certainty).toBeCloseTo(0.54);
    expect(tenth).toMatchObject({ from: 0.5, count: 4, right: 0.5 });
  });

  it('heeft geen fout als van tien antwoorden met 0,8 er acht goed zijn', () => {
    expect(calibrationError(claims(0.8, 8, 10))).toBeCloseTo(0);
    expect(calibrationError([])).toBe(0);
  });

  it('weegt de fout van een tiende naar het aantal antwoorden', () => {
    expect(calibrationError([...claims(0.95, 0, 10), ...claims(0.5, 15, 30)])).toBeCloseTo((10 / 40) * 0.95);
  });

  it('tekent per tiende met antwoorden een balk, met een streep waar die hoort te eindigen', () => {
    const [head, low, high, ...more] = calibrationPlot([...claims(0.5, 1, 4), ...claims(1, 2, 2)]).split('\n');
    expect(head).toMatch(/^zekerheid +aantal +gemiddeld +goed/);
    expect(low).toMatch(/^0,50-0,60 +4 +0,50 +0,25 {2}█{10} {10}\|$/);
    expect(high).toMatch(/^0,90-1,00 +2 +1,00 +1,00 {2}█{40}\|$/);
    expect(more).toEqual([]);
  });
});
