import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/storage/backend.ts';
import { Effects } from '../../../src/storage/lowdb/effects.ts';
import { checkCommit, dueRowOf, keyOf, Shelves, turnsAfter } from '../../../src/storage/lowdb/shelves.ts';
import { content, north, south, write } from '../backend-contract.ts';

const row = (id: string, rest: Partial<Row> = {}): Row => ({
  tenant: north,
  kind: 'trajecten',
  id,
  revision: 1,
  body: id,
  terms: [],
  due: null,
  ...rest,
});
const put = (shelves: Shelves, ...rows: Row[]) => {
  for (const each of rows) shelves.put({ row: each, turns: [], bytes: 10 });
};

describe('rijen in het geheugen', () => {
  it('zijn te vinden op plaats en op term, en weten hoe groot ze samen zijn', () => {
    const shelves = new Shelves();
    put(shelves, row('b', { terms: ['x'] }), row('a', { terms: ['x', 'y'] }), row('a', { tenant: south, terms: ['x'] }));
    put(shelves, row('a', { revision: 2, terms: ['y'] }));
    expect(shelves.find(north, 'trajecten').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(shelves.find(north, 'trajecten', 'x').map(({ id }) => id)).toEqual(['b']);
    expect(shelves.bytes).toBe(30);
    shelves.drop(row('b'));
    shelves.drop(row('b'));
    expect(shelves.find(north, 'trajecten', 'x')).toEqual([]);
    expect([shelves.bytes, [...shelves.all()].length, [...shelves.tenants()].toSorted()]).toEqual([20, 2, [south, north]]);
  });

  it('weten voor welke werk wacht, het oudste eerst', () => {
    const shelves = new Shelves();
    put(shelves, row('laat', { due: 30 }), row('vroeg', { due: 10 }), row('midden', { due: 20 }), row('nooit'));
    expect(shelves.dueBy(20).map(({ place }) => place.id)).toEqual(['vroeg', 'midden']);
    expect([shelves.nextDue(0), shelves.nextDue(20), shelves.nextDue(30)]).toEqual([10, 30, undefined]);
    put(shelves, row('vroeg', { revision: 2 }));
    shelves.drop(row('laat'));
    expect(shelves.dueBy(99)).toEqual([dueRowOf(row('midden', { due: 20 }))]);
    expect(dueRowOf(row('nooit'))).toBeUndefined();
  });

  it('kloppen met een commit of niet', () => {
    const shelves = new Shelves();
    put(shelves, row('a', { revision: 3 }));
    const fits = (...expected: [string, number][]) =>
      shelves.areExpected(
        north,
        expected.map(([id, at]) => write(id, at, null)),
      );
    expect([fits(['a', 3], ['b', 0]), fits(['a', 2]), fits(['a', 3], ['b', 1]), fits(['a', 0])]).toEqual([true, false, false, false]);
  });
});

describe('een commit', () => {
  it('wordt geweigerd als hij niet zo bedoeld kan zijn', () => {
    const check = (turn: string | undefined, ...ids: string[]) =>
      checkCommit({ tenant: north, turn, writes: ids.map((id) => write(id, 0, content('x'))) });
    check('beurt-1', 'a', 'b');
    expect(() => check(undefined, 'a', 'a')).toThrow('each row once');
    expect(() => check(undefined, '../a')).toThrow('an id');
    expect(() => check('a b', 'a')).toThrow();
    expect(() => check('x'.repeat(65), 'a')).toThrow();
  });

  it('laat bij zijn rij de laatste vier beurten achter, elk één keer', () => {
    const kept = { row: row('a'), turns: ['1', '2', '3', '4'], bytes: 0 };
    expect(turnsAfter(kept, '5')).toEqual(['2', '3', '4', '5']);
    expect(turnsAfter(kept, '2')).toEqual(['1', '3', '4', '2']);
    expect(turnsAfter(kept, undefined)).toEqual(['1', '2', '3', '4']);
    expect(turnsAfter(undefined, '1')).toEqual(['1']);
    expect(keyOf(row('a'))).not.toBe(keyOf(row('a', { tenant: south })));
  });
});

describe('uitgevoerde beurten', () => {
  it('gelden per organisatie, tot ze vergeten worden', () => {
    const effects = new Effects();
    effects.add(north, 'k');
    effects.add(north, 'l');
    expect([effects.has(north, 'k'), effects.has(south, 'k')]).toEqual([true, false]);
    effects.forget(north, 'k');
    effects.forget(south, 'l');
    expect([effects.has(north, 'k'), effects.has(north, 'l')]).toEqual([false, true]);
  });
});
