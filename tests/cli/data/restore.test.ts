import { randomBytes } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { entry } from '../../storage/backend-contract.ts';
import { flipped, master, rowIn, tamper } from '../../storage/sealed-space.ts';
import { aTraject } from '../../support/build-traject.ts';
import { TENANT } from '../../support/cast.ts';
import { Desk, filledContents, other, pupil } from './desk.ts';

const fill = async () => {
  const desk = await Desk.filled();
  await desk.well('backup', desk.at('kopie'));
  return desk;
};

describe('restore', () => {
  it('zet alles terug in een lege opslag, en neemt het auditlog mee', async () => {
    const desk = await fill();
    const before = await desk.log();
    await rm(desk.at('data'), { recursive: true });
    expect(await desk.well('restore', desk.at('kopie'))).toContain('Teruggezet en nagekeken');
    expect(await desk.contents()).toEqual(filledContents);
    expect(await desk.log()).toEqual([...before.slice(0, -1), 'beheer: restore, opslag.restore, null, ok']);
    expect(await desk.well('check')).toContain('Alles klopt');
  });

  it('fault 54: laat berichten liggen die al weg hadden moeten zijn, zegt hoeveel, en houdt die van later', async () => {
    const desk = await fill();
    await rm(desk.at('data'), { recursive: true });
    desk.clock.moment += 24 * 60 * 60_000;
    expect(await desk.well('restore', desk.at('kopie'))).toContain('Achtergebleven: 1 bericht van voor nu.');
    expect((await desk.contents()).berichten).toEqual(['later@1']);
  });

  it('verandert niets bij een proef', async () => {
    const desk = await fill();
    await rm(desk.at('data'), { recursive: true });
    expect(await desk.well('restore', desk.at('kopie'), '--dry-run')).toContain('3 trajecten');
    expect(await readdir(desk.folder)).toEqual(['kopie']);
  });

  it('begint niet aan een opslag waar al iets staat, tenzij dat weg mag', async () => {
    const desk = await fill();
    await desk.withStore(async ({ store }) => {
      await store.trajecten.remove(TENANT, other);
      await store.trajecten.create(TENANT, 'nieuw', aTraject().build());
    });
    expect(await desk.run('restore', desk.at('kopie'))).toMatchObject({ code: 2, progress: expect.stringContaining('--overwrite') });
    expect((await desk.contents()).trajecten).toEqual([`${pupil}@1`, 'nieuw@1']);
    await desk.well('restore', desk.at('kopie'), '--overwrite');
    expect(await desk.contents()).toEqual(filledContents);
  });

  it('komt terug op een oudere revisie, en houdt het auditlog dat verder was', async () => {
    const desk = await fill();
    await desk.withStore(async ({ store, backend }) => {
      const now = await store.trajecten.get(TENANT, other);
      if (now) await store.during({ audit: entry(other) }).trajecten.replace(TENANT, other, now.value, now.revision);
      await backend.audit.append(TENANT, entry(pupil));
    });
    const before = await desk.log();
    await desk.well('restore', desk.at('kopie'), '--overwrite');
    expect((await desk.contents()).trajecten).toEqual(filledContents.trajecten);
    expect(await desk.log()).toEqual([...before, 'beheer: restore, opslag.restore, null, ok']);
  });

  it('werkt op een opslag waarop de bot al eens leeg is gestart', async () => {
    const desk = await fill();
    await rm(desk.at('data'), { recursive: true });
    await desk.withStore(async () => undefined);
    await desk.well('restore', desk.at('kopie'));
    expect(await desk.contents()).toEqual(filledContents);
  });
});

