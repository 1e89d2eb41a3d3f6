import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../src/shared/ids.ts';
import { fold } from '../../src/traject/answers.ts';
import type { FieldValue } from '../../src/traject/fields.ts';
import { itemPathOf, merge } from '../../src/traject/merge.ts';
import { withVersion } from '../../src/traject/transitions/outcome.ts';
import type { Changes, Versions } from '../../src/traject/version.ts';
import { NOW } from '../support/build-traject.ts';
import { docentDrie, omar, sanne } from '../support/cast.ts';

const saved = (versions: Versions, changes: Changes, by = sanne.personId, aside: Changes = {}) =>
  withVersion(versions, { kind: 'concept', changes, aside }, by, NOW);
const input = (values: Readonly<Record<string, FieldValue | null>>) => new Map(Object.entries(values));

describe('samenvoegen', () => {
  const first = saved([], { a: 'oud', b: 'oud' });

  it('neemt over wat alleen jij veranderde', () => {
    expect(merge(first, 1, sanne.personId, input({ a: 'nieuw', b: 'oud' })).changes).toEqual({ a: 'nieuw' });
  });

  it('laat staan wat alleen een ander veranderde', () => {
    const other = saved(first, { b: 'van Omar' }, omar.personId);
    expect(merge(other, 1, sanne.personId, input({ a: 'van Sanne', b: 'oud' }))).toEqual({
      changes: { a: 'van Sanne' },
      aside: {},
      clashes: [],
    });
  });

  it('maakt leeg wat jij leeg maakte', () => {
    expect(merge(first, 1, sanne.personId, input({ a: null })).changes).toEqual({ a: null });
  });

  it('ziet geen botsing als jullie hetzelfde schreven', () => {
    const other = saved(first, { a: 'samen' }, omar.personId);
    expect(merge(other, 1, sanne.personId, input({ a: 'samen' }))).toEqual({ changes: {}, aside: {}, clashes: [] });
  });

  it('houdt bij een botsing beide teksten, met wie en wanneer', () => {
    const other = saved(first, { a: 'van Omar' }, omar.personId);
    expect(merge(other, 1, sanne.personId, input({ a: 'van Sanne' }))).toEqual({
      changes: {},
      aside: { a: 'van Sanne' },
      clashes: [{ path: 'a', mine: 'van Sanne', theirs: 'van Omar', who: omar.personId, when: NOW.toString() }],
    });
  });

  it('ziet ook een botsing met jezelf op een ander scherm', () => {
    const other = saved(first, { a: 'eerste scherm' });
    expect(merge(other, 1, sanne.personId, input({ a: 'tweede scherm' })).clashes[0]?.who).toBe(sanne.personId);
  });

  it('ziet een botsing als een ander leegmaakte wat jij veranderde', () => {
    const other = saved(first, { a: null }, omar.personId);
    expect(merge(other, 1, sanne.personId, input({ a: 'nieuw' })).clashes).toMatchObject([{ mine: 'nieuw', theirs: null }]);
  });

  it('doet niets bij een tweede keer verzenden, ook niet als een ander daarna verder schreef', () => {
    const mine = saved(first, { a: 'van Sanne' });
    const later = saved(mine, { a: 'van Omar' }, omar.personId);
    expect(merge(mine, 1, sanne.personId, input({ a: 'van Sanne' }))).toEqual({ changes: {}, aside: {}, clashes: [] });
    expect(merge(later, 1, sanne.personId, input({ a: 'van Sanne' }))).toEqual({ changes: {}, aside: {}, clashes: [] });
  });

  it('meldt dezelfde botsing nog eens, zonder haar nog eens te bewaren', () => {
    const other = saved(first, { a: 'van Omar' }, omar.personId);
    const kept = saved(other, {}, sanne.personId, { a: 'van Sanne' });
    const again = merge(kept, 1, sanne.personId, input({ a: 'van Sanne' }));
    expect(again.aside).toEqual({});
    expect(again.clashes).toHaveLength(1);
  });

  it('zwijgt over een botsing waarover gekozen is', () => {
    const other = saved(first, { a: 'van Omar' }, omar.personId);
    const kept = saved(other, {}, sanne.personId, { a: 'van Sanne' });
    const settled = withVersion(kept, { kind: 'concept', settles: [{ version: 3, path: 'a' }] }, sanne.personId, NOW);
    expect(merge(settled, 1, sanne.personId, input({ a: 'van Sanne' })).clashes).toEqual([]);
  });

  it('ziet een botsing als iemand het onderdeel intussen weghaalde', () => {
    const goal = saved([], { 'doelen/n1': true, 'doelen/n1/doel': 'oud' });
    const gone = saved(goal, { 'doelen/n1': null, 'doelen/n1/doel': null }, omar.personId);
    const { changes, clashes } = merge(gone, 1, sanne.personId, input({ 'doelen/n1/doel': 'nieuw', 'doelen/n1/resultaat': 'ook nieuw' }));
    expect(changes).toEqual({});
    expect(clashes.map(({ path, who }) => [path, who])).toEqual([
      ['doelen/n1/doel', omar.personId],
      ['doelen/n1/resultaat', omar.personId],
    ]);
  });

  it('weet bij welk onderdeel een antwoord hoort', () => {
    expect([itemPathOf('doel'), itemPathOf('doelen/n1'), itemPathOf('doelen/n1/doel')]).toEqual([null, null, 'doelen/n1']);
  });
});

