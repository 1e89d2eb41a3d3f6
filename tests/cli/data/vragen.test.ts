import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/v4';
import { newTrajectId, newVraagId } from '../../../src/shared/ids.ts';
import { tellingenId } from '../../../src/tellingen/tellingen.ts';
import { vraagSchema } from '../../../src/vragen/vraag.ts';
import { canary, canaryAfspraak, canaryBericht, canaryTellingen, canaryVraag } from '../../storage/canaries.ts';
import { docentDrie, sanne, TENANT } from '../../support/cast.ts';
import { Desk, filledContents } from './desk.ts';

const mine = newVraagId();
const second = newVraagId();
const other = newVraagId();
const afspraak = canaryAfspraak();
const telling = canaryTellingen();

/** A desk with two questions of Sanne, one of a colleague, an agreement and counts. */
async function deskWithQuestions(): Promise<Desk> {
  const desk = await Desk.filled();
  await desk.withStore(async ({ store }) => {
    const { bericht } = canaryBericht('v', newTrajectId());
    const message = { id: 'over-vraag', bericht: { ...bericht, about: { kind: 'vraag' as const, vraagId: mine } } };
    await store.vragen.create(TENANT, mine, canaryVraag(mine), [message]);
    await store.vragen.create(TENANT, second, canaryVraag(second));
    await store.vragen.create(TENANT, other, { ...canaryVraag(other), by: docentDrie.personId });
    await store.afspraken.create(TENANT, afspraak.id, afspraak);
    await store.tellingen.create(TENANT, tellingenId(telling), telling);
  });
  return desk;
}

const left = (desk: Desk) =>
  desk.withStore(async ({ store }) => ({
    vragen: (await store.vragen.find(TENANT)).map(({ id }) => id),
    afspraken: (await store.afspraken.find(TENANT)).length,
    tellingen: (await store.tellingen.find(TENANT)).length,
  }));

const ofSanne = ['--tenant', TENANT, '--persoon', sanne.personId] as const;
const fileSchema = z.looseObject({
  persoon: z.literal(sanne.personId),
  gegevens: z.looseObject({ vragen: z.array(vraagSchema), trajecten: z.array(z.unknown()) }),
});

describe('fault 74: de vragen van een medewerker', () => {
  it('zijn te exporteren, met de antwoorden en zonder die van een ander', async () => {
    const desk = await deskWithQuestions();
    expect(await desk.well('export', desk.at('inzage.json'), ...ofSanne)).toContain('2 vragen');
    const { gegevens } = fileSchema.parse(JSON.parse(await readFile(desk.at('inzage.json'), 'utf8')));
    expect(gegevens.vragen.map(({ id }) => id).toSorted()).toEqual([mine, second].toSorted());
    expect(gegevens.trajecten).toEqual([]);
    expect(await desk.log()).toContain(`beheer: export, traject.geexporteerd, ${mine}, ok`);
  });

  it('zijn te wissen, met hun sleutels en ook uit een reservekopie, en de rest blijft', async () => {
    const desk = await deskWithQuestions();
    await desk.well('backup', desk.at('kopie'));
    expect(await desk.well('erase', ...ofSanne, '--dry-run')).toContain(`Te wissen, van ${mine}: 1 bericht, 1 vraag en 1 sleutel.`);
    const said = await desk.well('erase', ...ofSanne, '--backup', desk.at('kopie'));
    expect(said).toContain('Gewist: 1 vraag en 1 sleutel.');
    expect(said).toContain(`Gewist uit ${desk.at('kopie')}: de sleutel.`);
    expect(await left(desk)).toEqual({ vragen: [other], afspraken: 1, tellingen: 1 });
    expect(await desk.contents()).toEqual(filledContents);
    expect(await desk.well('check')).toContain('Alles klopt');
    await desk.well('restore', desk.at('kopie'), '--overwrite');
    expect(await left(desk)).toEqual({ vragen: [other], afspraken: 1, tellingen: 1 });
  });

  it('zijn ook één voor één te wissen, met het id van de vraag', async () => {
    const desk = await deskWithQuestions();
    expect(await desk.well('erase', '--tenant', TENANT, '--traject', mine)).toContain('Gewist: 1 bericht, 1 vraag en 1 sleutel.');
    expect((await left(desk)).vragen.toSorted()).toEqual([second, other].toSorted());
  });

  it('staan versleuteld in een reservekopie, met de afspraken en tellingen erbij', async () => {
    const desk = await deskWithQuestions();
    await desk.well('backup', desk.at('kopie'));
    const manifest = JSON.parse(await readFile(desk.at('kopie/manifest.json'), 'utf8'));
    expect(manifest.rows).toMatchObject({ vragen: 3, afspraken: 1, tellingen: 1 });
    for (const name of ['rijen.jsonl', 'sleutels.jsonl', 'logboek.jsonl'])
      expect(await readFile(desk.at(`kopie/${name}`), 'utf8')).not.toMatch(canary);
  });

  it('vragen om één ding tegelijk, en zeggen het als er niets is', async () => {
    const desk = await deskWithQuestions();
    const refused = async (...options: readonly string[]) => (await desk.run('erase', '--tenant', TENANT, ...options)).progress;
    expect(await refused('--persoon', sanne.personId, '--traject', mine)).toContain('Zeg één ding');
    expect(await refused('--persoon', 'niemand')).toContain('Van niemand staan hier geen vragen.');
  });
});
