import type { StandardNormId } from '../norm/standard-pack.ts';
import { asksYesNo, CLEAR_SCORE, CUED, type Decision, decided, type Findings } from './decision.ts';
import type { Instrument } from './frame.ts';
import { isHelp } from './item-traits.ts';
import type { Subject } from './subject.ts';

/** From this many points on a need is beyond the basis. */
const BEYOND = 3;

/** What each instrument of extra support rests on. */
const BY_INSTRUMENT: Readonly<Record<Instrument, readonly StandardNormId[]>> = {
  opp: ['structuur.opp', 'def.grens-extra'],
  tlv: ['def.grens-extra', 'structuur.overstijgt', 'zorg.jeugdhulp'],
  jeugdhulp: ['zorg.jeugdhulp', 'structuur.overstijgt', 'def.grens-extra'],
  vso: ['structuur.overstijgt', 'def.grens-extra'],
  arrangement: ['def.grens-extra', 'structuur.overstijgt', 'structuur.opp'],
};

const INSTRUMENTS: readonly Instrument[] = ['jeugdhulp', 'opp', 'tlv', 'arrangement', 'vso'];

const CROWD = 3;

/** Points from the words learned from examples: more for a need beyond the basis than for any item, nearly as much, or hardly any. */
function spoken({ scope, candidates }: Findings): number {
  const most = Math.max(...candidates.map(({ evidence }) => evidence), 1);
  const ratio = scope.forBeyond / most;
  if (ratio > 1.1) return 3;
  if (ratio > 0.75) return 1;
  return ratio < 0.4 ? -1 : 0;
}

function pointsOf(findings: Findings): number {
  const { frame, candidates } = findings;
  const fields = candidates.filter(({ id, fromCues }) => id.startsWith('interventie.') && fromCues > CUED).length;
  const crowded = fields >= CROWD && frame.beyond > 0 ? 2 : 0;
  const brief = frame.short && !frame.lasting ? 2 : 0;
  return frame.beyond + spoken(findings) + crowded - brief;
}

/** An instrument of extra support, asked as if it were basis. */
function byInstrument({ frame }: Findings, subject: Subject | undefined): Decision | undefined {
  const instrument = INSTRUMENTS.find((name) => frame.instruments.includes(name));
  if (!instrument) return undefined;
  const asDuty = frame.everySchool && frame.asks === 'whether' && subject?.item.kind !== 'structuur';
  const asked = frame.asBasis || asDuty || frame.beyond >= BEYOND - 1;
  return asked ? decided('extra', 'instrument', BY_INSTRUMENT[instrument]) : undefined;
}

/** Whether lasting or multiple needs can be the point of the question: it asks for help, or for nothing in particular. */
function isAboutHelp({ frame }: Findings, subject: Subject | undefined): boolean {
  if (!subject || frame.asBasis || subject.score < CLEAR_SCORE) return true;
  return isHelp(subject.item) || subject.item.kind === 'begrip' || subject.item.id === 'structuur.overstijgt';
}

/**
 * Extra support, when the question places a need beyond the basis: lasting, multiple, too heavy, not helped by the basis, or an instrument of
 * extra support. Undefined when it does not, or when it asks for an explanation or for the bound itself.
 */
export function beyondBasis(findings: Findings, subject: Subject | undefined): Decision | undefined {
  const { frame } = findings;
  if (!asksYesNo(frame) || (frame.conditional && !frame.lasting)) return undefined;
  const instrument = byInstrument(findings, subject);
  if (instrument) return instrument;
  if (pointsOf(findings) < BEYOND || !isAboutHelp(findings, subject)) return undefined;
  const topic = subject && isHelp(subject.item) ? [subject.item.id] : [];
  return decided('extra', 'voorbij', ['structuur.overstijgt', ...topic, 'def.grens-extra']);
}
