import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { appPackage, fillIn, type PackageFiles } from '../../src/cli/app-package.ts';
import { sampleSettings } from '../support/sample-settings.ts';
import { root } from '../support/sources.ts';

const file = (name: string) => new Uint8Array(readFileSync(join(root, 'manifest', name)));
const files: PackageFiles = {
  'manifest.json': file('manifest.json'),
  'en.json': file('en.json'),
  'color.png': file('color.png'),
  'outline.png': file('outline.png'),
};

describe('app-pakket', () => {
  it('bevat alleen manifest, taalbestand en pictogrammen, in de wortel', async () => {
    const made = await appPackage(files, sampleSettings);
    const contents = made.ok ? unzipSync(made.value) : {};
    expect(Object.keys(contents).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
    expect(contents['outline.png']).toEqual(files['outline.png']);
    expect(JSON.parse(new TextDecoder().decode(contents['manifest.json']))).toMatchObject({
      id: sampleSettings.APP_ID,
      bots: [{ botId: sampleSettings.MICROSOFT_APP_ID }],
      validDomains: ['basiswijzer.school.example'],
    });
  });

  it('is bij gelijke inhoud byte voor byte gelijk', async () => {
    expect(await appPackage(files, sampleSettings)).toEqual(await appPackage(files, { ...sampleSettings }));
  });

  it('noemt elke instelling die ontbreekt', async () => {
    const made = await appPackage(files, { ...sampleSettings, MICROSOFT_APP_ID: '', PUBLIC_URL: 'geen adres', DEVELOPER_NAME: undefined });
    expect(made).toEqual({
      ok: false,
      error: ['DEVELOPER_NAME', 'MICROSOFT_APP_ID', 'PUBLIC_URL'].map((name) => expect.stringContaining(`${name} ontbreekt`)),
    });
  });

  it('weigert een manifest dat niet aan het schema voldoet', async () => {
    const made = await appPackage(files, { ...sampleSettings, APP_ID: 'geen-guid' });
    expect(made).toMatchObject({ ok: false });
    expect(!made.ok && made.error[0]).toContain('manifest.json: ');
  });

  it('vult een waarde met aanhalingstekens in zonder het bestand te breken', () => {
    const filled = fillIn(`{"name":"\${{DEVELOPER_NAME}}"}`, { DEVELOPER_NAME: 'Stichting "De Brug" \\ $& $1' });
    expect(filled.ok && JSON.parse(filled.value)).toEqual({ name: 'Stichting "De Brug" \\ $& $1' });
  });
});
