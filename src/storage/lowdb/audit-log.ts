import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type TenantId, tenantIdSchema } from '../../shared/ids.ts';
import { type AuditEntry, auditEntrySchema } from '../audit.ts';
import type { Audit } from '../backend.ts';
import { AuditChain, type ChainFile, endOf } from './audit-chain.ts';
import type { Place } from './durable-file.ts';
import { fileNameOf, idOf } from './file-name.ts';
import type { Damage } from './row-file.ts';

const logName = /^([a-z0-9_+-]+)(?:\.(\d+))?\.jsonl$/;

/** The audit log on disk: `<tenant>.jsonl`, and `<tenant>.2.jsonl` and so on after a file that turned out to be broken. */
export class LowdbAudit implements Audit {
  readonly #place: Place;
  readonly #folder: string;
  readonly #chains = new Map<string, AuditChain>();
  #isClosed = false;

  private constructor(place: Place, folder: string) {
    this.#place = place;
    this.#folder = folder;
  }

  /** Opens the logs of all tenants, each on its last line. A file whose last line does not hold is reported, and the log goes on in a new one. */
  static async open(place: Place, folder: string): Promise<{ audit: LowdbAudit; damaged: readonly Damage[] }> {
    const audit = new LowdbAudit(place, folder);
    const damaged: Damage[] = [];
    for (const [name, files] of await filesIn(folder)) {
      const end = await endOf(files);
      if (end.goodBytes === undefined) damaged.push({ file: files.at(-1)?.path ?? name, reason: 'de keten van het auditlog is verbroken' });
      audit.#chains.set(name, await AuditChain.continue(place, folder, name, files, end));
    }
    return { audit, damaged };
  }

  async append(tenant: TenantId, entry: AuditEntry): Promise<void> {
    if (this.#isClosed) throw new Error('the store is closed');
    const name = fileNameOf(tenant);
    const checked = auditEntrySchema.parse(entry);
    const chain = this.#chains.get(name) ?? AuditChain.empty(this.#place, this.#folder, name);
    this.#chains.set(name, chain);
    await chain.append(checked);
  }

  async *lines(tenant: TenantId): AsyncGenerator<string> {
    const chain = this.#chains.get(fileNameOf(tenant));
    if (chain) yield* chain.lines();
  }

  /** Every tenant that has a line. */
  tenants(): readonly TenantId[] {
    return [...this.#chains.keys()].map((name) => tenantIdSchema.parse(idOf(name)));
  }

  /** Refuses new lines, waits for those before, and lets go. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const chain of this.#chains.values()) await chain.close();
  }
}

/** The files of each tenant, oldest first, by the name that the tenant has on disk. */
const filesIn = async (folder: string): Promise<ReadonlyMap<string, readonly ChainFile[]>> => {
  const found = new Map<string, ChainFile[]>();
  for (const file of await readdir(folder)) {
    const [, name, number = '1'] = logName.exec(file) ?? [];
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), { number: Number(number), path: join(folder, file) }]);
  }
  for (const files of found.values()) files.sort((a, b) => a.number - b.number);
  return found;
};
