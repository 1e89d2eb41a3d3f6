import type { CardJson } from '../../cards/kit.ts';
import type { Output } from '../../src/teams/turn.ts';

/** The card that was answered; throws when nothing was. */
export function answerOf(output: Output | undefined): CardJson {
  if (!output) throw new Error('nothing was answered');
  return output.answer;
}
