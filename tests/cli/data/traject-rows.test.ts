import { describe, expect, it } from 'vitest';
import type { Options } from '../../../src/cli/data/command.ts';
import { rowsAbout, subjectOf } from '../../../src/cli/data/traject-rows.ts';
import { canaryBericht, canaryOverleg, canaryTraject } from '../../storage/canaries.ts';
import { sealedInMemory } from '../../storage/sealed-space.ts';
import { aTraject } from '../../support/build-traject.ts';
import { OTHER_TENANT, TENANT } from '../../support/cast.ts';

const noOptions: Options = {
  ...{ overwrite: false, skipBroken: false, withoutLog: false, backup: [] },
  ...{ to: undefined, tenant: undefined, traject: undefined, persoon: undefined, code: undefined },
};

describe('alles over een traject', () => {
  it('wordt gevonden zonder iets te openen, en niets van een ander', async () => {
    const { store, backend } = sealedInMemory();
    const traject = canaryTraject();
    await store.trajecten.create(TENANT, traject.id, traject, [canaryBericht('m', traject.id)]);
    await store.overleggen.create(TENANT, 'o', canaryOverleg(traject.id));
    await store.trajecten.create(TENANT, 'ander', aTraject().build());
    const rows = await rowsAbout(backend, { tenant: TENANT, traject: traject.id });
    expect(rows.map(({ kind, id }) => `${kind}/${id}`).toSorted()).toEqual(
      [`berichten/m`, `overleggen/o`, `sleutels/${traject.id}`, `trajecten/${traject.id}`].toSorted(),
    );
  });

  it('mag zonder organisatie worden gevraagd als er één is', async () => {
    const { store, backend, keyring } = sealedInMemory();
    const { id } = canaryTraject();
    const ask = (traject: string) =>
      subjectOf(backend, { options: { ...noOptions, traject }, masters: keyring.masters } as Parameters<typeof subjectOf>[1]);
    expect(await ask(id)).toMatchObject({ ok: false, error: [expect.stringContaining('Deze opslag is leeg.')] });
    await store.trajecten.create(TENANT, id, aTraject().build());
    expect(await ask(id)).toEqual({ ok: true, value: { tenant: TENANT, traject: id } });
    await store.trajecten.create(OTHER_TENANT, id, aTraject().build());
    expect(await ask(id)).toMatchObject({ ok: false, error: [expect.stringContaining('meer organisaties')] });
  });
});
