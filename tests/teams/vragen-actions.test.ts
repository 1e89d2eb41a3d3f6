import { describe, expect, it } from 'vitest';
import { actions } from '../../cards/actions.ts';
import { vragenActions } from '../../cards/vragen/actions.ts';
import { newAfspraakId, newVraagId } from '../../src/shared/ids.ts';
import { vragenRows } from '../../src/teams/vragen-actions.ts';
import { mieke, pressOf, Stage, schoolFrom } from '../faults/stage.ts';
import { asked, proposed } from '../faults/vragen-acts.ts';
import { docentVier, lotte, nora, omar, TENANT } from '../support/cast.ts';
import { textOf } from '../support/fake-teams.ts';

describe('wie een vraag krijgt', () => {
  const receivers = async (stage: Stage) => (await stage.app.services.store.berichten.find(TENANT)).map(({ value }) => value.to).toSorted();
  const staffOf = (roles: string[]) =>
    schoolFrom('voorbeeld.json', (json) => ({
      ...json,
      staff: [...json.staff, { personId: mieke.personId, name: mieke.name, email: 'm@school.example', roles }],
    }));

  it('is elke coördinator van de school', async () => {
    const stage = await Stage.open([staffOf(['coordinator'])]);
    await asked(stage);
    expect(await receivers(stage)).toEqual([omar.personId, mieke.personId].toSorted());
  });

  it('is de directie als de enige coördinator zelf iets vraagt', async () => {
    const stage = await Stage.open([staffOf(['mentor'])]);
    const form = await stage.act(omar, 'vraag.nieuw', {});
    expect(textOf(form)).toContain('Je vraag gaat naar Lotte Jansen');
    await stage.send(omar, pressOf(form, 'vraag.stuur', { vraag: 'Wie tekent dit?' }));
    expect(await receivers(stage)).toEqual([lotte.personId]);
  });
});

describe('de knoppen over vragen en afspraken', () => {
  it('hebben elk een rij, en zijn bekend bij de kaarten', () => {
    expect(Object.keys(vragenRows).toSorted()).toEqual(Object.keys(vragenActions).toSorted());
    expect(Object.keys(vragenActions).filter((name) => !Object.hasOwn(actions, name))).toEqual([]);
  });

  it('zeggen bij een nee waarom, met een weg verder, en niets over wat er staat', async () => {
    const stage = await Stage.open();
    const vraagId = await asked(stage);
    const refused = textOf(await stage.act(docentVier, 'vraag.open', { vraagId }));
    expect(refused).toContain('Deze vraag is van een collega.');
    expect(refused).not.toContain('stilteruimte');
    expect(textOf(await stage.act(docentVier, 'vraag.lijst', {}))).toContain('voor de coördinator en de directie');
    const afspraakId = await proposed(stage);
    expect(textOf(await stage.act(omar, 'afspraak.keur-goed', { afspraakId }))).toContain('Je eigen voorstel kun je niet zelf goedkeuren.');
    expect(textOf(await stage.act(nora, 'afspraak.open', { afspraakId }))).not.toContain('stilteruimte');
  });

  it('zeggen van wat er niet is hetzelfde als van wat van een andere organisatie is', async () => {
    const stage = await Stage.open();
    expect(textOf(await stage.act(omar, 'vraag.open', { vraagId: newVraagId() }))).toContain('Deze vraag is er niet meer.');
    expect(textOf(await stage.act(omar, 'afspraak.open', { afspraakId: newAfspraakId() }))).toContain('Deze afspraak is er niet meer.');
  });

  it('sturen onder het nummer van de vraag van een ander niets', async () => {
    const stage = await Stage.open();
    const vraagId = await asked(stage);
    const before = await stage.kept();
    await stage.act(docentVier, 'vraag.stuur', { vraagId, tekst: 'eigen' }, { vraag: 'Iets anders?' });
    expect(await stage.kept()).toBe(before);
  });
});
