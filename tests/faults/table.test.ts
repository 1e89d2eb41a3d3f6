import { describe, expect, it } from 'vitest';
import { sourcesWithFaults, titledIn } from './named.ts';
import { ALL_FAULTS, FAULTS } from './table.ts';

const HOW_MANY = 82;
const tested = new Map<number, string[]>();
for (const { path, faults } of sourcesWithFaults()) for (const number of faults) tested.set(number, [...(tested.get(number) ?? []), path]);

describe('de tabel van wat er mis kan gaan', () => {
  it('heeft elk nummer één keer, op volgorde, met een eigen titel', () => {
    expect(ALL_FAULTS.map(({ number }) => number)).toEqual(Array.from({ length: HOW_MANY }, (_, at) => at + 1));
    expect(new Set(ALL_FAULTS.map(({ title }) => title)).size).toBe(HOW_MANY);
    expect(FAULTS.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJK');
  });

  it('wijst bij elk nummer naar een test, of zegt waarom die er nog niet is', () => {
    const open = ALL_FAULTS.filter(({ number, later }) => later === undefined && !tested.has(number));
    expect(open.map(({ number, title }) => `fault ${number}: ${title}`)).toEqual([]);
  });

  it('zegt van niets dat het later komt waar al een test van is', () => {
    const both = ALL_FAULTS.filter(({ number, later }) => later !== undefined && tested.has(number));
    expect(both.map(({ number }) => `fault ${number}: ${tested.get(number)?.join(', ')}`)).toEqual([]);
  });

  it('zegt alleen van wat getest wordt dat er een deel later komt', () => {
    expect(ALL_FAULTS.filter(({ number, later, partLater }) => partLater && (later || !tested.has(number)))).toEqual([]);
  });

  it('kent elk nummer dat een test noemt', () => {
    const known = new Set(ALL_FAULTS.map(({ number }) => number));
    expect([...tested].filter(([number]) => !known.has(number)).map(([number, paths]) => `fault ${number}: ${paths.join(', ')}`)).toEqual(
      [],
    );
  });

  it('geeft een reden in een hele zin', () => {
    for (const { number, later, partLater } of ALL_FAULTS)
      for (const reason of [later, partLater]) if (reason !== undefined) expect(reason, String(number)).toMatch(/^[A-Z].{20,}\.$/);
  });
});

describe('het zoeken naar nummers in tests', () => {
  it('vindt ze in titels, ook als er meer in één titel staan', () => {
    expect(titledIn("describe('fault 7: een', () => {});\nit.each([1])(`fault 8 en fault 9 %s`, f);")).toEqual([7, 8, 9]);
    expect(titledIn('it("it\'s fault 3", f);')).toEqual([3]);
  });

  it('slaat uitleg en gewone woorden over', () => {
    expect(titledIn('// fault 7\nconst fault = 8; /* fault 9 */')).toEqual([]);
    expect(titledIn("it('default 5', f);")).toEqual([]);
  });
});
