import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type { Weights } from './softmax.ts';
import type { Terms } from './terms.ts';

/** Weights made small enough to be kept with the program: of each slot one row of whole numbers from -127 to 127. */
export interface PackedWeights {
  readonly classes: number;
  /** What a weight of 1 stands for. */
  readonly unit: number;
  /** The slots that have a row, from low to high. */
  readonly slots: Int32Array;
  /** The rows one after another. */
  readonly rows: Int8Array;
}

/** Weights that say less than this share of the largest say nothing after packing, and rows without any other are left out. */
const FAINT = 0.022;

/** Packs weights. What is lost is less than half of {@link PackedWeights.unit} per weight, and all that is faint. */
export function pack({ classes, rows }: Weights): PackedWeights {
  let largest = 0;
  for (const row of rows.values()) for (const weight of row) largest = Math.max(largest, Math.abs(weight));
  const unit = largest / 127;
  const kept = [...rows].filter(([, row]) => row.some((weight) => Math.abs(weight) >= FAINT * largest)).sort(([a], [b]) => a - b);
  const packed = new Int8Array(kept.length * classes);
  for (const [at, [, row]] of kept.entries())
    for (const [column, weight] of row.entries())
      packed[at * classes + column] = Math.abs(weight) < FAINT * largest ? 0 : Math.round(weight / unit);
  return { classes, unit, slots: Int32Array.from(kept, ([slot]) => slot), rows: packed };
}

/** Packed weights as a text of letters and digits. */
export function toText({ classes, unit, slots, rows }: PackedWeights): string {
  const head = new Float64Array([classes, unit, slots.length]);
  const steps = slots.map((slot, at) => slot - (slots[at - 1] ?? 0));
  const parts = [head, steps, rows].map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength));
  return brotliCompressSync(Buffer.concat(parts)).toString('base64');
}

/** The packed weights again from the text of {@link toText}. Throws when the text is damaged. */
export function fromText(text: string): PackedWeights {
  const bytes = new Uint8Array(brotliDecompressSync(Buffer.from(text, 'base64'))); // aligned anew, as the views below want
  const [classes = 0, unit = 0, count = 0] = new Float64Array(bytes.buffer, 0, 3);
  const slots = new Int32Array(bytes.buffer, 24, count);
  for (let at = 1; at < count; at++) slots[at] = (slots[at] ?? 0) + (slots[at - 1] ?? 0);
  const rows = new Int8Array(bytes.buffer, 24 + 4 * count);
  if (rows.length !== count * classes) throw new Error('the weights are damaged');
  return { classes, unit, slots, rows };
}

/** Weighs texts with packed weights. */
export interface Scales {
  /** The score of each class for a text with these terms; linear, so scores of two texts may be added. */
  weigh(terms: Terms): Float32Array;
}

/** Makes scales of packed weights for so many slots. */
export function scalesOf({ classes, unit, slots, rows }: PackedWeights, slotCount: number): Scales {
  const rowOf = new Int32Array(slotCount).fill(-1);
  for (const [row, slot] of slots.entries()) rowOf[slot] = row;
  return {
    weigh(terms) {
      const scores = new Float32Array(classes);
      for (let at = 0; at < terms.slots.length; at++) {
        const row = rowOf[terms.slots[at] ?? 0] ?? -1;
        if (row < 0) continue;
        const value = (terms.values[at] ?? 0) * unit;
        const from = row * classes;
        for (let column = 0; column < classes; column++) scores[column] = (scores[column] ?? 0) + value * (rows[from + column] ?? 0);
      }
      return scores;
    },
  };
}
