import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Config } from '../src/config.ts';
import { start } from '../src/start.ts';
import { demoConfig } from './support/in-process.ts';
import { tempFolder } from './support/temp-folder.ts';

const SCHOOLS = join(import.meta.dirname, 'support/schools');

/** A folder with the schools of the cast, to change before the start. */
const setUp = async () => {
  const folder = await tempFolder();
  const schoolsDir = join(folder, 'scholen');
  await cp(SCHOOLS, schoolsDir, { recursive: true });
  const dataDir = join(folder, 'data');
  const config: Config = { ...demoConfig, schoolsDir, store: { kind: 'lowdb', dataDir } };
  return { schoolsDir, config, dataDir };
};
const faults = async (config: typeof demoConfig): Promise<readonly string[]> => {
  const started = await start(config);
  if (started.ok) await started.value.stop();
  return started.ok ? [] : started.error;
};

describe('starten', () => {
  it('luistert op een vrije poort, zegt dat het leeft, en stopt weer helemaal', async () => {
    const { config } = await setUp();
    for (let round = 0; round < 2; round++) {
      const started = await start(config);
      if (!started.ok) throw new Error(started.error.join());
      expect(await (await fetch(`http://127.0.0.1:${started.value.port}/healthz`)).json()).toEqual({ status: 'ok' });
      await started.value.stop();
      await expect(fetch(`http://127.0.0.1:${started.value.port}/healthz`)).rejects.toThrow();
    }
  });

  it('weigert zonder schoolbestanden, en zegt waar die horen', async () => {
    const { config, schoolsDir } = await setUp();
    const empty = join(schoolsDir, 'leeg');
    await mkdir(empty);
    expect(await faults({ ...config, schoolsDir: empty })).toEqual([
      `${empty}: hier staat geen schoolbestand. Zet er per school een .json-bestand in.`,
    ]);
    expect(await faults({ ...config, schoolsDir: `${empty}/weg` })).toHaveLength(1);
  });

  it('weigert een kapot schoolbestand, en noemt elk bestand met wat er mis is', async () => {
    const { config, schoolsDir } = await setUp();
    await writeFile(join(schoolsDir, 'kapot.json'), '{"id":');
    await writeFile(join(schoolsDir, 'onvolledig.json'), '{}');
    await mkdir(join(schoolsDir, 'map.json'));
    const found = await faults(config);
    expect(found).toContain('kapot.json: dit is geen geldige JSON. Kijk of er een komma of haakje mist.');
    expect(found).toContain('map.json: dit bestand is niet te lezen. Geef de bot er rechten op.');
    expect(found.some((line) => line.startsWith('onvolledig.json: '))).toBe(true);
  });

  it('weigert twee bestanden voor één school', async () => {
    const { config, schoolsDir } = await setUp();
    await cp(join(schoolsDir, 'voorbeeld.json'), join(schoolsDir, 'nog-eens.json'));
    expect(await faults(config)).toEqual(['De school "voorbeeld" staat in twee bestanden. Geef elke school een eigen id.']);
  });

  it('leest een eigen norm naast het schoolbestand, en weigert als die er niet is of niet klopt', async () => {
    const { config, schoolsDir } = await setUp();
    const file = join(schoolsDir, 'voorbeeld.json');
    const school: object = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...school, normPack: 'voorbeeld.norm.json' }));
    expect((await faults(config)).join()).toContain('voorbeeld.norm.json');
    await writeFile(join(schoolsDir, 'voorbeeld.norm.json'), '{}');
    expect((await faults(config)).join()).toContain('voorbeeld.norm.json');
    await cp(join(import.meta.dirname, 'norm/fixtures/eigen-pakket.json'), join(schoolsDir, 'voorbeeld.norm.json'));
    expect(await faults(config)).toEqual([]);
  });

  it('weigert een map die een andere bot al gebruikt, en een poort die bezet is', async () => {
    const { config, dataDir } = await setUp();
    const first = await start(config);
    if (!first.ok) throw new Error(first.error.join());
    onTestFinished(() => first.value.stop());
    expect(await faults(config)).toHaveLength(1);
    const elsewhere: Config = { ...config, store: { kind: 'lowdb', dataDir: `${dataDir}-2` }, port: first.value.port };
    expect(await faults(elsewhere)).toEqual([`Poort ${first.value.port} is niet vrij (EADDRINUSE). Kies een andere met PORT.`]);
    // The folder was given free again, so with another port it starts.
    expect(await faults({ ...elsewhere, port: 0 })).toEqual([]);
  });
});
