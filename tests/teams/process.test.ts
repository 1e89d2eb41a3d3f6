import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const GUID = '8f6b1f0a-3f3e-4c58-8d0a-6a2f5a1d9c21';
const SECRET = 'een-geheim-van-minstens-32-tekens-lang';

/** Runs the bot as its own process, with these settings only, until it ends. */
const run = (settings: Record<string, string>): Promise<{ code: number | null; stderr: string; stdout: string }> =>
  new Promise((resolve, reject) => {
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'src/index.ts')], { cwd: root, env: { PATH, HOME, ...settings } });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stderr, stdout }));
  });

describe('val 16: de bot als proces', () => {
  it.concurrent.each([
    ['zonder app-registratie en zonder demo', {}, 'Zonder app-registratie kan iedereen berichten sturen, dus start de bot niet.'],
    [
      'als demo met een echt app-id',
      { BASISWIJZER_MODE: 'demo', MICROSOFT_APP_ID: GUID },
      'De demo start niet met een echte app-registratie.',
    ],
    [
      'zonder schoolbestanden',
      { BASISWIJZER_MODE: 'demo', DATA_DIR: '/nergens/data', SCHOOLS_DIR: '/nergens', PUBLIC_URL: 'http://127.0.0.1', LINK_SECRET: SECRET },
      'hier staat geen schoolbestand',
    ],
  ])('weigert te starten %s, met code 2 en de reden', async (_name, settings: Record<string, string>, reason) => {
    const ended = await run(settings);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(/^Basiswijzer start niet:\n- /);
    expect(ended.stderr).toContain(reason);
    expect(ended.stderr + ended.stdout).not.toMatch(/\n\s+at |geheim-van/);
  });
});
