import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '../../src/shared/clock.ts';
import { type TenantId, tenantIdSchema } from '../../src/shared/ids.ts';
import { type AuditEntry, emptyChain, followLine } from '../../src/storage/audit.ts';
import type { Backend, Commit, RowContent, RowPlace, Write } from '../../src/storage/backend.ts';
import type { Delivery } from '../../src/storage/inbox.ts';
import { MovableClock } from '../support/movable-clock.ts';

/** Two organisations that must never see each other's rows. */
export const north: TenantId = tenantIdSchema.parse('noord');
export const south: TenantId = tenantIdSchema.parse('Zuid');

/** One backend under test, with a space of its own. */
export interface BackendSpace {
  /** Opens what is kept in this space, as after a start. A shared backend may be opened several times at once. */
  open(clock: Clock): Promise<Backend>;
  /** Makes every commit and every write of the inbox fail until the returned function is called; the audit log may fail with it or not. */
  breakWrites(): Promise<() => Promise<void>>;
  /** Makes the audit log of `north` fail until the returned function is called, and nothing else. */
  breakAudit(): Promise<() => Promise<void>>;
  /** Removes the space. */
  clear(): Promise<void>;
}

/** What is in a row, unless a test says otherwise. */
export const content = (body: string, rest: Partial<RowContent> = {}): RowContent => ({ body, terms: [], due: null, ...rest });

/** A write to one of the trajecten. */
export const write = (id: string, expected: number, next: RowContent | null, kind: Write['kind'] = 'trajecten'): Write => ({
  kind,
  id,
  expected,
  next,
});

/** A line for the audit log. */
export const entry = (about: string | null = 'a'): AuditEntry => ({
  at: '2026-11-24T08:00:00.000Z',
  by: 'persoon-1',
  event: 'traject.gelezen',
  about,
  result: 'ok',
});

/** A delivery in `north`, unless a test says otherwise. */
export const delivery = (key: string, at: number, rest: Partial<Delivery> = {}): Delivery => ({
  tenant: north,
  key,
  chat: 'gesprek-1',
  at,
  body: `activiteit ${key}`,
  ...rest,
});

/** All lines of the audit log of a tenant. Throws when they are no chain from the first line on. */
export const chainOf = async (backend: Backend, tenant: TenantId): Promise<readonly string[]> => {
  let head = emptyChain;
  const lines: string[] = [];
  for await (const line of backend.audit.lines(tenant)) {
    const next = followLine(head, line);
    if (!next) throw new Error(`line ${lines.length + 1} does not follow on the one before`);
    head = next;
    lines.push(line);
  }
  return lines;
};

