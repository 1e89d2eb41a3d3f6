import { readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { canary } from '../../storage/canaries.ts';
import { flipped, master, rowIn, tamper } from '../../storage/sealed-space.ts';
import { OTHER_TENANT, TENANT } from '../../support/cast.ts';
import { Desk, filledContents, pupil } from './desk.ts';

describe('check', () => {
  it('zegt dat alles klopt, en hoeveel is nagekeken', async () => {
    const desk = await Desk.filled();
    expect(await desk.run('check')).toMatchObject({ code: 0, out: 'Nagekeken: 15 rijen. Alles klopt.\n' });
    expect((await desk.log()).at(-1)).toBe('beheer: check, opslag.check, null, ok');
    expect(await desk.well('check', '--dry-run')).toContain('Alles klopt');
    expect(await desk.log()).toHaveLength(3);
  });

  it('fault 52: noemt wat niet te lezen is met soort, id en reden, zonder inhoud, en laat het staan', async () => {
    const desk = await Desk.filled();
    await desk.withStore(async ({ backend }) => {
      await tamper(backend, await rowIn(backend, TENANT, 'trajecten', pupil), ({ body }) => ({ body: flipped(body) }));
      await tamper(backend, await rowIn(backend, OTHER_TENANT, 'sleutels', 'zuid'), ({ body }) => ({ body: flipped(body, 8) }));
      await tamper(backend, await rowIn(backend, TENANT, 'berichten', 'later'), () => ({ due: null }));
    });
    for (const again of [1, 2]) {
      const { code, out } = await desk.run('check');
      expect([again, code]).toEqual([again, 1]);
      expect(out).toContain(`- trajecten/${pupil} van ${TENANT}: de inhoud is veranderd of hoort ergens anders`);
      expect(out).toContain(`- sleutels/zuid van ${OTHER_TENANT}: deze sleutel is beschadigd`);
      expect(out).toContain(`- trajecten/zuid van ${OTHER_TENANT}: `);
      expect(out).toContain(`- berichten/later van ${TENANT}: deze rij is niet te vinden waar hij hoort`);
      expect(out).toContain('een reservekopie terugzetten');
      expect(out).not.toMatch(canary);
    }
    expect((await desk.log()).at(-1)).toBe('beheer: check, opslag.check, null, fouten');
  });

  it('fault 49: noemt een bestand dat bij het openen opzij is gezet', async () => {
    const desk = await Desk.filled();
    const folder = desk.at(`data/overleggen/${TENANT}`);
    const [file = ''] = await readdir(folder);
    await writeFile(`${folder}/${file}`, '{"half');
    const { code, out } = await desk.run('check');
    expect(code).toBe(1);
    expect(out).toMatch(/overleg-1\.json\.beschadigd-\w+: het bestand is geen geldige JSON/);
    expect(await desk.contents()).toEqual({ ...filledContents, overleggen: [] });
  });

  it('fault 52: noemt een auditlog waarvan de keten is verbroken, met de regel', async () => {
    const desk = await Desk.filled();
    const file = desk.at(`data/audit/${TENANT}.jsonl`);
    await writeFile(file, (await readFile(file, 'utf8')).replace('persoon-1', 'persoon-2'));
    expect(await desk.run('check')).toMatchObject({
      code: 1,
      out: expect.stringContaining(`- auditlog van ${TENANT}: regel 1 hoort niet achter regel 0`),
    });
  });

  it('fault 52: zegt dat de hoofdsleutel niet past, en verder niets over de rijen', async () => {
    const desk = await Desk.filled();
    const [right] = desk.masters;
    desk.masters = [master('een')];
    const { code, out } = await desk.run('check');
    expect(code).toBe(1);
    expect(out).toContain('De sleutel "een" is een andere dan die van de opslag');
    expect(out).not.toContain('trajecten/');
    desk.masters = [right];
    expect(await desk.contents()).toEqual(filledContents);
  });

  it('begint niet aan een map die er niet is', async () => {
    const desk = await Desk.make();
    expect(await desk.run('check')).toMatchObject({ code: 2, progress: expect.stringContaining('Kijk of DATA_DIR klopt') });
    expect(await readdir(desk.folder)).toEqual([]);
  });
});
