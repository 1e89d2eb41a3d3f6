import { z } from 'zod/v4';
import { type ActionName, actions, isActionName } from '../../cards/actions.ts';
import { meetingRefusalCard } from '../../cards/flexzat/refusal-card.ts';
import { oldCard, refusalCard, strangerCard } from '../../cards/messages.ts';
import type { Services } from '../app.ts';
import type { PersonId, TenantId } from '../shared/ids.ts';
import type { Refusal } from '../shared/refusal.ts';
import type { Result } from '../shared/result.ts';
import { actionTable } from './action-table.ts';
import type { Place } from './activity.ts';
import { commandFor } from './commands.ts';
import { answerQuestion, answerStranger } from './handlers/answer.ts';
import { groupHelp, movedToPersonal } from './handlers/help.ts';
import { type SearchHit, searchStaff } from './handlers/search.ts';
import { onError } from './on-error.ts';
import type { ActionRow } from './row.ts';
import type { Output, Turn } from './turn.ts';

/** Who says or presses something, as the channel vouches for it; `chat` tells conversations apart for the subject of a follow-up question. */
export interface Sender {
  readonly tenantId: TenantId;
  readonly personId: PersonId;
  readonly place: Place;
  readonly chat: string;
}

/** The product without its channel: text or a press in, cards out. Nothing that comes in makes it throw. A sender is undefined when Teams vouches for no one. */
export interface Front {
  /** Answers a message: a command, or a question about the norm. */
  say(from: Sender | undefined, text: string): Promise<Output>;
  /** Carries out a button. `verb` and `data` are as the client sent them, so they may be anything. */
  press(from: Sender | undefined, verb: unknown, data: unknown): Promise<Output>;
  /** Finds colleagues for a list on a card that is searched by typing. */
  search(from: Sender | undefined, query: unknown): readonly SearchHit[];
}

/** What a press carries: our own data under one key, so that no input can pass for it, and the inputs beside it. */
const pressSchema = z.looseObject({ bw: z.record(z.string(), z.unknown()) });

/** Longer than any question that somebody types; of a message over it only the start is read, for signs of danger. */
const MAX_TEXT = 8000;
const TOO_LONG: Refusal = { code: 'invoer', text: 'Dit bericht is te lang om te lezen. Stel je vraag in een paar zinnen.' };

/** Puts the front together. Every way in passes here: identity, place, ability, one log line, one catch. */
export function createFront(services: Services): Front {
  const turnOf = (from: Sender | undefined): Turn | undefined => {
    const actor = from && services.directory.findActor(from.tenantId, from.personId);
    return from && actor && { actor, place: from.place, now: services.clock.now(), services };
  };
  return {
    say: async (from, text) => {
      try {
        const turn = turnOf(from);
        return from && turn ? await hear(turn, from, text) : answerStranger(services, text.slice(0, MAX_TEXT));
      } catch (error) {
        return onError(services.log, error, 'bericht');
      }
    },
    press: async (from, verb, data) => {
      try {
        const turn = turnOf(from);
        return from && turn ? await act(turn, from, verb, data) : { answer: strangerCard() };
      } catch (error) {
        return onError(services.log, error, 'knop');
      }
    },
    search: (from, query) => {
      try {
        const turn = turnOf(from);
        return turn ? searchStaff(turn, query) : [];
      } catch (error) {
        onError(services.log, error, 'zoeken');
        return [];
      }
    },
  };
}

/** A message of someone known. Where others read along only questions are answered, and the rest moves to the 1:1 chat. */
async function hear(turn: Turn, from: Sender, text: string): Promise<Output> {
  if (text.length > MAX_TEXT) {
    const start = text.slice(0, MAX_TEXT);
    return turn.services.isUrgent(start) ? answerQuestion(turn, from, start) : { answer: refusalCard(TOO_LONG) };
  }
  const command = commandFor(text);
  if (!command) return answerQuestion(turn, from, text);
  if (from.place === 'personal' || command.name === 'bedankt') return command.run(turn);
  return command.name === 'hulp' ? groupHelp() : movedToPersonal(turn.services);
}

/** The buttons that work where others read along. */
const IN_GROUPS: ReadonlySet<ActionName> = new Set(['norm.onderwerp']);

async function act(turn: Turn, from: Sender, verb: unknown, data: unknown): Promise<Output> {
  if (typeof verb !== 'string' || !isActionName(verb)) return { answer: oldCard() };
  if (from.place === 'group' && !IN_GROUPS.has(verb)) return movedToPersonal(turn.services);
  return dispatch(turn, verb, data);
}

async function dispatch(turn: Turn, name: ActionName, data: unknown): Promise<Output> {
  const press = pressSchema.safeParse(data);
  const packed = press.success ? actions[name].safeParse(press.data.bw) : undefined;
  if (!press.success || !packed?.success) return { answer: oldCard() };
  const { bw: _, ...inputs } = press.data;
  const entry = rowOf(name);
  const outcome = await entry.run(turn, packed.data, inputs);
  logAction(turn, entry.log, packed.data, outcome);
  if (outcome.ok) return outcome.value;
  return { answer: isAboutMeetings(name) ? meetingRefusalCard(outcome.error) : refusalCard(outcome.error) };
}

const isAboutMeetings = (name: ActionName): boolean => name.startsWith('overleg.') || name.startsWith('meta.');

/** The row of an action, with its data type widened: the data was parsed by the schema of the same name one line above. */
const rowOf = (name: ActionName): ActionRow<ActionName> => actionTable[name] as ActionRow<ActionName>;

/** One line per action: who, what, on what, and how it ended. Ids and codes only. */
function logAction({ actor, services }: Turn, event: string, data: object, outcome: Result<Output, Refusal>): void {
  const about = 'trajectId' in data ? data.trajectId : 'overlegId' in data ? data.overlegId : undefined;
  services.log.info({ event, by: actor.personId, tenant: actor.tenantId, about, result: outcome.ok ? 'ok' : outcome.error.code }, 'actie');
}
