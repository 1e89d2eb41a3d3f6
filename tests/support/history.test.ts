import { describe, expect, it } from 'vitest';
import { faultsInHistory, type HistoryLine, parseLine } from './history.ts';

const invoke = (mark: string, at: number, rows: Readonly<Record<string, number>>): HistoryLine => ({
  what: 'invoke',
  mark,
  at,
  rows: Object.entries(rows).map(([row, revision]) => ({ row, revision })),
});
const end = (what: 'ok' | 'fail' | 'unknown', mark: string, at: number): HistoryLine => ({ what, mark, at });
const read = (row: string, revision: number, began: number, ended: number): HistoryLine => ({
  what: 'read',
  began,
  ended,
  rows: [{ row, revision }],
});
const final = (rows: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(rows));

describe('controle van een geschiedenis', () => {
  it('keurt goed wat klopt: ook een commit waarvan niemand het weet, en een die is geweigerd', () => {
    const lines = [
      invoke('x.1', 1, { a: 1, b: 1 }),
      end('ok', 'x.1', 2),
      read('a', 1, 3, 4),
      invoke('y.1', 3, { a: 2 }),
      invoke('x.2', 3, { a: 2 }),
      end('fail', 'x.2', 5),
      end('unknown', 'y.1', 6),
      invoke('z.1', 7, { b: 2 }),
    ];
    expect(faultsInHistory(lines, final({ a: ['x.1', 'y.1'], b: ['x.1', 'z.1'] }))).toEqual([]);
    expect(faultsInHistory(lines, final({ a: ['x.1'], b: ['x.1'] }))).toEqual([]);
  });

  it('ziet een bevestigde commit die weg is', () => {
    expect(faultsInHistory([invoke('x.1', 1, { a: 1 }), end('ok', 'x.1', 2)], final({ a: [] }))).toContain('x.1: confirmed, and lost');
  });

  it('ziet een geweigerde commit die er toch staat', () => {
    expect(faultsInHistory([invoke('x.1', 1, { a: 1 }), end('fail', 'x.1', 2)], final({ a: ['x.1'] }))).toHaveLength(1);
  });

  it('ziet een halve commit', () => {
    expect(faultsInHistory([invoke('x.1', 1, { a: 1, b: 1 })], final({ a: ['x.1'], b: [] }))).toEqual(['x.1: half a commit']);
  });

  it('ziet een revisie met twee makers, en een die wordt overgeslagen', () => {
    const lines = [invoke('x.1', 1, { a: 1 }), invoke('y.1', 1, { a: 1 }), invoke('z.1', 1, { a: 3 })];
    expect(faultsInHistory(lines, final({ a: ['x.1', 'y.1'] }))).toEqual(['a: revision 2 is of y.1, who made 1']);
    expect(faultsInHistory(lines, final({ a: ['x.1', 'z.1'] }))).toEqual(['a: revision 2 is of z.1, who made 3']);
    expect(faultsInHistory(lines, final({ a: ['x.1', 'x.1'] }))).toHaveLength(2);
  });

  it('ziet dat iemand iets ouds leest nadat iets nieuws zeker was', () => {
    const lines = [invoke('x.1', 1, { a: 1 }), end('ok', 'x.1', 2), read('a', 0, 3, 4)];
    expect(faultsInHistory(lines, final({ a: ['x.1'] }))).toEqual(['a: revision 0 was seen after 1 was certain']);
    expect(faultsInHistory([lines, [read('a', 0, 1.5, 4)]].flat().toSpliced(2, 1), final({ a: ['x.1'] }))).toEqual([]);
  });

  it('neemt geen regel aan die geen regel is', () => {
    expect(parseLine('{"what":"ok","mark":"x.1","at":1}')).toEqual(end('ok', 'x.1', 1));
    expect(() => parseLine('{"what":"misschien"}')).toThrow();
  });
});
