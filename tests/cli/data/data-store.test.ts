import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDataStore } from '../../../src/cli/data/data-store.ts';
import { chainOf, entry } from '../../storage/backend-contract.ts';
import { TENANT } from '../../support/cast.ts';
import { collectedLog } from '../../support/collected-log.ts';
import { MovableClock } from '../../support/movable-clock.ts';
import { emptyDatabase } from '../../support/postgres.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const parts = { clock: new MovableClock(), log: collectedLog().log };
const real = { ...parts, isDryRun: false, mayBeNew: true };
const dry = { ...parts, isDryRun: true, mayBeNew: true };

describe.each(['lowdb', 'postgres'] as const)('een opslag voor opdrachten: %s', (kind) => {
  const settings = async () => {
    if (kind === 'lowdb') return { kind, dataDir: join(await tempFolder(), 'data') };
    const { url, drop } = await emptyDatabase();
    onTestFinished(drop);
    return { kind, url, poolSize: 2 };
  };

  it('is te lezen en te beschrijven', async () => {
    const store = await openDataStore(await settings(), real);
    if (!store.ok) throw new Error(store.error.join());
    await store.value.backend.audit.append(TENANT, entry('a'));
    expect(await store.value.read((all) => all.tenants())).toEqual([TENANT]);
    expect(await chainOf(store.value.backend, TENANT)).toHaveLength(1);
    await store.value.close();
  });

  it('is in een proef niet te beschrijven, ook niet als er nog niets is', async () => {
    const chosen = await settings();
    for (const isThere of [false, true]) {
      if (isThere) {
        const made = await openDataStore(chosen, real);
        if (made.ok) await made.value.close();
      }
      const store = await openDataStore(chosen, dry);
      if (!store.ok) throw new Error(store.error.join());
      expect(() => store.value.backend).toThrow('a dry run changes nothing');
      expect(await store.value.read((all) => all.tenants())).toEqual([]);
      await store.value.close();
      if ('dataDir' in chosen) expect(existsSync(chosen.dataDir)).toBe(isThere);
    }
  });
});

describe('een opslag die er niet is', () => {
  it('wordt niet gemaakt als dat niet de bedoeling is', async () => {
    const dataDir = join(await tempFolder(), 'data');
    const store = await openDataStore({ kind: 'lowdb', dataDir }, { ...real, mayBeNew: false });
    expect(store).toMatchObject({ ok: false, error: [expect.stringContaining('is er niet')] });
    expect(existsSync(dataDir)).toBe(false);
  });

  it('wordt met een zin geweigerd als PostgreSQL niet antwoordt', async () => {
    const gone = { kind: 'postgres', url: 'postgres://x:y@127.0.0.1:1/z', poolSize: 2 } as const;
    for (const how of [dry, real])
      expect(await openDataStore(gone, how)).toMatchObject({ ok: false, error: [expect.stringContaining('niet te bereiken')] });
  });
});
