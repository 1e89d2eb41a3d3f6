import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { overlegIdSchema } from '../../../src/shared/ids.ts';
import { unwrapKey } from '../../../src/storage/keyring.ts';
import { canaryOverleg } from '../../storage/canaries.ts';
import { rowIn } from '../../storage/sealed-space.ts';
import { OTHER_TENANT, SCHOOL, TENANT } from '../../support/cast.ts';
import { testDatabase } from '../../support/postgres.ts';
import { runSql } from '../../support/postgres-server.ts';
import { Desk, filledContents, other, pupil } from './desk.ts';

const erasing = ['erase', '--tenant', TENANT, '--traject', pupil] as const;
const loose = overlegIdSchema.parse('33333333-3333-4333-8333-333333333333');
const without = { ...filledContents, trajecten: [`${other}@2`], overleggen: [], berichten: [] };

/** Every file under a folder, as text. */
const textUnder = async (folder: string) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return (await Promise.all(files.map(async (file) => `${file}\n${await readFile(file, 'latin1')}`))).join('\n');
};

/** The wrapped data key of the pupil: where it stands, everything about the pupil can still be read. */
const wrappedKey = (desk: Desk) => desk.withStore(async ({ backend }) => (await rowIn(backend, TENANT, 'sleutels', pupil)).body);