/** Tries again until it does not throw; for what another process or a timer does in its own time. */
const eventually = async (attempt: () => Promise<void>): Promise<void> => {
  for (let tries = 0; tries < 200; tries++) {
    try {
      return await attempt();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return attempt();
};

/** A space that is opened anew for each test. */
const useSpace = (makeSpace: () => Promise<BackendSpace>) => {
  const clock = new MovableClock();
  const start = clock.moment;
  const opened: Backend[] = [];
  let space: BackendSpace;
  const open = async () => {
    const backend = await space.open(clock);
    opened.push(backend);
    return backend;
  };
  beforeEach(async () => {
    clock.moment = start;
    space = await makeSpace();
  });
  afterEach(async () => {
    for (const backend of opened.splice(0)) await backend.close();
    await space.clear();
  });
  return { clock, open, space: () => space };
};

/** What every backend promises. Each one runs all of it. */
export const backendContract = (name: string, makeSpace: () => Promise<BackendSpace>): void => {
  describe(`opslag: ${name}`, () => {
    const { clock, open, space } = useSpace(makeSpace);
    let backend: Backend;

    const reopen = async () => {
      await backend.close();
      backend = await open();
    };
    const commit = (writes: readonly Write[], rest: Partial<Commit> = {}) => backend.commit({ tenant: north, writes, ...rest });
    const bodies = async (tenant: TenantId, term?: string) => (await backend.find(tenant, 'trajecten', term)).map(({ body }) => body);

    beforeEach(async () => {
      backend = await open();
    });

    describe('rijen', () => {
      it('geeft terug wat is bewaard, bij revisie 1', async () => {
        expect(await commit([write('a', 0, content('een', { terms: ['t1', 't2'], due: 17 }))])).toBe(true);
        const row = { tenant: north, kind: 'trajecten', id: 'a', revision: 1, body: 'een', terms: ['t1', 't2'], due: 17 };
        expect(await backend.get(north, 'trajecten', 'a')).toEqual(row);
        await reopen();
        expect(await backend.get(north, 'trajecten', 'a')).toEqual(row);
        expect(await backend.find(north, 'trajecten')).toEqual([row]);
      });

      it('geeft niets bij een onbekende plaats', async () => {
        await commit([write('a', 0, content('een'))]);
        expect(await backend.get(north, 'trajecten', 'b')).toBeUndefined();
        expect(await backend.get(north, 'overleggen', 'a')).toBeUndefined();
        expect(await backend.get(south, 'trajecten', 'a')).toBeUndefined();
        expect(await backend.get(north, 'trajecten', '../noord/a')).toBeUndefined();
        expect(await backend.get(north, 'trajecten', 'a\0')).toBeUndefined();
        expect(await backend.find(south, 'trajecten')).toEqual([]);
      });

      it('houdt zich niet aan wat iemand na het bewaren in zijn eigen lijst verandert', async () => {
        const terms = ['t1'];
        await commit([write('a', 0, content('een', { terms }))]);
        terms.push('t2');
        expect((await backend.get(north, 'trajecten', 'a'))?.terms).toEqual(['t1']);
        expect(await bodies(north, 't2')).toEqual([]);
      });

      it('vervangt bij de goede revisie en telt op', async () => {
        await commit([write('a', 0, content('een'))]);
        expect(await commit([write('a', 1, content('twee'))])).toBe(true);
        expect(await commit([write('a', 2, content('drie'))])).toBe(true);
        await reopen();
        expect(await backend.get(north, 'trajecten', 'a')).toMatchObject({ revision: 3, body: 'drie' });
        expect(await commit([write('a', 3, content('vier'))])).toBe(true);
      });

      it.each([0, 1, 3])('weigert revisie %i als er 2 staat', async (expected) => {
        await commit([write('a', 0, content('een'))]);
        await commit([write('a', 1, content('twee'))]);
        expect(await commit([write('a', expected, content('fout'))])).toBe(false);
        expect(await commit([write('a', expected, null)])).toBe(false);
        expect(await backend.get(north, 'trajecten', 'a')).toMatchObject({ revision: 2, body: 'twee' });
      });

      it('weigert te vervangen wat er niet is', async () => {
        expect(await commit([write('a', 1, content('een'))])).toBe(false);
        expect(await commit([write('a', 1, null)])).toBe(false);
        expect(await backend.get(north, 'trajecten', 'a')).toBeUndefined();
      });

      it('verwijdert voorgoed, en telt daarna weer vanaf 1', async () => {
        await commit([write('a', 0, content('een', { terms: ['t'], due: 17 }))]);
        expect(await commit([write('a', 1, null)])).toBe(true);
        expect(await backend.get(north, 'trajecten', 'a')).toBeUndefined();
        expect(await bodies(north, 't')).toEqual([]);
        await reopen();
        expect(await bodies(north)).toEqual([]);
        expect(await commit([write('a', 0, content('nieuw'))])).toBe(true);
        expect(await backend.get(north, 'trajecten', 'a')).toMatchObject({ revision: 1, body: 'nieuw' });
      });

      it('kan vragen dat er ergens niets staat', async () => {
        await commit([write('a', 0, content('een'))]);
        expect(await commit([write('a', 0, null), write('b', 0, content('b'))])).toBe(false);
        expect(await commit([write('c', 0, null), write('b', 0, content('b'))])).toBe(true);
        expect(await bodies(north)).toEqual(['een', 'b']);
      });

      it('geeft alles in de volgorde van de sleutels', async () => {
        for (const id of ['c', 'B', 'a', '10', '9', '_', '-']) await commit([write(id, 0, content(id, { terms: ['t'] }))]);
        const order = ['-', '10', '9', 'B', '_', 'a', 'c'];
        expect(await bodies(north)).toEqual(order);
        await reopen();
        expect(await bodies(north)).toEqual(order);
        expect(await bodies(north, 't')).toEqual(order);
      });

      it('vindt rijen met een term, ook nadat de termen zijn veranderd', async () => {
        await commit([write('a', 0, content('a', { terms: ['x', 'y'] }))]);
        await commit([write('b', 0, content('b', { terms: ['y'] }))]);
        await commit([write('c', 0, content('c', { terms: ['y'] }), 'overleggen')]);
        expect(await bodies(north, 'x')).toEqual(['a']);
        expect(await bodies(north, 'y')).toEqual(['a', 'b']);
        expect(await bodies(north, 'z')).toEqual([]);
        expect(await bodies(south, 'y')).toEqual([]);
        await commit([write('a', 1, content('a2', { terms: ['z', 'y'] }))]);
        await commit([write('b', 1, null)]);
        for (const again of [false, true]) {
          if (again) await reopen();
          expect(await bodies(north, 'x')).toEqual([]);
          expect(await bodies(north, 'y')).toEqual(['a2']);
          expect(await bodies(north, 'z')).toEqual(['a2']);
        }
      });

      it('houdt organisaties uit elkaar', async () => {
        await commit([write('a', 0, content('noord', { terms: ['t'] }))]);
        await commit([write('a', 0, content('zuid', { terms: ['t'] }))], { tenant: south });
        await commit([write('a', 1, content('zuid 2', { terms: ['t'] }))], { tenant: south });
        await reopen();
        expect(await bodies(north, 't')).toEqual(['noord']);
        expect(await bodies(south)).toEqual(['zuid 2']);
        expect(await commit([write('a', 2, null)], { tenant: south })).toBe(true);
        expect(await bodies(north)).toEqual(['noord']);
      });

      it('kent elke organisatie met een rij of een regel in het auditlog', async () => {
        expect(await backend.tenants()).toEqual([]);
        await commit([write('a', 0, content('noord'))]);
        await backend.audit.append(south, entry());
        for (const again of [false, true]) {
          if (again) await reopen();
          expect(await backend.tenants()).toEqual([south, north]);
        }
      });

      it('houdt hoofdletters en kleine letters in een sleutel uit elkaar', async () => {
        await commit([write('AB', 0, content('groot'))]);
        await commit([write('ab', 0, content('klein'))]);
        await reopen();
        expect((await backend.get(north, 'trajecten', 'AB'))?.body).toBe('groot');
        expect((await backend.get(north, 'trajecten', 'ab'))?.body).toBe('klein');
      });

      it('bewaart elk teken dat in een rij mag, en lange rijen', async () => {
        const all = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');
        const long = 'x'.repeat(1_000_000);
        await commit([write('a', 0, content(all)), write('b', 0, content('')), write('c', 0, content(long))]);
        await reopen();
        expect((await bodies(north)).map((body) => (body === long ? 'long' : body))).toEqual([all, '', 'long']);
      });

      it.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])('fault 20: neemt %s als gewone naam', async (word) => {
        expect(await backend.get(north, 'trajecten', word)).toBeUndefined();
        expect(await bodies(north, word)).toEqual([]);
        await commit([write(word, 0, content('een', { terms: [word] }))], { turn: word });
        await reopen();
        expect(await bodies(north, word)).toEqual(['een']);
        expect((await backend.get(north, 'trajecten', word))?.body).toBe('een');
        expect(await backend.hasEffect(north, word)).toBe(true);
      });

      it('neemt geen sleutel aan die ergens anders heen wijst', async () => {
        for (const id of ['', '..', '../a', 'a/b', 'a\\b', 'a.b', 'a\0', 'é', 'x'.repeat(129)]) {
          await expect(commit([write('goed', 0, content('een')), write(id, 0, content('een'))])).rejects.toThrow('an id');
        }
        expect(await bodies(north)).toEqual([]);
      });

      it('zet een rij opzij die niet te lezen is', async () => {
        await commit([write('a', 0, content('een', { terms: ['t'], due: 1 }))]);
        await commit([write('b', 0, content('b'))]);
        const row = await backend.get(north, 'trajecten', 'a');
        if (!row) throw new Error('the row is gone');
        await backend.setAside(row, 'het zegel klopt niet');
        await backend.setAside(row, 'nog eens');
        for (const again of [false, true]) {
          if (again) await reopen();
          expect(await backend.get(north, 'trajecten', 'a')).toBeUndefined();
          expect(await bodies(north)).toEqual(['b']);
          expect(await bodies(north, 't')).toEqual([]);
        }
        expect(await commit([write('a', 0, content('nieuw'))])).toBe(true);
      });

      it('zet niets opzij dat intussen is vervangen', async () => {
        await commit([write('a', 0, content('een'))]);
        const row = await backend.get(north, 'trajecten', 'a');
        await commit([write('a', 1, content('twee'))]);
        if (row) await backend.setAside(row, 'het zegel klopt niet');
        expect(await bodies(north)).toEqual(['twee']);
      });
    });

    describe('fault 40: tegelijk bewaren', () => {
      it('laat van twee die dezelfde rij vervangen er één winnen', async () => {
        await commit([write('a', 0, content('een'))]);
        const saves = await Promise.all(['twee', 'drie'].map((body) => commit([write('a', 1, content(body))])));
        expect(saves.toSorted()).toEqual([false, true]);
        expect(await bodies(north)).toEqual([saves[0] ? 'twee' : 'drie']);
      });

      it('laat van twee die dezelfde rij aanmaken er één winnen', async () => {
        const saves = await Promise.all(['een', 'twee'].map((body) => commit([write('a', 0, content(body))])));
        expect(saves.toSorted()).toEqual([false, true]);
      });

      it('verliest niets als velen tegelijk bewaren', async () => {
        await commit([write('teller', 0, content('0'))]);
        const addOne = async (): Promise<void> => {
          const now = await backend.get(north, 'trajecten', 'teller');
          if (!now) throw new Error('the counter is gone');
          if (!(await commit([write('teller', now.revision, content(String(Number(now.body) + 1)))]))) await addOne();
        };
        await Promise.all(Array.from({ length: 12 }, addOne));
        expect(await backend.get(north, 'trajecten', 'teller')).toMatchObject({ revision: 13, body: '12' });
      });

      it('loopt niet vast als velen dezelfde rijen in een andere volgorde noemen', async () => {
        const ids = ['a', 'b', 'c', 'd'];
        await commit(ids.map((id) => write(id, 0, content('0'))));
        const addToAll = async (turn: number): Promise<void> => {
          const order = turn % 2 ? ids : ids.toReversed();
          const rows = await Promise.all(order.map((id) => backend.get(north, 'trajecten', id)));
          const writes = rows.flatMap((row) => (row ? [write(row.id, row.revision, content(String(Number(row.body) + 1)))] : []));
          if (!(await commit(writes))) await addToAll(turn);
        };
        await Promise.all(Array.from({ length: 8 }, (_, turn) => addToAll(turn)));
        await reopen();
        expect(await bodies(north)).toEqual(['8', '8', '8', '8']);
      });
    });

    describe('meer rijen in één keer', () => {
      it('bewaart alles', async () => {
        await commit([write('oud', 0, content('oud')), write('weg', 0, content('weg'))]);
        const together = [write('oud', 1, content('nieuw')), write('weg', 1, null), write('b', 0, content('b'), 'berichten')];
        expect(await commit(together)).toBe(true);
        for (const again of [false, true]) {
          if (again) await reopen();
          expect(await bodies(north)).toEqual(['nieuw']);
          expect((await backend.get(north, 'berichten', 'b'))?.body).toBe('b');
        }
      });

      it('bewaart niets als één revisie niet klopt', async () => {
        await commit([write('a', 0, content('een'))]);
        expect(await commit([write('b', 0, content('b')), write('a', 2, content('twee')), write('c', 0, content('c'))])).toBe(false);
        await reopen();
        expect(await bodies(north)).toEqual(['een']);
      });

      it('noemt elke rij maar één keer', async () => {
        await expect(commit([write('a', 0, content('een')), write('a', 1, content('twee'))])).rejects.toThrow();
        expect(await bodies(north)).toEqual([]);
        expect(await commit([write('a', 0, content('een')), write('a', 0, content('een'), 'overleggen')])).toBe(true);
      });

      it('mag leeg zijn', async () => {
        expect(await commit([], { audit: entry(), turn: 'beurt-1' })).toBe(true);
        await reopen();
        expect(await chainOf(backend, north)).toHaveLength(1);
        expect(await backend.hasEffect(north, 'beurt-1')).toBe(true);
      });

      it('kan vlak na elkaar, steeds op de vorige', async () => {
        await commit([write('a', 0, content('0')), write('b', 0, content('0'))]);
        for (let revision = 1; revision < 6; revision++) {
          const body = content(String(revision));
          expect(await commit([write('a', revision, body), write('b', revision, body)])).toBe(true);
          expect(await commit([write(`los-${revision}`, 0, body)])).toBe(true);
        }
        expect(await commit([write('a', 6, null)])).toBe(true);
        expect(await commit([write('a', 0, content('opnieuw'))])).toBe(true);
        await reopen();
        expect(await bodies(north)).toEqual(['opnieuw', '5', '1', '2', '3', '4', '5']);
      });
    });

    describe('fault 48: schrijven mislukt', () => {
      it('houdt wat er stond, en kan daarna weer verder', async () => {
        await commit([write('a', 0, content('een', { terms: ['t'] }))]);
        const repair = await space().breakWrites();
        await expect(commit([write('a', 1, content('twee'))], { turn: 'beurt-1' })).rejects.toThrow();
        await expect(commit([write('b', 0, content('b'))])).rejects.toThrow();
        await expect(commit([write('a', 1, content('twee')), write('b', 0, content('b'))])).rejects.toThrow();
        await expect(commit([write('a', 1, null)])).rejects.toThrow();
        expect(await backend.ready()).toBe(false);
        await repair();
        expect(await backend.get(north, 'trajecten', 'a')).toMatchObject({ revision: 1, body: 'een' });
        expect(await backend.hasEffect(north, 'beurt-1')).toBe(false);
        await eventually(async () => expect(await backend.ready()).toBe(true));
        expect(await commit([write('a', 1, content('drie')), write('c', 0, content('c'))], { turn: 'beurt-2' })).toBe(true);
        expect(await commit([write('a', 2, content('vier'))])).toBe(true);
        await reopen();
        expect(await bodies(north)).toEqual(['vier', 'c']);
        expect(await backend.hasEffect(north, 'beurt-2')).toBe(true);
        expect(await backend.hasEffect(north, 'beurt-1')).toBe(false);
      });

      it('neemt geen bericht aan dat niet bewaard kon worden, en neemt het daarna wel aan', async () => {
        await backend.inbox.claim(delivery('eerst', 1));
        const repair = await space().breakWrites();
        await expect(backend.inbox.claim(delivery('k', 2))).rejects.toThrow();
        await expect(backend.inbox.finish(north, 'eerst', 'antwoord')).rejects.toThrow();
        await repair();
        expect(await backend.inbox.look(north, 'k')).toBeUndefined();
        expect(await backend.inbox.look(north, 'eerst')).toEqual({ kind: 'bezig' });
        expect(await backend.inbox.claim(delivery('k', 2))).toEqual({ kind: 'nieuw', isFirst: false });
        await backend.inbox.finish(north, 'eerst', 'antwoord');
        await reopen();
        expect(await backend.inbox.look(north, 'eerst')).toEqual({ kind: 'klaar', answer: 'antwoord' });
        expect(await backend.inbox.look(north, 'k')).toEqual({ kind: 'bezig' });
      });
    });

    describe('uitgevoerde beurten', () => {
      it('weet welke beurt is uitgevoerd, ook na een herstart', async () => {
        expect(await backend.hasEffect(north, 'beurt-1')).toBe(false);
        await commit([write('a', 0, content('een'))], { turn: 'beurt-1' });
        await commit([write('a', 0, content('fout'))], { turn: 'beurt-2' });
        for (const again of [false, true]) {
          if (again) await reopen();
          expect(await backend.hasEffect(north, 'beurt-1')).toBe(true);
          expect(await backend.hasEffect(north, 'beurt-2')).toBe(false);
          expect(await backend.hasEffect(south, 'beurt-1')).toBe(false);
        }
      });

      it('weet het ook als de beurt een rij verwijderde, of meer rijen raakte', async () => {
        await commit([write('a', 0, content('een')), write('b', 0, content('b'))], { turn: 'beurt-1' });
        await commit([write('a', 1, null)], { turn: 'beurt-2' });
        await commit([write('b', 1, null), write('c', 0, content('c'))], { turn: 'beurt-3' });
        await commit([write('c', 1, content('c2'))]);
        await reopen();
        for (const turn of ['beurt-2', 'beurt-3']) expect(await backend.hasEffect(north, turn)).toBe(true);
      });

      it('weet het nog als de rij daarna vaker is bewaard', async () => {
        await commit([write('a', 0, content('0'))], { turn: 'beurt-0' });
        for (const at of [1, 2, 3]) await commit([write('a', at, content(String(at)))], { turn: `beurt-${at}` });
        await commit([write('a', 4, content('zonder beurt'))]);
        await reopen();
        for (const at of [0, 1, 2, 3]) expect(await backend.hasEffect(north, `beurt-${at}`)).toBe(true);
      });
    });

    describe('fault 41: dezelfde bezorging vaker', () => {
      it('is één keer nieuw, dan bezig, en daarna klaar met hetzelfde antwoord', async () => {
        expect(await backend.inbox.look(north, 'k')).toBeUndefined();
        expect(await backend.inbox.claim(delivery('k', 1))).toEqual({ kind: 'nieuw', isFirst: true });
        expect(await backend.inbox.claim(delivery('k', 2))).toEqual({ kind: 'bezig' });
        expect(await backend.inbox.look(north, 'k')).toEqual({ kind: 'bezig' });
        await backend.inbox.finish(north, 'k', 'antwoord "1"');
        for (const again of [false, true]) {
          if (again) await reopen();
          expect(await backend.inbox.claim(delivery('k', 3))).toEqual({ kind: 'klaar', answer: 'antwoord "1"' });
          expect(await backend.inbox.look(north, 'k')).toEqual({ kind: 'klaar', answer: 'antwoord "1"' });
        }
        expect(await backend.inbox.takeUnfinished(north, 100)).toEqual([]);
      });

      it('heeft van velen tegelijk er één die nieuw is', async () => {
        const claims = await Promise.all(Array.from({ length: 10 }, () => backend.inbox.claim(delivery('k', 1))));
        expect(claims.filter(({ kind }) => kind === 'nieuw')).toHaveLength(1);
        expect(claims.filter(({ kind }) => kind === 'bezig')).toHaveLength(9);
      });

      it('houdt organisaties uit elkaar', async () => {
        await backend.inbox.claim(delivery('k', 1));
        expect(await backend.inbox.look(south, 'k')).toBeUndefined();
        expect(await backend.inbox.claim(delivery('k', 1, { tenant: south }))).toEqual({ kind: 'nieuw', isFirst: true });
        await backend.inbox.finish(south, 'k', 'zuid');
        expect(await backend.inbox.look(north, 'k')).toEqual({ kind: 'bezig' });
        expect(await backend.inbox.takeUnfinished(south, 100)).toEqual([]);
      });

      it('houdt het eerste antwoord, en vindt een antwoord op niets goed', async () => {
        await backend.inbox.finish(north, 'onbekend', 'niets');
        expect(await backend.inbox.look(north, 'onbekend')).toBeUndefined();
        await backend.inbox.claim(delivery('k', 1));
        await backend.inbox.finish(north, 'k', 'eerste');
        await backend.inbox.finish(north, 'k', 'tweede');
        await reopen();
        expect(await backend.inbox.look(north, 'k')).toEqual({ kind: 'klaar', answer: 'eerste' });
      });

      it('bewaart het antwoord van velen tegelijk', async () => {
        const keys = Array.from({ length: 30 }, (_, at) => `k-${at}`);
        await Promise.all(keys.map((key, at) => backend.inbox.claim(delivery(key, at, { body: 'x'.repeat(5000) }))));
        await Promise.all(keys.map((key) => backend.inbox.finish(north, key, `antwoord ${key}`)));
        await reopen();
        for (const key of keys) expect(await backend.inbox.look(north, key)).toEqual({ kind: 'klaar', answer: `antwoord ${key}` });
      });
    });

    describe('fault 42: de volgorde in een gesprek', () => {
      it('laat de eerste voorgaan tot die klaar is', async () => {
        const [first, second, third] = [delivery('k1', 1), delivery('k2', 2), delivery('k3', 3)];
        const elsewhere = delivery('k4', 1, { chat: 'gesprek-2' });
        for (const each of [first, second, third, elsewhere]) await backend.inbox.claim(each);
        const order = async () => Promise.all([first, second, third].map((each) => backend.inbox.isFirst(each)));
        expect(await order()).toEqual([true, false, false]);
        expect(await backend.inbox.isFirst(elsewhere)).toBe(true);
        await backend.inbox.finish(north, 'k2', '');
        expect(await backend.inbox.isFirst(third)).toBe(false);
        await backend.inbox.finish(north, 'k1', '');
        expect(await backend.inbox.isFirst(third)).toBe(true);
      });

      it('gaat per organisatie', async () => {
        await backend.inbox.claim(delivery('k1', 1));
        const theirs = delivery('k2', 2, { tenant: south });
        await backend.inbox.claim(theirs);
        expect(await backend.inbox.isFirst(theirs)).toBe(true);
      });
    });

    describe('fault 80: wat bleef liggen toen het proces stierf', () => {
      it('wordt één keer overgenomen, in de volgorde waarin het kwam', async () => {
        const left = [delivery('k1', 10), delivery('k2', 20), delivery('k3', 30)];
        for (const each of left) await backend.inbox.claim(each);
        await backend.inbox.claim(delivery('klaar', 15));
        await backend.inbox.finish(north, 'klaar', 'antwoord');
        await reopen();
        expect(await backend.inbox.takeUnfinished(north, 25)).toEqual(left.slice(0, 2));
        expect(await backend.inbox.takeUnfinished(north, 25)).toEqual([]);
        expect(await backend.inbox.look(north, 'k1')).toEqual({ kind: 'bezig' });
        await reopen();
        expect(await backend.inbox.takeUnfinished(north, 100)).toEqual(left.slice(2));
        await backend.inbox.finish(north, 'k3', 'laat');
        expect(await backend.inbox.look(north, 'k3')).toEqual({ kind: 'klaar', answer: 'laat' });
      });

      it('gaat van velen tegelijk naar één', async () => {
        const left = [delivery('k1', 1), delivery('k2', 2)];
        for (const each of left) await backend.inbox.claim(each);
        await reopen();
        const taken = await Promise.all([1, 2, 3].map(() => backend.inbox.takeUnfinished(north, 100)));
        expect(taken.flat().toSorted((a, b) => a.at - b.at)).toEqual(left);
      });

      it('gaat in het gesprek voor op wat daarna kwam', async () => {
        const old = delivery('k1', 1);
        await backend.inbox.claim(old);
        await reopen();
        await backend.inbox.takeUnfinished(north, 2);
        const next = delivery('k2', 5);
        await backend.inbox.claim(next);
        expect(await backend.inbox.isFirst(next)).toBe(false);
        expect(await backend.inbox.isFirst(old)).toBe(true);
        await backend.inbox.finish(north, 'k1', '');
        expect(await backend.inbox.isFirst(next)).toBe(true);
      });
    });

    describe('oude bezorgingen', () => {
      it('worden vergeten, en de jongere niet', async () => {
        await backend.inbox.claim(delivery('oud', 10));
        await backend.inbox.finish(north, 'oud', 'antwoord');
        await backend.inbox.claim(delivery('oud-bezig', 11));
        await backend.inbox.claim(delivery('jong', 20));
        await backend.inbox.claim(delivery('oud', 10, { tenant: south }));
        await backend.inbox.prune(north, 20);
        for (const again of [false, true]) {
          if (again) await reopen();
          expect(await backend.inbox.look(north, 'oud')).toBeUndefined();
          expect(await backend.inbox.look(north, 'oud-bezig')).toBeUndefined();
          expect(await backend.inbox.look(north, 'jong')).toEqual({ kind: 'bezig' });
          expect(await backend.inbox.look(south, 'oud')).toEqual({ kind: 'bezig' });
        }
        expect(await backend.inbox.claim(delivery('oud', 30))).toMatchObject({ kind: 'nieuw' });
      });
    });

    describe('fault 82: het auditlog', () => {
      it('is een keten per organisatie, in de volgorde van schrijven', async () => {
        await backend.audit.append(north, entry('a'));
        await backend.audit.append(south, entry('z'));
        await commit([write('a', 0, content('een'))], { audit: entry('b') });
        await reopen();
        await backend.audit.append(north, entry(null));
        expect((await chainOf(backend, north)).map((line) => JSON.parse(line).about)).toEqual(['a', 'b', null]);
        expect((await chainOf(backend, south)).map((line) => JSON.parse(line).about)).toEqual(['z']);
        expect(await chainOf(backend, tenantIdSchema.parse('niemand'))).toEqual([]);
      });

      it('blijft een keten als velen tegelijk schrijven', async () => {
        const ids = Array.from({ length: 20 }, (_, at) => `t-${at}`);
        await Promise.all(
          ids.map((id, at) =>
            at % 2 ? backend.audit.append(north, entry(id)) : commit([write(id, 0, content(id))], { audit: entry(id) }),
          ),
        );
        await reopen();
        const lines = await chainOf(backend, north);
        expect(lines.map((line) => JSON.parse(line).about).toSorted()).toEqual(ids.toSorted());
      });

      it('krijgt geen regel bij een commit die wordt geweigerd', async () => {
        await commit([write('a', 3, content('een'))], { audit: entry() });
        expect(await chainOf(backend, north)).toEqual([]);
      });

      it('houdt alles tegen als het niet schrijven kan', async () => {
        await commit([write('a', 0, content('een'))], { audit: entry('a') });
        const repair = await space().breakAudit();
        await expect(commit([write('a', 1, content('twee'))], { audit: entry('b'), turn: 'beurt-1' })).rejects.toThrow();
        await expect(commit([write('a', 1, null), write('b', 0, content('b'))], { audit: entry('b') })).rejects.toThrow();
        await expect(backend.audit.append(north, entry('b'))).rejects.toThrow();
        expect(await bodies(north)).toEqual(['een']);
        expect(await backend.hasEffect(north, 'beurt-1')).toBe(false);
        await repair();
        expect(await commit([write('a', 1, content('drie'))], { audit: entry('c') })).toBe(true);
        await reopen();
        expect(await bodies(north)).toEqual(['drie']);
        expect((await chainOf(backend, north)).map((line) => JSON.parse(line).about)).toEqual(['a', 'c']);
      });

      it('neemt geen regel aan met meer dan codes', async () => {
        await expect(backend.audit.append(north, { ...entry(), about: 'x'.repeat(200) })).rejects.toThrow();
        await backend.audit.append(north, entry());
        expect(await chainOf(backend, north)).toHaveLength(1);
      });
    });

    describe('werk dat op een rij wacht', () => {
      const places: RowPlace[] = [];
      /** Runs rows by taking their moment away, as a sent message does. */
      const finishRow = async (place: RowPlace): Promise<void> => {
        places.push(place);
        const row = await backend.get(place.tenant, place.kind, place.id);
        if (row) {
          await backend.commit({ tenant: place.tenant, writes: [write(row.id, row.revision, content(row.body), row.kind)] });
        }
      };
      const idsRun = () => places.map(({ id }) => id).toSorted();
      const due = (id: string, moment: number, expected = 0) => write(id, expected, content(id, { due: moment }), 'berichten');

      beforeEach(() => {
        places.length = 0;
      });

      it('wordt gedaan als het moment er is, en niet eerder', async () => {
        await commit([due('a', clock.moment + 60_000), due('b', clock.moment + 120_000)]);
        await backend.jobs.start(finishRow);
        await backend.jobs.idle();
        expect(idsRun()).toEqual([]);
        clock.moment += 60_000;
        await backend.jobs.idle();
        expect(places).toEqual([{ tenant: north, kind: 'berichten', id: 'a' }]);
        clock.moment += 60_000;
        await backend.jobs.idle();
        expect(idsRun()).toEqual(['a', 'b']);
      });

      it('wordt ook gedaan als het er al lag bij de start, voor elke organisatie', async () => {
        await commit([due('a', clock.moment - 60_000)]);
        await commit([due('z', clock.moment - 1)], { tenant: south });
        await reopen();
        await backend.jobs.start(finishRow);
        await backend.jobs.idle();
        expect(places.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
          { tenant: north, kind: 'berichten', id: 'a' },
          { tenant: south, kind: 'berichten', id: 'z' },
        ]);
      });

      it('wordt vanzelf gedaan als het moment bij het bewaren al is geweest', async () => {
        await backend.jobs.start(finishRow);
        await commit([due('a', clock.moment - 1)]);
        await eventually(async () => expect(idsRun()).toEqual(['a']));
      });

      it('wordt niet gedaan als het is afgezegd of uitgesteld', async () => {
        await commit([due('weg', clock.moment + 1000), due('niet', clock.moment + 1000), due('later', clock.moment + 1000)]);
        await backend.jobs.start(finishRow);
        await commit([
          write('weg', 1, null, 'berichten'),
          write('niet', 1, content('niet'), 'berichten'),
          due('later', clock.moment + 9000, 1),
        ]);
        clock.moment += 2000;
        await backend.jobs.idle();
        expect(idsRun()).toEqual([]);
        clock.moment += 10_000;
        await backend.jobs.idle();
        expect(idsRun()).toEqual(['later']);
      });

      it('wordt later opnieuw gedaan als het mislukt, en houdt het andere werk niet op', async () => {
        let fails = true;
        await commit([due('a', clock.moment), due('b', clock.moment + 1)]);
        await backend.jobs.start(async (place) => {
          if (place.id === 'a' && fails) {
            fails = false;
            throw new Error('the connector is down');
          }
          await finishRow(place);
        });
        clock.moment += 10;
        await backend.jobs.idle();
        expect(fails).toBe(false);
        expect(idsRun()).toEqual(['b']);
        await eventually(async () => {
          clock.moment += 60_000;
          await backend.jobs.idle();
          expect(idsRun()).toEqual(['a', 'b']);
        });
      });

      it('wordt bij stoppen afgemaakt, en daarna niet meer opgepakt', async () => {
        await commit([due('a', clock.moment)]);
        await backend.jobs.start(async (place) => {
          await new Promise((resolve) => setTimeout(resolve, 20));
          await finishRow(place);
        });
        const busy = backend.jobs.idle();
        await backend.jobs.stop();
        await busy;
        const done = idsRun();
        await commit([due('b', clock.moment)]);
        clock.moment += 60_000;
        await backend.jobs.idle();
        expect(idsRun()).toEqual(done);
        await reopen();
        await backend.jobs.start(finishRow);
        await backend.jobs.idle();
        expect(idsRun()).toEqual(['a', 'b']);
      });
    });

    describe('open en dicht', () => {
      it('is gereed zolang het open is', async () => {
        expect(await backend.ready()).toBe(true);
        await backend.close();
        expect(await backend.ready()).toBe(false);
      });

      it('wacht bij sluiten op wat nog wordt bewaard, en weigert wat daarna komt', async () => {
        const saves = [commit([write('a', 0, content('a'))]), commit([write('b', 0, content('b')), write('c', 0, content('c'))])];
        await backend.close();
        const saved = await Promise.all(saves);
        await expect(commit([write('d', 0, content('d'))])).rejects.toThrow();
        await expect(backend.inbox.claim(delivery('k', 1))).rejects.toThrow();
        await expect(backend.audit.append(north, entry())).rejects.toThrow();
        backend = await open();
        expect(saved).toEqual([true, true]);
        expect(await bodies(north)).toEqual(['a', 'b', 'c']);
      });
    });
  });
};