describe('fault 49: restore van een kopie die niet klopt', () => {
  const refused = async (desk: Desk, words: string, ...options: readonly string[]) => {
    await rm(desk.at('data'), { recursive: true, force: true });
    const said = await desk.run('restore', desk.at('kopie'), ...options);
    expect(said).toMatchObject({ code: 2, out: '', progress: expect.stringContaining(words) });
    expect((await desk.contents()).trajecten).toEqual([]);
  };
  const change = async (desk: Desk, name: string, edit: (text: string) => string) =>
    writeFile(desk.at(`kopie/${name}`), edit(await readFile(desk.at(`kopie/${name}`), 'utf8')));

  it.each(['rijen.jsonl', 'sleutels.jsonl', 'logboek.jsonl'])('weigert als er een teken in %s is veranderd, met de naam', async (name) => {
    const desk = await fill();
    await change(desk, name, (text) => flipped(text, 60));
    await refused(desk, `${name}: dit bestand is veranderd of beschadigd`);
  });

  it.each(['rijen.jsonl', 'sleutels.jsonl', 'logboek.jsonl'])('weigert als %s er niet is of is afgekapt', async (name) => {
    const desk = await fill();
    await change(desk, name, (text) => text.slice(0, -10));
    await refused(desk, name);
    await rm(desk.at(`kopie/${name}`));
    await refused(desk, `${name}: dit bestand is er niet`);
  });

  it('weigert een kopie die niet is afgemaakt, en een beschadigd manifest', async () => {
    const desk = await fill();
    await change(desk, 'manifest.json', (text) => text.slice(0, 50));
    await refused(desk, 'beschadigd of van een nieuwere versie');
    await rm(desk.at('kopie/manifest.json'));
    await refused(desk, 'niet afgemaakt');
    await rm(desk.at('kopie'), { recursive: true });
    await refused(desk, 'hier staat geen reservekopie');
  });

  it('fault 52: weigert met een andere hoofdsleutel', async () => {
    const desk = await fill();
    const [right] = desk.masters;
    desk.masters = [{ id: 'een', key: randomBytes(32) }];
    await rm(desk.at('data'), { recursive: true });
    expect(await desk.run('restore', desk.at('kopie'))).toMatchObject({
      code: 2,
      progress: expect.stringContaining('"een" is een andere'),
    });
    desk.masters = [master('twee')];
    expect(await desk.run('restore', desk.at('kopie'))).toMatchObject({ code: 2, progress: expect.stringContaining('"een" ontbreekt') });
    desk.masters = [master('twee'), right];
    await desk.well('restore', desk.at('kopie'));
  });

  it('noemt wat niet te lezen is, en zet de rest alleen terug als daarom is gevraagd', async () => {
    const desk = await Desk.filled();
    await desk.withStore(async ({ backend }) =>
      tamper(backend, await rowIn(backend, TENANT, 'trajecten', pupil), ({ body }) => ({ body: flipped(body) })),
    );
    await desk.well('backup', desk.at('kopie'));
    await refused(desk, `trajecten/${pupil}`);
    await rm(desk.at('data'), { recursive: true });
    expect(await desk.well('restore', desk.at('kopie'), '--skip-broken')).toContain(`Achtergebleven: trajecten/${pupil}`);
    expect(await desk.contents()).toEqual({ ...filledContents, trajecten: [`${other}@2`] });
  });

  it('maakt alles weer vindbaar als de sleutel van het zoeken in de kopie beschadigd is', async () => {
    const desk = await Desk.filled();
    await desk.withStore(async ({ backend }) =>
      tamper(backend, await rowIn(backend, TENANT, 'sleutels', 'index'), ({ body }) => ({ body: flipped(body, 8) })),
    );
    await desk.well('backup', desk.at('kopie'));
    await rm(desk.at('data'), { recursive: true });
    expect(await desk.well('restore', desk.at('kopie'), '--skip-broken')).toContain('Hersteld: ');
    expect(await desk.well('check')).toContain('Alles klopt');
  });

  it('weigert een auditlog dat niet op dat van de opslag aansluit, tenzij het mag blijven', async () => {
    const desk = await fill();
    await rm(desk.at('data'), { recursive: true });
    await desk.withStore(({ backend }) => backend.audit.append(TENANT, entry('iets anders')));
    const said = await desk.run('restore', desk.at('kopie'), '--overwrite');
    expect(said).toMatchObject({ code: 2, progress: expect.stringContaining('andere regels dan in de reservekopie') });
    await desk.well('restore', desk.at('kopie'), '--overwrite', '--without-log');
    expect(await desk.contents()).toEqual(filledContents);
    expect(await desk.log()).toHaveLength(2);
  });
});
