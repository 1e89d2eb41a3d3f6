import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sampleSettings } from '../support/sample-settings.ts';
import { root } from '../support/sources.ts';
import { tempFolder } from '../support/temp-folder.ts';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/package-app.ts', ...args], { cwd: root, encoding: 'utf8' });

describe('npm run package', () => {
  it('maakt het pakket met de instellingen uit een bestand', async () => {
    const folder = await tempFolder();
    const lines = Object.entries(sampleSettings).map(([name, value]) => `${name}=${value}\n`);
    writeFileSync(join(folder, '.env.proef'), lines.join(''));
    const zip = join(folder, 'uit', 'app.zip');
    const { status, stdout } = run(join(folder, '.env.proef'), zip);
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining(`${zip} is klaar`) });
    expect(Object.keys(unzipSync(readFileSync(zip)))).toContain('manifest.json');
  });

  it('zegt wat er ontbreekt, en stopt met code 2', async () => {
    const folder = await tempFolder();
    expect(run(join(folder, 'weg'))).toMatchObject({ status: 2, stderr: expect.stringContaining('Kopieer env/.env.example daarheen') });
    writeFileSync(join(folder, 'leeg'), '');
    expect(run(join(folder, 'leeg'))).toMatchObject({ status: 2, stderr: expect.stringContaining('- APP_ID ontbreekt') });
  });
});
