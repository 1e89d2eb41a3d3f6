import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { tempFolder } from './support/temp-folder.ts';

const GUID = '8f6b1f0a-3f3e-4c58-8d0a-6a2f5a1d9c21';
const SECRET = 'een-geheim-van-minstens-32-tekens-lang';
const KEY = Buffer.alloc(32, 1).toString('base64');
const OLD_KEY = Buffer.alloc(32, 2).toString('base64');
const common = {
  DATA_DIR: './data',
  SCHOOLS_DIR: './scholen',
  LINK_SECRET: SECRET,
  ENCRYPTION_KEYS: `k1:${KEY}`,
  PUBLIC_URL: 'https://bot.school.example/',
};
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
        metricsPort: undefined,
        metricsHost: '127.0.0.1',
        store: { kind: 'lowdb', dataDir: './data' },
        encryptionKeys: [{ id: 'k1', key: Buffer.from(KEY, 'base64') }],
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
        metricsPort: undefined,
        metricsHost: '127.0.0.1',
        store: { kind: 'lowdb', dataDir: './data' },
        encryptionKeys: [{ id: 'k1', key: Buffer.from(KEY, 'base64') }],
        schoolsDir: './scholen',
        publicUrl: 'https://bot.school.example',
        linkSecret: SECRET,
        logLevel: 'warn',
        appId: GUID,
        appType: 'SingleTenant',
        appTenantId: GUID,
        appPassword: 'wachtwoord',
        serviceHosts: [],
      },
    });
  });

  it('laten de demo niet samengaan met een echte app-registratie', () => {
    for (const real of [{ MICROSOFT_APP_ID: GUID }, { MICROSOFT_APP_PASSWORD: 'x' }])
      expect(faultsOf({ ...demo, ...real })).toEqual([
        'De demo start niet met een echte app-registratie. Haal MICROSOFT_APP_ID en MICROSOFT_APP_PASSWORD weg, of zet BASISWIJZER_MODE op productie.',
      ]);
  });

  it('zeggen alles wat ontbreekt in één keer', () => {
    expect(faultsOf({})).toEqual([
      'MICROSOFT_APP_ID ontbreekt. Zonder app-registratie kan iedereen berichten sturen, dus start de bot niet. Voor een proef: npm run demo.',
      'PUBLIC_URL: ontbreekt.',
      'MICROSOFT_APP_TENANT_ID: ontbreekt.',
      'MICROSOFT_APP_PASSWORD: ontbreekt.',
      'SCHOOLS_DIR: ontbreekt.',
      'LINK_SECRET: ontbreekt.',
      'ENCRYPTION_KEYS: ontbreekt.',
      'DATA_DIR: ontbreekt.',
    ]);
    expect(faultsOf({ BASISWIJZER_MODE: 'demo' })).toEqual([
      'PUBLIC_URL: ontbreekt.',
      'SCHOOLS_DIR: ontbreekt.',
      'LINK_SECRET: ontbreekt.',
      'ENCRYPTION_KEYS: ontbreekt.',
      'DATA_DIR: ontbreekt.',
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
        PORT: 'tachtig',
        METRICS_PORT: '-1',
        SERVICE_HOSTS: 'https://x.example',
        STORE: 'sqlite',
        ENCRYPTION_KEYS: 'k1',
        LINK_SECRET: 'kort',
        PUBLIC_URL: 'http://bot.school.example',
        LOG_LEVEL: 'veel',
        SCHOOLS_DIR: undefined,
      }).toSorted(),
    ).toEqual([
      "ENCRYPTION_KEYS: geef sleutels als id:sleutel, met komma's ertussen. Een id is van zichzelf en heeft hooguit 20 kleine letters, cijfers of streepjes. Een sleutel is 32 bytes, zoals de uitkomst van: openssl rand -base64 32.",
      'LINK_SECRET: geef minstens 32 tekens, zoals de uitkomst van: openssl rand -hex 32.',
      'LOG_LEVEL: kies silent, error, warn, info of debug.',
      'METRICS_PORT: kies een getal van 0 tot en met 65535, en een andere poort dan PORT.',
      'MICROSOFT_APP_ID: dit is geen id van een app-registratie (een GUID).',
      'MICROSOFT_APP_TENANT_ID: dit is geen id van een tenant (een GUID).',
      'MICROSOFT_APP_TYPE: kies SingleTenant of UserAssignedMSI.',
      'PORT: kies een getal van 0 tot en met 65535.',
      'PUBLIC_URL: geef een volledig adres dat met https:// begint; in de demo mag het ook http:// zijn.',
      'SCHOOLS_DIR: ontbreekt.',
      "SERVICE_HOSTS: geef namen van servers met komma's ertussen, zonder https:// en zonder sterretje.",
      'STORE: kies lowdb of postgres.',
    ]);
    expect(faultsOf({ ...production, BASISWIJZER_MODE: 'proef' })).toEqual(['BASISWIJZER_MODE: kies productie of demo.']);
  });

  it.each(['-1', '65536', '3978.5', '0x10', '1e3', ' ', 'null'])('kennen geen poort %s', (port) => {
    expect(faultsOf({ ...demo, PORT: port })).toEqual(['PORT: kies een getal van 0 tot en met 65535.']);
  });

  it('herhalen nooit een waarde: die kan geheim zijn', () => {
    const names = [
      ...Object.keys(production),
      ...[
        'PORT',
        'METRICS_PORT',
        'METRICS_HOST',
        'LOG_LEVEL',
        'HOST',
        'MICROSOFT_APP_TYPE',
        'STORE',
        'DATABASE_URL',
        'DATABASE_POOL_SIZE',
        'SERVICE_HOSTS',
      ],
      ...['MICROSOFT_APP_PASSWORD_FILE', 'LINK_SECRET_FILE', 'ENCRYPTION_KEYS_FILE', 'DATABASE_URL_FILE'],
    ];
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...names),
          fc.string().map((value) => `geheim${value}`),
        ),
        fc.constantFrom('lowdb', 'postgres'),
        (env, store) => {
          expect(faultsOf({ ...production, STORE: store, ...env }).join(' ')).not.toContain('geheim');
        },
      ),
    );
  });
});

