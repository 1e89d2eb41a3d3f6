import { setImmediate } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Answerer } from './answers/answerer.ts';
import type { Config } from './config.ts';
import type { LoadedPack } from './norm/load-pack.ts';
import { createDirectory, type Directory } from './people/directory.ts';
import type { School } from './people/school.ts';
import type { Clock } from './shared/clock.ts';
import type { SchoolId } from './shared/ids.ts';
import type { Metrics } from './shared/metrics.ts';
import type { Audit } from './storage/backend.ts';
import type { Store } from './storage/store.ts';
import { type AfsprakenBook, createAfsprakenBook } from './teams/afspraken-book.ts';
import { createDialogueMemory, type DialogueMemory } from './teams/dialogue-memory.ts';
import { createFront, type Front } from './teams/front.ts';
import { createJudgements, type Judgements } from './teams/judgements.ts';
import { measuredFront } from './teams/measured.ts';
import type { RateLimit } from './teams/rate-limit.ts';
import { type AgendaLinks, createAgendaLinks } from './web/agenda-links.ts';

/** Where the product writes what happened: ids, codes and kinds, never what somebody typed. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;

/** A school with the norm that holds there. */
export interface SchoolSetup {
  readonly school: School;
  readonly pack: LoadedPack;
}

/** What the product is built from: everything outside it comes in here. */
export interface Parts {
  readonly config: Config;
  readonly schools: readonly SchoolSetup[];
  readonly store: Store;
  readonly audit: Pick<Audit, 'append'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly rateLimit: Pick<RateLimit, 'message' | 'press'>;
  readonly metrics: Pick<Metrics, 'turn'>;
}

/** The parts that handlers work with. */
export interface Services {
  readonly store: Store;
  /** Keeps who did or read what. */
  readonly audit: Pick<Audit, 'append'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Holds back whoever goes too fast. */
  readonly rateLimit: Pick<RateLimit, 'message' | 'press'>;
  readonly directory: Directory;
  readonly links: AgendaLinks;
  readonly dialogues: DialogueMemory;
  /** What schools agreed on themselves, to answer with. */
  readonly afspraken: AfsprakenBook;
  /** What readers say of answers, as the cards carry it. */
  readonly judgements: Judgements;
  /** A deep link that opens the 1:1 chat with the bot, or undefined in the demo, which has no app registration. */
  readonly personalChat: string | undefined;
  /** Loads what answers from the norms, which takes a good part of a second; at once when that was done before. Wait for it before the two below. */
  readNorms(): Promise<void>;
  /** Whether a text has signs of danger, whoever wrote it. */
  isUrgent(text: string): boolean;
  /** The norm of a school, with the answerer over it. Throws for a school that is not set up: an actor always belongs to one that is. */
  normOf(school: SchoolId): { readonly pack: LoadedPack; readonly answerer: Answerer };
}

/** The whole product, without a channel. */
export interface App {
  readonly services: Services;
  readonly front: Front;
}

/** The answers of this program; see `readPacks`. */
type Answers = typeof import('./answers/answerer.ts');
let answers: Answers | undefined;

/** Answerers by pack: schools with the same pack share one. */
const answerers = new WeakMap<LoadedPack, Answerer>();

function read<T>(what: T | undefined): T {
  if (!what) throw new Error('asked before the norms were read');
  return what;
}

async function readPacks(packs: readonly LoadedPack[]): Promise<void> {
  // Loaded here: neither the bot's start nor its first form waits for it.
  answers = await import('./answers/answerer.ts');
  for (const pack of packs) {
    if (answerers.has(pack)) continue;
    answerers.set(pack, answers.createAnswerer(pack));
    await setImmediate();
  }
}

/** Puts the product together from its parts. */
export function createApp(parts: Parts): App {
  const packs = new Map(parts.schools.map(({ school, pack }) => [school.id, pack]));
  const allPacks = [...new Set(packs.values())];
  let reading: Promise<void> | undefined;
  const services: Services = {
    store: parts.store,
    audit: parts.audit,
    clock: parts.clock,
    log: parts.log,
    rateLimit: parts.rateLimit,
    directory: createDirectory(parts.schools.map(({ school }) => school)),
    links: createAgendaLinks(parts.config.linkSecret, parts.config.publicUrl),
    dialogues: createDialogueMemory(),
    afspraken: createAfsprakenBook(parts.store, parts.clock),
    judgements: createJudgements(parts.config.linkSecret),
    personalChat: parts.config.mode === 'demo' ? undefined : `https://teams.microsoft.com/l/chat/0/0?users=28:${parts.config.appId}`,
    readNorms: () => {
      reading ??= readPacks(allPacks);
      return reading;
    },
    isUrgent: (text) => read(answers).isUrgent(text),
    normOf: (school) => {
      const pack = packs.get(school);
      if (!pack) throw new Error('an actor of a school that is not set up');
      return {
        pack,
        get answerer() {
          return read(answerers.get(pack));
        },
      };
    },
  };
  return { services, front: measuredFront(createFront(services), parts.metrics) };
}
