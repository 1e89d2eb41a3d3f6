import { inColumns } from './columns.ts';

/** One outcome of the bench: a value, what it is held against, and how many times that it is. */
export interface Figure {
  /** Group and subject, such as `beurt/vraag/cpu`; the same in every version, so that figures can be followed. */
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | '/s' | '%';
  /** What the value is held against, measured in the same run unless it is a limit, with its value in the same unit. */
  readonly versus: { readonly what: string; readonly value: number };
  /** The value by what it is held against. Of figures that were measured in rounds: the median of the ratios of the rounds. */
  readonly ratio: number;
  /** The most that the ratio may be; undefined for a figure that is there to be read. */
  readonly limit?: number;
  /** How far the middle half of the rounds lies apart, as a share of the value. */
  readonly noise?: number;
}

/** What a part of the bench found: figures, with tables and plots that explain them to people. */
export interface Findings {
  readonly figures: readonly Figure[];
  readonly text: string;
}

/** Whether a figure is within its limit; one without a limit always is. */
export const isMet = ({ ratio, limit }: Figure): boolean => limit === undefined || ratio <= limit;

/** A figure as one line of JSON. */
export const asLine = ({ name, value, unit, versus, ratio }: Figure): string =>
  JSON.stringify({ name, value: rounded(value), unit, versus: `${versus.what} ${rounded(versus.value)} ${unit}`, ratio: rounded(ratio) });

const rounded = (value: number): number => Number(value.toPrecision(3));

const HEADS = ['cijfer', 'waarde', 'tegenover', 'verhouding', 'hooguit', 'ruis', ''] as const;

/** Figures as a table in Dutch, for people. */
export const asTable = (figures: readonly Figure[]): string => inColumns([HEADS, ...figures.map(rowOf)]);

const rowOf = (figure: Figure): readonly string[] => [
  figure.name,
  `${dutch(figure.value)} ${figure.unit}`,
  `${figure.versus.what}: ${dutch(figure.versus.value)} ${figure.unit}`,
  `${dutch(figure.ratio)}x`,
  figure.limit === undefined ? '-' : `${dutch(figure.limit)}x`,
  figure.noise === undefined ? '-' : `${Math.round(figure.noise * 100)}%`,
  figure.limit === undefined ? '' : isMet(figure) ? 'gehaald' : 'NIET GEHAALD',
];

const dutch = (value: number): string => String(rounded(value)).replace('.', ',');