describe('fault 13: zonder app-registratie', () => {
  it('start de bot niet buiten de demo', () => {
    for (const env of [
      { ...production, MICROSOFT_APP_ID: undefined },
      { ...production, MICROSOFT_APP_ID: '' },
    ])
      expect(faultsOf(env)).toEqual([
        'MICROSOFT_APP_ID ontbreekt. Zonder app-registratie kan iedereen berichten sturen, dus start de bot niet. Voor een proef: npm run demo.',
      ]);
    expect(faultsOf({ ...production, MICROSOFT_APP_ID: ' ' })).toEqual([
      'MICROSOFT_APP_ID: dit is geen id van een app-registratie (een GUID).',
    ]);
  });

  it.each(['MICROSOFT_APP_TENANT_ID', 'MICROSOFT_APP_PASSWORD'])('en ook niet zonder %s', (name) => {
    expect(faultsOf({ ...production, [name]: '' })).toEqual([`${name}: ontbreekt.`]);
    expect(faultsOf({ ...production, [name]: ' ' })).toHaveLength(1);
  });
});

describe('een beheerde identiteit', () => {
  const managed = { ...production, MICROSOFT_APP_TYPE: 'UserAssignedMSI', MICROSOFT_APP_PASSWORD: '' };

  it('heeft geen wachtwoord', () => {
    const config = readConfig(managed);
    expect(config).toMatchObject({ ok: true, value: { appType: 'UserAssignedMSI', appId: GUID, appTenantId: GUID } });
    expect(config).not.toHaveProperty('value.appPassword');
    expect(faultsOf({ ...managed, MICROSOFT_APP_PASSWORD: 'x' })).toEqual([
      'MICROSOFT_APP_PASSWORD: geef bij SingleTenant het geheim van de app-registratie, en bij UserAssignedMSI niets.',
    ]);
  });
});

describe('de opslag', () => {
  const postgres = {
    ...production,
    STORE: 'postgres',
    DATA_DIR: undefined,
    DATABASE_URL: 'postgres://bot:x@db.school.example:5432/basiswijzer',
  };

  it('kan een database zijn, en dan is er geen map nodig', () => {
    expect(readConfig(postgres)).toMatchObject({ value: { store: { kind: 'postgres', url: postgres.DATABASE_URL, poolSize: 10 } } });
    expect(readConfig({ ...postgres, DATABASE_POOL_SIZE: '3' })).toMatchObject({ value: { store: { poolSize: 3 } } });
    for (const url of ['postgresql://db/basiswijzer', 'postgres:///basiswijzer?host=/var/run/postgresql'])
      expect(readConfig({ ...postgres, DATABASE_URL: url })).toMatchObject({ value: { store: { url } } });
  });

  it('heeft dan een adres en een aantal verbindingen die kloppen', () => {
    expect(faultsOf({ ...postgres, DATABASE_URL: undefined })).toEqual(['DATABASE_URL: ontbreekt.']);
    for (const url of ['mysql://db/x', 'db:5432', 'https://db/x', 'postgres'])
      expect(faultsOf({ ...postgres, DATABASE_URL: url })).toEqual([
        'DATABASE_URL: geef een adres dat met postgres:// of postgresql:// begint.',
      ]);
    for (const size of ['0', '101', '1000', '-1', '1.5', 'x'])
      expect(faultsOf({ ...postgres, DATABASE_POOL_SIZE: size })).toEqual(['DATABASE_POOL_SIZE: kies een getal van 1 tot en met 100.']);
  });
});

