import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encryptionKeys, linkSecret } from '../../src/cli/demo/secrets.ts';
import { openLowdbBackend } from '../../src/storage/lowdb/open-lowdb-backend.ts';
import { MovableClock } from '../support/movable-clock.ts';
import { root } from '../support/sources.ts';
import { tempFolder } from '../support/temp-folder.ts';

const run = (args: readonly string[], env: Readonly<Record<string, string>>) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli/data.ts', ...args],
      { cwd: root, timeout: 60_000, env: { PATH: process.env.PATH, ...env } },
      (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });

describe('npm run data', () => {
  it('werkt als echte opdracht op de opslag van de demo: kijkt na, maakt een kopie, zet haar terug', { timeout: 120_000 }, async () => {
    const folder = await tempFolder();
    await encryptionKeys(folder);
    await linkSecret(folder);
    const made = await openLowdbBackend(join(folder, 'data'), { clock: new MovableClock() });
    if (!made.ok) throw new Error(made.error);
    await made.value.close();
    const env = { DEMO_DIR: folder };
    expect(await run(['check', '--demo'], env)).toMatchObject({ code: 0, stdout: 'Nagekeken: 0 rijen. Alles klopt.\n' });
    expect(await run(['backup', join(folder, 'kopie'), '--demo'], env)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('0 rijen'),
    });
    expect(await run(['restore', join(folder, 'kopie'), '--demo'], env)).toMatchObject({ code: 0 });
    expect(await run(['restore', join(folder, 'nergens'), '--demo'], env)).toMatchObject({ code: 2, stdout: '' });
  });

  it('geeft uitleg en foutcodes', { timeout: 60_000 }, async () => {
    expect(await run(['--help'], {})).toMatchObject({ code: 0, stdout: expect.stringContaining('Beheer van de opslag'), stderr: '' });
    expect(await run(['check'], {})).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('MICROSOFT_APP_ID ontbreekt') });
  });
});
