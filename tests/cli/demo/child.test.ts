import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Child, startChild, stopChildren } from '../../../src/cli/demo/child.ts';
import { root } from '../../support/sources.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const start = async (script: string): Promise<{ child: Child; logFile: string }> => {
  const folder = await tempFolder();
  const logFile = join(folder, 'logs', 'kind.log');
  const child = await startChild({ args: ['--eval', script], cwd: folder, env: { PATH: process.env.PATH ?? '' }, logFile });
  onTestFinished(() => child.stop());
  return { child, logFile };
};

const lives = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const forever = 'setInterval(() => undefined, 1000);';

describe('een proces van de demo', () => {
  it('laat weten wat het zei en hoe het eindigde', async () => {
    const { child, logFile } = await start("console.log('Klaar op 42'); console.error('stuk'); process.exitCode = 3;");
    expect((await child.printed(/op (\d+)/))[1]).toBe('42');
    const words = await child.ended;
    expect(words.split('\n')).toEqual(expect.arrayContaining(['Klaar op 42', 'stuk', '(code 3)']));
    expect(await readFile(logFile, 'utf8')).toContain('stuk');
  });

  it('stopt als het gevraagd wordt', async () => {
    const { child } = await start(`${forever} console.log('er')`);
    await child.printed(/er/);
    await child.stop();
    expect(await child.ended).toContain('(signaal SIGTERM)');
  });

  it('stopt ook als het niet luistert', async () => {
    const { child } = await start(`process.on('SIGTERM', () => console.log('nee')); ${forever} console.log('er')`);
    await child.printed(/er/);
    await stopChildren();
    expect(await child.ended).toContain('(signaal SIGKILL)');
  });

  it('overleeft degene die het startte niet, ook niet na SIGKILL', async () => {
    const folder = await tempFolder();
    const script = `
      import { startChild } from '${join(root, 'src/cli/demo/child.ts')}';
      const child = await startChild({ args: ['--eval', '${forever}'], cwd: '.', env: {}, logFile: '${join(folder, 'log')}' });
      console.log(child.pid);
    `;
    const parent = execFile(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], { cwd: root });
    const pid = await new Promise<number>((resolve) => parent.stdout?.once('data', (line) => resolve(Number(line))));
    expect(lives(pid)).toBe(true);
    parent.kill('SIGKILL');
    for (let left = 80; left > 0 && lives(pid); left -= 1) await pause(100);
    expect(lives(pid)).toBe(false);
  });
});
