import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { School, StaffMember } from '../../people/school.ts';
import { type Child, startChild } from './child.ts';
import { playgroundConfig } from './playground-config.ts';
import { NotStarted, whenReady } from './ready.ts';
import { childEnvironment } from './settings.ts';

/** What one Playground shows, and where. */
export interface PlaygroundOptions {
  readonly school: School;
  readonly person: StaffMember;
  /** A port that was free a moment ago. */
  readonly port: number;
  /** The address of the bot, without a path. */
  readonly botUrl: string;
  /** The folder for its settings and logs. */
  readonly folder: string;
  /** Whether its page opens by itself in the browser of this machine. */
  readonly opensPage: boolean;
}

/** An Agents Playground that runs. */
export interface Playground extends Child {
  /** The address of its page. */
  readonly url: string;
}

/** The address that a Playground on this port gives to the bot as its service. */
const serviceUrlOf = (port: number): string => `http://127.0.0.1:${port}/_connector`;

const cli = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');

const argumentsFor = ({ port, botUrl }: PlaygroundOptions): string[] => [
  ...['--require', join(import.meta.dirname, 'loopback.cjs'), cli, 'start'],
  ...['--app-endpoint', `${botUrl}/api/messages`, '--channel-id', 'msteams', '--port', String(port)],
  ...['--service-url', serviceUrlOf(port), '--disable-telemetry'],
];

/** It picks another port by itself when the one it got is taken, and only says so; the bot would not know. */
const onItsPort = async (playground: Child, port: number): Promise<void> => {
  const [, actual] = await Promise.race([playground.printed(/Listening on (\d+)/), playground.ended.then(() => [])]);
  if (actual !== undefined && Number(actual) !== port) {
    throw new NotStarted(`Poort ${port} is net door een ander programma genomen. Start opnieuw.`);
  }
};

/** Starts an Agents Playground on loopback and resolves when its page answers. Throws NotStarted when it does not come up. */
export const startPlayground = async (options: PlaygroundOptions): Promise<Playground> => {
  const { school, person, port, folder, opensPage } = options;
  await mkdir(folder, { recursive: true });
  const config = join(folder, '.m365agentsplayground.yml');
  const log = join(folder, 'playground.log');
  await rm(log, { force: true });
  // JSON is YAML.
  await writeFile(config, JSON.stringify(playgroundConfig(school, person), null, 2));
  const playground = await startChild({
    args: argumentsFor(options),
    cwd: folder,
    env: childEnvironment(process.env, {
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
      M365_AGENTS_PLAYGROUND_LOGFILE: log,
      TEAMSAPPTESTER_BROWSER: opensPage ? '' : 'none',
    }),
    logFile: join(folder, 'output.log'),
  });
  const url = `http://127.0.0.1:${port}`;
  try {
    await onItsPort(playground, port);
    await whenReady(`De pagina van ${person.name}`, playground, `${url}/_debug/ping`);
  } catch (error) {
    await playground.stop();
    throw error;
  }
  return { ...playground, url };
};
