import { pseudonymSchema, type TenantId, trajectIdSchema } from '../../shared/ids.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { kinds, type Row, type RowReader } from '../../storage/backend.ts';
import { type CollectionShape, scopeOfBody } from '../../storage/draft.ts';
import { fitKeyring, type Keyring, UnreadableError } from '../../storage/keyring.ts';
import { readRow } from '../../storage/sealed-collection.ts';
import { shapes } from '../../storage/shapes.ts';
import type { Task } from './command.ts';
import { schoolsAmong } from './records.ts';

/** The traject that a command is about, the meeting that belongs to none, or the question: what has a data key of its own. */
export interface Subject {
  readonly tenant: TenantId;
  readonly traject: string;
}

/** What is meant: one traject, or each question that a member of staff put to the coördinator. */
export async function subjectsOf(reader: RowReader, task: Task): Promise<Result<readonly Subject[], readonly string[]>> {
  const { persoon, traject, code, tenant: asked } = task.options;
  if (persoon === undefined) {
    const subject = await subjectOf(reader, task);
    return subject.ok ? ok([subject.value]) : subject;
  }
  if (traject !== undefined || code !== undefined) return err(['Zeg één ding: een traject, een code of een persoon.']);
  const tenant = tenantFrom(schoolsAmong(await reader.tenants()), asked);
  if (!tenant.ok) return tenant;
  const keyring = await fitKeyring(reader, task.masters);
  if (!keyring.ok) return err([keyring.error]);
  const vragen = await readable(reader, keyring.value, shapes.vragen, tenant.value);
  const own = vragen.filter(({ value }) => value.by === persoon);
  if (own.length === 0) return err([`Van ${persoon} staan hier geen vragen.`]);
  return ok(own.map(({ id }) => ({ tenant: tenant.value, traject: id })));
}

/** Which traject is meant, by its id or by the code of the pupil. The tenant may be left out when the store has one only. */
export async function subjectOf(reader: RowReader, task: Task): Promise<Result<Subject, readonly string[]>> {
  const { traject, code } = task.options;
  if ((traject === undefined) === (code === undefined))
    return err(['Zeg welk traject: met --code de code van de leerling, of met --traject het id.']);
  const tenant = tenantFrom(schoolsAmong(await reader.tenants()), task.options.tenant);
  if (!tenant.ok) return tenant;
  if (code !== undefined) return byCode(reader, tenant.value, code, task);
  // only such an id: the other data keys of a store are no traject's
  if (!trajectIdSchema.safeParse(traject).success) return err([`${traject} is geen id van een traject.`]);
  return ok({ tenant: tenant.value, traject: traject ?? '' });
}

function tenantFrom(tenants: readonly TenantId[], asked: string | undefined): Result<TenantId, readonly string[]> {
  const named = asked === undefined ? tenants : tenants.filter((tenant) => tenant === asked);
  const [tenant, ...others] = named;
  if (tenant && others.length === 0) return ok(tenant);
  if (tenant) return err([`Er zijn meer organisaties. Zeg welke, met --tenant: ${named.join(', ')}.`]);
  if (tenants.length === 0) return err(['Deze opslag is leeg.']);
  return err([`Van organisatie ${asked} staat hier niets. Dit zijn ze: ${tenants.join(', ')}.`]);
}

async function byCode(reader: RowReader, tenant: TenantId, text: string, { masters }: Task): Promise<Result<Subject, readonly string[]>> {
  const code = pseudonymSchema.safeParse(text);
  if (!code.success) return err([`${text} is geen code van een leerling, zoals 4H-017.`]);
  const keyring = await fitKeyring(reader, masters);
  if (!keyring.ok) return err([keyring.error]);
  const trajecten = await readable(reader, keyring.value, shapes.trajecten, tenant);
  const overleggen = await readable(reader, keyring.value, shapes.overleggen, tenant);
  const found = [
    ...trajecten.flatMap(({ id, value }) =>
      value.pseudonym === code.data ? [{ id, words: `traject van ${value.schoolId}, begonnen op ${value.startedAt.slice(0, 10)}` }] : [],
    ),
    ...overleggen.flatMap(({ id, value }) =>
      value.pseudonym === code.data && !value.trajectId ? [{ id, words: `los overleg van ${value.schoolId}` }] : [],
    ),
  ];
  const [first, ...others] = found;
  if (!first) return err([`Bij code ${code.data} staat hier niets.`]);
  if (others.length === 0) return ok({ tenant, traject: first.id });
  return err([
    `Bij code ${code.data} hoort meer dan één. Doe het voor elk, met --traject:`,
    ...found.map(({ id, words }) => `- ${id}: ${words}`),
  ]);
}

/** What can be read of a kind; check tells of the rest. */
async function readable<T>(reader: RowReader, keyring: Keyring, shape: CollectionShape<T>, tenant: TenantId) {
  const values: { readonly id: string; readonly value: T }[] = [];
  for (const row of await reader.find(tenant, shape.kind)) {
    try {
      values.push(await readRow(keyring, shape, row));
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
    }
  }
  return values;
}

/** Everything about a traject: the rows that its data key seals, and the key. They are found without opening any. */
export async function rowsAbout(reader: RowReader, { tenant, traject }: Subject): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (const kind of kinds)
    for (const row of await reader.find(tenant, kind))
      if ((kind === 'sleutels' ? row.id : scopeOfBody(row.body)) === traject) found.push(row);
  return found;
}
