import type { Candidate } from './candidates.ts';
import { CUED, type Decision, type Findings } from './decision.ts';

/** Below this certainty an answer asks "Bedoel je …?" instead of telling. */
export const UNSURE = 0.5;

const clamp = (value: number): number => Math.round(Math.min(0.95, Math.max(0.05, value)) * 100) / 100;

const bestBy = (candidates: readonly Candidate[], points: (candidate: Candidate) => number): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>(
    (best, candidate) => (best === undefined || points(candidate) > points(best) ? candidate : best),
    undefined,
  );

/** How certain it is that the question is about this item: whether cues and learned words agree on it, and how far it is ahead of others. */
function ofSubject({ ids }: Decision, { candidates, frame, length }: Findings): number {
  const [id] = ids;
  const own = candidates.find((candidate) => candidate.id === id);
  if (!own) return 0.5;
  const cued = own.fromCues >= CUED && bestBy(candidates, ({ fromCues }) => fromCues)?.id === id;
  const spoken = own.evidence > 0 && bestBy(candidates, ({ evidence }) => evidence)?.id === id;
  const rival = candidates.find((candidate) => !ids.includes(candidate.id))?.score ?? 0;
  const ahead = Math.max(0, Math.min(1, (own.score - rival) / Math.max(own.score, 1) / 0.5));
  const clear = frame.asBasis || frame.everySchool || frame.asks !== 'nothing' || length <= 4;
  return 0.3 + (cued ? 0.25 : 0) + (spoken ? 0.2 : 0) + 0.15 * ahead + (clear ? 0.08 : 0);
}

/** How certain a decision is, from 0 to 1. Urgent is always certain, since caution decides there. */
export function certaintyOf(decision: Decision, findings: Findings): number {
  const { frame, scope } = findings;
  switch (decision.because) {
    case 'gevaar':
    case 'gekozen':
      return 1;
    case 'buiten':
      return clamp(scope.outside ? 0.85 : 0.65);
    case 'zwijgt':
      return clamp(0.85);
    case 'zwijgt-erover':
      return clamp(scope.silent ? 0.7 : 0.6);
    case 'getal':
      return clamp(0.65);
    case 'niets-gevonden':
    case 'alleen-basis':
      return clamp(0.4);
    case 'instrument':
      return clamp(frame.asBasis ? 0.92 : 0.75);
    case 'voorbij':
      return clamp(0.55 + 0.05 * frame.beyond + (frame.asBasis ? 0.1 : 0));
    case 'vervolg':
    case 'herhaald':
      return clamp(0.75);
    default:
      return clamp(ofSubject(decision, findings));
  }
}
