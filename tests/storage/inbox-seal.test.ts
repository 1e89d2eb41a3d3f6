import { describe, expect, it } from 'vitest';
import { InboxSeal } from '../../src/storage/inbox-seal.ts';
import { OTHER_TENANT, TENANT } from '../support/cast.ts';
import { MemoryDisk } from '../support/memory-backend.ts';
import { flipped, master, sealedInMemory } from './sealed-space.ts';

const key = master('een');
const inboxOn = (disk = new MemoryDisk()) => {
  const { backend, keyring } = sealedInMemory(disk, key);
  return { backend, inbox: new InboxSeal(backend, keyring) };
};

describe('wat de inbox onthoudt', () => {
  it('gaat open voor dezelfde bezorging, ook na een herstart', async () => {
    const disk = new MemoryDisk();
    const sealed = await inboxOn(disk).inbox.seal(TENANT, 'd1', 'Sanne typte iets');
    expect(sealed).not.toContain('Sanne');
    expect(await inboxOn(disk).inbox.open(TENANT, 'd1', sealed)).toBe('Sanne typte iets');
  });

  it('heeft per organisatie één sleutel, die met de eerste bezorging ontstaat', async () => {
    const { backend, inbox } = inboxOn();
    expect(await inbox.open(TENANT, 'd1', 'x')).toBeUndefined();
    for (const tenant of [TENANT, TENANT, OTHER_TENANT]) await inbox.seal(tenant, 'd1', 'x');
    for (const tenant of [TENANT, OTHER_TENANT])
      expect((await backend.find(tenant, 'sleutels')).map(({ id, revision }) => [id, revision])).toEqual([['inbox', 1]]);
  });

  it('fault 52: gaat niet open voor een andere bezorging of organisatie, of als het is veranderd', async () => {
    const { inbox } = inboxOn();
    const sealed = await inbox.seal(TENANT, 'd1', 'iets');
    await inbox.seal(OTHER_TENANT, 'd1', 'iets');
    expect(await inbox.open(TENANT, 'd2', sealed)).toBeUndefined();
    expect(await inbox.open(OTHER_TENANT, 'd1', sealed)).toBeUndefined();
    expect(await inbox.open(TENANT, 'd1', flipped(sealed, 4))).toBeUndefined();
    expect(await inbox.open(TENANT, 'd1', '')).toBeUndefined();
  });

  it('weigert te bewaren als de opslag niet schrijft: dan is er ook geen sleutel', async () => {
    const disk = new MemoryDisk();
    disk.isBroken = true;
    const { backend, inbox } = inboxOn(disk);
    await expect(inbox.seal(TENANT, 'd1', 'iets')).rejects.toThrow('ENOSPC');
    disk.isBroken = false;
    expect(await backend.find(TENANT, 'sleutels')).toEqual([]);
    expect(await inbox.open(TENANT, 'd1', await inbox.seal(TENANT, 'd1', 'iets'))).toBe('iets');
  });
});
