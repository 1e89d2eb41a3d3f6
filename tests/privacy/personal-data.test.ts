import { describe, expect, it } from 'vitest';
import { personalData } from '../../src/privacy/personal-data.ts';

const found = (text: string): readonly string[] => personalData(text, 2026).map(({ start, end }) => text.slice(start, end));

describe('wat naar één mens leidt', () => {
  it.each([
    ['mail o.bakker@school.nl.', ['o.bakker@school.nl']],
    ['bel 06-12345678 of +31 6 1234 5678', ['06-12345678', '+31 6 1234 5678']],
    ['thuis (071) 512 34 56', ['(071) 512 34 56']],
    ['bsn 123456782 leerlingnummer 20231234', ['123456782', '20231234']],
    ['hij is van 3-4-2011', ['3-4-2011']],
    ['geboren 03-04-11', ['03-04-11']],
    ['geboortedatum: 3 april 2013', ['3 april 2013']],
  ])('staat in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'het overleg is op 24-11-2026',
    'op 3 april 2026 en op 03-04-26',
    'schooljaar 2025-2026 of 2025/2026',
    'bel 112 of 0800-2000, lokaal 114, 6 weken, 10:30',
    'deel 4, punt 4b, wvo 2020 art. 2.44',
    'twaalf @ school',
  ])('staat niet in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
