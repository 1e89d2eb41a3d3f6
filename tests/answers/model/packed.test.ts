import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromText, type PackedWeights, pack, scalesOf, toText } from '../../../src/answers/model/packed.ts';
import type { Weights } from '../../../src/answers/model/softmax.ts';
import type { Terms } from '../../../src/answers/model/terms.ts';

const SLOT_COUNT = 1_000;

const anyWeights: fc.Arbitrary<Weights> = fc
  .integer({ min: 1, max: 6 })
  .chain((classes) =>
    fc
      .uniqueArray(
        fc.tuple(
          fc.nat(SLOT_COUNT - 1),
          fc.float32Array({ minLength: classes, maxLength: classes, min: -50, max: 50, noNaN: true, noDefaultInfinity: true }),
        ),
        { maxLength: 20, size: 'max', selector: ([slot]) => slot },
      )
      .map((rows) => ({ classes, rows: new Map(rows) })),
  );

const one = (slot: number, value = 1): Terms => ({ slots: Int32Array.of(slot), values: Float32Array.of(value) });
const both = (a: Terms, b: Terms): Terms => ({
  slots: Int32Array.from([...a.slots, ...b.slots]),
  values: Float32Array.from([...a.values, ...b.values]),
});
const small: PackedWeights = pack({
  classes: 2,
  rows: new Map([
    [7, Float32Array.of(1, -1)],
    [3, Float32Array.of(0.5, 0.25)],
  ]),
});

describe('gewichten inpakken', () => {
  it('verliest per gewicht hoogstens een halve eenheid, en van wat bijna niets zegt hoogstens drie', () => {
    fc.assert(
      fc.property(anyWeights, (weights) => {
        const packed = pack(weights);
        const scales = scalesOf(packed, SLOT_COUNT);
        for (const [slot, row] of weights.rows) {
          const restored = scales.weigh(one(slot));
          for (const [column, weight] of row.entries()) {
            const lost = Math.abs(weight - (restored[column] ?? 0));
            expect(lost).toBeLessThanOrEqual((Math.abs(weight) >= 3 * packed.unit ? 0.50001 : 3) * packed.unit);
          }
        }
      }),
    );
  });

  it('houdt de rijen op volgorde en laat weg wat niets zegt', () => {
    const packed = pack({
      classes: 1,
      rows: new Map([
        [9, Float32Array.of(127)],
        [4, Float32Array.of(0.001)],
        [1, Float32Array.of(-64)],
      ]),
    });
    expect([...packed.slots]).toEqual([1, 9]);
    expect([...packed.rows]).toEqual([-64, 127]);
  });
});

describe('ingepakte gewichten als tekst', () => {
  it('komen er precies zo weer uit', () => {
    fc.assert(
      fc.property(anyWeights, (weights) => {
        const packed = pack(weights);
        expect(fromText(toText(packed))).toEqual(packed);
      }),
    );
  });

  it('zijn letters en cijfers, zonder een teken dat in een bron moet worden ontweken', () => {
    expect(toText(small)).toMatch(/^[A-Za-z0-9+/]+=*$/);
  });

  it('worden geweigerd als er iets van ontbreekt', () => {
    const bytes = Buffer.from(toText(small), 'base64');
    for (let kept = 0; kept < bytes.length; kept++) expect(() => fromText(bytes.subarray(0, kept).toString('base64'))).toThrow();
  });

  it('worden geweigerd als de aantallen niet kloppen', () => {
    const plain = Buffer.from(brotliDecompressSync(Buffer.from(toText(small), 'base64')));
    plain.writeDoubleLE(3, 0);
    expect(() => fromText(brotliCompressSync(plain).toString('base64'))).toThrow('damaged');
  });
});

describe('de weegschaal', () => {
  const scales = scalesOf(small, SLOT_COUNT);

  it('telt op: twee teksten samen wegen wat ze apart wegen', () => {
    fc.assert(
      fc.property(fc.nat(SLOT_COUNT - 1), fc.nat(SLOT_COUNT - 1), fc.float({ min: 0, max: 4, noNaN: true }), (first, second, value) => {
        const [a, b] = [one(first, value), one(second)];
        const [left, right, sum] = [scales.weigh(a), scales.weigh(b), scales.weigh(both(a, b))];
        for (const column of [0, 1]) expect(sum[column]).toBeCloseTo((left[column] ?? 0) + (right[column] ?? 0), 4);
      }),
    );
  });

  it('geeft niets voor wat nooit is geleerd', () => {
    expect([...scales.weigh(one(500))]).toEqual([0, 0]);
    expect([...scales.weigh({ slots: new Int32Array(), values: new Float32Array() })]).toEqual([0, 0]);
  });

  it('begint voor elke tekst opnieuw', () => {
    const first = [...scales.weigh(one(7))];
    scales.weigh(one(3));
    expect([...scales.weigh(one(7))]).toEqual(first);
  });
});
