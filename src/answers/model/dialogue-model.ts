import { type Impression, impressionFrom } from './model.ts';
import { type PackedWeights, scalesOf } from './packed.ts';
import { toChances } from './softmax.ts';
import { SLOTS } from './terms.ts';
import { optionsOf, scoreOf } from './turn-options.ts';
import { type TurnRead, termsOfTurn } from './turn-terms.ts';

/** What was learned of example dialogues, ready for turns. */
export interface DialogueModel {
  /** The impression of a turn after what was said before, among these items only. It says nothing of danger. */
  impressionOf(turn: TurnRead, isItem: (id: string) => boolean): Impression;
}

/** Makes a model of what was learned of dialogues. */
export function createDialogueModel(weights: PackedWeights): DialogueModel {
  const scales = scalesOf(weights, SLOTS);
  return {
    impressionOf(turn, isItem) {
      const scores = scales.weigh(termsOfTurn(turn));
      const options = optionsOf(turn, isItem);
      const chances = toChances(Float32Array.from(options, (option) => scoreOf(option, scores)));
      return impressionFrom(options.map(({ verdict, id }, at) => ({ verdict, id, chance: chances[at] ?? 0 })));
    },
  };
}
