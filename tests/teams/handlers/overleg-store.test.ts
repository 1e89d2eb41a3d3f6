import { describe, expect, it } from 'vitest';
import { newFlexzat } from '../../../src/flexzat/create.ts';
import type { Overleg } from '../../../src/flexzat/overleg.ts';
import { newOverlegId } from '../../../src/shared/ids.ts';
import { changeOverleg, contextOf, following, loadOverleg, whilePlanning } from '../../../src/teams/handlers/overleg-store.ts';
import { subjectOf } from '../../../src/teams/handlers/overleg-subject.ts';
import type { Turn } from '../../../src/teams/turn.ts';
import { omar, sanne, vreemde } from '../../support/cast.ts';
import { inProcessApp, turnOf } from '../../support/in-process.ts';
import { collectionWith, storeWith } from '../../support/store-with.ts';

const fresh = async (): Promise<{ turn: Turn; overleg: Overleg }> => {
  const turn = turnOf(omar, inProcessApp());
  const { school, now } = contextOf(turn, []);
  const made = newFlexzat({
    id: newOverlegId(),
    school,
    createdBy: omar.personId,
    now,
    coordinator: omar.personId,
    mentor: sanne.personId,
    pupilFrom16: false,
  });
  if (!made.ok) throw new Error(made.error.text);
  await turn.services.store.overleggen.create(turn.actor.tenantId, made.value.id, made.value);
  return { turn, overleg: made.value };
};
const absent = (key: string) => ({ kind: 'setAttendance', key, attendance: { afwezig: 'Ziek.' } }) as const;

describe('een overleg bewaren', () => {
  it('vraagt de regels opnieuw als een ander ertussendoor bewaarde, zodat niets verloren gaat', async () => {
    const { turn, overleg } = await fresh();
    const { overleggen } = turn.services.store;
    let meddled = false;
    const replace: typeof overleggen.replace = async (tenant, id, value, revision) => {
      if (!meddled) {
        meddled = true;
        const stored = await overleggen.get(tenant, id);
        const other = stored && following(stored.value, [absent('leerling')], contextOf(turn, []));
        if (stored && other?.ok) await overleggen.replace(tenant, id, other.value, stored.revision);
      }
      return overleggen.replace(tenant, id, value, revision);
    };
    const slow: Turn = {
      ...turn,
      services: { ...turn.services, store: storeWith(turn.services.store, { overleggen: collectionWith(overleggen, { replace }) }) },
    };
    const changed = await changeOverleg(slow, overleg.id, (present, context) => following(present, [absent('ouders')], context));
    expect(changed.ok && changed.value.after).not.toEqual(overleg);
    const stored = await loadOverleg(turn, overleg.id);
    expect(stored.ok && stored.value.participants.filter(({ attendance }) => attendance !== 'verwacht').map(({ key }) => key)).toEqual([
      'ouders',
      'leerling',
    ]);
  });

  it('geeft het op als er telkens een ander tussendoor bewaart, en zegt dat er niets bewaard is', async () => {
    const { turn, overleg } = await fresh();
    const { store } = turn.services;
    const never: Turn = {
      ...turn,
      services: {
        ...turn.services,
        store: storeWith(store, {
          overleggen: collectionWith(store.overleggen, { replace: async () => ({ ok: false, error: undefined }) }),
        }),
      },
    };
    const changed = await changeOverleg(never, overleg.id, (present, context) => following(present, [absent('ouders')], context));
    expect(!changed.ok && changed.error.code).toBe('gelijktijdig');
  });

  it('bewaart niets als er niets verandert', async () => {
    const { turn, overleg } = await fresh();
    const changed = await changeOverleg(turn, overleg.id, (present, context) => following(present, [], context));
    expect(changed.ok && changed.value.after).toEqual(overleg);
    expect((await turn.services.store.overleggen.get(turn.actor.tenantId, overleg.id))?.revision).toBe(1);
  });

  it('weigert alles als een van de gebeurtenissen niet mag', async () => {
    const { turn, overleg } = await fresh();
    const outcome = await changeOverleg(turn, overleg.id, (present, context) =>
      following(present, [absent('ouders'), absent('niemand')], context),
    );
    expect(!outcome.ok && outcome.error.code).toBe('bestaat-niet');
    expect((await turn.services.store.overleggen.get(turn.actor.tenantId, overleg.id))?.revision).toBe(1);
  });

  it('vindt geen overleg van een andere organisatie', async () => {
    const { turn, overleg } = await fresh();
    expect((await loadOverleg(turn, overleg.id)).ok).toBe(true);
    expect((await loadOverleg({ ...turn, actor: vreemde }, overleg.id)).ok).toBe(false);
  });

  it('laat op een school één plan tegelijk toe', async () => {
    const { turn } = await fresh();
    const seen: string[] = [];
    const task = (name: string) =>
      whilePlanning(turn, async () => {
        seen.push(`${name} begint`);
        await Promise.resolve();
        seen.push(`${name} klaar`);
      });
    await Promise.all([task('een'), task('twee')]);
    expect(seen).toEqual(['een begint', 'een klaar', 'twee begint', 'twee klaar']);
  });

  it('noemt wie er van school bij zijn, en wie als mentor', async () => {
    const { overleg } = await fresh();
    expect(subjectOf(overleg)).toMatchObject({
      meeting: 'flexzat',
      participants: [omar.personId, sanne.personId],
      mentors: [sanne.personId],
    });
  });
});
