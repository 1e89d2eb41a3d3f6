import { describe, expect, it } from 'vitest';
import { inColumns } from './columns.ts';
import { asLine, asTable, type Figure, isMet } from './figures.ts';
import { median, quantile, spread } from './statistics.ts';

const figure: Figure = {
  name: 'beurt/vraag/cpu',
  value: 1.2345,
  unit: 'ms',
  versus: { what: 'vloer', value: 1 },
  ratio: 1.2345,
  limit: 1.3,
  noise: 0.123,
};

describe('de cijfers van de meting', () => {
  it('halen hun grens of niet, en zonder grens altijd', () => {
    expect([figure, { ...figure, ratio: 1.3 }, { ...figure, ratio: 1.31 }].map(isMet)).toEqual([true, true, false]);
    expect(isMet({ name: 'x', value: 9, unit: 'MB', versus: figure.versus, ratio: 9 })).toBe(true);
  });

  it('staan als één regel JSON en als een tabel die zegt wat niet gehaald is', () => {
    expect(JSON.parse(asLine(figure))).toEqual({ name: 'beurt/vraag/cpu', value: 1.23, unit: 'ms', versus: 'vloer 1 ms', ratio: 1.23 });
    const [head, met, missed] = asTable([figure, { ...figure, ratio: 2 }]).split('\n');
    expect(head).toMatch(/^cijfer/);
    expect(met).toMatch(/1,23 ms .* 1,3x .* 12% +gehaald$/);
    expect(missed).toMatch(/NIET GEHAALD$/);
  });
});

describe('een tabel', () => {
  it('zet woorden links en getallen rechts in de kolom', () => {
    const rows = [
      ['naam', 'aantal', ''],
      ['langere naam', '7', 'ok'],
    ];
    expect(inColumns(rows, 1).split('\n')).toEqual(['naam          aantal', 'langere naam       7  ok']);
    expect(inColumns(rows).split('\n')[1]).toBe('langere naam  7       ok');
    expect(inColumns([])).toBe('');
  });
});

describe('de rekenkunde van de meting', () => {
  it('neemt het midden van een lijst, en van een even aantal het gemiddelde van de twee in het midden', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
    expect(() => median([])).toThrow('no values');
  });

  it('neemt een kwantiel naar rang, ook aan de randen', () => {
    expect([0, 0.5, 0.99, 1].map((share) => quantile([5, 1, 4, 2, 3], share))).toEqual([1, 3, 5, 5]);
    expect(() => quantile([], 0.5)).toThrow('no values');
  });

  it('zegt hoe ver de middelste helft uit elkaar ligt', () => {
    expect(spread([1, 2, 3, 4])).toBe(0.8);
    expect(spread([0, 0])).toBe(0);
  });
});
