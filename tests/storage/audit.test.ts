import { describe, expect, it } from 'vitest';
import { type AuditEntry, emptyChain, entryOf, followChain, followLine, nextLine } from '../../src/storage/audit.ts';

const entry = (about: string | null, rest: Partial<AuditEntry> = {}): AuditEntry => ({
  at: '2026-11-24T08:00:00.000Z',
  by: 'persoon-1',
  event: 'traject.gelezen',
  about,
  result: 'ok',
  ...rest,
});

const chain = (count: number): string[] => {
  let head = emptyChain;
  return Array.from({ length: count }, (_, at) => {
    const next = nextLine(head, entry(`t-${at}`));
    head = next.head;
    return next.line;
  });
};

async function* read(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

describe('het auditlog', () => {
  it('is een keten die van voor tot achter klopt', async () => {
    expect(await followChain(read(chain(5)))).toEqual({ good: 5, isWhole: true });
    expect(await followChain(read([]))).toEqual({ good: 0, isWhole: true });
  });

  it('geeft uit een regel terug wat er gebeurde, zodat een ander log dezelfde keten krijgt', () => {
    const lines = chain(3);
    let head = emptyChain;
    const again = lines.map((line) => {
      const found = entryOf(line);
      if (!found) throw new Error('this is a line of a log');
      const next = nextLine(head, found);
      head = next.head;
      return next.line;
    });
    expect(again).toEqual(lines);
    expect(entryOf('geen regel')).toBeUndefined();
    expect(entryOf('{"seq":1}')).toBeUndefined();
  });

  it.each([
    ['veranderd', (lines: string[]) => lines.map((line, at) => (at === 2 ? line.replace('t-2', 't-9') : line)), 2],
    ['weg', (lines: string[]) => lines.toSpliced(2, 1), 2],
    ['ingevoegd', (lines: string[]) => lines.toSpliced(2, 0, lines[0] ?? ''), 2],
    ['omgewisseld', (lines: string[]) => [lines[1] ?? '', lines[0] ?? '', ...lines.slice(2)], 0],
    ['van een andere keten', (lines: string[]) => [...lines.slice(0, 4), ...chain(6).slice(5)], 4],
    ['geen JSON', (lines: string[]) => [...lines, '{'], 5],
    ['leeg', (lines: string[]) => [...lines, ''], 5],
  ])('ziet dat een regel is %s, en welke', async (_what, change, good) => {
    expect(await followChain(read(change(chain(5))))).toEqual({ good, isWhole: false });
  });

  it('ziet dat een regel opnieuw is berekend: de volgende klopt dan niet meer', async () => {
    const lines = chain(3);
    const forged = nextLine(followLine(emptyChain, lines[0] ?? '') ?? emptyChain, entry('t-1', { result: 'geweigerd' })).line;
    expect(await followChain(read(lines.with(1, forged)))).toEqual({ good: 2, isWhole: false });
  });

  it('neemt alleen codes aan, in een vaste vorm', () => {
    for (const wrong of [{ at: 'gisteren' }, { at: '2026-11-24T08:00:00Z' }, { by: '' }, { event: 'x'.repeat(129) }, { result: '' }])
      expect(() => nextLine(emptyChain, entry('a', wrong))).toThrow();
    expect(() => nextLine(emptyChain, { ...entry('a'), ...{ text: 'Sanne belde' } })).toThrow();
  });
});
