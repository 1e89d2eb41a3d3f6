import { describe, expect, it } from 'vitest';
import { type ActionName, actions } from '../../cards/actions.ts';
import { ABILITIES } from '../../src/dossier/access.ts';
import { actionTable } from '../../src/teams/action-table.ts';
import { aTraject } from '../support/build-traject.ts';
import { type CastMember, docentDrie, docentVier, lotte, nora, omar, sanne, vreemde } from '../support/cast.ts';
import { textOf } from '../support/fake-teams.ts';
import { testApp } from '../support/test-app.ts';

const NAMES = Object.keys(actions).filter((name): name is ActionName => Object.hasOwn(actions, name));
const ON_A_TRAJECT = NAMES.filter(
  (name) => 'trajectId' in actions[name].shape && !['traject.start', 'overleg.nieuw', 'overleg.maak'].includes(name),
);

/** Buttons for whoever was asked for the own view, and for nobody else. */
const ONLY_WHO_WAS_ASKED = ['zienswijze.open', 'zienswijze.bewaar'];

/** Data that fits any button; each takes from it what it carries. */
const filled = {
  step: 1,
  part: 0,
  section: 'vraag',
  base: 0,
  next: 'sluit',
  version: 1,
  offset: 1,
  item: 'n1',
  person: docentVier.personId,
};
const dataFor = (name: ActionName, trajectId: string) =>
  Object.fromEntries(
    Object.entries({ trajectId, ...filled }).filter(([field]) => field in actions[name].shape && (field !== 'item' || name === 'item.weg')),
  );

/** A school with one traject of Sanne that docent Drie works on. */
const setUp = async () => {
  const app = testApp();
  const traject = aTraject().shared().withMember(docentDrie.personId, 'team').withAsked(docentDrie.personId).build();
  await app.services.store.trajecten.create(traject.tenantId, traject.id, traject);
  const stored = async () => JSON.stringify(await app.services.store.trajecten.find(traject.tenantId));
  const outcomes = async (person: CastMember): Promise<Record<string, unknown>> => {
    const from = { tenantId: person.tenantId, personId: person.personId, place: 'personal', chat: 'chat' } as const;
    const results: Record<string, unknown> = {};
    for (const name of ON_A_TRAJECT) {
      const answer = textOf((await app.front.press(from, name, { bw: dataFor(name, traject.id) })).answer);
      expect(answer, name).not.toContain('Deze kaart is verouderd.');
      results[name] = app.lines().at(-1)?.result;
    }
    return results;
  };
  return { app, stored, outcomes };
};

const allowed = (outcomes: Record<string, unknown>) =>
  Object.keys(outcomes).filter((name) => outcomes[name] !== 'niet-van-jou' && outcomes[name] !== 'bestaat-niet');

describe('de actietabel', () => {
  it('heeft voor elke knop een rij, met wat je ervoor moet mogen en een woord voor het log', () => {
    expect(Object.keys(actionTable).toSorted()).toEqual(NAMES.toSorted());
    for (const name of NAMES) {
      expect(ABILITIES, name).toContain(actionTable[name].needs);
      expect(actionTable[name].log, name).toMatch(/^[\p{L} -]{4,40}$/u);
    }
  });

  it('vraagt voor alles wat verandert meer dan een vraag mogen stellen', () => {
    const free = NAMES.filter((name) => actionTable[name].needs === 'norm.vragen');
    expect(free).toEqual(['norm.onderwerp', 'norm.klopt', 'norm.anders', 'hulp.toon', 'school.lezen', 'overleg.mijn']);
  });

  it.each([
    ['een docent die er niet bij hoort', docentVier],
    ['de mentor en coördinator van een andere school', nora],
  ])('laat %s niets met een traject doen, en verandert niets', async (_name, person) => {
    const { outcomes, stored } = await setUp();
    const before = await stored();
    expect(allowed(await outcomes(person))).toEqual([]);
    expect(await stored()).toBe(before);
  });

  it('laat iemand met dezelfde ids in een andere tenant niet eens binnen', async () => {
    const { outcomes, stored, app } = await setUp();
    const before = await stored();
    await outcomes(vreemde);
    expect(app.lines()).toEqual([]);
    expect(await stored()).toBe(before);
  });

  it('laat de directie alleen zien waar een traject staat', async () => {
    const { outcomes, stored } = await setUp();
    const before = await stored();
    expect(allowed(await outcomes(lotte))).toEqual(['traject.open']);
    expect(await stored()).toBe(before);
  });

  it('laat wie meewerkt niet beslissen over stappen en mensen', async () => {
    const { outcomes } = await setUp();
    const mine = allowed(await outcomes(docentDrie));
    expect(mine).toContain('stap.bewaar');
    expect(mine.filter((name) => actionTable[name as ActionName].needs === 'traject.delen')).toEqual([]);
  });

  it('laat mentor en coördinator elke knop van het traject gebruiken', async () => {
    for (const person of [sanne, omar]) {
      const { outcomes } = await setUp();
      const refused = Object.entries(await outcomes(person)).filter(([, result]) => result === 'niet-van-jou');
      expect(
        refused.map(([name]) => name),
        person.name,
      ).toEqual(ONLY_WHO_WAS_ASKED);
    }
  });
});
