import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod/v4';
import type { Stored } from '../../src/shared/collection.ts';
import { newTrajectId, personIdSchema, pseudonymSchema } from '../../src/shared/ids.ts';
import type { Backend } from '../../src/storage/backend.ts';
import { Draft } from '../../src/storage/draft.ts';
import { InboxSeal } from '../../src/storage/inbox-seal.ts';
import { UnreadableError } from '../../src/storage/keyring.ts';
import { atSchoolTerm, ofPersonTerm, shapes, withCodeTerm } from '../../src/storage/shapes.ts';
import type { Store } from '../../src/storage/store.ts';
import type { Traject } from '../../src/traject/traject.ts';
import { aTraject } from '../support/build-traject.ts';
import { docentVijf, OTHER_SCHOOL, OTHER_TENANT, omar, SCHOOL, sanne, TENANT } from '../support/cast.ts';
import { MovableClock } from '../support/movable-clock.ts';
import { type BackendSpace, chainOf, entry } from './backend-contract.ts';
import {
  canary,
  canaryAfspraak,
  canaryBericht,
  canaryContact,
  canaryOverleg,
  canaryPart,
  canaryTellingen,
  canaryTraject,
  canaryVraag,
} from './canaries.ts';
import { asShared, flipped, master, rowIn, type Sealed, sealedOver, tamper } from './sealed-space.ts';

/** A space for a backend of which everything that it keeps can be read as text. */
export interface StoreSpace extends BackendSpace {
  /** All bytes that are kept: rows, inbox, audit log, journals, and what was set aside. */
  atRest(): Promise<string>;
}

const text = (words: string): Traject => aTraject().withAnswers(2, { 'zienswijze-leerling': words }).build();
const wordsOf = (stored: Stored<Traject> | undefined): unknown => stored?.value.steps[2].at(-1)?.changes['zienswijze-leerling'];

/** A space with a store over it that is opened anew for each test. */
const useStore = (makeSpace: () => Promise<StoreSpace>) => {
  const clock = new MovableClock();
  const opened: Backend[] = [];
  const now = { key: master('een') };
  let space: StoreSpace;
  const openBackend = async () => {
    const backend = await space.open(clock);
    opened.push(backend);
    return backend;
  };
  beforeEach(async () => {
    space = await makeSpace();
  });
  afterEach(async () => {
    for (const backend of opened.splice(0)) await backend.close();
    await space.clear();
  });
  return {
    space: () => space,
    open: async () => sealedOver(await openBackend(), now.key),
    /** Two processes on the same rows: for real where the backend can be shared, and over one backend where it cannot. */
    twoOver: async ({ backend }: Sealed): Promise<readonly [Sealed, Sealed]> => {
      const pair: readonly [Backend, Backend] = backend.isShared ? [backend, await openBackend()] : [asShared(backend), asShared(backend)];
      return [sealedOver(pair[0], now.key), sealedOver(pair[1], now.key)];
    },
  };
};

