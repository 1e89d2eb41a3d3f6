import type { LoadedPack } from '../norm/load-pack.ts';
import { beyondBasis } from './beyond.ts';
import { asksYesNo, CUED, type Decision, decided, FAINT_SCORE, type Findings } from './decision.ts';
import { explainsOnly, isBounded, isCounted, isHelp } from './item-traits.ts';
import { type Subject, subjectOf } from './subject.ts';

/** A group without an item counts as the nearest when its evidence is this much ahead of that for every item. */
const AHEAD = 1.5;
/** From this many points of cues on, even a silent subject in the question does not outweigh the item. */
const OUTWEIGHS = 9;
const CLOSE = 0.6;

/** Not about support at all, or about support on which the sources are silent. */
function outOfScope({ scope, frame, candidates }: Findings): Decision | undefined {
  const points = candidates[0]?.fromCues ?? 0;
  if (scope.silent === 'asks' && points < OUTWEIGHS && !(scope.outside && points < CUED)) return decided('niet-beschreven', 'zwijgt');
  if (points >= CUED) return undefined;
  const most = Math.max(...candidates.map(({ evidence }) => evidence), 0);
  const spokenOutside = scope.forOutside - most > AHEAD && scope.forOutside > scope.forSilent;
  if (frame.instruments.length === 0 && (scope.outside || spokenOutside)) return decided('buiten-bereik', 'buiten');
  return scope.forSilent - most > (scope.silent ? -AHEAD : AHEAD) ? decided('niet-beschreven', 'zwijgt-erover') : undefined;
}

/** A number or a term that neither source gives. */
function numberAsked({ frame }: Findings, { item }: Subject): Decision | undefined {
  if (!frame.number || isCounted(item) || (isBounded(item) && frame.conditional)) return undefined;
  const asksDuty = frame.everySchool && frame.asks === 'whether' && item.kind === 'structuur';
  return asksDuty ? undefined : decided('niet-beschreven', 'getal');
}

function idsFrom({ candidates }: Findings, { item, score }: Subject): readonly string[] {
  const least = Math.max(score * CLOSE, FAINT_SCORE);
  return [item.id, ...candidates.filter((candidate) => candidate.score >= least).map(({ id }) => id)];
}

/** What the norm names under a condition that decides this question. */
function conditional({ frame }: Findings, { item }: Subject): boolean {
  if (!isBounded(item)) return false;
  return frame.conditional || (item.conditions.includes('waar-van-toepassing') && asksYesNo(frame));
}

/** Whether yes or no is the answer, given what the item is. */
function isGranted({ frame }: Findings, { item }: Subject): boolean {
  if (!asksYesNo(frame)) return false;
  if (explainsOnly(item)) return frame.everySchool && frame.asks !== 'nothing' && ['zorg', 'kwaliteit'].includes(item.kind);
  if (item.kind === 'interventie') return true;
  if (isHelp(item)) return frame.asks !== 'nothing' || !frame.choice || frame.asBasis;
  return frame.asks === 'whether' || frame.everySchool || frame.asBasis;
}

function onSubject(findings: Findings, subject: Subject): Decision {
  const ids = idsFrom(findings, subject);
  if (conditional(findings, subject)) return decided('basis-mits', 'voorwaarde', ids);
  if (isGranted(findings, subject)) return decided('basis', isHelp(subject.item) ? 'hulp' : 'afspraak', ids);
  return decided('uitleg', explainsOnly(subject.item) ? 'uitleg-item' : 'vraagwoord', ids);
}

function withoutSubject({ frame, scope }: Findings): Decision {
  if (frame.asBasis) return decided('uitleg', 'alleen-basis', ['def.basisondersteuning', 'def.grens-extra']);
  return decided(scope.silent || frame.entitled ? 'niet-beschreven' : 'buiten-bereik', 'niets-gevonden');
}

/** Decides the verdict by rules over how a question is put and what it is about. The question's own text can change no rule. */
export function decide(findings: Findings, pack: LoadedPack): Decision {
  const subject = subjectOf(findings, pack);
  const beyond = beyondBasis(findings, subject);
  const outside = outOfScope(findings);
  if (outside && !(beyond && outside.because !== 'buiten')) return outside;
  if (beyond) return beyond;
  if (!subject || subject.score < FAINT_SCORE) return withoutSubject(findings);
  return numberAsked(findings, subject) ?? onSubject(findings, subject);
}
