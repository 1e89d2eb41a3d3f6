import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '../support/postgres-server.ts';
import { answers } from './answers.ts';
import { build } from './built.ts';
import { asLine, asTable, type Figure, type Findings, isMet } from './figures.ts';
import { startUp } from './startup.ts';
import { storage } from './storage.ts';
import { turns } from './turns.ts';

const parts: Readonly<Record<string, (folder: string) => Promise<readonly Figure[] | Findings>>> = {
  'beurt-lowdb': (folder) => turns(folder, { kind: 'lowdb', dataDir: join(folder, 'opslag') }),
  'beurt-postgres': turnsOnPostgres,
  opslag: storage,
  start: startUp,
  antwoorden: answers,
};

/** The same turns on a PostgreSQL server of their own, which flushes as it does for real. */
async function turnsOnPostgres(folder: string): Promise<readonly Figure[]> {
  const server = await startPostgres('careful');
  try {
    return await turns(folder, { kind: 'postgres', url: server.url('postgres'), poolSize: 20 });
  } finally {
    await server.end();
  }
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, only: { type: 'string' } } });
await build();
const folder = await mkdtemp(join(tmpdir(), 'basiswijzer-bench-'));
const figures: Figure[] = [];
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (values.only !== undefined && values.only !== name) continue;
    const found = await measure(join(folder, name));
    const { figures: measured, text } = 'figures' in found ? found : { figures: found, text: '' };
    figures.push(...measured);
    console.log(values.json ? measured.map(asLine).join('\n') : `${text}${asTable(measured)}\n`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = figures.every(isMet) ? 0 : 1;
