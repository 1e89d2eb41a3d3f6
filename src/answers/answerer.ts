import type { LoadedPack } from '../norm/load-pack.ts';
import { createFinder } from './candidates.ts';
import { certaintyOf, UNSURE } from './certainty.ts';
import { decide } from './decide.ts';
import type { Decision, Findings } from './decision.ts';
import { isEnglish, summaryInEnglish } from './english.ts';
import { createEvidence } from './evidence.ts';
import { exampleWords, readExamples } from './examples.ts';
import { type Wording, word, wordUnsure } from './explain.ts';
import { type DialogueContext, followUp, inheritFrame } from './follow-up.ts';
import { type Frame, frameWords, readFrame } from './frame.ts';
import { DANGER_GROUP } from './groups.ts';
import { createLikeness, type Likeness } from './likeness.ts';
import { normalise, questionPart } from './normalise.ts';
import { createReader, type Reader, type Reading } from './reading.ts';
import { readScope, scopeWords, withoutOrders } from './scope.ts';
import { COMMON_WORDS } from './thesaurus/common-words.ts';
import type { Danger } from './thesaurus/urgent-signs.ts';
import { detectDanger, urgentWords } from './urgent.ts';
import type { Verdict } from './verdict.ts';

export type { DialogueContext } from './follow-up.ts';

/** The answer to a question. */
export interface Answer {
  readonly verdict: Verdict;
  /** The norm items that the answer rests on, most relevant first; none for urgent, niet-beschreven and buiten-bereik. */
  readonly ids: readonly string[];
  /** From 0 to 1. Below one half the answer asks instead of tells. */
  readonly certainty: number;
  /** Plain Dutch, the answer first. */
  readonly explanation: string;
  readonly nextSteps: readonly string[];
  /** The nearest items to choose from; empty when the answer is certain enough. */
  readonly choices: readonly { readonly id: string; readonly title: string }[];
  /** One line of English, when the question was mostly English. */
  readonly summaryEn?: string;
  /** The kinds of danger that were seen; only in an urgent answer. */
  readonly dangers: readonly Danger[];
  /** To be given along with the next question of the same person in the same chat. */
  readonly context: DialogueContext;
}

/** Answers questions from one norm pack. Pure: nothing of a question is kept. */
export interface Answerer {
  /** Answers a question of any length and any content, never throwing. `context` is that of the answer before in the same dialogue. */
  answer(question: string, context?: DialogueContext): Answer;
  /** What the pack says on one item, as an explanation; undefined when the pack has no such item. */
  explain(id: string): Answer | undefined;
}

const EMPTY_FRAME: Frame = {
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
};

/** The vocabulary of everything but a pack: enough to see danger. */
const generalWords: readonly string[] = [...COMMON_WORDS, ...urgentWords, ...frameWords, ...scopeWords, ...exampleWords];
let general: { readonly reader: Reader; readonly likeness: Likeness } | undefined;

/** Whether a text holds signs of acute danger. Needs no norm, so that it works for a person whom no school knows, and inside any form. */
export function isUrgent(text: string): boolean {
  if (!general) {
    const reader = createReader(new Set(generalWords));
    general = { reader, likeness: createLikeness(readExamples(reader), DANGER_GROUP) };
  }
  return detectDanger(general.reader.read(normalise(text)), general.likeness).urgent;
}

const contextOf = (decision: Decision, frame: Frame, before: DialogueContext | undefined): DialogueContext => {
  const kept = decision.ids.length > 0 ? decision : before;
  const { asks, asBasis, everySchool } = decision.because === 'vervolg' || decision.because === 'herhaald' ? (before ?? frame) : frame;
  return { verdict: kept?.verdict ?? decision.verdict, ids: kept?.ids ?? [], asks, asBasis, everySchool };
};

function urgentAnswer(dangers: readonly Danger[], reading: Reading, pack: LoadedPack, before: DialogueContext | undefined): Answer {
  const decision: Decision = { verdict: 'urgent', ids: [], because: 'gevaar' };
  return {
    verdict: 'urgent',
    ids: [],
    certainty: 1,
    ...word(decision, EMPTY_FRAME, pack),
    choices: [],
    ...(isEnglish(reading) ? { summaryEn: summaryInEnglish(decision, pack) } : {}),
    dangers,
    context: before ?? contextOf(decision, EMPTY_FRAME, undefined),
  };
}

const choicesFrom = ({ candidates }: Findings, pack: LoadedPack): Answer['choices'] =>
  candidates
    .filter(({ score }) => score > 1)
    .slice(0, 3)
    .flatMap(({ id }) => {
      const item = pack.byId.get(id);
      return item ? [{ id, title: item.title }] : [];
    });

function normAnswer(reading: Reading, findings: Findings, before: DialogueContext | undefined, pack: LoadedPack): Answer {
  const later = before && followUp(findings, reading, before, pack);
  const decision = later ?? decide(findings, pack);
  const certainty = certaintyOf(decision, findings);
  const unsure = certainty < UNSURE;
  const choices = unsure ? choicesFrom(findings, pack) : [];
  const wording: Wording = unsure && choices.length > 0 ? wordUnsure(true) : word(decision, findings.frame, pack);
  return {
    verdict: decision.verdict,
    ids: decision.ids,
    certainty,
    ...wording,
    choices,
    ...(isEnglish(reading) ? { summaryEn: summaryInEnglish(decision, pack) } : {}),
    dangers: [],
    context: contextOf(decision, findings.frame, before),
  };
}

/** Makes an answerer over a norm pack. Indexing happens here, once, in well under half a second. */
export function createAnswerer(pack: LoadedPack): Answerer {
  const finder = createFinder(pack);
  const reader = createReader(new Set([...generalWords, ...finder.words]));
  const examples = readExamples(reader);
  const likeness = createLikeness(examples, DANGER_GROUP);
  const evidence = createEvidence(pack, reader, examples);
  return {
    answer(question, context) {
      const text = normalise(question);
      const whole = reader.read(text);
      const alarm = detectDanger(whole, likeness);
      if (alarm.urgent) return urgentAnswer(alarm.dangers, whole, pack, context);
      const part = questionPart(text);
      const { reading } = withoutOrders(part === text ? whole : reader.read(part));
      const own = readFrame(reading);
      const frame = context ? inheritFrame(own, reading, context) : own;
      const spoken = evidence.of(reading);
      const findings: Findings = {
        frame,
        scope: readScope(reading, spoken),
        candidates: finder.find(reading, spoken),
        length: reading.words.length,
      };
      return normAnswer(reading, findings, context, pack);
    },
    explain(id) {
      if (!pack.byId.has(id)) return undefined;
      const decision: Decision = { verdict: 'uitleg', ids: [id], because: 'gekozen' };
      return {
        verdict: 'uitleg',
        ids: [id],
        certainty: 1,
        ...word(decision, EMPTY_FRAME, pack),
        choices: [],
        dangers: [],
        context: contextOf(decision, EMPTY_FRAME, undefined),
      };
    },
  };
}
