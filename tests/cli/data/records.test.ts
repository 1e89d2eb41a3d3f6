import { describe, expect, it } from 'vitest';
import { counted, ERASED, entryFor, erasedIn, faultsOfLogs, inWords, noteFor, schoolsAmong } from '../../../src/cli/data/records.ts';
import { auditEntrySchema } from '../../../src/storage/audit.ts';
import { SYSTEM_TENANT } from '../../../src/storage/keyring.ts';
import { emptySnapshot, snapshotOf } from '../../../src/storage/snapshot.ts';
import { chainOf } from '../../storage/backend-contract.ts';
import { sealedInMemory } from '../../storage/sealed-space.ts';
import { NOW } from '../../support/build-traject.ts';
import { OTHER_TENANT, TENANT } from '../../support/cast.ts';

describe('wat een opdracht opschrijft', () => {
  it('is een regel die zegt wie, wat en wanneer, in het log van elke school en niet in dat van de opslag zelf', async () => {
    expect(auditEntrySchema.parse(entryFor('backup', NOW))).toEqual({
      at: '2026-11-24T08:00:00.000Z',
      by: 'beheer: backup',
      event: 'opslag.backup',
      about: null,
      result: 'ok',
    });
    const { backend } = sealedInMemory();
    await noteFor(backend, [TENANT, SYSTEM_TENANT, OTHER_TENANT], entryFor('check', NOW, { result: 'fouten' }));
    expect(await chainOf(backend, TENANT)).toHaveLength(1);
    expect(await chainOf(backend, SYSTEM_TENANT)).toEqual([]);
    expect(schoolsAmong([TENANT, SYSTEM_TENANT])).toEqual([TENANT]);
  });

  it('zegt later welke trajecten zijn gewist', async () => {
    const { backend } = sealedInMemory();
    await backend.audit.append(TENANT, entryFor('erase', NOW, { event: ERASED, about: 'a' }));
    await backend.audit.append(TENANT, entryFor('export', NOW, { about: 'b' }));
    expect([...(await erasedIn(snapshotOf(backend), TENANT))]).toEqual(['a']);
    expect([...(await erasedIn(snapshotOf(backend), OTHER_TENANT))]).toEqual([]);
  });

  it('noemt een keten die is verbroken, met de regel', async () => {
    const { backend } = sealedInMemory();
    for (const about of ['a', 'b', 'c']) await backend.audit.append(TENANT, entryFor('export', NOW, { about }));
    const lines = await chainOf(backend, TENANT);
    const broken = {
      ...emptySnapshot,
      tenants: async () => [TENANT],
      lines: async function* () {
        yield* lines.toSpliced(1, 1);
      },
    };
    expect(await faultsOfLogs(snapshotOf(backend))).toEqual([]);
    expect(await faultsOfLogs(broken)).toEqual([`auditlog van ${TENANT}: regel 2 hoort niet achter regel 1`]);
  });
});

describe('wat een opdracht telt', () => {
  it('staat er in gewone woorden', () => {
    expect(inWords([])).toBe('niets');
    expect(inWords([{ kind: 'trajecten' }])).toBe('1 traject');
    expect(inWords([{ kind: 'trajecten' }, { kind: 'sleutels' }, { kind: 'trajecten' }, { kind: 'berichten' }])).toBe(
      '2 trajecten, 1 sleutel en 1 bericht',
    );
    expect(counted(0, ['rij', 'rijen'])).toBe('0 rijen');
  });
});
