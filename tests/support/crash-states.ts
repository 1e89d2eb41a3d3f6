import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Change, Event } from './recorded-disk.ts';

/** What becomes of a change that was not flushed when the power went: kept, lost, or of a write only the length or the first half. */
type Fate = 'kept' | 'lost' | 'zeros' | 'half';
type Policy = (change: Change) => Fate;

const isData = ({ does }: Change) => does === 'write' || does === 'truncate';

/** A fixed series of numbers from 0 up to 1. */
const numbersFrom = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

const mixed = (seed: number) => (): Policy => {
  const next = numbersFrom(seed);
  return (change) => {
    if (next() < 0.5) return 'lost';
    return change.does === 'write' && next() < 0.5 ? 'half' : 'kept';
  };
};

/** Names before contents, contents before names, nothing, everything, and a few mixtures: a disk may keep what was not flushed in any order. */
const policies: readonly (() => Policy)[] = [
  () => () => 'lost',
  () => () => 'kept',
  () => (change) => (isData(change) ? 'lost' : 'kept'),
  () => (change) => (isData(change) ? 'kept' : 'lost'),
  () => (change) => (change.does === 'write' ? 'zeros' : 'kept'),
  () => (change) => (change.does === 'write' ? 'half' : 'kept'),
  mixed(1),
  mixed(2),
];

/** What is on a disk: folders, and files by path. */
export interface Tree {
  readonly folders: ReadonlySet<string>;
  readonly files: ReadonlyMap<string, Buffer>;
}

/** The file or folder that must be flushed for a change to be on disk: the file itself for what is in it, the folder for its name. */
const subjectOf = (change: Change): number | string => {
  switch (change.does) {
    case 'write':
    case 'truncate':
      return change.node;
    default:
      return dirname(change.path);
  }
};

const treeAfter = (events: readonly Event[], durable: ReadonlyMap<number | string, number>, policy: Policy): Tree => {
  const folders = new Set<string>();
  const names = new Map<string, number>();
  const contents = new Map<number, Buffer>();
  const unname = (path: string, node: number) => {
    if (names.get(path) === node) names.delete(path);
  };
  const apply = (change: Change, fate: Fate) => {
    switch (change.does) {
      case 'folder':
        folders.add(change.path);
        break;
      case 'create':
        names.set(change.path, change.node);
        break;
      case 'rename':
        unname(change.path, change.node);
        names.set(change.to, change.node);
        break;
      case 'remove':
        unname(change.path, change.node);
        break;
      case 'write':
        contents.set(change.node, Buffer.concat([contents.get(change.node) ?? Buffer.alloc(0), kept(change.bytes, fate)]));
        break;
      case 'truncate':
        contents.set(change.node, (contents.get(change.node) ?? Buffer.alloc(0)).subarray(0, change.length));
    }
  };
  for (const [at, event] of events.entries()) {
    if (event.does === 'flush' || event.does === 'confirm') continue;
    const fate = at < (durable.get(subjectOf(event)) ?? 0) ? 'kept' : policy(event);
    if (fate !== 'lost') apply(event, fate);
  }
  return { folders, files: new Map([...names].map(([path, node]) => [path, contents.get(node) ?? Buffer.alloc(0)])) };
};

const kept = (bytes: Buffer, fate: Fate): Buffer => {
  if (fate === 'zeros') return Buffer.alloc(bytes.length);
  return fate === 'half' ? bytes.subarray(0, bytes.length >> 1) : bytes;
};

const digestOf = ({ folders, files }: Tree): string => {
  const hash = createHash('sha256').update(JSON.stringify([...folders].sort()));
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`\n${path} ${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
};

/** A state in which a power cut may leave the disk, with what was confirmed by then. */
export interface CrashState {
  readonly tree: Tree;
  readonly confirmed: readonly string[];
}

/** Every state in which a power cut may leave the disk, at every moment of a recording; none comes twice with the same confirmations. */
export function* crashStates(events: readonly Event[]): Generator<CrashState> {
  const durable = new Map<number | string, number>();
  const confirmed: string[] = [];
  const seen = new Set<string>();
  for (const [at, event] of events.entries()) {
    if (event.does === 'flush') durable.set(event.of, Math.max(durable.get(event.of) ?? 0, event.covers));
    if (event.does === 'confirm') confirmed.push(event.line);
    for (const makePolicy of policies) {
      const tree = treeAfter(events.slice(0, at + 1), durable, makePolicy());
      const digest = `${confirmed.length} ${digestOf(tree)}`;
      if (!seen.has(digest)) yield { tree, confirmed: [...confirmed] };
      seen.add(digest);
    }
  }
}

/** Makes a tree anew under another folder. What stands in a folder that is not there is lost with it. */
export const makeTree = ({ folders, files }: Tree, from: string, to: string): void => {
  const isThere = (folder: string): boolean => folder === from || (folders.has(folder) && isThere(dirname(folder)));
  mkdirSync(to);
  const there = [...folders].filter(isThere).sort((a, b) => a.length - b.length);
  for (const folder of there) mkdirSync(join(to, relative(from, folder)));
  for (const [path, bytes] of files) if (isThere(dirname(path))) writeFileSync(join(to, relative(from, path)), bytes);
};
