import { inColumns } from './columns.ts';

/** An answer with how certain it was, from 0 to 1, and whether it is right. */
export interface Claim {
  readonly certainty: number;
  readonly right: boolean;
}

/** The answers with a certainty in the same tenth. */
export interface Tenth {
  /** The least certainty of this tenth, from 0 to 0.9. The last one has 1 as well. */
  readonly from: number;
  readonly count: number;
  /** The mean certainty and the share that is right, from 0 to 1; 0 of no answers. */
  readonly certainty: number;
  readonly right: number;
}

const TENTHS = 10;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Puts answers together by their certainty, in ten tenths. */
export function tenthsOf(claims: readonly Claim[]): readonly Tenth[] {
  return Array.from({ length: TENTHS }, (_, tenth) => {
    const own = claims.filter(({ certainty }) => Math.min(TENTHS - 1, Math.floor(certainty * TENTHS)) === tenth);
    return {
      from: tenth / TENTHS,
      count: own.length,
      certainty: mean(own.map(({ certainty }) => certainty)),
      right: mean(own.map(({ right }) => (right ? 1 : 0))),
    };
  });
}

/** The expected calibration error, from 0 to 1: how far the certainty of an answer lies on average from the share right of its tenth. */
export function calibrationError(claims: readonly Claim[]): number {
  const distances = tenthsOf(claims).map(({ count, certainty, right }) => count * Math.abs(certainty - right));
  return distances.reduce((sum, distance) => sum + distance, 0) / Math.max(1, claims.length);
}

const WIDTH = 40;

const place = (share: number): number => Math.round(share * WIDTH);

/** A bar for the share right, with a stroke where it would end if the certainty were exactly so. */
function bar({ certainty, right }: Tenth): string {
  const cells = Array.from({ length: WIDTH + 1 }, (_, at): string => (at < place(right) ? '█' : ' '));
  cells[place(certainty)] = '|';
  return cells.join('').trimEnd();
}

const two = (value: number): string => value.toFixed(2).replace('.', ',');

/** The calibration as a plot in text, a row per tenth that has answers. */
export function calibrationPlot(claims: readonly Claim[]): string {
  const rows = tenthsOf(claims)
    .filter(({ count }) => count > 0)
    .map((tenth) => ({
      cells: [`${two(tenth.from)}-${two(tenth.from + 1 / TENTHS)}`, String(tenth.count), two(tenth.certainty), two(tenth.right)],
      bar: bar(tenth),
    }));
  const [head = '', ...lines] = inColumns([['zekerheid', 'aantal', 'gemiddeld', 'goed'], ...rows.map(({ cells }) => cells)], 1).split('\n');
  return [`${head}  deel goed (█), even goed als zeker (|)`, ...lines.map((line, at) => `${line}  ${rows[at]?.bar ?? ''}`)].join('\n');
}
