import { describe, expect, it } from 'vitest';
import { bestEffort, incidentNumber, kindOf, onError } from '../../src/teams/on-error.ts';
import { collectedLog } from '../support/collected-log.ts';
import { textOf } from '../support/fake-teams.ts';

describe('een onverwachte fout', () => {
  it('geeft een nummer dat in de kaart en in het log hetzelfde is', () => {
    const { log, lines } = collectedLog();
    const { answer } = onError(log, new TypeError('x'), 'knop');
    const [line] = lines();
    expect(line).toMatchObject({ doing: 'knop', kind: 'TypeError' });
    expect(textOf(answer)).toContain(String(line?.number));
    expect(textOf(answer)).toContain('Dit is niet gelukt.');
  });

  it('schrijft nooit op wat iemand typte, ook niet als het op een regel van de code lijkt', () => {
    const { log, text } = collectedLog();
    onError(log, new Error('onmiskenbaarwoord\n    at onmiskenbaarwoord (ergens.ts:1:1)'), 'bericht');
    expect(text()).not.toContain('onmiskenbaarwoord');
    expect(text()).toContain('on-error.test.ts');
  });

  it.each([
    ['een tekst', 'onmiskenbaarwoord'],
    ['niets', undefined],
    ['null', null],
    ['een blok', { message: 'onmiskenbaarwoord' }],
  ])('kan ook %s zijn', (_name, thrown) => {
    const { log, text } = collectedLog();
    expect(textOf(onError(log, thrown, 'knop').answer)).toContain('nummer');
    expect(text()).not.toContain('onmiskenbaarwoord');
  });

  it('heeft elke keer een ander nummer, zonder tekens die op elkaar lijken', () => {
    const numbers = Array.from({ length: 200 }, incidentNumber);
    expect(new Set(numbers).size).toBeGreaterThan(195);
    for (const number of numbers) expect(number).toMatch(/^[2-9A-HJ-NP-Z]{5}$/);
  });

  it('heet naar zijn soort', () => {
    expect(kindOf(new RangeError('geheim'))).toBe('RangeError');
    expect(kindOf('geheim')).toBe('string');
  });
});

describe('wat mag mislukken', () => {
  it('houdt niets op en staat als één regel in het log, zonder de melding', async () => {
    const { log, lines, text } = collectedLog();
    await bestEffort(log, 'typing', async () => {
      throw new RangeError('onmiskenbaarwoord');
    });
    expect(lines()).toMatchObject([{ doing: 'typing', kind: 'RangeError' }]);
    expect(text()).not.toContain('onmiskenbaarwoord');
  });

  it('staat niet in het log als het lukt', async () => {
    const { log, lines } = collectedLog();
    await bestEffort(log, 'typing', async () => 'gelukt');
    expect(lines()).toEqual([]);
  });
});
