import { describe, expect, it } from 'vitest';
import { addLines, countAbsent, differenceOf, linesToAdd, putRows, removeRows } from '../../../src/cli/data/take-over.ts';
import type { Row } from '../../../src/storage/backend.ts';
import { RowSet, rowsIn, snapshotOf } from '../../../src/storage/snapshot.ts';
import { chainOf, entry } from '../../storage/backend-contract.ts';
import { sealedInMemory } from '../../storage/sealed-space.ts';
import { OTHER_TENANT, TENANT } from '../../support/cast.ts';

const row = (id: string, rest: Partial<Row> = {}): Row => ({
  ...{ tenant: TENANT, kind: 'trajecten' as const, id, revision: 3, body: `zegel van ${id}`, terms: ['t'], due: null },
  ...rest,
});
const many = Array.from({ length: 250 }, (_, at) => row(`t-${at}`, { tenant: at % 2 ? TENANT : OTHER_TENANT }));

describe('rijen overnemen', () => {
  it('zet ze neer zoals ze zijn, hoeveel het er ook zijn, en telt mee', async () => {
    const { backend } = sealedInMemory();
    const told: number[] = [];
    await putRows(backend, many, (done) => told.push(done));
    expect(told.at(-1)).toBe(250);
    expect(told.length).toBeGreaterThan(2);
    expect(await countAbsent(new RowSet(many), snapshotOf(backend))).toBe(0);
    await removeRows(backend, many.slice(0, 200));
    expect(await countAbsent(new RowSet(many), snapshotOf(backend))).toBe(200);
  });

  it('neemt ook heel grote rijen over, in meer dan één keer', async () => {
    const { backend } = sealedInMemory();
    const big = ['a', 'b', 'c'].map((id) => row(id, { body: 'x'.repeat(1_500_000) }));
    const told: number[] = [];
    await putRows(backend, big, (done) => told.push(done));
    expect(told).toEqual([1, 2, 3]);
  });

  it('stopt als iemand anders er intussen iets neerzet', async () => {
    const { backend } = sealedInMemory();
    await putRows(backend, [row('a')], () => undefined);
    await expect(putRows(backend, [row('a')], () => undefined)).rejects.toThrow('somebody else');
  });

  it('ziet wat ontbreekt, wat anders is en wat over is', async () => {
    const { backend } = sealedInMemory();
    await putRows(backend, [row('gelijk'), row('anders'), row('over')], () => undefined);
    const present = await rowsIn(backend);
    for (const change of [{ body: 'b' }, { revision: 4 }, { due: 1 }, { terms: [] }, { terms: ['u'] }]) {
      const wanted = new RowSet([row('gelijk'), row('anders', change), row('nieuw')]);
      const { missing, changed, extra } = differenceOf(wanted, present);
      expect([missing, changed, extra].map((rows) => rows.map(({ id }) => id))).toEqual([['nieuw'], ['anders'], ['over']]);
    }
  });
});

describe('een auditlog overnemen', () => {
  it('geeft in de andere opslag dezelfde keten', async () => {
    const [from, to] = [sealedInMemory().backend, sealedInMemory().backend];
    for (const about of ['a', 'b', 'c']) await from.audit.append(TENANT, entry(about));
    await to.audit.append(TENANT, entry('a'));
    const missing = await linesToAdd(snapshotOf(from), snapshotOf(to), TENANT);
    expect(missing).toMatchObject({ ok: true, value: { length: 2 } });
    await addLines(to, TENANT, missing.ok ? missing.value : []);
    expect(await chainOf(to, TENANT)).toEqual(await chainOf(from, TENANT));
    await to.audit.append(TENANT, entry('d'));
    expect(await linesToAdd(snapshotOf(from), snapshotOf(to), TENANT)).toEqual({ ok: true, value: [] });
  });

  it('gaat niet over een log heen dat een andere kant op ging', async () => {
    const [from, to] = [sealedInMemory().backend, sealedInMemory().backend];
    await from.audit.append(TENANT, entry('a'));
    await to.audit.append(TENANT, entry('b'));
    expect(await linesToAdd(snapshotOf(from), snapshotOf(to), TENANT)).toEqual({ ok: false, error: 'anders' });
    await expect(addLines(to, TENANT, ['geen regel'])).rejects.toThrow();
  });
});
