import { z } from 'zod/v4';

const outcomes = ['ok', 'fail', 'unknown'] as const;
/** What became of a commit: carried out, certainly not carried out, or nobody knows. */
export type Outcome = (typeof outcomes)[number];

const revisions = z.array(z.object({ row: z.string(), revision: z.int() }));

const lineSchema = z.discriminatedUnion('what', [
  /** What a process found, between these two moments. */
  z.object({ what: z.literal('read'), began: z.number(), ended: z.number(), rows: revisions }),
  /** A process is about to add its mark as these revisions. */
  z.object({ what: z.literal('invoke'), mark: z.string(), at: z.number(), rows: revisions }),
  z.object({ what: z.enum(outcomes), mark: z.string(), at: z.number() }),
]);
/** A line of a process that takes part in a history. */
export type HistoryLine = z.infer<typeof lineSchema>;

/** A commit as its process saw it; without an end when the process died first. */
interface Attempt {
  readonly mark: string;
  readonly began: number;
  readonly rows: readonly { readonly row: string; readonly revision: number }[];
  ended: number;
  outcome: Outcome;
}

/** Something that was certain of a row's revision: it was `revision` or later from `ended` on, and was asked from `began` on. */
interface Sight {
  readonly row: string;
  readonly revision: number;
  readonly began: number;
  readonly ended: number;
}

const attemptsOf = (lines: readonly HistoryLine[]): ReadonlyMap<string, Attempt> => {
  const attempts = new Map<string, Attempt>();
  for (const line of lines) {
    if (line.what === 'invoke') {
      attempts.set(line.mark, { mark: line.mark, began: line.at, rows: line.rows, ended: Number.POSITIVE_INFINITY, outcome: 'unknown' });
    } else if (line.what !== 'read') {
      const attempt = attempts.get(line.mark);
      if (!attempt) throw new Error(`${line.mark} ended without a beginning`);
      attempt.ended = line.at;
      attempt.outcome = line.what;
    }
  }
  return attempts;
};

/** Whoever asks after something was certain, sees at least that. */
const staleSights = (sights: readonly Sight[]): string[] => {
  const faults: string[] = [];
  for (const row of new Set(sights.map((sight) => sight.row))) {
    const ofRow = sights.filter((sight) => sight.row === row);
    const byEnd = ofRow.toSorted((a, b) => a.ended - b.ended);
    let certain = 0;
    let at = 0;
    for (const { began, revision } of ofRow.toSorted((a, b) => a.began - b.began)) {
      for (let next = byEnd[at]; next && next.ended < began; next = byEnd[at]) {
        certain = Math.max(certain, next.revision);
        at += 1;
      }
      if (revision < certain) faults.push(`${row}: revision ${revision} was seen after ${certain} was certain`);
    }
  }
  return faults;
};

/** Each revision is of the one commit that said it would make it. */
const strayMarks = (attempts: ReadonlyMap<string, Attempt>, row: string, marks: readonly string[]): string[] => {
  const twice = new Set(marks).size === marks.length ? [] : [`${row}: a mark stands there twice`];
  const strays = marks.flatMap((mark, at) => {
    const planned = attempts.get(mark)?.rows.find((each) => each.row === row)?.revision;
    return planned === at + 1 ? [] : [`${row}: revision ${at + 1} is of ${mark}, who made ${planned}`];
  });
  return [...twice, ...strays];
};

/** A commit happened whole or not at all, and as it was told. */
const untrueOutcomes = ({ mark, outcome, rows }: Attempt, final: ReadonlyMap<string, readonly string[]>): string[] => {
  const present = rows.filter(({ row }) => final.get(row)?.includes(mark)).length;
  return [
    ...(outcome === 'ok' && present < rows.length ? [`${mark}: confirmed, and lost`] : []),
    ...(outcome === 'fail' && present > 0 ? [`${mark}: refused, and carried out all the same`] : []),
    ...(present > 0 && present < rows.length ? [`${mark}: half a commit`] : []),
  ];
};

/** What was certain of a revision: to whoever read it, and to whoever made it. */
const sightsOf = (lines: readonly HistoryLine[], attempts: ReadonlyMap<string, Attempt>): readonly Sight[] => [
  ...lines.flatMap((line) => (line.what === 'read' ? line.rows.map((each) => ({ ...each, began: line.began, ended: line.ended })) : [])),
  ...[...attempts.values()].flatMap(({ outcome, rows, began, ended }) =>
    outcome === 'ok' ? rows.map((each) => ({ ...each, began, ended })) : [],
  ),
];

/** One line as a process said it. */
export const parseLine = (text: string): HistoryLine => lineSchema.parse(JSON.parse(text));

/**
 * Checks a history in the way of Jepsen: rows to which every commit adds its mark, what the processes said of it, and what stands there in the end, as
 * marks per row. Returns what is wrong with it; empty when every commit happened once, whole, in one order for all, and was told truthfully.
 */
export function faultsInHistory(lines: readonly HistoryLine[], final: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const attempts = attemptsOf(lines);
  return [
    ...[...final].flatMap(([row, marks]) => strayMarks(attempts, row, marks)),
    ...[...attempts.values()].flatMap((attempt) => untrueOutcomes(attempt, final)),
    ...staleSights(sightsOf(lines, attempts)),
  ];
}
