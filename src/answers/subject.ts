import type { LoadedPack } from '../norm/load-pack.ts';
import type { NormItem } from '../norm/schema.ts';
import type { Candidate } from './candidates.ts';
import { CLEAR_SCORE, CUED, FAINT_SCORE, type Findings } from './decision.ts';
import type { Frame } from './frame.ts';
import { explainsOnly } from './item-traits.ts';

/** What a question is about: the item with its score. */
export interface Subject {
  readonly item: NormItem;
  readonly score: number;
}

const NEARLY = 0.7;

const isGeneral = (id: string): boolean => id.startsWith('def.');

/** For a yes or no on the basis, an item that grants something and is nearly as good comes before one that only explains. */
function granting({ candidates, frame }: Findings, top: Candidate, pack: LoadedPack): Candidate | undefined {
  if (frame.asks !== 'whether' || !(frame.asBasis || frame.everySchool)) return undefined;
  return candidates.find(({ id, score }) => {
    const item = pack.byId.get(id);
    return item !== undefined && !explainsOnly(item) && score >= Math.max(CLEAR_SCORE, top.score * NEARLY);
  });
}

const asksForConcept = ({ asks }: Frame, top: Candidate): boolean =>
  asks === 'why' || asks === 'where' || (asks === 'what' && top.fromCues >= CUED);

/** A question on the basis always sounds like "what is basis"; a concrete item that it names comes first. */
function concrete({ candidates, frame }: Findings, top: Candidate): Candidate | undefined {
  const isAbout = top.id === 'def.basisondersteuning' || (top.id === 'def.grens-extra' && frame.asBasis);
  if (!isAbout || asksForConcept(frame, top)) return undefined;
  const other = candidates.find(({ id }) => !isGeneral(id));
  return other && other.fromCues > 0 && other.score >= FAINT_SCORE + 0.5 ? other : undefined;
}

/** The item that a question is about, or undefined when nothing in the pack fits it. */
export function subjectOf(findings: Findings, pack: LoadedPack): Subject | undefined {
  const [top] = findings.candidates;
  const topItem = top && pack.byId.get(top.id);
  if (!topItem) return undefined;
  const other = (explainsOnly(topItem) ? granting(findings, top, pack) : undefined) ?? concrete(findings, top) ?? top;
  const item = pack.byId.get(other.id);
  return item && { item, score: other.score };
}
