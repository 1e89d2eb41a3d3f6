import type { Answer, DialogueContext } from '../../src/answers/answerer.ts';
import { standardPack } from '../../src/norm/standard-pack.ts';
import { answerer, isRight, type Labelled } from '../answers/question-sets.ts';
import type { Claim } from './calibration.ts';
import { miniSearchOver, oramaOver, type StockSearch, usualVerdict } from './stock-search.ts';
import type { Outcome } from './tally.ts';

/** A set of labelled questions, each with what the answers and two search engines made of it. */
export interface Compared {
  /** In the names of figures. */
  readonly name: string;
  /** Above a table: what kind of set it is. */
  readonly what: string;
  readonly own: readonly (Outcome & Claim)[];
  readonly miniSearch: readonly Outcome[];
  readonly orama: readonly Outcome[];
}

/** Asks the questions of a set. The engines see each question on its own. */
export interface Comparison {
  /** Each list is a dialogue, of which the earlier turns are known; a question on its own is a dialogue of one turn. */
  of(name: string, what: string, dialogues: readonly (readonly Labelled[])[]): Compared;
}

const answered = (label: Labelled, { verdict, ids, certainty }: Answer): Outcome & Claim => ({
  truth: label.verdict,
  given: verdict,
  right: isRight(label, { verdict, ids }),
  certainty,
});

const inTurn = (turns: readonly Labelled[]): readonly (Outcome & Claim)[] => {
  let context: DialogueContext | undefined;
  return turns.map((turn) => {
    const answer = answerer.answer(turn.q, context);
    context = answer.context;
    return answered(turn, answer);
  });
};

/** Makes ready to compare the answers with MiniSearch and Orama over the items of the shipped norm. */
export async function comparison(): Promise<Comparison> {
  const pack = standardPack();
  const [miniSearch, orama] = [miniSearchOver(pack), await oramaOver(pack)];
  const found = (search: StockSearch, label: Labelled): Outcome => {
    const ids = search(label.q);
    const verdict = usualVerdict(pack, ids);
    return { truth: label.verdict, given: verdict, right: isRight(label, { verdict, ids }) };
  };
  return {
    of: (name, what, dialogues) => ({
      name,
      what,
      own: dialogues.flatMap(inTurn),
      miniSearch: dialogues.flat().map((label) => found(miniSearch, label)),
      orama: dialogues.flat().map((label) => found(orama, label)),
    }),
  };
}
