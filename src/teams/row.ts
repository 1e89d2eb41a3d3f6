import type { z } from 'zod/v4';
import type { ActionData, ActionName } from '../../cards/actions.ts';
import { type Ability, can, type Subject } from '../dossier/access.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import type { Result } from '../shared/result.ts';
import type { Output, Turn } from './turn.ts';

/** What the inputs on a card hold, by input id: strings as the client sends them, not yet checked against any field. */
export type Inputs = z.infer<z.ZodRecord<z.ZodString, z.ZodUnknown>>;

/** Longer than any text that a card takes; what comes in over it is refused, and shown again no further than this. */
const MAX_WORDS = 2000;

/** The text that an input holds; nothing for anything but text. */
export const wordsIn = (input: unknown): string => (typeof input === 'string' ? input.slice(0, MAX_WORDS) : '');

/** An action of the product, as the dispatcher sees it. */
export interface ActionRow<N extends ActionName> {
  /** The ability that the actor must have, on the subject that the data names. */
  readonly needs: Ability;
  /** What the log calls it. */
  readonly log: string;
  /** Checks the ability and does it. */
  readonly run: (turn: Turn, data: ActionData<N>, inputs: Inputs) => Promise<Result<Output, Refusal>>;
}

/** How a row is written down: what it needs, how its subject is found, what it does. */
export interface RowDefinition<N extends ActionName, S> {
  readonly needs: Ability;
  readonly log: string;
  /** Loads what the action is about, from the store, within the actor's own tenant. */
  readonly load: (turn: Turn, data: ActionData<N>) => Promise<Result<S, Refusal>>;
  /** What the ability is asked on; undefined for abilities that hold without a subject. */
  readonly subject: (turn: Turn, loaded: S) => Subject | undefined;
  readonly handle: (turn: Turn, data: ActionData<N>, loaded: S, inputs: Inputs) => Promise<Result<Output, Refusal>>;
}

/** Makes a row: the subject is loaded and the ability is checked on it before the handler runs, whatever the card says. */
export function row<N extends ActionName, S>(definition: RowDefinition<N, S>): ActionRow<N> {
  return {
    needs: definition.needs,
    log: definition.log,
    run: async function runAction(turn, data, inputs) {
      const loaded = await definition.load(turn, data);
      if (!loaded.ok) return loaded;
      if (!can(turn.actor, definition.needs, definition.subject(turn, loaded.value))) {
        return refuse('niet-van-jou', 'Dit kun je niet openen. Vraag de mentor of de coördinator om je toe te voegen.');
      }
      return definition.handle(turn, data, loaded.value, inputs);
    },
  };
}
