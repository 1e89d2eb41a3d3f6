import { emptyChain, followLine } from '../../src/storage/audit.ts';
import type { Backend } from '../../src/storage/backend.ts';
import { bodyOf, WRITER_TENANT } from './endless-writer.ts';

const tenant = WRITER_TENANT;

/** What an endless writer was told to be durable. */
export class Confirmed {
  readonly #counts = new Map<string, number>(); // the last number of each row
  readonly #names = new Map<string, Set<string>>();
  /** How many things were confirmed. */
  size = 0;

  /** Takes up a line of the writer. */
  add(line: string): void {
    const [what = '', name = '', count] = line.split(' ');
    this.size += 1;
    if (count !== undefined) this.#counts.set(`${what} ${name}`, Number(count));
    else this.#names.set(what, (this.#names.get(what) ?? new Set()).add(name));
  }

  /** What is not as it was confirmed, in a backend that was opened after the writer died; empty when all is well. */
  async faultsIn(backend: Backend): Promise<readonly string[]> {
    const checks = [this.#singles(backend), this.#pair(backend), this.#swap(backend), this.#inbox(backend), this.#audit(backend)];
    return (await Promise.all(checks)).flat();
  }

  /** At most the one save whose confirmation did not arrive is ahead. What is found is what the next writer goes on from. */
  #isWrong(name: string, found: number): boolean {
    const confirmed = this.#counts.get(name) ?? 0;
    this.#counts.set(name, found);
    return found < confirmed || found > confirmed + 1;
  }

  async #singles(backend: Backend): Promise<string[]> {
    const faults: string[] = [];
    for (const id of ['a', 'b']) {
      const row = await backend.get(tenant, 'trajecten', id);
      const confirmed = this.#counts.get(`rij ${id}`);
      if (this.#isWrong(`rij ${id}`, row?.revision ?? 0)) faults.push(`${id}: revision ${row?.revision}, confirmed ${confirmed}`);
      if (!row) continue;
      if (row.body !== bodyOf(id, row.revision)) faults.push(`${id}: the body is not that of its revision`);
      if ((await backend.find(tenant, 'trajecten', id)).length !== 1) faults.push(`${id}: not found by its term`);
      if (!(await backend.hasEffect(tenant, `${id}-${row.revision}`))) faults.push(`${id}: its delivery is not known`);
    }
    return faults;
  }

  async #pair(backend: Backend): Promise<string[]> {
    const one = await backend.get(tenant, 'trajecten', 'p');
    const other = await backend.get(tenant, 'overleggen', 'p');
    if (one?.revision !== other?.revision) return [`pair: half a commit, ${one?.revision} beside ${other?.revision}`];
    const confirmed = this.#counts.get('paar p');
    const faults = this.#isWrong('paar p', one?.revision ?? 0) ? [`pair: ${one?.revision}, confirmed ${confirmed}`] : [];
    const isWhole = !one || (one.body === bodyOf('p', one.revision) && other?.body === one.body);
    return isWhole ? faults : [...faults, 'pair: the bodies are not those of their revision'];
  }

  async #swap(backend: Backend): Promise<string[]> {
    const both = await Promise.all(['even', 'oneven'].map((id) => backend.get(tenant, 'berichten', id)));
    const present = both.flatMap((row) => row ?? []);
    if (present.length > 1) return ['swap: both are there'];
    const count = Number(present[0]?.body ?? '0');
    const confirmed = this.#counts.get('wissel -');
    return this.#isWrong('wissel -', count) ? [`swap: ${count}, confirmed ${confirmed}`] : [];
  }

  async #inbox(backend: Backend): Promise<string[]> {
    const faults: string[] = [];
    for (const turn of this.#names.get('weg') ?? []) if (!(await backend.hasEffect(tenant, turn))) faults.push(`${turn}: not known`);
    for (const key of this.#names.get('komt') ?? []) if (!(await backend.inbox.look(tenant, key))) faults.push(`${key}: not known`);
    for (const key of this.#names.get('klaar') ?? []) {
      const claim = await backend.inbox.look(tenant, key);
      if (claim?.kind !== 'klaar' || claim.answer !== `antwoord ${key}`) faults.push(`${key}: ${claim?.kind} instead of its answer`);
    }
    return faults;
  }

  async #audit(backend: Backend): Promise<string[]> {
    const faults: string[] = [];
    const about = new Set<string>();
    let head = emptyChain;
    for await (const line of backend.audit.lines(tenant)) {
      const next = followLine(head, line);
      if (!next) return [...faults, `audit: line ${head.seq + 1} does not follow`];
      head = next;
      about.add(JSON.parse(line).about);
    }
    for (const id of ['a', 'b']) {
      const count = this.#counts.get(`rij ${id}`) ?? 0;
      for (let each = 2; each <= count; each += 2) if (!about.has(`${id}-${each}`)) faults.push(`audit: no line of ${id}-${each}`);
    }
    for (const name of this.#names.get('audit') ?? []) if (!about.has(name)) faults.push(`audit: no line of ${name}`);
    return faults;
  }
}
