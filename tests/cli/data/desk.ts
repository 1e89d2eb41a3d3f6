import { join } from 'node:path';
import { Writable } from 'node:stream';
import { runData } from '../../../src/cli/data/run.ts';
import type { Environment } from '../../../src/cli/data/settings.ts';
import { type TrajectId, trajectIdSchema } from '../../../src/shared/ids.ts';
import type { Backend } from '../../../src/storage/backend.ts';
import { type MasterKey, openKeyring } from '../../../src/storage/keyring.ts';
import { openLowdbBackend } from '../../../src/storage/lowdb/open-lowdb-backend.ts';
import { openPostgresBackend } from '../../../src/storage/postgres/open-postgres-backend.ts';
import { createStore, type Store } from '../../../src/storage/store.ts';
import { entry } from '../../storage/backend-contract.ts';
import { canaryBericht, canaryContact, canaryOverleg, canaryPart, canaryTraject } from '../../storage/canaries.ts';
import { master } from '../../storage/sealed-space.ts';
import { aTraject } from '../../support/build-traject.ts';
import { OTHER_TENANT, SCHOOL, sanne, TENANT } from '../../support/cast.ts';
import { collectedLog } from '../../support/collected-log.ts';
import { MovableClock } from '../../support/movable-clock.ts';
import { root } from '../../support/sources.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** The traject with canaries, and another one that must never be touched by what happens to it. */
export const pupil: TrajectId = trajectIdSchema.parse('11111111-1111-4111-8111-111111111111');
export const other: TrajectId = trajectIdSchema.parse('22222222-2222-4222-8222-222222222222');

/** What an open store of the desk is. */
export interface OpenDesk {
  readonly backend: Backend;
  readonly store: Store;
}

const asSetting = (masters: readonly MasterKey[]) => masters.map(({ id, key }) => `${id}:${key.toString('base64')}`).join(',');

/** A beheerder at a desk: settings, a folder, and the command line. */
export class Desk {
  readonly clock = new MovableClock();
  readonly folder: string;
  masters: readonly [MasterKey, ...MasterKey[]] = [master('een')];
  env: Environment = {};

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** A desk with an empty folder that goes when the test ends. */
  static async make(env: Environment = {}): Promise<Desk> {
    const desk = new Desk(await tempFolder());
    desk.env = {
      BASISWIJZER_MODE: 'demo',
      STORE: 'lowdb',
      DATA_DIR: join(desk.folder, 'data'),
      SCHOOLS_DIR: join(root, 'tests/support/schools'),
      PUBLIC_URL: 'http://127.0.0.1',
      LINK_SECRET: 'x'.repeat(40),
      LOG_LEVEL: 'silent',
      ...env,
    };
    return desk;
  }

  /** A desk of which the store is filled; see `fill`. */
  static async filled(env: Environment = {}): Promise<Desk> {
    const desk = await Desk.make(env);
    await desk.fill();
    return desk;
  }

  /** The path of something in the folder. */
  at(name: string): string {
    return join(this.folder, name);
  }

  /** Types a command and resolves with what it said. */
  async run(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly progress: string }> {
    const said = { out: '', progress: '' };
    const into = (name: 'out' | 'progress') =>
      new Writable({
        write: (chunk, _encoding, done) => {
          said[name] += String(chunk);
          done();
        },
      });
    const env = { ...this.env, ENCRYPTION_KEYS: asSetting(this.masters) };
    const code = await runData(args, { env, clock: this.clock, out: into('out'), progress: into('progress') });
    return { code, ...said };
  }

  /** Runs a command that must go well, and resolves with its outcome. */
  async well(...args: readonly string[]): Promise<string> {
    const { code, out, progress } = await this.run(...args);
    if (code !== 0) throw new Error(`code ${code}: ${progress}${out}`);
    return out;
  }

  /** Opens the store of the settings as the bot does, for as long as the task runs. */
  async withStore<T>(task: (open: OpenDesk) => Promise<T>, env: Environment = this.env): Promise<T> {
    const parts = { clock: this.clock, log: collectedLog().log };
    const opened =
      env.STORE === 'postgres'
        ? await openPostgresBackend({ url: env.DATABASE_URL ?? '', poolSize: 3 }, parts)
        : await openLowdbBackend(env.DATA_DIR ?? '', parts);
    if (!opened.ok) throw new Error(opened.error);
    const backend = opened.value;
    try {
      const keyring = await openKeyring(backend, this.masters);
      if (!keyring.ok) throw new Error(keyring.error);
      return await task({ backend, store: createStore({ backend, keyring: keyring.value, unreadable: () => {} }) });
    } finally {
      await backend.close();
    }
  }

  /** Puts something of every kind in the store: a traject full of canaries with a meeting and two messages, and things of others. */
  async fill(): Promise<void> {
    await this.withStore(async ({ store }) => {
      const turn = store.during({ audit: entry(pupil) });
      const soon = canaryBericht('straks', pupil, '2026-11-24T09:00:00Z');
      await turn.trajecten.create(TENANT, pupil, canaryTraject(pupil), [soon, canaryBericht('later', pupil, '2026-12-01T08:00:00Z')]);
      await turn.overleggen.create(TENANT, 'overleg-1', canaryOverleg(pupil));
      await store.trajecten.create(TENANT, other, { ...aTraject().build(), id: other });
      await store.trajecten.replace(TENANT, other, { ...aTraject().build(), id: other }, 1);
      await store.schoolparts.create(TENANT, SCHOOL, canaryPart());
      await store.contacten.create(TENANT, sanne.personId, canaryContact());
      await store.during({ audit: entry(null) }).trajecten.create(OTHER_TENANT, 'zuid', aTraject().build());
    });
  }

  /** What everybody of the staff would find: the ids of all trajecten, overleggen and berichten, and how often each was saved. */
  contents(env: Environment = this.env): Promise<Readonly<Record<string, readonly string[]>>> {
    return this.withStore(async ({ store }) => {
      const ids = (found: readonly { readonly id: string; readonly revision: number }[]) =>
        found.map(({ id, revision }) => `${id}@${revision}`);
      return {
        trajecten: ids(await store.trajecten.find(TENANT)),
        overleggen: ids(await store.overleggen.find(TENANT)),
        berichten: ids(await store.berichten.find(TENANT)),
        scholen: ids(await store.schoolparts.find(TENANT)),
        contacten: ids(await store.contacten.find(TENANT)),
        zuid: ids(await store.trajecten.find(OTHER_TENANT)),
      };
    }, env);
  }

  /** The lines of the audit log of a tenant: `by event about result`. */
  log(tenant = TENANT, env: Environment = this.env): Promise<readonly string[]> {
    return this.withStore(async ({ backend }) => {
      const lines: string[] = [];
      for await (const line of backend.audit.lines(tenant)) {
        const { by, event, about, result } = JSON.parse(line);
        lines.push(`${by}, ${event}, ${about}, ${result}`);
      }
      return lines;
    }, env);
  }
}

/** What is in a store that was filled. */
export const filledContents = {
  trajecten: [`${pupil}@1`, `${other}@2`],
  overleggen: ['overleg-1@1'],
  berichten: ['later@1', 'straks@1'],
  scholen: [`${SCHOOL}@1`],
  contacten: [`${sanne.personId}@1`],
  zuid: ['zuid@1'],
};
