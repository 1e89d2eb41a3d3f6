import { Temporal } from 'temporal-polyfill';
import { readCard } from '../../../cards/traject/read-card.ts';
import { stepTitle } from '../../../cards/traject/traject-card.ts';
import { can, readerOf } from '../../dossier/access.ts';
import { dutchMoment } from '../../shared/dutch.ts';
import { type Refusal, refuse } from '../../shared/refusal.ts';
import { ok, type Result } from '../../shared/result.ts';
import { type DossierGroup, dossierStep, type HistoryRow } from '../../traject/dossier-view.ts';
import { isClosed, isDone, STATUS_LABELS } from '../../traject/progress.ts';
import type { StepNumber } from '../../traject/steps/step.ts';
import type { Traject } from '../../traject/traject.ts';
import type { Output, Turn } from '../turn.ts';
import { namesAt } from './names.ts';

/** The most text on one card of reading matter, in characters; with the markup around it a card stays well under 28 KB. */
const PART_SIZE = 7000;

const KIND_WORDS: Readonly<Record<HistoryRow['kind'], string>> = {
  concept: 'bewaarde',
  ingeleverd: 'leverde in',
  heropend: 'opende weer',
  overgeslagen: 'sloeg over',
  collega: 'gaf een zienswijze',
};

/** What was filled in at a step, as far as the actor may read it, in parts that fit a card. */
export function showStepToRead(turn: Turn, traject: Traject, step: StepNumber, part: number, version?: number): Result<Output, Refusal> {
  const { actor, now } = turn;
  const newest = traject.steps[step].length;
  const shown = Math.min(version ?? newest, newest);
  const view = dossierStep(traject, step, readerOf(actor, traject), namesAt(turn), now, shown);
  const parts = inParts(view.groups);
  const groups = parts[part];
  if (!groups) return refuse('bestaat-niet', 'Dit deel is er niet. Open het traject opnieuw.');
  return ok({
    answer: readCard({
      trajectId: traject.id,
      step,
      title: `${traject.pseudonym}, ${stepTitle(step, view.name).toLowerCase()}`,
      status: STATUS_LABELS[view.status],
      groups,
      history: part + 1 === parts.length ? view.history.filter(({ kind }) => kind !== 'concept').map((row) => historyLine(turn, row)) : [],
      version: shown,
      newest: shown === newest,
      part,
      parts: parts.length,
      mayReopen: !isClosed(traject) && isDone(traject, step) && can(actor, 'traject.delen', { kind: 'traject', traject }),
    }),
  });
}

function historyLine(turn: Turn, { by, at, kind, reason, overrides }: HistoryRow): string {
  const reasons = [reason, ...overrides.map((override) => override.reason)].filter((text) => text !== null);
  const why = reasons.length > 0 ? `: “${reasons.join('” en “')}”` : '';
  return `${namesAt(turn).person(by)} ${KIND_WORDS[kind]} op ${dutchMoment(Temporal.Instant.from(at), turn.now)}${why}`;
}

/** Cuts groups into parts of about {@link PART_SIZE}; a group is never cut, since even a full one fits. */
function inParts(groups: readonly DossierGroup[]): readonly (readonly DossierGroup[])[] {
  const parts: DossierGroup[][] = [[]];
  let size = 0;
  for (const group of groups) {
    const length = JSON.stringify(group).length;
    if (size > 0 && size + length > PART_SIZE) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(group);
    size += length;
  }
  return parts;
}
