import { type ChildProcess, spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { isFree } from '../../src/cli/demo/free-port.ts';
import { freeTestPorts } from '../support/free-port.ts';
import { root } from '../support/sources.ts';
import { tempFolder } from '../support/temp-folder.ts';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
let groups: ChildProcess[] = [];

interface Demo {
  readonly process: ChildProcess;
  readonly ports: readonly number[];
  readonly folder: string;
  /** Everything that the terminal showed up to now. */
  printed(): string;
  readonly ended: Promise<number | null>;
}

const start = async (env: Record<string, string> = {}): Promise<Demo> => {
  const ports = await freeTestPorts(4);
  const folder = join(await tempFolder(), 'demo');
  const settings = { PORT: String(ports[0]), PLAYGROUND_PORT: String(ports[1]), DEMO_DIR: folder };
  const child = spawn(npm, ['run', 'demo'], { cwd: root, env: { ...process.env, ...settings, ...env }, detached: true });
  groups.push(child);
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  child.stderr.on('data', (chunk) => {
    printed += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { process: child, ports, folder, printed: () => printed, ended };
};

const until = async (what: string, holds: () => boolean | Promise<boolean>, demo: Demo): Promise<void> => {
  for (let left = 300; left > 0; left -= 1) {
    if (await holds()) return;
    await pause(200);
  }
  throw new Error(`waited in vain until ${what}; the demo printed:\n${demo.printed()}`);
};

const whenPrinted = (text: string, demo: Demo): Promise<void> => until(`"${text}"`, () => demo.printed().includes(text), demo);

const allFree = async ({ ports }: Demo): Promise<boolean> => (await Promise.all(ports.map(isFree))).every(Boolean);

/** Ctrl-C in a terminal reaches the whole group: npm, its shell and the demo. */
const pressCtrlC = ({ process: child }: Demo): boolean => process.kill(-(child.pid ?? 0), 'SIGINT');

const outsideAddress = (): string | undefined =>
  Object.values(networkInterfaces())
    .flat()
    .find((address) => address?.family === 'IPv4' && !address.internal)?.address;

afterEach(() => {
  for (const child of groups) {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself, as it should.
    }
  }
  groups = [];
});

describe.skipIf(process.platform === 'win32')('npm run demo', () => {
  it('start de bot en drie pagina’s, en Ctrl-C stopt alles', { timeout: 120_000 }, async () => {
    const demo = await start();
    await whenPrinted('Stoppen: Ctrl-C', demo);
    const addresses = [...demo.printed().matchAll(/^ {2}(.+?) +(http:\/\/127\.0\.0\.1:\d+)$/gm)].map(([, who, url]) => ({
      who,
      url: url ?? '',
    }));
    expect(addresses).toEqual([
      { who: 'Sanne de Vries (mentor)', url: `http://127.0.0.1:${demo.ports[1]}` },
      { who: 'Omar Bakker (coördinator)', url: `http://127.0.0.1:${demo.ports[2]}` },
      { who: 'Docent Drie (docent)', url: `http://127.0.0.1:${demo.ports[3]}` },
    ]);
    const pages = await Promise.all(addresses.map(({ url }) => fetch(url).then((response) => response.text())));
    expect(pages.every((html) => html.includes('<div id="root">'))).toBe(true);
    expect((await fetch(`http://127.0.0.1:${demo.ports[0]}/healthz`)).status).toBe(200);
    expect((await readdir(demo.folder)).sort()).toEqual(
      expect.arrayContaining(['bot.log', 'data', 'encryption-keys', 'link-secret', 'playground-1', 'playground-2', 'playground-3']),
    );

    const outside = outsideAddress();
    if (outside !== undefined) {
      const reached = await Promise.allSettled(demo.ports.map((port) => fetch(`http://${outside}:${port}/`)));
      expect(reached.map(({ status }) => status)).toEqual(demo.ports.map(() => 'rejected'));
    }

    pressCtrlC(demo);
    await demo.ended;
    expect(demo.printed()).toContain('Basiswijzer is gestopt.');
    expect(await allFree(demo)).toBe(true);
  });

  it('stopt alles als npm wordt gestopt', { timeout: 120_000 }, async () => {
    const demo = await start();
    await whenPrinted('Stoppen: Ctrl-C', demo);
    demo.process.kill('SIGTERM');
    await whenPrinted('Basiswijzer is gestopt.', demo);
    expect(await allFree(demo)).toBe(true);
  });

  it('zegt het als de poort bezet is', { timeout: 60_000 }, async () => {
    const first = await start();
    await whenPrinted('Stoppen: Ctrl-C', first);
    const second = await start({ PORT: String(first.ports[0]) });
    expect(await second.ended).toBe(1);
    expect(second.printed()).toContain(`Poort ${first.ports[0]} is al in gebruik.`);
    pressCtrlC(first);
    await first.ended;
  });

  it('start niet samen met een echte app-registratie', { timeout: 60_000 }, async () => {
    const demo = await start({ MICROSOFT_APP_ID: '11111111-1111-4111-8111-111111111111' });
    expect(await demo.ended).toBe(1);
    expect(demo.printed()).toContain('MICROSOFT_APP_ID');
    expect(await allFree(demo)).toBe(true);
  });
});
