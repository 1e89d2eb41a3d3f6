import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

const GUID = '8f6b1f0a-3f3e-4c58-8d0a-6a2f5a1d9c21';
const SECRET = 'een-geheim-van-minstens-32-tekens-lang';
const common = { DATA_DIR: './data', SCHOOLS_DIR: './scholen', LINK_SECRET: SECRET, PUBLIC_URL: 'https://bot.school.example/' };
const demo = { ...common, BASISWIJZER_MODE: 'demo', PUBLIC_URL: 'http://127.0.0.1:3978' };
const production = { ...common, MICROSOFT_APP_ID: GUID, MICROSOFT_APP_TENANT_ID: GUID, MICROSOFT_APP_PASSWORD: 'wachtwoord' };
const faultsOf = (env: Record<string, string | undefined>): readonly string[] => {
  const config = readConfig(env);
  return config.ok ? [] : config.error;
};

describe('de instellingen', () => {
  it('zijn voor de demo genoeg zonder app-registratie, en dan alleen op deze computer', () => {
    expect(readConfig(demo)).toEqual({
      ok: true,
      value: {
        mode: 'demo',
        host: '127.0.0.1',
        port: 3978,
        dataDir: './data',
        schoolsDir: './scholen',
        publicUrl: 'http://127.0.0.1:3978',
        linkSecret: SECRET,
        logLevel: 'info',
      },
    });
    expect(readConfig({ ...demo, HOST: '0.0.0.0' })).toMatchObject({ value: { host: '127.0.0.1' } });
  });

  it('zijn voor het echt met een app-registratie van één tenant', () => {
    expect(readConfig({ ...production, PORT: '8080', LOG_LEVEL: 'warn' })).toEqual({
      ok: true,
      value: {
        mode: 'productie',
        host: '0.0.0.0',
        port: 8080,
        dataDir: './data',
        schoolsDir: './scholen',
        publicUrl: 'https://bot.school.example',
        linkSecret: SECRET,
        logLevel: 'warn',
        appId: GUID,
        appType: 'SingleTenant',
        appTenantId: GUID,
        appPassword: 'wachtwoord',
      },
    });
  });

  it('laten de demo niet samengaan met een echte app-registratie', () => {
    for (const real of [{ MICROSOFT_APP_ID: GUID }, { MICROSOFT_APP_PASSWORD: 'x' }])
      expect(faultsOf({ ...demo, ...real })).toEqual([
        'De demo start niet met een echte app-registratie. Haal MICROSOFT_APP_ID en MICROSOFT_APP_PASSWORD weg, of zet BASISWIJZER_MODE op productie.',
      ]);
  });

  it('laten de bot buiten de demo niet zonder app-registratie starten', () => {
    for (const env of [{}, common, { ...production, MICROSOFT_APP_ID: undefined }, { ...production, MICROSOFT_APP_ID: '' }])
      expect(faultsOf(env)).toEqual([
        'MICROSOFT_APP_ID ontbreekt. Zonder app-registratie kan iedereen berichten sturen, dus start de bot niet. Voor een proef: npm run demo.',
      ]);
  });

  it('tellen een lege instelling als weggelaten', () => {
    expect(readConfig({ ...demo, PORT: '', LOG_LEVEL: '', MICROSOFT_APP_ID: '', MICROSOFT_APP_PASSWORD: '' })).toMatchObject({
      value: { port: 3978, logLevel: 'info' },
    });
    expect(faultsOf({ ...demo, DATA_DIR: '' })).toEqual(['DATA_DIR: ontbreekt.']);
  });

  it('zeggen van elke instelling in het Nederlands wat er mis is', () => {
    expect(
      faultsOf({
        ...production,
        MICROSOFT_APP_ID: 'mijn-app',
        MICROSOFT_APP_TENANT_ID: 'school',
        MICROSOFT_APP_TYPE: 'MultiTenant',
        MICROSOFT_APP_PASSWORD: undefined,
        PORT: 'tachtig',
        LINK_SECRET: 'kort',
        PUBLIC_URL: 'http://bot.school.example',
        LOG_LEVEL: 'veel',
        SCHOOLS_DIR: undefined,
      }).toSorted(),
    ).toEqual([
      'LINK_SECRET: geef minstens 32 tekens, zoals de uitkomst van: openssl rand -hex 32.',
      'LOG_LEVEL: kies silent, error, warn, info of debug.',
      'MICROSOFT_APP_ID: dit is geen id van een app-registratie (een GUID).',
      'MICROSOFT_APP_PASSWORD: ontbreekt.',
      'MICROSOFT_APP_TENANT_ID: dit is geen id van een tenant (een GUID).',
      'MICROSOFT_APP_TYPE: alleen SingleTenant kan.',
      'PORT: kies een getal van 0 tot en met 65535.',
      'PUBLIC_URL: geef een volledig adres dat met https:// begint; in de demo mag het ook http:// zijn.',
      'SCHOOLS_DIR: ontbreekt.',
    ]);
    expect(faultsOf({ ...production, BASISWIJZER_MODE: 'proef' })).toEqual(['BASISWIJZER_MODE: kies productie of demo.']);
  });

  it.each(['-1', '65536', '3978.5', '0x10', '1e3', ' ', 'null'])('kennen geen poort %s', (port) => {
    expect(faultsOf({ ...demo, PORT: port })).toEqual(['PORT: kies een getal van 0 tot en met 65535.']);
  });

  it('herhalen nooit een waarde: die kan geheim zijn', () => {
    const names = [...Object.keys(production), 'PORT', 'LOG_LEVEL', 'HOST', 'MICROSOFT_APP_TYPE'];
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...names),
          fc.string().map((value) => `geheim${value}`),
        ),
        (env) => {
          expect(faultsOf({ ...production, ...env }).join(' ')).not.toContain('geheim');
        },
      ),
    );
  });
});
