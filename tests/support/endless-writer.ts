import { type TenantId, tenantIdSchema } from '../../src/shared/ids.ts';
import type { AuditEntry } from '../../src/storage/audit.ts';
import type { Backend, Kind, RowContent, Write } from '../../src/storage/backend.ts';

/** The organisation for which an endless writer writes. */
export const WRITER_TENANT: TenantId = tenantIdSchema.parse('noord');

const tenant = WRITER_TENANT;

/** The body of a row at a revision: long enough to be torn, and different each time. */
export const bodyOf = (id: string, revision: number): string => `${id} ${revision} `.repeat(600);

const content = (body: string, term: string): RowContent => ({ body, terms: [term], due: null });

const audited = (about: string): AuditEntry => ({
  at: '2026-11-24T08:00:00.000Z',
  by: 'schrijver',
  event: 'rij.bewaard',
  about,
  result: 'ok',
});

/** One save in each way that a backend knows, to be done any number of times. Tells a line for each thing that was confirmed; see `Confirmed`. */
export const writerTasks = (backend: Backend, round: string, tell: (line: string) => void): readonly (() => Promise<void>)[] => {
  const revisionOf = async (kind: Kind, id: string) => (await backend.get(tenant, kind, id))?.revision ?? 0;
  const commit = async (writes: readonly Write[], rest: { turn?: string; audit?: AuditEntry } = {}) => {
    if (!(await backend.commit({ tenant, writes, ...rest }))) throw new Error('nobody else writes here');
  };

  const single = async (id: string): Promise<void> => {
    const now = await revisionOf('trajecten', id);
    const name = `${id}-${now + 1}`;
    const writes = [{ kind: 'trajecten', id, expected: now, next: content(bodyOf(id, now + 1), id) }] as const;
    await commit(writes, { turn: name, ...(now % 2 ? { audit: audited(name) } : {}) });
    tell(`rij ${id} ${now + 1}`);
  };

  /** Two rows that always stand at the same revision. */
  const pair = async (id: string): Promise<void> => {
    const now = await revisionOf('trajecten', id);
    const next = content(bodyOf(id, now + 1), id);
    await commit([
      { kind: 'trajecten', id, expected: now, next },
      { kind: 'overleggen', id, expected: now, next },
    ]);
    tell(`paar ${id} ${now + 1}`);
  };

  /** Two places of which exactly one holds the counter. */
  const swap = async (): Promise<void> => {
    const even = await backend.get(tenant, 'berichten', 'even');
    const odd = await backend.get(tenant, 'berichten', 'oneven');
    const count = Number((even ?? odd)?.body ?? '0') + 1;
    await commit([
      { kind: 'berichten', id: 'even', expected: even ? 1 : 0, next: even ? null : content(String(count), 'even') },
      { kind: 'berichten', id: 'oneven', expected: even || !odd ? 0 : 1, next: even ? content(String(count), 'oneven') : null },
    ]);
    tell(`wissel - ${count}`);
  };

  let gone = 0;
  /** A row that comes, and goes by a delivery that leaves nothing else behind. */
  const vanish = async (): Promise<void> => {
    const now = await revisionOf('berichten', 'vluchtig');
    if (now === 0) await commit([{ kind: 'berichten', id: 'vluchtig', expected: 0, next: content('x', 'vluchtig') }]);
    const turn = `weg-${round}-${++gone}`;
    await commit([{ kind: 'berichten', id: 'vluchtig', expected: 1, next: null }], { turn });
    tell(`weg ${turn}`);
  };

  let delivered = 0;
  const deliver = async (): Promise<void> => {
    const key = `k-${round}-${++delivered}`;
    await backend.inbox.claim({ tenant, key, chat: 'gesprek', at: delivered, body: 'activiteit' });
    tell(`komt ${key}`);
    await backend.inbox.finish(tenant, key, `antwoord ${key}`);
    tell(`klaar ${key}`);
  };

  let lines = 0;
  const log = async (): Promise<void> => {
    const about = `los-${round}-${++lines}`;
    await backend.audit.append(tenant, audited(about));
    tell(`audit ${about}`);
  };

  return [() => single('a'), () => single('b'), () => pair('p'), swap, vanish, deliver, deliver, log];
};

/** Does all tasks side by side, without end. */
export const writeForEver = async (backend: Backend, round: string, tell: (line: string) => void): Promise<never> => {
  const forEver = async (task: () => Promise<void>): Promise<never> => {
    for (;;) await task();
  };
  return Promise.race(writerTasks(backend, round, tell).map(forEver));
};
