import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { newTrajectId, type TrajectId } from '../../src/shared/ids.ts';
import { productionConfig } from '../support/in-process.ts';
import { Child } from './child.ts';
import type { Figure } from './figures.ts';
import { BenchIdentity } from './identity.ts';
import { deliverAll, type Job, Sink } from './load.ts';
import { questions } from './questions.ts';
import { median, quantile, spread } from './statistics.ts';
import { activityOf, pressOf, staffOf, type Teacher, writeSchools } from './world.ts';

/** The schools and the teachers at each; every teacher has a chat of their own. */
const SCHOOLS = 10;
const TEACHERS = 100;
/** Times that everything is measured, and deliveries each time. */
const ROUNDS = 15;
const DELIVERIES = { busy: 600, alone: 150 };
const CONNECTIONS = { busy: 20, alone: 1 };
/** Deliveries of each kind before the first that counts: the code is compiled while it runs. */
const WARM_UP = 3000;

/** What a turn of the product may cost, as a multiple of the floor. */
const CPU_LIMIT = { vraag: 1.3, bewaren: 2 };
const P99_LIMIT = 2;
/** The longest that the event loop may be held up, in milliseconds. */
const DELAY_LIMIT = 50;

const portSchema = z.int();
const nothing = z.unknown();
const usedSchema = z.object({ cpuMs: z.number(), delayMs: z.number() });

/** The store that the product runs on. */
export type BenchStore =
  | { readonly kind: 'lowdb'; readonly dataDir: string }
  | { readonly kind: 'postgres'; readonly url: string; readonly poolSize: number };

interface Measured {
  /** Per turn, in milliseconds. */
  readonly cpu: number;
  readonly p50: number;
  readonly p99: number;
  readonly delay: number;
}

/** A server with what is delivered to it. */
export interface Contender {
  readonly child: Child;
  readonly port: number;
  jobs(count: number): Iterable<Job>;
}

async function measure({ child, port, jobs }: Contender, kind: 'busy' | 'alone'): Promise<Measured> {
  const count = DELIVERIES[kind];
  await child.ask('begin', null, nothing);
  const times = await deliverAll(port, CONNECTIONS[kind], jobs(count));
  const { cpuMs, delayMs } = await child.ask('end', null, usedSchema);
  return { cpu: cpuMs / count, p50: quantile(times, 0.5), p99: quantile(times, 0.99), delay: delayMs };
}

/** What teachers do: each next turn is of the next teacher, so that every chat rests between two turns. */
class Teachers {
  readonly #staff: readonly Teacher[];
  readonly #sink: Sink;
  readonly #bearers: readonly string[];
  readonly #trajecten: readonly { readonly id: TrajectId; base: number }[];
  #turns = 0;

  constructor(staff: readonly Teacher[], sink: Sink, identity: BenchIdentity) {
    this.#staff = staff;
    this.#sink = sink;
    this.#bearers = identity.bearers(sink.url, 50);
    this.#trajecten = staff.map(() => ({ id: newTrajectId(), base: 0 }));
  }