/** What a backend promises besides when several processes share it. */
export const sharedBackendContract = (name: string, makeSpace: () => Promise<BackendSpace>): void => {
  describe(`gedeelde opslag: ${name}`, () => {
    const { clock, open } = useSpace(makeSpace);
    const openTwo = async () => [await open(), await open()] as const;

    it('zegt dat het gedeeld is', async () => {
      expect((await open()).isShared).toBe(true);
    });

    it('ziet meteen wat de ander bewaart, en weigert een revisie die de ander heeft opgevolgd', async () => {
      const [a, b] = await openTwo();
      await a.commit({ tenant: north, writes: [write('a', 0, content('een'))], turn: 'beurt-1' });
      expect(await b.get(north, 'trajecten', 'a')).toMatchObject({ revision: 1, body: 'een' });
      expect(await b.hasEffect(north, 'beurt-1')).toBe(true);
      expect(await b.commit({ tenant: north, writes: [write('a', 1, content('twee'))] })).toBe(true);
      expect(await a.commit({ tenant: north, writes: [write('a', 1, content('drie'))] })).toBe(false);
    });

    it('verliest niets als beide tegelijk optellen', async () => {
      const two = await openTwo();
      await two[0].commit({ tenant: north, writes: [write('teller', 0, content('0'))] });
      const addOne = async (backend: Backend): Promise<void> => {
        const now = await backend.get(north, 'trajecten', 'teller');
        if (!now) throw new Error('the counter is gone');
        const writes = [write('teller', now.revision, content(String(Number(now.body) + 1)))];
        if (!(await backend.commit({ tenant: north, writes }))) await addOne(backend);
      };
      await Promise.all(Array.from({ length: 12 }, (_, at) => addOne(at % 2 ? two[0] : two[1])));
      expect((await two[1].get(north, 'trajecten', 'teller'))?.body).toBe('12');
    });

    it('laat van dezelfde bezorging er één nieuw zijn, en geeft overal hetzelfde antwoord', async () => {
      const [a, b] = await openTwo();
      const claims = await Promise.all([a, b, a, b].map((backend) => backend.inbox.claim(delivery('k', 1))));
      expect(claims.map(({ kind }) => kind).toSorted()).toEqual(['bezig', 'bezig', 'bezig', 'nieuw']);
      await a.inbox.finish(north, 'k', 'antwoord');
      expect(await b.inbox.claim(delivery('k', 1))).toEqual({ kind: 'klaar', answer: 'antwoord' });
    });

    it('houdt de volgorde in een gesprek, ook als de eerste bij de ander loopt', async () => {
      const [a, b] = await openTwo();
      await a.inbox.claim(delivery('k1', clock.moment));
      await b.inbox.claim(delivery('k2', clock.moment + 1));
      expect(await b.inbox.isFirst(delivery('k2', clock.moment + 1))).toBe(false);
      await a.inbox.finish(north, 'k1', '');
      expect(await b.inbox.isFirst(delivery('k2', clock.moment + 1))).toBe(true);
    });

    it('geeft wat bleef liggen aan één van beide', async () => {
      const [a, b] = await openTwo();
      const left = [delivery('k1', 1), delivery('k2', 2), delivery('k3', 3)];
      for (const each of left) await a.inbox.claim(each);
      const taken = await Promise.all([a, b, a, b].map((backend) => backend.inbox.takeUnfinished(north, 100)));
      expect(taken.flat().toSorted((x, y) => x.at - y.at)).toEqual(left);
    });

    it('houdt één keten als beide het auditlog schrijven', async () => {
      const two = await openTwo();
      await Promise.all(Array.from({ length: 12 }, (_, at) => (at % 2 ? two[0] : two[1]).audit.append(north, entry(`t-${at}`))));
      expect(await chainOf(two[0], north)).toHaveLength(12);
    });

    it('doet werk dat de ander bewaarde', async () => {
      const [a, b] = await openTwo();
      const done: string[] = [];
      await b.jobs.start(async (place) => {
        done.push(place.id);
        const row = await b.get(place.tenant, place.kind, place.id);
        if (row) await b.commit({ tenant: place.tenant, writes: [write(row.id, row.revision, null, row.kind)] });
      });
      await a.commit({ tenant: north, writes: [write('a', 0, content('a', { due: clock.moment + 1000 }), 'berichten')] });
      clock.moment += 5000;
      await eventually(async () => {
        await b.jobs.idle();
        expect(done).toContain('a');
      });
    });
  });
};
