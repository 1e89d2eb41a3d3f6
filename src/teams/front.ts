import { z } from 'zod/v4';
import { type ActionName, actions, isActionName } from '../../cards/actions.ts';
import { meetingRefusalCard } from '../../cards/flexzat/refusal-card.ts';
import { oldCard, refusalCard, strangerCard } from '../../cards/messages.ts';
import type { Services } from '../app.ts';
import type { PersonId, TenantId } from '../shared/ids.ts';
import type { Refusal } from '../shared/refusal.ts';
import type { AuditEntry } from '../storage/audit.ts';
import { actionTable } from './action-table.ts';
import type { Place } from './activity.ts';
import { commandFor } from './commands.ts';
import { answerQuestion, answerStranger } from './handlers/answer.ts';
import { type Shareable, searchAsStranger, searchNorm } from './handlers/compose.ts';
import { groupHelp, movedToPersonal } from './handlers/help.ts';
import { type SearchHit, searchStaff } from './handlers/search.ts';
import { bestEffort, onError } from './on-error.ts';
import { TOO_FAST } from './rate-limit.ts';
import type { ActionRow } from './row.ts';
import { type Output, type Turn, withStore } from './turn.ts';

/** Who says or presses something, as the channel vouches for it; `chat` tells conversations apart for the subject of a follow-up question. */
export interface Sender {
  readonly tenantId: TenantId;
  readonly personId: PersonId;
  readonly place: Place;
  readonly chat: string;
  /** The key of the delivery that brought it, so that a repeated one changes nothing twice; undefined where that cannot happen. */
  readonly delivery?: string | undefined;
}

/** The product without its channel: text or a press in, cards out. Nothing that comes in makes it throw. A sender is undefined when Teams vouches for no one. */
export interface Front {
  /** Answers a message: a command, or a question about the norm. Nothing when the sender goes too fast and was told so. */
  say(from: Sender | undefined, text: string): Promise<Output | undefined>;
  /** Carries out a button. `verb` and `data` are as the client sent them, so they may be anything. */
  press(from: Sender | undefined, verb: unknown, data: unknown): Promise<Output>;
  /** Finds colleagues for a list on a card that is searched by typing. */
  search(from: Sender | undefined, query: unknown): readonly SearchHit[];
  /** Finds what the norm says, for a card to put in any chat. Keeps nothing, and asks no store. */
  find(from: Sender | undefined, text: string): Promise<Shareable>;
}

/** What a press carries: our own data under one key, so that no input can pass for it, and the inputs beside it. */
const pressSchema = z.looseObject({ bw: z.record(z.string(), z.unknown()) });

/** Longer than any question that somebody types; of a message over it only the start is read, for signs of danger. */
const MAX_TEXT = 8000;
const TOO_LONG: Refusal = { code: 'invoer', text: 'Dit bericht is te lang om te lezen. Stel je vraag in een paar zinnen.' };

const NOT_FOUND = 'Zoeken lukt nu niet. Probeer het over een minuut opnieuw. Is er nu gevaar? Bel 112.';

const tooFast: Output = { answer: refusalCard(TOO_FAST), ended: 'too-fast' };