describe('fault 74: erase', () => {
  it('wist traject, overleggen, berichten en sleutel, en laat de rest staan', async () => {
    const desk = await Desk.filled();
    const sealedKey = (await wrappedKey(desk)).slice(30);
    expect(await textUnder(desk.at('data'))).toContain(sealedKey.slice(0, 60));
    expect(await desk.well(...erasing)).toContain('Gewist: 1 traject, 1 overleg, 2 berichten en 1 sleutel.');
    expect(await desk.contents()).toEqual(without);
    const left = await textUnder(desk.at('data'));
    expect(left).not.toContain(sealedKey.slice(0, 60));
    expect(left).not.toContain(`1.${pupil}.`);
    expect(await desk.well('check')).toContain('Alles klopt');
  });

  it('houdt in het auditlog dat er gewist is, door het beheer', async () => {
    const desk = await Desk.filled();
    await desk.well(...erasing);
    expect(await desk.log()).toContain(`beheer: erase, traject.gewist, ${pupil}, ok`);
    expect(await desk.log(OTHER_TENANT)).toHaveLength(1);
  });

  it('haalt de sleutel uit reservekopieën: de rest daarvan blijft heel', async () => {
    const desk = await Desk.filled();
    await desk.well('backup', desk.at('een'));
    await cp(desk.at('een'), desk.at('twee'), { recursive: true });
    const sealedKey = (await wrappedKey(desk)).slice(30, 90);
    const said = await desk.well(...erasing, '--backup', desk.at('een'), '--backup', desk.at('twee'));
    expect(said).toContain(`Gewist uit ${desk.at('een')}: de sleutel.`);
    expect(said).toContain(`Gewist uit ${desk.at('twee')}: de sleutel.`);
    for (const copy of ['een', 'twee']) {
      expect(await textUnder(desk.at(copy))).not.toContain(sealedKey.slice(0, 40));
      await rm(desk.at('data'), { recursive: true, force: true });
      expect(await desk.well('restore', desk.at(copy))).toContain('4 rijen van gewiste trajecten');
      expect(await desk.contents()).toEqual(without);
    }
  });

  it('maakt ook een losse oude kopie van de rijen onleesbaar', async () => {
    const desk = await Desk.filled();
    const row = await desk.withStore(({ backend }) => rowIn(backend, TENANT, 'trajecten', pupil));
    await desk.well(...erasing);
    await desk.withStore(async ({ backend, store }) => {
      const { kind, id, revision, body, terms, due } = row;
      await backend.commit({ tenant: TENANT, writes: [{ kind, id, expected: 0, next: { body, terms, due }, revision }] });
      await expect(store.trajecten.get(TENANT, pupil)).rejects.toThrow('de sleutel is er niet meer');
    });
  });

  it('wist later nog een kopie, ook als het wissen eerder halverwege stopte', async () => {
    const desk = await Desk.filled();
    await desk.well('backup', desk.at('kopie'));
    const old = await readFile(desk.at('kopie/sleutels.jsonl'), 'utf8');
    const sealedKey = (await wrappedKey(desk)).slice(40, 90);
    expect(old).toContain(sealedKey);
    await desk.well(...erasing);
    expect(await desk.well(...erasing, '--backup', desk.at('kopie'))).toContain('Gewist: niets.');
    await writeFile(desk.at('kopie/sleutels.jsonl'), old); // as if it was stopped just before the old file went
    await desk.well(...erasing, '--backup', desk.at('kopie'));
    expect((await readdir(desk.at('kopie'))).filter((name) => name.startsWith('sleutels'))).toHaveLength(1);
    expect(await textUnder(desk.at('kopie'))).not.toContain(sealedKey);
    expect(await desk.run(...erasing, '--backup', desk.at('kopie'))).toMatchObject({ code: 2 });
  });

  it('komt niet terug uit een kopie die niet is genoemd, als het auditlog er nog staat', async () => {
    const desk = await Desk.filled();
    await desk.well('backup', desk.at('kopie'));
    await desk.well(...erasing);
    expect(await desk.well('restore', desk.at('kopie'), '--overwrite')).toContain('rijen van gewiste trajecten');
    expect(await desk.contents()).toEqual(without);
  });

  it('verandert niets bij een proef, ook niet in de kopie', async () => {
    const desk = await Desk.filled();
    await desk.well('backup', desk.at('kopie'));
    const before = await textUnder(desk.at('kopie'));
    const said = await desk.well(...erasing, '--backup', desk.at('kopie'), '--dry-run');
    expect(said).toContain(`Te wissen, van ${pupil}: 1 traject, 1 overleg, 2 berichten en 1 sleutel.`);
    expect(said).toContain(`Te wissen uit ${desk.at('kopie')}: de sleutel.`);
    expect(await desk.contents()).toEqual(filledContents);
    expect(await textUnder(desk.at('kopie'))).toBe(before);
  });

  it('begint niet als het traject er niet is, de kopie niet klopt, of niet duidelijk is welk', async () => {
    const desk = await Desk.filled();
    const refused = async (words: string, ...args: readonly string[]) => {
      expect(await desk.run('erase', ...args)).toMatchObject({ code: 2, out: '', progress: expect.stringContaining(words) });
    };
    await refused('Zeg welk traject', '--tenant', TENANT);
    await refused('Zeg welk traject', '--tenant', TENANT, '--traject', pupil, '--code', '4H-017');
    for (const key of ['index', 'contacten', 'inbox', `school-${SCHOOL}`, '../x'])
      await refused('is geen id van een traject', '--tenant', TENANT, '--traject', key);
    await refused('Bij code 9Z-999 staat hier niets', '--tenant', TENANT, '--code', '9z-999');
    await refused('Jan is geen code', '--tenant', TENANT, '--code', 'Jan');
    await refused('Er zijn meer organisaties', '--traject', pupil);
    await refused('Van organisatie nergens staat hier niets', '--tenant', 'nergens', '--traject', pupil);
    await refused('staat hier niet', '--tenant', OTHER_TENANT, '--traject', pupil);
    await refused('hier staat geen reservekopie', '--tenant', TENANT, '--traject', pupil, '--backup', desk.at('nergens'));
    expect(await desk.contents()).toEqual(filledContents);
  });

  it('wist op PostgreSQL terwijl de bot draait, en vergeet wat er getypt is', async () => {
    const url = await testDatabase();
    const desk = await Desk.filled({ STORE: 'postgres', DATABASE_URL: url });
    await desk.withStore(async ({ backend, store }) => {
      await backend.inbox.claim({ tenant: TENANT, key: 'oud', chat: 'c', at: desk.clock.moment - 11 * 60_000, body: 'x' });
      await backend.inbox.claim({ tenant: TENANT, key: 'jong', chat: 'c', at: desk.clock.moment - 60_000, body: 'x' });
      await desk.well(...erasing);
      expect(await store.trajecten.get(TENANT, pupil)).toBeUndefined();
      expect(await backend.inbox.look(TENANT, 'oud')).toBeUndefined();
      expect(await backend.inbox.look(TENANT, 'jong')).toEqual({ kind: 'bezig' });
    });
    expect(await desk.contents()).toEqual(without);
    expect(await runSql(url, `select from basiswijzer.rows where id = '${pupil}' or body like '1.${pupil}.%'`)).toEqual([]);
    expect(await runSql(url, `select from basiswijzer.terms where id = '${pupil}'`)).toEqual([]);
  });

  it('vindt het traject ook bij de code van de leerling, en vraagt welk als het er meer zijn', async () => {
    const desk = await Desk.filled();
    const byCode = ['erase', '--tenant', TENANT, '--code'];
    expect(await desk.well(...byCode, 'kanarie-42')).toContain('Gewist: 1 traject, 1 overleg');
    expect(await desk.contents()).toEqual(without);
    await desk.withStore(async ({ store }) => {
      const now = await store.trajecten.get(TENANT, other);
      if (now) await store.trajecten.create(TENANT, pupil, { ...now.value, id: pupil });
      await store.overleggen.create(TENANT, loose, {
        ...canaryOverleg(pupil),
        id: loose,
        trajectId: undefined,
        pseudonym: now?.value.pseudonym,
      });
    });
    const { code, progress } = await desk.run(...byCode, '4H-017');
    expect(code).toBe(2);
    for (const id of [pupil, other, loose]) expect(progress).toContain(`- ${id}: `);
    expect(await desk.well('erase', '--tenant', TENANT, '--traject', loose)).toContain('Gewist: 1 overleg en 1 sleutel.');
  });

  it('laat geen sleutel achter die nog opengaat', async () => {
    const desk = await Desk.filled();
    const body = await wrappedKey(desk);
    expect(unwrapKey(desk.masters, TENANT, pupil, body)).toBeDefined();
    await desk.well(...erasing);
    await expect(wrappedKey(desk)).rejects.toThrow('no row');
  });
});