/** What the sealed store promises over every backend. Each backend runs all of it. */
export const storeContract = (name: string, makeSpace: () => Promise<StoreSpace>): void => {
  describe(`verzegelde opslag: ${name}`, () => {
    const { space, open, twoOver } = useStore(makeSpace);
    let sealed: Sealed;
    let store: Store;
    const reopen = async () => {
      await sealed.backend.close();
      sealed = await open();
      store = sealed.store;
    };
    beforeEach(async () => {
      sealed = await open();
      store = sealed.store;
    });
    const ids = async (term?: string) => (await store.trajecten.find(TENANT, term)).map(({ id }) => id);

    describe('waarden', () => {
      it('komen terug zoals ze zijn bewaard, bij revisie 1, ook na een herstart', async () => {
        const value = canaryTraject();
        const stored = { id: 'a', revision: 1, value };
        expect(await store.trajecten.create(TENANT, 'a', value)).toEqual({ ok: true, value: stored });
        for (const again of [false, true]) {
          if (again) await reopen();
          expect(await store.trajecten.get(TENANT, 'a')).toEqual(stored);
          expect(await store.trajecten.find(TENANT)).toEqual([stored]);
        }
      });

      it('van elke soort komen terug', async () => {
        const traject = canaryTraject();
        const kept = [
          await store.overleggen.create(TENANT, 'a', canaryOverleg(traject.id)),
          await store.schoolparts.create(TENANT, 'a', canaryPart()),
          await store.contacten.create(TENANT, 'a', canaryContact()),
          await store.berichten.create(TENANT, 'a', canaryBericht('a', traject.id).bericht),
          await store.vragen.create(TENANT, 'a', canaryVraag()),
          await store.afspraken.create(TENANT, 'a', canaryAfspraak()),
          await store.tellingen.create(TENANT, 'a', canaryTellingen()),
        ];
        await reopen();
        expect(kept.map((saved) => saved.ok && saved.value)).toEqual([
          await store.overleggen.get(TENANT, 'a'),
          await store.schoolparts.get(TENANT, 'a'),
          await store.contacten.get(TENANT, 'a'),
          await store.berichten.get(TENANT, 'a'),
          await store.vragen.get(TENANT, 'a'),
          await store.afspraken.get(TENANT, 'a'),
          await store.tellingen.get(TENANT, 'a'),
        ]);
      });

      it('zijn kopieën: wat iemand daarna verandert, staat niet in de opslag', async () => {
        const mine = { ...canaryOverleg(newTrajectId()) };
        const created = await store.overleggen.create(TENANT, 'a', mine);
        const name = (overleg: { participants: { name?: string | undefined }[] } | undefined) => overleg?.participants[0];
        const kept = structuredClone(mine);
        for (const each of [mine, created.ok ? created.value.value : undefined, (await store.overleggen.get(TENANT, 'a'))?.value])
          Object.assign(name(each) ?? {}, { name: 'Iemand anders' });
        Object.assign(name((await store.overleggen.find(TENANT))[0]?.value) ?? {}, { name: 'Iemand anders' });
        expect((await store.overleggen.get(TENANT, 'a'))?.value).toEqual(kept);
      });

      it('zijn er niet bij een onbekende sleutel, ook niet bij een die ergens anders heen wijst', async () => {
        await store.trajecten.create(TENANT, 'a', text('een'));
        for (const id of ['b', '', '../a', 'a/b', 'a\0', '__proto__', 'constructor'])
          expect(await store.trajecten.get(TENANT, id)).toBeUndefined();
        expect(await store.trajecten.get(OTHER_TENANT, 'a')).toBeUndefined();
        expect(await store.trajecten.find(OTHER_TENANT)).toEqual([]);
        await expect(store.trajecten.create(TENANT, '../a', text('een'))).rejects.toThrow('an id');
      });

      it('bewaren accenten, emoji en regeleinden zoals ze zijn', async () => {
        const words = 'Zoë – één, ñ, 👩🏽‍🏫, \u202e, "aanhaling", \\ en\r\nnog een regel\u2028';
        await store.trajecten.create(TENANT, 'a', text(words));
        await reopen();
        expect(wordsOf(await store.trajecten.get(TENANT, 'a'))).toBe(words);
      });

      it('staan op volgorde van hun sleutels', async () => {
        for (const id of ['c', 'B', 'a', '10', '9', '_']) await store.trajecten.create(TENANT, id, text(id));
        await reopen();
        expect(await ids()).toEqual(['10', '9', 'B', '_', 'a', 'c']);
      });

      it('blijven weg als het schema ze bij het lezen zou weigeren', async () => {
        const broken: Traject = { ...text('een'), mentor: personIdSchema.parse('x'), startedAt: 'gisteren' };
        await expect(store.trajecten.create(TENANT, 'a', broken)).rejects.toThrow();
        expect(await store.trajecten.get(TENANT, 'a')).toBeUndefined();
        await store.trajecten.create(TENANT, 'a', text('een'));
        await expect(store.trajecten.replace(TENANT, 'a', broken, 1)).rejects.toThrow();
        expect(await store.trajecten.get(TENANT, 'a')).toMatchObject({ revision: 1 });
      });

      it('zijn na verwijderen voorgoed weg', async () => {
        await store.trajecten.create(TENANT, 'a', text('een'));
        await store.trajecten.remove(TENANT, 'a');
        await store.trajecten.remove(TENANT, 'a');
        await store.trajecten.remove(OTHER_TENANT, 'a');
        await reopen();
        expect(await ids()).toEqual([]);
        expect(await store.trajecten.create(TENANT, 'a', text('nieuw'))).toMatchObject({ ok: true, value: { revision: 1 } });
      });
    });

    describe('fault 40: bewaren met een revisie', () => {
      it('telt op, en weigert een oude met wat er nu staat', async () => {
        await store.trajecten.create(TENANT, 'a', text('een'));
        expect(await store.trajecten.replace(TENANT, 'a', text('twee'), 1)).toMatchObject({ ok: true, value: { revision: 2 } });
        for (const stale of [-1, 0, 1, 3]) {
          const refused = await store.trajecten.replace(TENANT, 'a', text('fout'), stale);
          expect(refused.ok).toBe(false);
          expect(!refused.ok && wordsOf(refused.error)).toBe('twee');
        }
        await reopen();
        expect(await store.trajecten.get(TENANT, 'a')).toMatchObject({ revision: 2 });
      });

      it('weigert te vervangen wat er niet is, en een tweede waarde onder dezelfde sleutel', async () => {
        expect(await store.trajecten.replace(TENANT, 'a', text('een'), 1)).toEqual({ ok: false, error: undefined });
        await store.trajecten.create(TENANT, 'a', text('een'));
        const refused = await store.trajecten.create(TENANT, 'a', text('twee'));
        expect(!refused.ok && wordsOf(refused.error)).toBe('een');
      });

      it('laat van twee die tegelijk bewaren er één winnen, en de ander ziet wat er staat', async () => {
        const [a, b] = await twoOver(sealed);
        for (const [id, save] of [
          ['nieuw', (one: Sealed, words: string) => one.store.trajecten.create(TENANT, 'nieuw', text(words))],
          ['oud', (one: Sealed, words: string) => one.store.trajecten.replace(TENANT, 'oud', text(words), 1)],
        ] as const) {
          await store.trajecten.create(TENANT, 'oud', text('begin'));
          const saves = await Promise.all([save(a, 'twee'), save(b, 'drie')]);
          expect(saves.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
          const now = await a.store.trajecten.get(TENANT, id);
          for (const saved of saves) expect(saved.ok ? saved.value : saved.error).toEqual(now);
        }
      });
    });

    describe('zoeken', () => {
      it('vindt trajecten per school, per persoon en per code, en niets van een ander', async () => {
        await store.trajecten.create(TENANT, 'a', text('een'));
        await store.trajecten.create(TENANT, 'b', aTraject().withMember(docentVijf.personId, 'care').build());
        await store.trajecten.create(TENANT, 'c', { ...text('drie'), schoolId: OTHER_SCHOOL, pseudonym: pseudonymSchema.parse('5V-001') });
        expect(await ids(atSchoolTerm(SCHOOL))).toEqual(['a', 'b']);
        expect(await ids(ofPersonTerm(docentVijf.personId))).toEqual(['b']);
        expect(await ids(ofPersonTerm(omar.personId))).toEqual([]);
        expect(await ids(withCodeTerm(SCHOOL, '4H-017'))).toEqual(['a', 'b']);
        expect(await ids(withCodeTerm(OTHER_SCHOOL, '4H-017'))).toEqual([]);
        expect(await store.overleggen.find(TENANT, atSchoolTerm(SCHOOL))).toEqual([]);
        expect(await store.trajecten.find(OTHER_TENANT, atSchoolTerm(SCHOOL))).toEqual([]);
      });

      it('volgt een waarde die verandert', async () => {
        await store.trajecten.create(TENANT, 'a', text('een'));
        await store.trajecten.replace(TENANT, 'a', { ...text('twee'), mentor: omar.personId, startedBy: omar.personId }, 1);
        await reopen();
        expect(await ids(ofPersonTerm(sanne.personId))).toEqual([]);
        expect(await ids(ofPersonTerm(omar.personId))).toEqual(['a']);
      });
    });

    describe('berichten die meegaan', () => {
      const trajectId = newTrajectId();
      const along = [canaryBericht('m1', trajectId), canaryBericht('m2', trajectId)];
      const waiting = async () => (await store.berichten.find(TENANT)).map(({ id }) => id);

      it('worden bewaard als het bewaren lukt, elk een keer', async () => {
        await store.trajecten.create(TENANT, 'a', text('een'), along);
        expect(await waiting()).toEqual(['m1', 'm2']);
        expect((await store.trajecten.replace(TENANT, 'a', text('twee'), 1, along)).ok).toBe(true);
        expect(await store.berichten.find(TENANT)).toMatchObject([{ revision: 1 }, { revision: 1 }]);
      });

      it('worden niet bewaard als het bewaren wordt geweigerd of mislukt', async () => {
        await store.trajecten.create(TENANT, 'a', text('een'));
        await store.trajecten.create(TENANT, 'a', text('twee'), along);
        await store.trajecten.replace(TENANT, 'a', text('twee'), 7, along);
        await store.overleggen.replace(TENANT, 'weg', canaryOverleg(trajectId), 1, along);
        const repair = await space().breakWrites();
        await expect(store.trajecten.replace(TENANT, 'a', text('twee'), 1, along)).rejects.toThrow();
        await repair();
        await reopen();
        expect(await waiting()).toEqual([]);
        expect(wordsOf(await store.trajecten.get(TENANT, 'a'))).toBe('een');
      });

      it('houden het bewaren tegen als ze zelf niet bewaard kunnen worden', async () => {
        const broken = { id: 'm3', bericht: { ...canaryBericht('m3', trajectId).bericht, due: 'morgen' } };
        await expect(store.trajecten.create(TENANT, 'a', text('een'), [...along, broken])).rejects.toThrow();
        expect(await store.trajecten.get(TENANT, 'a')).toBeUndefined();
        expect(await waiting()).toEqual([]);
      });
    });

    describe('een beurt', () => {
      it('merkt wat zij bewaart met de bezorging en met een regel in het auditlog', async () => {
        const turn = store.during({ delivery: 'beurt-1', audit: entry('a') });
        expect(turn.hasSaved()).toBe(false);
        await turn.trajecten.replace(TENANT, 'a', text('een'), 1);
        expect(turn.hasSaved()).toBe(false);
        expect(await sealed.backend.hasEffect(TENANT, 'beurt-1')).toBe(false);
        await turn.alone(TENANT, 'start', (inside) => inside.trajecten.create(TENANT, 'a', text('een')));
        expect(turn.hasSaved()).toBe(true);
        await reopen();
        expect(await sealed.backend.hasEffect(TENANT, 'beurt-1')).toBe(true);
        expect(await chainOf(sealed.backend, TENANT)).toHaveLength(1);
      });
    });

    describe('fault 52: wat veranderd, verplaatst of teruggezet is', () => {
      const others = async () => {
        expect(wordsOf(await store.trajecten.get(TENANT, 'gaaf'))).toBe('gaaf');
        expect(await store.trajecten.replace(TENANT, 'gaaf', text('gaaf'), 1)).toMatchObject({ ok: true });
        expect((await store.trajecten.find(TENANT)).map(({ id }) => id)).toEqual(['gaaf']);
      };
      const isRefused = async (tenant = TENANT, id = 'a') => {
        await reopen();
        const error = await store.trajecten.get(tenant, id).catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(UnreadableError);
        expect(error).toMatchObject({ id });
        expect(String(error)).not.toMatch(canary);
        await store.trajecten.find(tenant);
        expect(sealed.unreadable).toContainEqual(expect.stringContaining(`trajecten/${id}: `));
      };
      beforeEach(async () => {
        await store.trajecten.create(TENANT, 'a', canaryTraject());
        await store.trajecten.create(TENANT, 'gaaf', text('gaaf'));
      });

      it.each([
        ['een omgevallen teken', (body: string) => flipped(body)],
        ['een afgekapt einde', (body: string) => body.slice(0, -8)],
        ['een afgekapt merkteken', (body: string) => body.slice(0, body.lastIndexOf('.') + 1 + 20)],
        ['geen zegel', () => '{"pseudonym":"KANARIE-42"}'],
        ['niets', () => ''],
        ['een sleutel die er niet is', (body: string) => body.replace(/^1\.[\w-]+/, '1.nergens')],
        ['de sleutel van een ander', (body: string) => body.replace(/^1\.[\w-]+/, '1.gaaf')],
      ])('%s: gaat niet open, wordt genoemd, en de rest gaat door', async (_what, change) => {
        const { backend } = sealed;
        await tamper(backend, await rowIn(backend, TENANT, 'trajecten', 'a'), ({ body }) => ({ body: change(body) }));
        await isRefused();
        await others();
      });

      it('een inhoud van een ander traject, een andere soort, een andere organisatie of een oude revisie gaat niet open', async () => {
        const { backend } = sealed;
        const old = await rowIn(backend, TENANT, 'trajecten', 'a');
        await tamper(backend, old, () => ({ id: 'b' }));
        await isRefused(TENANT, 'b');
        await tamper(sealed.backend, old, () => ({ tenant: OTHER_TENANT }));
        await tamper(sealed.backend, await rowIn(sealed.backend, TENANT, 'sleutels', 'a'), () => ({ tenant: OTHER_TENANT }));
        await isRefused(OTHER_TENANT);
        await tamper(sealed.backend, old, () => ({ kind: 'overleggen' }));
        await reopen();
        await expect(store.overleggen.get(TENANT, 'a')).rejects.toThrow(UnreadableError);
        await store.trajecten.replace(TENANT, 'a', canaryTraject(), 1);
        await tamper(sealed.backend, old, () => ({ revision: 2 }));
        await isRefused();
      });

      it('twee omgewisselde inhouden gaan niet open', async () => {
        const { backend } = sealed;
        const [a, b] = [await rowIn(backend, TENANT, 'trajecten', 'a'), await rowIn(backend, TENANT, 'trajecten', 'gaaf')];
        await tamper(backend, a, () => ({ body: b.body }));
        await tamper(backend, b, () => ({ body: a.body }));
        await isRefused();
        await isRefused(TENANT, 'gaaf');
      });

      it('een waarde die niet in het schema past wordt genoemd met het veld, zonder inhoud', async () => {
        const { backend, keyring } = sealed;
        const loose = { ...shapes.trajecten, schema: z.custom<Traject>() };
        const draft = new Draft(keyring, TENANT);
        await draft.put(loose, 'a', 1, { ...canaryTraject(), startedAt: 'Kanarie' });
        await backend.commit({ tenant: TENANT, writes: draft.writes });
        await isRefused();
        expect(sealed.unreadable).toEqual(['trajecten/a: deze velden kloppen niet: startedAt']);
        await others();
      });
    });

    describe('een rij uit een andere opslag', () => {
      it('wordt overgenomen bij haar eigen revisie, en gaat dan open', async () => {
        await store.trajecten.create(TENANT, 'a', text('een'));
        await store.trajecten.replace(TENANT, 'a', text('twee'), 1);
        const { backend } = sealed;
        const { kind, id, body, terms, due, revision } = await rowIn(backend, TENANT, 'trajecten', 'a');
        const write = { kind, id, expected: 0, next: { body, terms, due }, revision };
        expect(await backend.commit({ tenant: TENANT, writes: [write] })).toBe(false);
        await store.trajecten.remove(TENANT, 'a');
        expect(await backend.commit({ tenant: TENANT, writes: [write] })).toBe(true);
        await reopen();
        expect(await store.trajecten.get(TENANT, 'a')).toMatchObject({ revision: 2 });
        expect(wordsOf((await store.trajecten.find(TENANT, atSchoolTerm(SCHOOL)))[0])).toBe('twee');
        expect(await store.trajecten.replace(TENANT, 'a', text('drie'), 2)).toMatchObject({ ok: true, value: { revision: 3 } });
      });
    });

    describe('fault 74: als de sleutel van een traject weg is', () => {
      it('gaat niets van dat traject meer open, en de rest wel', async () => {
        const traject = canaryTraject();
        await store.trajecten.create(TENANT, traject.id, traject, [canaryBericht('m1', traject.id)]);
        await store.overleggen.create(TENANT, 'o1', canaryOverleg(traject.id));
        await store.trajecten.create(TENANT, 'gaaf', text('gaaf'));
        await sealed.backend.commit({ tenant: TENANT, writes: [{ kind: 'sleutels', id: traject.id, expected: 1, next: null }] });
        await reopen();
        await expect(store.trajecten.get(TENANT, traject.id)).rejects.toThrow('de sleutel is er niet meer');
        await expect(store.overleggen.get(TENANT, 'o1')).rejects.toThrow('de sleutel is er niet meer');
        await expect(store.berichten.get(TENANT, 'm1')).rejects.toThrow('de sleutel is er niet meer');
        expect((await store.trajecten.find(TENANT)).map(({ id }) => id)).toEqual(['gaaf']);
      });
    });

    describe('in rust', () => {
      it('is nergens te lezen wat iemand invulde of typte, en geen code van een leerling', async () => {
        const { backend, keyring } = sealed;
        const traject = canaryTraject();
        const turn = store.during({ delivery: 'beurt-1', audit: entry(traject.id) });
        await turn.trajecten.create(TENANT, traject.id, traject, [canaryBericht('m1', traject.id), canaryBericht('m2', traject.id)]);
        await turn.trajecten.replace(TENANT, traject.id, traject, 1);
        await turn.overleggen.create(TENANT, 'o1', canaryOverleg(traject.id));
        await turn.schoolparts.create(TENANT, SCHOOL, canaryPart());
        await turn.contacten.create(TENANT, sanne.personId, canaryContact());
        await turn.vragen.create(TENANT, 'v1', canaryVraag());
        await turn.afspraken.create(TENANT, 'a1', canaryAfspraak());
        await turn.tellingen.create(TENANT, 't1', canaryTellingen());
        await turn.berichten.remove(TENANT, 'm1');
        const inbox = new InboxSeal(backend, keyring);
        const typed = await inbox.seal(TENANT, 'bezorging-1', 'Kanarie KANARIE-42');
        await backend.inbox.claim({ tenant: TENANT, key: 'bezorging-1', chat: 'c1', at: 1, body: typed });
        await backend.inbox.finish(TENANT, 'bezorging-1', await inbox.seal(TENANT, 'bezorging-1', 'Kanarie'));
        await backend.setAside(await rowIn(backend, TENANT, 'berichten', 'm2'), 'proef');
        for (const again of [false, true]) {
          if (again) await reopen();
          const kept = await space().atRest();
          expect(kept).toContain(traject.id);
          expect(kept).toContain('bezorging-1');
          expect(canary.exec(kept)?.[0]).toBeUndefined();
          expect(kept).not.toContain(Buffer.from('Kanarie').toString('base64').slice(0, 8));
          expect(kept).not.toContain(Buffer.from('Kanarie').toString('hex'));
        }
      });
    });

    describe('alleen aan de beurt', () => {
      it('loopt er op een sleutel één tegelijk', async () => {
        const log: string[] = [];
        await Promise.all(
          ['a', 'b'].map((who) =>
            store.alone(TENANT, 'plannen', async () => {
              log.push(`${who} begint`);
              await store.trajecten.find(TENANT);
              log.push(`${who} klaar`);
            }),
          ),
        );
        expect(log).toEqual(['a begint', 'a klaar', 'b begint', 'b klaar']);
      });

      it('doet opnieuw wat door een ander proces is ingehaald, met wat er dan staat', async () => {
        const [a, b] = await twoOver(sealed);
        const seen: string[][] = [];
        const take = (one: Sealed, name: string, meanwhile: () => Promise<unknown>) =>
          one.store.alone(TENANT, 'plannen', async (inside) => {
            const taken = (await inside.trajecten.find(TENANT)).map(({ id }) => id);
            seen.push([name, ...taken]);
            if (taken.length === 0) await meanwhile();
            return inside.trajecten.create(TENANT, `${name}-${taken.length}`, text(name));
          });
        await take(a, 'a', () => take(b, 'b', async () => {}));
        expect(seen).toEqual([['a'], ['b'], ['a', 'b-0']]);
        expect(await ids()).toEqual(['a-1', 'b-0']);
      });

      it('boekt fault 43: van velen op twee processen één keer', async () => {
        const two = await twoOver(sealed);
        const booked = await Promise.all(
          Array.from({ length: 6 }, (_, at) =>
            (two[at % 2 ? 1 : 0] ?? two[0]).store.alone(TENANT, 'plannen', async (inside) => {
              if ((await inside.trajecten.find(TENANT)).length > 0) return false;
              return (await inside.trajecten.create(TENANT, `t-${at}`, text('een'))).ok;
            }),
          ),
        );
        expect(booked.filter(Boolean)).toHaveLength(1);
        expect(await ids()).toHaveLength(1);
      });

      it('laat meer dan één keer bewaren binnen een beurt toe, en geeft een gewone weigering gewoon terug', async () => {
        const [a] = await twoOver(sealed);
        await a.store.alone(TENANT, 'plannen', async (inside) => {
          expect((await inside.trajecten.create(TENANT, 'a', text('een'))).ok).toBe(true);
          expect((await inside.trajecten.replace(TENANT, 'a', text('twee'), 1)).ok).toBe(true);
          expect((await inside.trajecten.replace(TENANT, 'a', text('drie'), 1)).ok).toBe(false);
          await inside.trajecten.remove(TENANT, 'a');
        });
        expect(await ids()).toEqual([]);
      });
    });

    describe('sleutels', () => {
      it('die twee processen op hetzelfde moment maken, worden er één: alles blijft leesbaar', async () => {
        const [a, b] = await twoOver(sealed);
        const trajectId = newTrajectId();
        await Promise.all(
          [a, b].flatMap((one, at) => [
            one.store.trajecten.create(TENANT, `t-${at}`, text('een')),
            one.store.berichten.create(TENANT, `m-${at}`, canaryBericht('m', trajectId).bericht),
            one.store.contacten.create(TENANT, `c-${at}`, canaryContact()),
          ]),
        );
        await reopen();
        expect(await ids(atSchoolTerm(SCHOOL))).toEqual(['t-0', 't-1']);
        expect(await store.berichten.find(TENANT)).toHaveLength(2);
        expect(await store.contacten.find(TENANT)).toHaveLength(2);
        expect(sealed.unreadable).toEqual([]);
        expect((await sealed.backend.find(TENANT, 'sleutels')).map(({ id }) => id)).toEqual(
          ['contacten', 'index', 't-0', 't-1', trajectId].toSorted(),
        );
      });

      it('voor de inbox, tegelijk gemaakt, worden er ook één', async () => {
        const two = await twoOver(sealed);
        const texts = await Promise.all(
          two.map(({ backend, keyring }) => new InboxSeal(backend, keyring).seal(TENANT, 'bezorging-1', 'hallo')),
        );
        const inbox = new InboxSeal(sealed.backend, sealed.keyring);
        expect(await Promise.all(texts.map((kept) => inbox.open(TENANT, 'bezorging-1', kept)))).toEqual(['hallo', 'hallo']);
      });
    });
  });
};
