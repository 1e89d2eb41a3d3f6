import { describe, expect, it } from 'vitest';
import type { CardJson } from '../../cards/kit.ts';
import { overlegIdSchema, trajectIdSchema } from '../../src/shared/ids.ts';
import { aTraject } from '../support/build-traject.ts';
import { type CastMember, docentDrie, omar, sanne, TENANT } from '../support/cast.ts';
import { textOf } from '../support/fake-teams.ts';
import { ACTS, offered, overlegOn, planned } from './acts.ts';
import { buttonsOf, pressOf, Stage } from './stage.ts';

const noIncident = (stage: Stage) => expect(stage.lines.filter(({ number }) => number !== undefined)).toEqual([]);
const going = (next: string) => (data: string) => data.includes(`"next":"${next}"`);

describe('fault 33: een verouderde kaart', () => {
  const openStep = (stage: Stage, by: CastMember, trajectId: string, place: object = { step: 1 }) =>
    stage.act(by, 'stap.open', { trajectId, ...place });

  it('voegt samen wat op verschillende plekken staat, ook vijf versies later', async () => {
    const stage = await Stage.open();
    const { id } = await stage.keep(aTraject().shared().build());
    const hers = await openStep(stage, sanne, id);
    for (let number = 1; number <= 5; number++)
      await stage.send(omar, pressOf(await openStep(stage, omar, id), 'stap.bewaar', { 'vraag-ouders': `versie ${number}` }));
    await stage.send(sanne, pressOf(hers, 'stap.bewaar', { 'vraag-docent': 'van de oude kaart' }));
    const now = JSON.stringify(await openStep(stage, sanne, id));
    for (const text of ['versie 5', 'van de oude kaart']) expect(now).toContain(text);
  });

  it('legt twee teksten op dezelfde plek naast elkaar, en raakt geen van beide kwijt', async () => {
    const stage = await Stage.open();
    const { id } = await stage.keep(aTraject().shared().build());
    const [hers, his] = [await openStep(stage, sanne, id), await openStep(stage, omar, id)];
    await stage.send(omar, pressOf(his, 'stap.bewaar', { 'vraag-docent': 'tekst van Omar' }));
    const asked = await stage.send(sanne, pressOf(hers, 'stap.bewaar', { 'vraag-docent': 'tekst van Sanne' }));
    for (const text of ['tekst van Omar', 'tekst van Sanne']) expect(textOf(asked)).toContain(text);
    expect(await stage.kept()).toContain('tekst van Sanne');
    const later = await stage.send(sanne, pressOf(asked, 'stap.open'));
    expect(JSON.stringify(later)).toContain('tekst van Omar');
    expect(textOf(await openStep(stage, sanne, id))).toContain('tekst van Sanne');
  });

  it('vraagt opnieuw als iemand de tekst intussen nog eens veranderde', async () => {
    const stage = await Stage.open();
    const { id } = await stage.keep(aTraject().shared().build());
    const [hers, his] = [await openStep(stage, sanne, id), await openStep(stage, omar, id)];
    await stage.send(omar, pressOf(his, 'stap.bewaar', { 'vraag-docent': 'tekst van Omar' }));
    const asked = await stage.send(sanne, pressOf(hers, 'stap.bewaar', { 'vraag-docent': 'tekst van Sanne' }));
    await stage.send(omar, pressOf(await openStep(stage, omar, id), 'stap.bewaar', { 'vraag-docent': 'nieuwe tekst van Omar' }));
    const again = await stage.send(sanne, pressOf(asked, 'stap.los-op', { 'keuze:vraag-docent': 'mijn' }));
    for (const text of ['nieuwe tekst van Omar', 'tekst van Sanne']) expect(textOf(again)).toContain(text);
    await stage.send(sanne, pressOf(again, 'stap.los-op', { 'keuze:vraag-docent': 'beide' }));
    const now = JSON.stringify(await openStep(stage, omar, id));
    for (const text of ['nieuwe tekst van Omar', 'tekst van Sanne']) expect(now).toContain(text);
  });

  it('houdt vast wat je typte in een onderdeel dat een ander weghaalde', async () => {
    const stage = await Stage.open();
    const plan = { 'doelen/n1': true, 'doelen/n1/doel': 'Ik pak mijn agenda.' } as const;
    const { id } = await stage.keep(aTraject().shared().withAnswers(3, plan).build());
    const place = { step: 3, section: 'doelen', item: 'n1' };
    const [hers, his] = [await openStep(stage, sanne, id, place), await openStep(stage, omar, id, place)];
    await stage.send(omar, pressOf(his, 'item.weg'));
    const asked = await stage.send(sanne, pressOf(hers, 'stap.bewaar', { doel: 'Ik schrijf alles op.' }));
    expect(textOf(asked)).toContain('Ik schrijf alles op.');
    expect(await stage.kept()).toContain('Ik schrijf alles op.');
  });

  it.each([
    ['een stap', 'sluit'],
    ['een stap die je inlevert', 'lever-in'],
  ])('komt terug met wat je typte als de opslag ouder is dan de kaart: %s', async (_name, next) => {
    const stage = await Stage.open();
    const { id } = await stage.keep(aTraject().shared().build());
    const { verb, data } = pressOf(
      await openStep(stage, sanne, id, { step: 0 }),
      'stap.bewaar',
      { betrokkenheid: 'We bellen elke week.' },
      going(next),
    );
    const newer = { ...data, bw: { ...(data.bw as object), base: 3 } };
    const again = await stage.send(sanne, { verb, data: newer });
    expect(textOf(again)).toContain('dit formulier is nieuwer dan wat er staat');
    expect(JSON.stringify(again)).toContain('We bellen elke week.');
    expect(await stage.kept()).not.toContain('We bellen elke week.');
    await stage.send(sanne, pressOf(again, 'stap.bewaar', {}, going(next)));
    expect(await stage.kept()).toContain('We bellen elke week.');
  });

  it('doet dat ook bij een zienswijze en bij de voorbereiding van de school', async () => {
    const stage = await Stage.open();
    const { id: trajectId } = await stage.keep(aTraject().shared().withAsked(docentDrie.personId).build());
    const own = await stage.act(docentDrie, 'zienswijze.bewaar', { trajectId, base: 9 }, { zienswijze: 'Hij let op.' });
    await stage.send(docentDrie, pressOf(own, 'zienswijze.bewaar'));
    const part = await stage.act(omar, 'school.bewaar', { section: 'team', base: 9, next: 'sluit' }, { 'team-nodig': 'Meer tijd.' });
    await stage.send(omar, pressOf(part, 'school.bewaar', {}, going('sluit')));
    for (const text of ['Hij let op.', 'Meer tijd.']) expect(await stage.kept()).toContain(text);
  });

  it('kiest geen moment dat niet meer op de kaart staat, en laat zien wat er nu is', async () => {
    const stage = await Stage.open();
    const old = await offered(stage);
    const overlegId = overlegOn(old);
    await stage.send(omar, pressOf(await stage.act(omar, 'overleg.momenten', { overlegId }), 'overleg.zoek'));
    const before = await stage.effect();
    const answer = await stage.send(omar, pressOf(old, 'overleg.kies'));
    expect(await stage.effect()).toEqual(before);
    expect(buttonsOf(answer).filter(({ verb }) => verb === 'overleg.kies')).toHaveLength(3);
  });
});