  *questions(count: number): Generator<Job> {
    for (const { teacher, turn } of this.#next(count))
      yield this.#job(teacher, turn, { type: 'message', text: questions[turn % questions.length] });
  }

  *starts(): Generator<Job> {
    for (const { teacher, turn, at } of this.#next(this.#staff.length)) {
      const data = { bw: { trajectId: this.#trajecten[at]?.id }, pseudoniem: `4H-${at}`, mentor: teacher.personId };
      yield this.#job(teacher, turn, pressOf('traject.start', data), (answer) => expectIn(answer, 'Het traject is gestart.'));
    }
  }

  *saves(count: number): Generator<Job> {
    for (const { teacher, turn, at } of this.#next(count)) {
      const traject = this.#trajecten[at];
      if (!traject) continue;
      const bw = { trajectId: traject.id, step: 1, section: 'wat-speelt', base: traject.base, next: 'volgende' };
      yield this.#job(
        teacher,
        turn,
        pressOf('stap.bewaar', { bw, ...PAGE, 'vraag-docent': `Hoe help ik bij het plannen? Nu voor keer ${turn}.` }),
        (answer) => {
          traject.base += 1;
          expectIn(answer, `"base":${traject.base}`);
        },
      );
    }
  }

  *#next(count: number): Generator<{ teacher: Teacher; turn: number; at: number }> {
    for (let done = 0; done < count; done++) {
      const turn = this.#turns++;
      const at = turn % this.#staff.length;
      const teacher = this.#staff[at];
      if (teacher) yield { teacher, turn, at };
    }
  }

  #job(teacher: Teacher, turn: number, fields: Readonly<Record<string, unknown>>, check?: Job['check']): Job {
    const authorization = this.#bearers[turn % this.#bearers.length] ?? '';
    return { authorization, body: activityOf(teacher, this.#sink.url, fields), ...(check ? { check } : {}) };
  }
}

/** The rest of a page of step 1, as the client sends it along. */
const PAGE = { 'opgemerkt-door': 'docent', 'vraag-leerling': '', 'vraag-ouders': '', behoeften: 'didactisch', urgentie: 'deze-maand' };

const expectIn = (answer: string, words: string) => {
  if (!answer.includes(words)) throw new Error(`a turn was answered without ${words}: ${answer.slice(0, 2000)}`);
};

/** Everything that runs while turns are measured. */
export interface Stage {
  readonly contenders: Readonly<Record<Name, Contender>>;
  readonly sink: Sink;
  stop(): Promise<void>;
}

/** Starts the floor and the product with 1,000 teachers who each have a traject. `flags` are for the process of the product. */
export async function setStage(folder: string, store: BenchStore, flags: readonly string[] = []): Promise<Stage> {
  const staff = staffOf(SCHOOLS, TEACHERS);
  await mkdir(folder);
  const schoolsDir = join(folder, 'scholen');
  await writeSchools(schoolsDir, staff);
  const identity = await BenchIdentity.start(productionConfig.appId);
  const sink = await Sink.start();
  const floor = Child.start('tests/bench/children/floor.ts', join(folder, 'vloer.log'));
  const product = Child.start('tests/bench/children/product.ts', join(folder, 'product.log'), flags);
  const stop = async () => {
    await Promise.all([floor.stop(), product.stop()]);
    identity.stop();
    sink.stop();
  };
  try {
    const about = { appId: productionConfig.appId, tenantId: productionConfig.appTenantId, metadataUrl: identity.metadataUrl };
    const floorPort = await floor.ask('start', about, portSchema);
    const productPort = await product.ask('start', { ...about, serviceUrl: sink.url, schoolsDir, store }, portSchema);
    const teachers = new Teachers(staff, sink, identity);
    await deliverAll(productPort, CONNECTIONS.busy, teachers.starts());
    const contenders = {
      vloer: { child: floor, port: floorPort, jobs: (count: number) => teachers.questions(count) },
      vraag: { child: product, port: productPort, jobs: (count: number) => teachers.questions(count) },
      bewaren: { child: product, port: productPort, jobs: (count: number) => teachers.saves(count) },
    };
    return { contenders, sink, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Measures turns of the product on one store against the floor: the adapter of the SDK as it comes, with its own check of the token, that echoes. */
export async function turns(folder: string, store: BenchStore): Promise<readonly Figure[]> {
  const { contenders, sink, stop } = await setStage(folder, store);
  try {
    await warmUp(Object.values(contenders));
    return figuresOf(store.kind, await rounds(contenders, sink));
  } finally {
    await stop();
  }
}

async function warmUp(contenders: readonly Contender[]): Promise<void> {
  for (const { port, jobs } of contenders) await deliverAll(port, 20, jobs(WARM_UP));
}

type Name = 'vloer' | 'vraag' | 'bewaren';
type Round = Readonly<Record<Name, Readonly<Record<'busy' | 'alone', Measured>>>>;

/** One after another within each round, so that what else the machine does meets all alike. */
async function rounds(contenders: Readonly<Record<Name, Contender>>, sink: Sink): Promise<readonly Round[]> {
  const done: Round[] = [];
  const one = async (name: Name) => {
    const before = sink.messages;
    const busy = await measure(contenders[name], 'busy');
    const alone = await measure(contenders[name], 'alone');
    const expected = name === 'bewaren' ? 0 : DELIVERIES.busy + DELIVERIES.alone;
    if (sink.messages - before !== expected) throw new Error(`${sink.messages - before} messages were sent for ${expected} turns`);
    return { busy, alone };
  };
  for (let round = 0; round < ROUNDS; round++)
    done.push({ vloer: await one('vloer'), vraag: await one('vraag'), bewaren: await one('bewaren') });
  return done;
}

/** The limit of a figure with 20 connections; none for one that is there to be read. */
function limitOf(turn: 'vraag' | 'bewaren', kind: 'busy' | 'alone', what: 'cpu' | 'p50' | 'p99'): { limit?: number } {
  if (kind === 'alone' || what === 'p50') return {};
  return { limit: what === 'cpu' ? CPU_LIMIT[turn] : P99_LIMIT };
}

function turnFigure(
  store: string,
  done: readonly Round[],
  turn: 'vraag' | 'bewaren',
  kind: 'busy' | 'alone',
  what: 'cpu' | 'p50' | 'p99',
): Figure {
  const values = done.map((round) => round[turn][kind][what]);
  const floors = done.map((round) => round.vloer[kind][what]);
  const ratios = values.map((value, at) => value / (floors[at] ?? Number.NaN));
  return {
    name: `beurt/${store}/${turn}/${what}-${CONNECTIONS[kind]}`,
    value: median(values),
    unit: 'ms',
    versus: { what: 'vloer', value: median(floors) },
    ratio: median(ratios),
    ...limitOf(turn, kind, what),
    noise: spread(values),
  };
}

function delayFigure(store: string, done: readonly Round[], turn: 'vloer' | 'vraag' | 'bewaren'): Figure {
  const values = done.map((round) => round[turn].busy.delay);
  return {
    name: `beurt/${store}/${turn}/wachtlus`,
    value: median(values),
    unit: 'ms',
    versus: { what: 'grens', value: DELAY_LIMIT },
    ratio: median(values) / DELAY_LIMIT,
    ...(turn === 'vloer' ? {} : { limit: 1 }),
    noise: spread(values),
  };
}

function figuresOf(store: string, done: readonly Round[]): readonly Figure[] {
  const turnFigures = (['vraag', 'bewaren'] as const).flatMap((turn) =>
    (['busy', 'alone'] as const).flatMap((kind) =>
      (['cpu', 'p50', 'p99'] as const).map((what) => turnFigure(store, done, turn, kind, what)),
    ),
  );
  return [...turnFigures, ...(['vloer', 'vraag', 'bewaren'] as const).map((turn) => delayFigure(store, done, turn))];
}
