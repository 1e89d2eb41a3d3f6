import { UNSURE } from '../../src/answers/certainty.ts';
import type { Compared } from './answer-sets.ts';
import { calibrationError, calibrationPlot } from './calibration.ts';
import { inColumns } from './columns.ts';
import type { Figure } from './figures.ts';
import { confusionTable, type Outcome, type Part, percentOf, rightPerVerdict, tally } from './tally.ts';

/** What may go wrong at most, as a percentage. */
const LIMITS = { wrong: 10, wrongTurns: 15, costly: 3, alarms: 1 };

const percentage = (name: string, value: number, what: string, versus: number): Figure => ({
  name: `antwoorden/${name}`,
  value,
  unit: '%',
  versus: { what, value: versus },
  ratio: value / versus,
});

const atMost = (name: string, value: number, limit: number): Figure => ({ ...percentage(name, value, 'hooguit', limit), limit: 1 });

const rightIn = (outcomes: readonly Outcome[]): number => percentOf(tally(outcomes).right);

/** How the search engines do, against the answers. */
function engineFigures({ name, own, miniSearch, orama }: Compared): readonly Figure[] {
  const verdictsIn = (outcomes: readonly Outcome[]): number => percentOf(tally(outcomes).verdictRight);
  return Object.entries({ minisearch: miniSearch, orama }).flatMap(([engine, outcomes]) => [
    percentage(`${name}/${engine}/goed`, rightIn(outcomes), 'antwoorden', rightIn(own)),
    percentage(`${name}/${engine}/verdict-goed`, verdictsIn(outcomes), 'antwoorden', verdictsIn(own)),
  ]);
}

/** The figures of a set of questions. */
export function questionFigures(compared: Compared): readonly Figure[] {
  const { name, own } = compared;
  const { right, verdictRight, costly, missed, alarms } = tally(own);
  const firmlyWrong = { count: own.filter((outcome) => outcome.certainty >= UNSURE && !outcome.right).length, of: own.length };
  const ofAll = (subject: string, percents: number): Figure => percentage(`${name}/${subject}`, percents, 'alle vragen', 100);
  return [
    atMost(`${name}/fout`, 100 - percentOf(right), LIMITS.wrong),
    atMost(`${name}/kostbaar`, percentOf(costly), LIMITS.costly),
    { ...percentage(`${name}/gevaar-gemist`, percentOf(missed), 'alle vragen met gevaar', 100), limit: 0 },
    atMost(`${name}/vals-alarm`, percentOf(alarms), LIMITS.alarms),
    ofAll('stellig-fout', percentOf(firmlyWrong)),
    ofAll('ijkfout', 100 * calibrationError(own)),
    ofAll('verdict-goed', percentOf(verdictRight)),
    ofAll('goed', percentOf(right)),
    ...[...rightPerVerdict(own)].map(([verdict, part]) => percentage(`${name}/goed/${verdict}`, percentOf(part), 'alle', percentOf(right))),
    ...engineFigures(compared),
  ];
}

/** The figures of a set of dialogues, over all turns. */
export const dialogueFigures = (compared: Compared): readonly Figure[] => [
  atMost(`${compared.name}/fout`, 100 - rightIn(compared.own), LIMITS.wrongTurns),
  ...engineFigures(compared),
];

const dutch = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',');

const shown = (part: Part | undefined): string =>
  part === undefined || part.of === 0 ? '-' : `${dutch(percentOf(part), 1)} % (${part.count}/${part.of})`;

/** A table of how the answers and the search engines did on a set. */
export function accuracyTable({ what, own, miniSearch, orama }: Compared): string {
  const row = (name: string, part: (outcomes: readonly Outcome[]) => Part | undefined) => [
    name,
    ...[own, miniSearch, orama].map((outcomes) => shown(part(outcomes))),
  ];
  const rows = [
    [what, 'antwoorden', 'MiniSearch', 'Orama'],
    row('goed (verdict en eerste id)', (of) => tally(of).right),
    row('verdict goed', (of) => tally(of).verdictRight),
    row('kostbare fout', (of) => tally(of).costly),
    row('gevaar gemist', (of) => tally(of).missed),
    row('vals alarm', (of) => tally(of).alarms),
    ...[...rightPerVerdict(own).keys()].map((verdict) => row(`goed bij ${verdict}`, (of) => rightPerVerdict(of).get(verdict))),
  ];
  return `${inColumns(rows, 1)}\n`;
}

/** What there is to read on a set of questions: how often they are right, what is taken for what, and how far the certainty is to be trusted. */
export const questionText = (compared: Compared): string =>
  [
    accuracyTable(compared),
    `Per rij wat het is, per kolom wat er gezegd is:\n${confusionTable(compared.own)}\n`,
    `${calibrationPlot(compared.own)}\nverwachte ijkfout: ${dutch(calibrationError(compared.own), 3)}\n`,
  ].join('\n');
