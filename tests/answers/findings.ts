import type { Candidate } from '../../src/answers/candidates.ts';
import type { Findings } from '../../src/answers/decision.ts';
import type { Frame } from '../../src/answers/frame.ts';
import type { Scope } from '../../src/answers/scope.ts';
import type { StandardNormId } from '../../src/norm/standard-pack.ts';

/** The frame of a question that asks for nothing in particular, with what a test adds. */
export const frame = (parts: Partial<Frame> = {}): Frame => ({
  asks: 'nothing',
  asBasis: false,
  everySchool: false,
  entitled: false,
  conditional: false,
  choice: false,
  short: false,
  number: false,
  pushback: false,
  grows: false,
  beyond: 0,
  lasting: false,
  instruments: [],
  ...parts,
});

/** A candidate that is clearly meant, with what a test changes. */
export const candidate = (id: StandardNormId, parts: Partial<Candidate> = {}): Candidate => ({
  id,
  score: 8,
  fromCues: 5,
  evidence: 10,
  ...parts,
});

/** What the rules look at, for one clear subject or none. */
export const findings = (
  ids: readonly StandardNormId[],
  parts: { readonly frame?: Partial<Frame>; readonly scope?: Partial<Scope>; readonly candidates?: readonly Candidate[] } = {},
): Findings => ({
  frame: frame(parts.frame),
  scope: { silent: undefined, outside: false, forSilent: 0, forOutside: 0, forBeyond: 0, ...parts.scope },
  candidates: parts.candidates ?? ids.map((id, rank) => candidate(id, { score: 8 - rank })),
  length: 8,
});
