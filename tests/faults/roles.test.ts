import { describe, expect, it } from 'vitest';
import type { ActionName } from '../../cards/actions.ts';
import type { CardJson } from '../../cards/kit.ts';
import { newTrajectId } from '../../src/shared/ids.ts';
import { aTraject } from '../support/build-traject.ts';
import {
  beheerder,
  type CastMember,
  docentDrie,
  docentVier,
  docentVijf,
  lotte,
  nora,
  OTHER_TENANT,
  omar,
  SCHOOL,
  sanne,
  TENANT,
  vreemde,
} from '../support/cast.ts';
import { textOf } from '../support/fake-teams.ts';
import { ACTS, type Act, offered, overlegOn } from './acts.ts';
import { READS } from './reads.ts';
import { leerling, mieke, Stage } from './stage.ts';
import { answered, approved } from './vragen-acts.ts';

const EVERYONE = [sanne, omar, lotte, docentDrie, docentVier, docentVijf, beheerder, mieke, nora, vreemde, leerling] as const;

/**
 * Who may do what with the traject of Sanne and the flex-ZAT of Omar and Sanne; whoever is not named may not. Nora and the stranger do the same at
 * their own schools, with what names no traject or meeting of another.
 */
const MAY: Readonly<Partial<Record<ActionName, readonly CastMember[]>>> = {
  'traject.start': [sanne, omar, docentDrie, docentVier, docentVijf, mieke, nora, vreemde],
  'overleg.maak': [omar, nora],
  'zienswijze.bewaar': [docentDrie],
  'stap.los-op': [sanne],
  'meta.plan': [omar, lotte],
  'norm.klopt': EVERYONE.filter((person) => person !== leerling),
  'vraag.stuur': [sanne, omar, lotte, docentDrie, docentVier, docentVijf, mieke, nora, vreemde],
  'vraag.trek-in': [docentDrie],
  'afspraak.keur-goed': [lotte],
  'afspraak.geef-terug': [lotte],
};
const ANSWERERS: readonly CastMember[] = [omar, lotte];
const mayOf = ({ verb }: Act): readonly CastMember[] => {
  if (/^(vraag|afspraak)\./.test(verb)) return MAY[verb] ?? ANSWERERS;
  return MAY[verb] ?? (verb.startsWith('school.') ? [omar, nora] : [sanne, omar]);
};

const SEES: Readonly<Partial<Record<ActionName, readonly CastMember[]>>> = {
  'traject.open': [sanne, omar, lotte],
  'zienswijze.open': [],
  'vraag.open': [docentDrie, omar, lotte],
  'vraag.beantwoorden': ANSWERERS,
  'afspraak.nieuw': ANSWERERS,
  'afspraak.lees': EVERYONE.filter(({ schoolId, tenantId }) => schoolId === SCHOOL && tenantId === TENANT),
  'afspraak.open': ANSWERERS,
  'afspraak.herschrijven': ANSWERERS,
  'afspraak.teruggeven': [lotte],
  'afspraak.verlengen': ANSWERERS,
  'afspraak.stoppen': ANSWERERS,
};

const CODES = /4H-01[789]/;

describe('fault 30: een knop van een ander', () => {
  it.each(ACTS)('verandert niets en komt in de boeken: $name', async (act) => {
    const stage = await Stage.open();
    const press = await act.ready(stage);
    const before = { kept: await stage.kept(), ...(await stage.effect()) };
    for (const person of EVERYONE.filter((one) => !mayOf(act).includes(one))) {
      const count = stage.noted.length;
      const answer = await stage.send(person, press);
      expect({ kept: await stage.kept(), ...(await stage.effect()) }, person.name).toEqual(before);
      expect(textOf(answer), person.name).not.toMatch(CODES);
      if (person === leerling) continue;
      expect(stage.noted.length, person.name).toBe(count + 1);
      expect(stage.noted.at(-1), person.name).toMatchObject({ tenant: person.tenantId, entry: { by: person.personId } });
    }
    await stage.send(act.by, press);
    expect((await stage.effect()).saves).toBeGreaterThan(before.saves);
  });

  it.each(READS)('laat niets zien: $verb', async ({ verb, data, about }) => {
    const stage = await Stage.open();
    const places = {
      trajectId: (await stage.keep(aTraject().shared().build())).id,
      overlegId: overlegOn(await offered(stage)),
      vraagId: await answered(stage),
      afspraakId: await approved(stage),
    };
    const place = about ? { [about]: places[about] } : {};
    const before = [await stage.kept(), await stage.effect()];
    for (const person of EVERYONE) {
      const answer = await stage.act(person, verb, { ...data, ...place });
      if (!about || (SEES[verb] ?? [sanne, omar]).includes(person)) continue;
      expect(textOf(answer), person.name).not.toMatch(CODES);
      if (person !== leerling) expect(stage.outcome, person.name).toMatch(/niet-van-jou|bestaat-niet/);
    }
    expect([await stage.kept(), await stage.effect()]).toEqual(before);
  });
});