describe('fault 35: een knop na het einde', () => {
  const aboutTraject = ACTS.filter(({ verb }) => !/^(norm|traject\.start|traject\.hervat|school|overleg|meta|vraag|afspraak)/.test(verb));
  const aboutOverleg = ACTS.filter(({ verb }) => /^overleg\.(?!maak)/.test(verb));
  const trajectOn = (data: object) => trajectIdSchema.parse(/"trajectId":"([^"]+)"/.exec(JSON.stringify(data))?.[1]);

  const unchanged = async (stage: Stage, press: () => Promise<CardJson>): Promise<string> => {
    const before = await stage.kept();
    const answer = textOf(await press());
    expect(await stage.kept()).toBe(before);
    noIncident(stage);
    return answer;
  };

  /** Who may read along can still be taken back, and a mentor can still be followed up. */
  const alsoAfter = new Set(['traject.lid-weg', 'traject.geef-door']);

  it.each(aboutTraject.filter(({ verb }) => !alsoAfter.has(verb)))(
    'verandert niets als het traject gestopt is: $name',
    async ({ ready, by, verb }) => {
      const stage = await Stage.open();
      const press = await ready(stage);
      await stage.act(sanne, 'traject.stop', { trajectId: trajectOn(press.data) }, { reden: 'De leerling is verhuisd.' });
      const answer = await unchanged(stage, () => stage.send(by, press));
      if (verb !== 'traject.lid-weg' && verb !== 'traject.geef-door' && verb !== 'traject.stop')
        expect(answer).toMatch(/Dit traject is (klaar|gesloten|gestopt)|Je kunt het nog lezen/);
    },
  );

  it.each(aboutTraject)('zegt dat het traject er niet meer is: $name', async ({ ready, by }) => {
    const stage = await Stage.open();
    const press = await ready(stage);
    await stage.app.services.store.trajecten.remove(TENANT, trajectOn(press.data));
    expect(await unchanged(stage, () => stage.send(by, press))).toContain('Dit traject bestaat niet meer.');
  });

  it.each(aboutOverleg)('verandert niets als het overleg geannuleerd is, of er niet meer is: $name', async ({ ready, by, verb }) => {
    const stage = await Stage.open();
    const press = await ready(stage);
    const overlegId = overlegIdSchema.parse(/"overlegId":"([^"]+)"/.exec(JSON.stringify(press.data))?.[1]);
    await stage.act(omar, 'overleg.annuleer', { overlegId }, { reden: 'anders-geregeld' });
    const answer = await unchanged(stage, () => stage.send(by, press));
    if (verb !== 'overleg.annuleer') expect(answer).toContain('Dit overleg is geannuleerd.');
    await stage.app.services.store.overleggen.remove(TENANT, overlegId);
    expect(await unchanged(stage, () => stage.send(by, press))).toContain('Dit overleg bestaat niet meer.');
  });

  it.each(ACTS)('krijgt na een jaar een leesbaar antwoord: $name', async ({ ready, by, verb }) => {
    const stage = await Stage.open();
    const press = await ready(stage);
    stage.pass({ hours: 24 * 370 });
    const before = await stage.effect();
    const answer = textOf(await stage.send(by, press));
    noIncident(stage);
    expect(answer).not.toMatch(/Deze kaart is verouderd/);
    if (verb === 'overleg.kies') expect(answer).toContain('Dit moment is al voorbij.');
    if (verb === 'overleg.laat-staan') expect(answer).toContain('Dit overleg is al geweest.');
    if (/^overleg\.(kies|laat-staan|annuleer|voeg-toe|weg|contact)$/.test(verb)) expect(await stage.effect()).toEqual(before);
  });

  it('plant niets op een moment dat voorbij is, en begint niets over een gestopt traject', async () => {
    const stage = await Stage.open();
    const { id: trajectId } = await stage.keep(aTraject().shared().build());
    const form = await stage.act(sanne, 'overleg.nieuw', { trajectId });
    await stage.act(sanne, 'traject.stop', { trajectId }, { reden: 'Verhuisd.' });
    const answer = await unchanged(stage, () => stage.send(sanne, pressOf(form, 'overleg.maak', { zestien: 'nee' })));
    expect(answer).toContain('Dit traject is gesloten.');
    expect(textOf(await planned(stage))).toContain('Het overleg is gepland.');
  });
});
