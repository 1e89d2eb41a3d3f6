import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { Child } from './child.ts';
import type { Figure } from './figures.ts';
import { memory } from './memory.ts';
import { median, spread } from './statistics.ts';
import { schoolIdOf, staffOf, TENANT, type Teacher, writeSchools } from './world.ts';

/** How many trajecten there are, with how many schools and teachers at each they are spread over, ten for each teacher. */
const SIZES = [
  { trajecten: 10, schools: 1, teachers: 1 },
  { trajecten: 1000, schools: 5, teachers: 20 },
  { trajecten: 10_000, schools: 50, teachers: 20 },
] as const;
const EACH = 10;
const ROUNDS = 12;
const SAVES = 25;
/** The one file of the peer is written whole at each save, so a few saves are enough to see it. */
const PEER_SAVES = 3;
const PEER_ROUNDS = 3;
const ASKED = 5;
/** Saves before the first that counts: the code is compiled while it runs. */
const WARM_UP = 200;
/** What a save may take among 10,000 trajecten, as a multiple of what it takes among 10. */
const GROWTH_LIMIT = 1.2;

const nothing = z.unknown();
const timesSchema = z.array(z.number());

const ownerOf = ({ school, personId }: Teacher) => ({ tenantId: TENANT, schoolId: schoolIdOf(school), personId });

/** A folder with the settings of schools, in `scholen`, and a store in files with trajecten of their staff, in `opslag`. */
export interface Filled {
  readonly folder: string;
  readonly trajecten: number;
  readonly staff: readonly Teacher[];
}

async function fill(folder: string, { trajecten, schools, teachers }: (typeof SIZES)[number]): Promise<Filled> {
  await mkdir(folder);
  const staff = staffOf(schools, teachers);
  await writeSchools(join(folder, 'scholen'), staff);
  const filler = Child.start('tests/bench/children/store.ts', join(folder, 'vullen.log'));
  try {
    await filler.ask('open', { dataDir: join(folder, 'opslag'), flushes: false }, nothing);
    await filler.ask('fill', { owners: staff.map(ownerOf), each: EACH }, nothing);
    await filler.ask('close', null, nothing);
    return { folder, trajecten, staff };
  } finally {
    await filler.stop();
  }
}

interface Sized extends Filled {
  readonly store: Child;
  readonly peer: Child;
}

async function open(filled: Filled): Promise<Sized> {
  const { folder, trajecten, staff } = filled;
  const store = Child.start('tests/bench/children/store.ts', join(folder, 'opslag.log'));
  await store.ask('open', { dataDir: join(folder, 'opslag'), flushes: true }, nothing);
  await store.ask('take', TENANT, nothing);
  await store.ask('serve', join(folder, 'scholen'), nothing);
  const peer = Child.start('tests/bench/children/plain.ts', join(folder, 'lowdb.log'));
  const [first] = staff;
  if (!first) throw new Error('a school without staff');
  await peer.ask('start', { file: join(folder, 'lowdb.json'), owner: ownerOf(first), count: trajecten }, nothing);
  return { ...filled, store, peer };
}

/** Measures stores of three sizes: saves, beside lowdb with everything in one file, lists, and what the product takes to run on the largest. */
export async function storage(folder: string): Promise<readonly Figure[]> {
  await mkdir(folder);
  const filled: Filled[] = [];
  for (const size of SIZES) filled.push(await fill(join(folder, String(size.trajecten)), size));
  const [least, most] = [filled.at(0), filled.at(-1)];
  return [...(await saves(filled)), ...(least && most ? await memory(least, most) : [])];
}

async function saves(filled: readonly Filled[]): Promise<readonly Figure[]> {
  const sizes: Sized[] = [];
  try {
    for (const one of filled) sizes.push(await open(one));
    for (const { store } of sizes) await store.ask('save', WARM_UP, timesSchema);
    const own = await inRounds(sizes, ROUNDS, ({ store }) => store.ask('save', SAVES, timesSchema));
    const peers = await inRounds(sizes, PEER_ROUNDS, ({ peer }) => peer.ask('save', PEER_SAVES, timesSchema));
    return [...growth(sizes, own), ...beside(sizes, own, peers), ...(await lists(sizes))];
  } finally {
    await Promise.all(sizes.flatMap(({ store, peer }) => [store.stop(), peer.stop()]));
  }
}

/** The median of each round, by size; the sizes take turns within a round, so that what else the machine does meets all alike. */
async function inRounds(
  sizes: readonly Sized[],
  rounds: number,
  measure: (size: Sized) => Promise<readonly number[]>,
): Promise<number[][]> {
  const medians: number[][] = sizes.map(() => []);
  for (let round = 0; round < rounds; round++) for (const [at, size] of sizes.entries()) medians[at]?.push(median(await measure(size)));
  return medians;
}

const growth = (sizes: readonly Sized[], medians: readonly number[][]): readonly Figure[] =>
  sizes.slice(1).map(({ trajecten }, at) => {
    const values = medians[at + 1] ?? [];
    const least = medians[0] ?? [];
    return {
      name: `opslaan/${trajecten}`,
      value: median(values),
      unit: 'ms',
      versus: { what: `bij ${sizes[0]?.trajecten}`, value: median(least) },
      ratio: median(values.map((value, round) => value / (least[round] ?? Number.NaN))),
      limit: GROWTH_LIMIT,
      noise: spread(values),
    };
  });

const beside = (sizes: readonly Sized[], own: readonly number[][], peers: readonly number[][]): readonly Figure[] =>
  sizes.map(({ trajecten }, at) => {
    const [value, peer] = [median(own[at] ?? []), median(peers[at] ?? [])];
    return {
      name: `opslaan/naast-een-bestand/${trajecten}`,
      value,
      unit: 'ms',
      versus: { what: 'lowdb in een bestand', value: peer },
      ratio: value / peer,
      noise: spread(own[at] ?? []),
    };
  });

/** "Mijn trajecten" of a mentor with ten, in a store with those alone and in the largest; and of a coördinator, who sees all of the school. */
async function lists(sizes: readonly Sized[]): Promise<readonly Figure[]> {
  const [small, , large] = sizes;
  const [alone] = small?.staff ?? [];
  const [coordinator, mentor] = large?.staff ?? [];
  if (!small || !large || !alone || !mentor || !coordinator) throw new Error('no stores to list');
  const ask = (of: Sized, teacher: Teacher) =>
    of.store.ask('say', { from: ownerOf(teacher), text: 'mijn trajecten', times: ASKED }, timesSchema);
  const rounds = { alone: [] as number[], mentor: [] as number[], coordinator: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    rounds.alone.push(median(await ask(small, alone)));
    rounds.mentor.push(median(await ask(large, mentor)));
    rounds.coordinator.push(median(await ask(large, coordinator)));
  }
  return (['mentor', 'coordinator'] as const).map((who) => ({
    name: `lijst/mijn-trajecten/${who}`,
    value: median(rounds[who]),
    unit: 'ms',
    versus: { what: 'mentor bij 10', value: median(rounds.alone) },
    ratio: median(rounds[who].map((value, at) => value / (rounds.alone[at] ?? Number.NaN))),
    noise: spread(rounds[who]),
  }));
}
