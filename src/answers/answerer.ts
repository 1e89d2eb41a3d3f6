import type { LoadedPack } from '../norm/load-pack.ts';
import { certaintyOf, UNSURE } from './certainty.ts';
import { decide, decideOnOrder } from './decide.ts';
import { type Decision, decided, type Findings } from './decision.ts';
import { contextAfter, type DialogueContext } from './dialogue-context.ts';
import { isEnglish, summaryInEnglish, UNSURE_IN_ENGLISH } from './english.ts';
import { UNSURE_WORDING, type Wording, word } from './explain.ts';
import { isPolite, isStillDanger, plainFollowUp } from './follow-up.ts';
import { EMPTY_FRAME, readFrame } from './frame.ts';
import { knowledge, readerWith, weighable } from './knowledge.ts';
import { type Impression, NO_IMPRESSION } from './model/model.ts';
import { normalise, questionPart } from './normalise.ts';
import { createOwnItems } from './own-items.ts';
import type { Reading, ReadWord } from './reading.ts';
import { type Unordered, withoutOrders } from './scope.ts';
import type { Danger } from './thesaurus/urgent-signs.ts';
import { type Alarm, detectDanger } from './urgent.ts';
import type { Verdict } from './verdict.ts';

export type { DialogueContext } from './dialogue-context.ts';