/** Puts the front together. Every way in passes here: identity, place, ability, one log line, one catch. */
export function createFront(services: Services): Front {
  const turnOf = (from: Sender | undefined): Turn | undefined => {
    const actor = from && services.directory.findActor(from.tenantId, from.personId);
    return from && actor && { actor, place: from.place, chat: from.chat, now: services.clock.now(), services };
  };
  return {
    say: async (from, text) => {
      try {
        await services.readNorms();
        const pace = services.rateLimit.message(from, () => services.isUrgent(text.slice(0, MAX_TEXT)));
        if (pace !== 'ok') return pace === 'warn' ? tooFast : undefined;
        const turn = turnOf(from);
        return from && turn ? await hear(turn, from, text) : answerStranger(services, text.slice(0, MAX_TEXT));
      } catch (error) {
        return onError(services.log, error, 'bericht');
      }
    },
    press: async (from, verb, data) => {
      try {
        if (!services.rateLimit.press(from)) return tooFast;
        const turn = turnOf(from);
        return from && turn ? await act(turn, from, verb, data) : await refuseStranger(services, from);
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
    find: async (from, text) => {
      try {
        await services.readNorms();
        const turn = turnOf(from);
        const read = text.slice(0, MAX_TEXT);
        return turn ? searchNorm(turn, read) : searchAsStranger(services, read);
      } catch (error) {
        onError(services.log, error, 'zoeken');
        return { kind: 'zin', text: NOT_FOUND };
      }
    },
  };
}

/** A press of someone whom no school knows, such as a pupil with a card that was passed on: refused, with a line in the audit log of a tenant that we serve. */
async function refuseStranger(services: Services, from: Sender | undefined): Promise<Output> {
  if (from && services.directory.tenants.includes(from.tenantId)) {
    services.log.warn({ event: 'onbekende afzender', by: from.personId, tenant: from.tenantId }, 'geweigerd');
    const at = services.clock.now().toString({ fractionalSecondDigits: 3 });
    const entry = { at, by: from.personId, event: 'onbekende afzender', about: null, result: 'niet-van-jou' };
    await bestEffort(services.log, 'auditlog', () => services.audit.append(from.tenantId, entry));
  }
  return { answer: strangerCard(), ended: 'refused' };
}

/** A message of someone known. Where others read along only questions are answered, and the rest moves to the 1:1 chat. */
async function hear(turn: Turn, from: Sender, text: string): Promise<Output> {
  if (text.length > MAX_TEXT) {
    const start = text.slice(0, MAX_TEXT);
    return turn.services.isUrgent(start) ? answerQuestion(turn, from, start) : { answer: refusalCard(TOO_LONG), ended: 'refused' };
  }
  const command = commandFor(text);
  if (!command) return answerQuestion(turn, from, text);
  if (command.name === 'bedankt') return command.run(turn);
  if (from.place !== 'personal') return command.name === 'hulp' ? groupHelp() : movedToPersonal(turn.services);
  return command.name === 'hulp' ? command.run(turn) : audited(turn, from, `getypt: ${command.name}`, command.run);
}

/** The buttons that work where others read along. */
const IN_GROUPS: ReadonlySet<ActionName> = new Set(['norm.onderwerp', 'norm.klopt', 'norm.anders', 'afspraak.lees']);

async function act(turn: Turn, from: Sender, verb: unknown, data: unknown): Promise<Output> {
  if (typeof verb !== 'string' || !isActionName(verb)) return { answer: oldCard() };
  if (from.place === 'group' && !IN_GROUPS.has(verb)) return movedToPersonal(turn.services);
  return dispatch(turn, from, verb, data);
}

/** Runs a command. What it shows may be about pupils, so that somebody asked for it stands in the audit log before anything is shown. */
async function audited(turn: Turn, from: Sender, event: string, run: (turn: Turn) => Output | Promise<Output>): Promise<Output> {
  const entry = auditEntry(turn, event, null);
  const store = turn.services.store.during({ delivery: from.delivery, audit: entry });
  const output = await run(withStore(turn, store));
  if (!store.hasSaved()) await turn.services.audit.append(turn.actor.tenantId, entry);
  return output;
}

const auditEntry = ({ actor, now }: Turn, event: string, about: string | null, result = 'ok'): AuditEntry => ({
  at: now.toString({ fractionalSecondDigits: 3 }),
  by: actor.personId,
  event,
  about,
  result,
});

async function dispatch(turn: Turn, from: Sender, name: ActionName, data: unknown): Promise<Output> {
  const press = pressSchema.safeParse(data);
  const packed = press.success ? actions[name].safeParse(press.data.bw) : undefined;
  if (!press.success || !packed?.success) return { answer: oldCard() };
  const { bw: _, ...inputs } = press.data;
  const entry = rowOf(name);
  const about = aboutOf(packed.data);
  // A count of answers says of nobody that they gave one, and neither does the audit log.
  const isAudited = entry.needs !== 'norm.vragen';
  const audit = isAudited ? auditEntry(turn, entry.log, about) : undefined;
  const store = turn.services.store.during({ delivery: from.delivery, audit });
  const outcome = await entry.run(withStore(turn, store), packed.data, inputs);
  const result = outcome.ok ? 'ok' : outcome.error.code;
  const { services, actor } = turn;
  if (isAudited && !store.hasSaved()) {
    const kept = services.audit.append(actor.tenantId, auditEntry(turn, entry.log, about, result));
    // What could not be saved is shown again with what was typed, although the log cannot be written either; that the form was opened stands in it.
    await (store.hasTried() ? bestEffort(services.log, 'auditlog', () => kept) : kept);
  }
  services.log.info({ event: entry.log, by: actor.personId, tenant: actor.tenantId, about, result }, 'actie');
  if (outcome.ok) return outcome.value;
  return { answer: isAboutMeetings(name) ? meetingRefusalCard(outcome.error) : refusalCard(outcome.error), ended: 'refused' };
}

const isAboutMeetings = (name: ActionName): boolean => name.startsWith('overleg.') || name.startsWith('meta.');

/** The row of an action, with its data type widened: the data was parsed by the schema of the same name one line above. */
const rowOf = (name: ActionName): ActionRow<ActionName> => actionTable[name] as ActionRow<ActionName>;

/** What a button can be about, by the name of its data; the first that is there counts. */
const NAMED = ['trajectId', 'overlegId', 'afspraakId', 'vraagId'] as const;

/** The traject, meeting, question or agreement that a button names, for the logs. */
const aboutOf = (data: object): string | null => {
  const named = new Map<string, unknown>(Object.entries(data));
  const name = NAMED.find((one) => named.get(one) !== undefined);
  return name === undefined ? null : String(named.get(name));
};