describe('samenvoegen, wat er ook gebeurt', () => {
  const people = [sanne.personId, omar.personId, docentDrie.personId];
  const paths = ['a', 'b', 'doelen/n1/c'];
  const save = fc.record({
    by: fc.constantFrom(...people),
    behind: fc.nat({ max: 4 }),
    values: fc.dictionary(fc.constantFrom(...paths), fc.option(fc.constantFrom('één', 'twee', 'drie', 'vier'), { nil: null })),
  });
  const everything = (versions: Versions) =>
    versions.flatMap(({ changes, aside }) => [...Object.entries(changes), ...Object.entries(aside)]);

  /** Sends a page, and says what the versions are then and whether anything was added. */
  const send = (versions: Versions, base: number, by: PersonId, values: Changes) => {
    const { changes, aside, clashes } = merge(versions, base, by, input(values));
    const adds = Object.keys(changes).length + Object.keys(aside).length > 0;
    return { versions: adds ? saved(versions, changes, by, aside) : versions, adds, clashes };
  };

  const expectAllKept = (versions: Versions, values: Changes) => {
    for (const [path, text] of Object.entries(values)) {
      if (text !== null) expect(everything(versions)).toContainEqual([path, text]);
    }
  };

  it('raakt nooit een tekst kwijt', () => {
    fc.assert(
      fc.property(fc.array(save, { maxLength: 25 }), (saves) => {
        let versions: Versions = saved([], { 'doelen/n1': true });
        for (const { by, behind, values } of saves) {
          const sent = send(versions, Math.max(0, versions.length - behind), by, values);
          versions = sent.versions;
          expectAllKept(versions, values);
          for (const { path, mine, theirs } of sent.clashes) {
            expect([mine, theirs]).toEqual([values[path], fold(versions).get(path) ?? null]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('voegt bij een herhaling nooit iets toe', () => {
    fc.assert(
      fc.property(fc.array(save, { maxLength: 15 }), (saves) => {
        let versions: Versions = saved([], { 'doelen/n1': true });
        for (const { by, behind, values } of saves) {
          const base = Math.max(0, versions.length - behind);
          versions = send(versions, base, by, values).versions;
          expect(send(versions, base, by, values).adds).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('geeft wat je op de nieuwste kaart schreef altijd meteen door', () => {
    fc.assert(
      fc.property(fc.array(save, { maxLength: 10 }), fc.constantFrom(...paths), fc.string({ minLength: 1 }), (saves, path, text) => {
        let versions: Versions = saved([], { 'doelen/n1': true });
        for (const { by, values } of saves) versions = saved(versions, merge(versions, versions.length, by, input(values)).changes, by);
        const { changes } = merge(versions, versions.length, sanne.personId, input({ [path]: text }));
        expect(fold(saved(versions, changes)).get(path)).toBe(text);
      }),
    );
  });
});