/** The answer to a question. */
export interface Answer {
  readonly verdict: Verdict;
  /** The norm items that the answer rests on, most relevant first; none for urgent, niet-beschreven and buiten-bereik. */
  readonly ids: readonly string[];
  /** From 0 to 1. Below `UNSURE` the answer asks instead of tells. */
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

const alarmIn = (reading: Reading, isLater: boolean): Alarm =>
  detectDanger(reading, (part) => knowledge().model.dangerIn(weighable(part)), isLater);

/** Whether a text holds signs of acute danger. Needs no norm, so that it works for a person whom no school knows, and inside any form. */
export const isUrgent = (text: string): boolean => alarmIn(knowledge().reader.read(normalise(text)), false).urgent;

function urgentAnswer(dangers: readonly Danger[], reading: Reading, pack: LoadedPack, before: DialogueContext | undefined): Answer {
  const decision: Decision = { verdict: 'urgent', ids: [], because: 'gevaar', chance: 1 };
  return {
    verdict: 'urgent',
    ids: [],
    certainty: 1,
    ...word(decision, EMPTY_FRAME, pack),
    choices: [],
    ...(isEnglish(reading) ? { summaryEn: summaryInEnglish(decision, pack) } : {}),
    dangers,
    context: { ...(before ?? contextAfter(decision, EMPTY_FRAME, NO_IMPRESSION)), afterDanger: true },
  };
}

/** What rules and words say, with what the words say apart from the turns before. */
interface Heard extends Findings {
  readonly alone: Impression;
}

/** An item is worth a choice when it is at least this likely. */
const WORTH_A_CHOICE = 0.05;

const choicesFrom = ({ impression }: Findings, pack: LoadedPack): Answer['choices'] =>
  [...impression.items]
    .filter(([, chance]) => chance >= WORTH_A_CHOICE)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .flatMap(([id]) => {
      const item = pack.byId.get(id);
      return item ? [{ id, title: item.title }] : [];
    });

/** Whether a word, or what was meant by it, is known at all; a number may be a step or a class. */
const isKnown = ({ own, text, meant, forms }: ReadWord): boolean =>
  own !== undefined || meant !== text || forms.size > 2 || /\d/.test(text);

/** From here on an item is the one that is meant. */
const MEANT = 0.8;
/** A verdict that would be a costly mistake must be less likely than this. */
const COSTLY = 0.2;

const yesIn = ({ verdicts }: Impression): number => (verdicts.get('basis') ?? 0) + (verdicts.get('basis-mits') ?? 0);
const noIn = ({ verdicts }: Impression): number => (verdicts.get('extra') ?? 0) + (verdicts.get('niet-beschreven') ?? 0);

/**
 * Whether an answer can be told although its verdict is unsure: the item is the one that is meant, and no likely reading makes a yes of a no. What is left
 * is whether it was asked for or is only explained, and the words of the item say both.
 */
function isSettled({ verdict, ids }: Decision, impression: Impression): boolean {
  if ((impression.items.get(ids[0] ?? '') ?? 0) < MEANT) return false;
  if (verdict === 'basis' || verdict === 'basis-mits') return noIn(impression) < COSTLY;
  return verdict === 'uitleg' || yesIn(impression) < COSTLY;
}

/** What a question comes to. */
function decisionOn(
  { reading, onlyOrder }: Unordered,
  findings: Findings,
  before: DialogueContext | undefined,
  pack: LoadedPack,
): Decision {
  const plain = before && plainFollowUp({ reading, onlyOrder }, findings.frame, before, pack);
  if (plain) return plain;
  if (!reading.words.some(isKnown)) return decided('buiten-bereik', 'buiten', [], 0);
  return (onlyOrder ? decideOnOrder : decide)(findings, pack);
}

function normAnswer(unordered: Unordered, { alone, ...findings }: Heard, before: DialogueContext | undefined, pack: LoadedPack): Answer {
  const decision = decisionOn(unordered, findings, before, pack);
  const proved = certaintyOf(decision, before !== undefined);
  const certainty = before && isSettled(decision, findings.impression) ? Math.max(proved, UNSURE) : proved;
  const choices = certainty < UNSURE ? choicesFrom(findings, pack) : [];
  const asks = choices.length > 0;
  const wording: Wording = asks ? UNSURE_WORDING : word(decision, findings.frame, pack);
  return {
    verdict: decision.verdict,
    ids: decision.ids,
    certainty,
    ...wording,
    choices,
    ...(isEnglish(unordered.reading) ? { summaryEn: asks ? UNSURE_IN_ENGLISH : summaryInEnglish(decision, pack) } : {}),
    dangers: [],
    context: contextAfter(decision, findings.frame, alone, before),
  };
}

/** What was said before, as far as this pack has it. */
const withoutUnknown = (context: DialogueContext, isItem: (id: string) => boolean): DialogueContext => ({
  ...context,
  ids: context.ids.filter(isItem),
});

/** Makes an answerer over a norm pack. */
export function createAnswerer(pack: LoadedPack): Answerer {
  const { model, dialogues } = knowledge();
  const ownItems = createOwnItems(pack);
  const reader = readerWith(ownItems.words);
  const isItem = (id: string): boolean => pack.byId.has(id);
  return {
    answer(question, context) {
      const text = normalise(question);
      const whole = reader.read(text);
      const alarm = alarmIn(whole, context !== undefined);
      if ((alarm.urgent && !isPolite(whole)) || (context && isStillDanger(whole, context)))
        return urgentAnswer(alarm.dangers, whole, pack, context);
      const part = questionPart(text);
      const { reading, onlyOrder } = withoutOrders(part === text ? whole : reader.read(part));
      const frame = readFrame(reading);
      const alone = model.impressionOf(weighable(reading, frame), isItem);
      const before = context && withoutUnknown(context, isItem);
      const impression = before ? dialogues.impressionOf({ reading, frame, alone, before }, isItem) : alone;
      return normAnswer({ reading, onlyOrder }, { frame, impression, alone, ownItem: ownItems.find(reading) }, before, pack);
    },
    explain(id) {
      if (!pack.byId.has(id)) return undefined;
      const decision: Decision = { verdict: 'uitleg', ids: [id], because: 'gekozen', chance: 1 };
      return {
        verdict: 'uitleg',
        ids: [id],
        certainty: 1,
        ...word(decision, EMPTY_FRAME, pack),
        choices: [],
        dangers: [],
        context: contextAfter(decision, EMPTY_FRAME, { ...NO_IMPRESSION, items: new Map([[id, 1]]) }),
      };
    },
  };
}
