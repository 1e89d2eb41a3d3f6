import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod/v4';
import { readCommand } from '../../src/cli/vraag/command.ts';
import { readDialogues, readQuestions, readText } from '../../src/cli/vraag/json-lines.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vraag-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileWith = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const run = (args: readonly string[], input = '') =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli/vraag.ts', ...args],
      { cwd: root, timeout: 60_000 },
      (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
    child.stdin?.end(input);
  });

const lineSchema = z.strictObject({
  q: z.string(),
  verdict: z.string(),
  ids: z.array(z.string()),
  certainty: z.number(),
  answer: z.string(),
  sources: z.array(z.string()),
});
const jsonLines = (text: string): readonly unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('vraag, de opdracht', () => {
  it('beantwoordt een vraag leesbaar', async () => {
    const { code, stdout } = await run(['hoort faalangsttraining bij de basis?']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Ja, basisondersteuning\n/);
    expect(stdout).toContain('Norm, deel 4, interventies, punt 4c');
  }, 60_000);

  it('beantwoordt een bestand in volgorde, elke regel als JSON', async () => {
    const file = join(root, 'tests/answers/questions-dev.jsonl');
    const { code, stdout } = await run(['--batch', file]);
    expect(code).toBe(0);
    const lines = jsonLines(stdout).map((line) => lineSchema.parse(line));
    const asked = jsonLines(readFileSync(file, 'utf8')).map((line) => z.object({ q: z.string() }).parse(line).q);
    expect(lines.map(({ q }) => q)).toEqual(asked);
  }, 60_000);

  it('houdt in een gesprek de vorige vragen vast', async () => {
    const file = fileWith('gesprek.jsonl', '{"turns":[{"q":"hoort hulp bij lezen bij de basis?"},{"q":"en voor rekenen?"}]}\n');
    const { stdout } = await run(['--dialogue', file]);
    const { turns } = z.object({ turns: z.array(lineSchema) }).parse(JSON.parse(stdout));
    expect(turns.map(({ ids }) => ids[0])).toEqual(['interventie.taal-nt2', 'interventie.rekenen']);
  }, 60_000);

  it('leest de standaardinvoer, en meldt een fout met het regelnummer en code 2', async () => {
    expect((await run(['--batch', '-'], '\ufeff{"q":"rt?"}\r\n\r\n')).code).toBe(0);
    const wrong = await run(['--batch', '-'], '{"q":"rt?"}\n\nkapot\n');
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toContain('regel 3');
  }, 60_000);
});

describe('vraag, de opdrachtregel', () => {
  it('kent één ding tegelijk', () => {
    expect(readCommand(['--json', 'heeft', 'elke school rt?'])).toEqual({
      ok: true,
      value: { kind: 'question', question: 'heeft elke school rt?', json: true },
    });
    expect(readCommand(['--batch', 'a.jsonl'])).toEqual({ ok: true, value: { kind: 'batch', file: 'a.jsonl' } });
    expect(readCommand(['--help'])).toEqual({ ok: true, value: { kind: 'help' } });
  });

  it.each([[[]], [['  ']], [['--onbekend']], [['--batch']], [['--batch', 'a', 'vraag']], [['--batch', 'a', '--dialogue', 'b']]])(
    'weigert %j',
    (args) => {
      expect(readCommand(args).ok).toBe(false);
    },
  );
});

describe('vraag, het bestand', () => {
  it('mag lege regels en Windows-regeleinden hebben', () => {
    expect(readQuestions('f', '{"q":"een"}\r\n\r\n  \n{"q":"twee","extra":1}')).toEqual({ ok: true, value: ['een', 'twee'] });
    expect(readQuestions('f', '')).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['{"q":"een"}\n{"q":1}', 'f, regel 2'],
    ['{"q":"een"}\n\n["x"]', 'f, regel 3'],
    ['nee', 'f, regel 1'],
    ['null', 'f, regel 1'],
  ])('wijst de foute regel aan: %j', (text, place) => {
    expect(readQuestions('f', text)).toMatchObject({ ok: false, error: expect.stringContaining(place) });
  });

  it('wijst een gesprek zonder vragen af', () => {
    expect(readDialogues('f', '{"turns":[]}')).toMatchObject({ ok: false });
    expect(readDialogues('f', '{"turns":[{"q":"a"}]}')).toEqual({ ok: true, value: [['a']] });
  });

  it('moet bestaan en tekst zijn', () => {
    expect(readText(join(folder, 'weg.jsonl'))).toMatchObject({ ok: false, error: expect.stringContaining('bestaat niet') });
    expect(readText(fileWith('bytes.jsonl', new Uint8Array([0xff, 0xfe, 0x00])))).toMatchObject({
      ok: false,
      error: expect.stringContaining('UTF-8'),
    });
    expect(readText(folder)).toMatchObject({ ok: false, error: expect.stringContaining('niet te lezen') });
  });
});