describe('de sleutels van de opslag', () => {
  it('zijn er een of meer, en de eerste is die van nu', () => {
    expect(readConfig({ ...production, ENCRYPTION_KEYS: `2027:${KEY}, oud-1:${OLD_KEY}` })).toMatchObject({
      value: {
        encryptionKeys: [
          { id: '2027', key: Buffer.alloc(32, 1) },
          { id: 'oud-1', key: Buffer.alloc(32, 2) },
        ],
      },
    });
  });

  it.each([
    ['geen id', KEY],
    ['een leeg id', `:${KEY}`],
    ['een id met een hoofdletter', `K1:${KEY}`],
    ['een id van 21 tekens', `${'k'.repeat(21)}:${KEY}`],
    ['twee keer hetzelfde id', `k1:${KEY},k1:${OLD_KEY}`],
    ['een sleutel van 31 bytes', `k1:${Buffer.alloc(31).toString('base64')}`],
    ['een sleutel van 33 bytes', `k1:${Buffer.alloc(33).toString('base64')}`],
    ['een sleutel in hex', `k1:${Buffer.alloc(32).toString('hex')}`],
    ['een sleutel zonder einde', `k1:${KEY.slice(0, -1)}`],
    ['een lege plek', `k1:${KEY},`],
    ['een puntkomma', `k1:${KEY};k2:${OLD_KEY}`],
  ])('zijn goed opgeschreven: niet met %s', (_name, keys) => {
    const faults = faultsOf({ ...production, ENCRYPTION_KEYS: keys });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^ENCRYPTION_KEYS: geef sleutels als id:sleutel/);
  });

  it('zijn ook in de demo nodig', () => {
    expect(faultsOf({ ...demo, ENCRYPTION_KEYS: undefined })).toEqual(['ENCRYPTION_KEYS: ontbreekt.']);
  });
});

describe('de metingen', () => {
  it('staan op een eigen poort, als die er is', () => {
    expect(readConfig({ ...production, METRICS_PORT: '9464' })).toMatchObject({ value: { port: 3978, metricsPort: 9464 } });
    for (const port of ['3978', 'x', '70000'])
      expect(faultsOf({ ...production, METRICS_PORT: port })).toEqual([
        'METRICS_PORT: kies een getal van 0 tot en met 65535, en een andere poort dan PORT.',
      ]);
  });
});

describe('andere servers van Teams', () => {
  it('zijn namen, en geen adressen of patronen', () => {
    expect(readConfig({ ...production, SERVICE_HOSTS: 'smba.een.example, smba.twee.example' })).toMatchObject({
      value: { serviceHosts: ['smba.een.example', 'smba.twee.example'] },
    });
    for (const hosts of [
      '*.trafficmanager.net',
      'https://x.example',
      'x.example:443',
      'x.example/emea',
      'localhost',
      'X.example',
      'x..example',
      ',',
    ])
      expect(faultsOf({ ...production, SERVICE_HOSTS: hosts })).toEqual([
        "SERVICE_HOSTS: geef namen van servers met komma's ertussen, zonder https:// en zonder sterretje.",
      ]);
  });
});

describe('een geheim in een bestand', () => {
  const secrets = {
    MICROSOFT_APP_PASSWORD: 'wachtwoord',
    LINK_SECRET: SECRET,
    ENCRYPTION_KEYS: `k1:${KEY}`,
    DATABASE_URL: 'postgres://db/basiswijzer',
  };
  const names = Object.keys(secrets);
  const env: Record<string, string | undefined> = { ...production, ...secrets, STORE: 'postgres' };

  /** The settings with one secret in a file with this content. */
  const inFile = async (name: string, content: string) => {
    const file = join(await tempFolder(), 'geheim');
    await writeFile(file, content);
    return { ...env, [name]: undefined, [`${name}_FILE`]: file };
  };

  it.each(Object.entries(secrets))('is hetzelfde als %s, met of zonder nieuwe regel aan het eind', async (name, value) => {
    for (const content of [value, `${value}\n`, `${value}\r\n`]) expect(readConfig(await inFile(name, content))).toEqual(readConfig(env));
  });

  it('houdt de rest van de spaties en regels', async () => {
    expect(readConfig(await inFile('MICROSOFT_APP_PASSWORD', ' x\n\n'))).toMatchObject({ value: { appPassword: ' x\n' } });
  });

  it.each(names)('kan niet naast %s staan', async (name) => {
    expect(faultsOf({ ...(await inFile(name, 'x')), [name]: 'x' })).toEqual([`${name} en ${name}_FILE staan er allebei. Haal er een weg.`]);
  });

  it.each(names)('moet er zijn en iets bevatten: %s', async (name) => {
    expect(faultsOf(await inFile(name, '\n'))).toEqual([`${name}_FILE: dit bestand is leeg.`]);
    for (const file of ['/nergens/geheim', await tempFolder()])
      expect(faultsOf({ ...env, [name]: undefined, [`${name}_FILE`]: file })).toEqual([
        `${name}_FILE: dit bestand is niet te lezen. Kijk of het er is, en geef de bot er rechten op.`,
      ]);
  });

  it('wordt nagekeken als elk ander', async () => {
    expect(faultsOf(await inFile('LINK_SECRET', 'kort'))).toEqual([
      'LINK_SECRET: geef minstens 32 tekens, zoals de uitkomst van: openssl rand -hex 32.',
    ]);
    expect(
      faultsOf({ ...demo, MICROSOFT_APP_PASSWORD_FILE: (await inFile('MICROSOFT_APP_PASSWORD', 'x')).MICROSOFT_APP_PASSWORD_FILE }),
    ).toHaveLength(1);
  });
});
