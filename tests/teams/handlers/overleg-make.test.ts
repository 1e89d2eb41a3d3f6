import { describe, expect, it } from 'vitest';
import { newOverlegId } from '../../../src/shared/ids.ts';
import { makeFlexZat } from '../../../src/teams/handlers/overleg-make.ts';
import type { Turn } from '../../../src/teams/turn.ts';
import { stateOf } from '../../../src/traject/progress.ts';
import type { Traject } from '../../../src/traject/traject.ts';
import { aTraject } from '../../support/build-traject.ts';
import { type CastMember, omar, sanne } from '../../support/cast.ts';
import { textOf } from '../../support/fake-teams.ts';
import { inProcessApp, turnOf } from '../../support/in-process.ts';
import { collectionWith, storeWith } from '../../support/store-with.ts';

const FORM = { zestien: 'nee', besluit: 'nee', duur: '45', dagdeel: 'beide' };

const withTraject = async (actor: CastMember, traject: Traject): Promise<Turn> => {
  const turn = turnOf(actor, inProcessApp());
  await turn.services.store.trajecten.create(actor.tenantId, traject.id, traject);
  return turn;
};

const make = async (turn: Turn, traject: Traject, id = newOverlegId()): Promise<string> => {
  const made = await makeFlexZat(turn, id, traject, FORM);
  if (!made.ok) throw new Error(made.error.text);
  const { answer } = made.value;
  return answer ? textOf(answer) : '';
};

const stateNow = async ({ actor, services }: Turn, { id }: Traject): Promise<string | undefined> => {
  const stored = await services.store.trajecten.get(actor.tenantId, id);
  return stored && stateOf(stored.value);
};

describe('een flex-ZAT vanuit een traject', () => {
  it('deelt een concept met de coördinator en zegt dat, ook bij een tweede klik', async () => {
    const traject = aTraject().build();
    const turn = await withTraject(sanne, traject);
    const id = newOverlegId();
    for (const text of [await make(turn, traject, id), await make(turn, traject, id)])
      expect(text).toContain('De coördinator kan het traject nu meelezen.');
    expect(await stateNow(turn, traject)).not.toBe('concept');
  });

  it('zegt niets als het traject al gedeeld is', async () => {
    const traject = aTraject().shared().build();
    expect(await make(await withTraject(sanne, traject), traject)).not.toContain('meelezen');
  });

  it('laat een concept een concept als de coördinator het zelf begon', async () => {
    const traject: Traject = { ...aTraject().build(), startedBy: omar.personId };
    const turn = await withTraject(omar, traject);
    expect(await make(turn, traject)).not.toContain('meelezen');
    expect(await stateNow(turn, traject)).toBe('concept');
  });

  it('zegt hoe het alsnog gedeeld wordt als dat niet lukt', async () => {
    const traject = aTraject().build();
    const turn = await withTraject(sanne, traject);
    const { store } = turn.services;
    const replace: typeof store.trajecten.replace = async () => Promise.reject(new Error('de schijf is vol'));
    const full: Turn = {
      ...turn,
      services: { ...turn.services, store: storeWith(store, { trajecten: collectionWith(store.trajecten, { replace }) }) },
    };
    expect(await make(full, traject)).toContain('De coördinator kan het traject nog niet lezen.');
    expect(await stateNow(turn, traject)).toBe('concept');
  });
});