describe('fault 30: een knop die niet bestaat, of niet bij deze stap hoort', () => {
  const unchanged = async (stage: Stage, press: () => Promise<CardJson>, words: RegExp) => {
    const before = [await stage.kept(), await stage.effect()];
    const answer = textOf(await press());
    expect(answer).toMatch(words);
    expect([await stage.kept(), await stage.effect()]).toEqual(before);
    expect(stage.lines.filter(({ number }) => number !== undefined)).toEqual([]);
  };

  it('is een verouderde kaart', async () => {
    const stage = await Stage.open();
    const { id: trajectId } = await stage.keep(aTraject().shared().build());
    for (const verb of ['x', '', 'traject', 'TRAJECT.STOP', 'traject.stop ', '__proto__', 'constructor', 'toString', '*'])
      await unchanged(stage, () => stage.send(sanne, { verb, data: { bw: { trajectId }, reden: 'x' } }), /Deze kaart is verouderd/);
  });

  it.each<[string, ActionName, object]>([
    ['een vraag van een andere stap', 'stap.bewaar', { step: 3, section: 'wat-speelt', base: 0, next: 'sluit' }],
    ['een onderdeel dat er niet is', 'stap.bewaar', { step: 3, section: 'doelen', item: 'n9', base: 0, next: 'sluit' }],
    ['een onderdeel waar er geen kan zijn', 'item.nieuw', { step: 1, section: 'wat-speelt', base: 0 }],
    ['een onderdeel weghalen waar er geen is', 'item.weg', { step: 1, section: 'wat-speelt', item: 'n1', base: 0 }],
    ['een keuze tussen teksten die er niet zijn', 'stap.los-op', { step: 1, section: 'wat-speelt', version: 1 }],
    ['een versie die nog moet komen', 'stap.bewaar', { step: 1, section: 'wat-speelt', base: 7, next: 'sluit' }],
    ['een check-in zonder plan', 'check-in.bewaar', { base: 0 }],
    ['een lopend traject weer openen', 'traject.hervat', {}],
    ['een open stap weer openen', 'stap.heropen', { step: 1 }],
    ['een lege stap inleveren', 'stap.lever-in', { step: 1 }],
    ['een stap die niet bestaat', 'stap.open', { step: 7 }],
  ])('verandert niets: %s', async (_name, verb, data) => {
    const stage = await Stage.open();
    const { id: trajectId } = await stage.keep(aTraject().shared().build());
    await unchanged(stage, () => stage.act(sanne, verb, { trajectId, ...data }, { reden: '' }), /\w{3,}/);
  });

  it.each<[string, ActionName, object]>([
    ['een moment dat niet is voorgesteld', 'overleg.kies', { start: '2026-12-01T10:00:00Z' }],
    ['een moment laten staan dat er niet is', 'overleg.laat-staan', {}],
    ['iemand die niet op de lijst staat', 'overleg.aanwezig', { key: 'docent-x' }],
    ['een vast lid van de lijst halen', 'overleg.weg', { key: 'ouders' }],
    ['toestemming voor iemand van school', 'overleg.toestemming', { key: 'ouders' }],
  ])('verandert niets: %s', async (_name, verb, data) => {
    const stage = await Stage.open();
    const overlegId = overlegOn(await offered(stage));
    await unchanged(stage, () => stage.act(omar, verb, { overlegId, ...data }), /\w{3,}/);
  });
});

describe('fault 31: het nummer van een ander, of een rol op de kaart', () => {
  const CLAIMS = { role: 'coordinator', roles: ['coordinator'], tenantId: sanne.tenantId, schoolId: sanne.schoolId, by: omar.personId };

  it.each(ACTS)('geeft geen recht, en maakt de kaart ongeldig: $name', async ({ ready }) => {
    const stage = await Stage.open();
    const { verb, data } = await ready(stage);
    const before = await stage.kept();
    for (const [key, value] of Object.entries(CLAIMS)) {
      const bw = { ...(data.bw as object), [key]: value };
      expect(textOf(await stage.send(docentVier, { verb, data: { ...data, bw } })), key).toContain('Deze kaart is verouderd.');
      if (!['traject.start', 'vraag.stuur', 'norm.klopt'].includes(verb))
        await stage.send(docentVier, { verb, data: { ...data, [key]: value } });
    }
    expect(await stage.kept()).toBe(before);
  });

  it('leidt in een andere tenant alleen naar wat daar zelf staat, ook bij hetzelfde nummer', async () => {
    const stage = await Stage.open();
    const here = await stage.keep(aTraject().shared().withAnswers(1, { 'vraag-docent': 'van hier' }).build());
    const there = aTraject().shared().withAnswers(1, { 'vraag-docent': 'van daar' }).build();
    await stage.keep({ ...there, id: here.id, tenantId: OTHER_TENANT });
    const place = { trajectId: here.id, step: 1 };
    expect(JSON.stringify(await stage.act(sanne, 'stap.open', place))).toContain('van hier');
    expect(JSON.stringify(await stage.act(vreemde, 'stap.open', place))).toContain('van daar');
    await stage.act(vreemde, 'traject.stop', { trajectId: here.id }, { reden: 'Verhuisd.' });
    expect(textOf(await stage.act(sanne, 'traject.open', { trajectId: here.id }))).not.toContain('Gestopt');
  });

  it('zegt van een verzonnen nummer hetzelfde als van dat van een andere tenant, en schrijft het op', async () => {
    const stage = await Stage.open();
    const { id } = await stage.keep(aTraject().shared().build());
    const theirs = await stage.act(vreemde, 'traject.open', { trajectId: id });
    const invented = await stage.act(vreemde, 'traject.open', { trajectId: newTrajectId() });
    expect(textOf(theirs)).toBe(textOf(invented));
    expect(stage.noted.map(({ entry }) => [entry.about, entry.result])).toContainEqual([id, 'bestaat-niet']);
  });
});
