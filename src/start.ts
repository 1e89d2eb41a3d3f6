import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pino } from 'pino';
import { createApp, type Log, type SchoolSetup } from './app.ts';
import type { Config } from './config.ts';
import { loadPack } from './norm/load-pack.ts';
import { standardPack } from './norm/standard-pack.ts';
import { readSchool } from './people/read-school.ts';
import { type Clock, systemClock } from './shared/clock.ts';
import { err, ok, type Result } from './shared/result.ts';
import { openLowdbStore } from './storage/lowdb/open-lowdb-store.ts';
import { keepEntitiesOnTheWire, TeamsDoor } from './teams/adapter.ts';
import { createBot } from './teams/bot.ts';
import { kindOf } from './teams/on-error.ts';
import { receiveFrom } from './teams/receive.ts';
import { sendThroughTeams } from './teams/send.ts';
import { agendaFileOf } from './web/agenda-file.ts';
import { createServer } from './web/server.ts';

/** A bot that runs. */
export interface Running {
  /** The port that it listens on; the one asked for, or a free one when 0 was asked for. */
  readonly port: number;
  /** Lets turns in flight end, closes the store, and resolves. */
  stop(): Promise<void>;
}

/** What a test may put in place of the real thing. */
export interface StartOptions {
  readonly clock?: Clock;
  readonly log?: Log;
}

/** Starts the whole product. Refused with one Dutch line per thing that is not in order: school files, norm packs, the data folder, the port. */
export async function start(config: Config, options: StartOptions = {}): Promise<Result<Running, readonly string[]>> {
  const schools = await readSchools(config.schoolsDir);
  if (!schools.ok) return schools;
  const store = await openLowdbStore(config.dataDir);
  if (!store.ok) return err([store.error]);
  const log = options.log ?? pino({ level: config.logLevel, base: null });
  for (const damaged of store.value.report.damaged) log.error({ file: damaged }, 'bestand beschadigd en opzij gezet');

  keepEntitiesOnTheWire();
  const door = new TeamsDoor(config);
  const clock = options.clock ?? systemClock;
  const app = createApp({
    config,
    schools: schools.value,
    store: store.value,
    clock,
    log,
    send: sendThroughTeams(door, store.value.contacten, log),
  });
  const server = createServer({
    receive: receiveFrom(app, door, createBot(app)),
    agendaFile: agendaFileOf(app.services),
    failed: (error) => log.error({ kind: kindOf(error) }, 'webverzoek mislukt'),
  });
  const stop = async () => {
    await server.close();
    await store.value.close();
  };
  try {
    await server.listen({ host: config.host, port: config.port });
  } catch (error) {
    await stop();
    return err([
      `Poort ${config.port} is niet vrij (${error instanceof Error && 'code' in error ? error.code : 'onbekend'}). Kies een andere met PORT.`,
    ]);
  }
  const address = server.server.address();
  return ok({ port: typeof address === 'object' && address ? address.port : config.port, stop });
}

/** Reads every school of the folder with its norm pack. */
async function readSchools(folder: string): Promise<Result<readonly SchoolSetup[], readonly string[]>> {
  const files = await readdir(folder).catch(() => undefined);
  const names = files?.filter((name) => name.endsWith('.json') && !name.endsWith('.norm.json')).sort();
  if (!names || names.length === 0) return err([`${folder}: hier staat geen schoolbestand. Zet er per school een .json-bestand in.`]);
  const setups: SchoolSetup[] = [];
  const faults: string[] = [];
  for (const name of names) {
    const setup = await readSetup(folder, name);
    if (setup.ok) setups.push(setup.value);
    else faults.push(...setup.error);
  }
  faults.push(...sameSchoolTwice(setups));
  return faults.length > 0 ? err(faults) : ok(setups);
}

function sameSchoolTwice(setups: readonly SchoolSetup[]): string[] {
  const ids = setups.map(({ school }) => school.id);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) < index));
  return [...twice].map((id) => `De school "${id}" staat in twee bestanden. Geef elke school een eigen id.`);
}

async function readSetup(folder: string, name: string): Promise<Result<SchoolSetup, readonly string[]>> {
  const content = await readFile(join(folder, name), 'utf8').catch(() => undefined);
  if (content === undefined) return err([`${name}: dit bestand is niet te lezen. Geef de bot er rechten op.`]);
  const json = parseJson(content);
  if (json === undefined) return err([`${name}: dit is geen geldige JSON. Kijk of er een komma of haakje mist.`]);
  const school = readSchool(json, name);
  if (!school.ok) return school;
  const { normPack } = school.value;
  if (normPack === undefined) return ok({ school: school.value, pack: standardPack() });
  const pack = await loadPack(join(folder, basename(normPack)));
  return pack.ok ? ok({ school: school.value, pack: pack.value }) : pack;
}

/** The value of a JSON text, or undefined when it is none; a byte order mark in front is fine. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
