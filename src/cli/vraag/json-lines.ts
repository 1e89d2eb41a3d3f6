import { readFileSync } from 'node:fs';
import { z } from 'zod/v4';
import { err, ok, type Result } from '../../shared/result.ts';

const STDIN = 0;

const questionSchema = z.looseObject({ q: z.string() });
const dialogueSchema = z.looseObject({ turns: z.array(questionSchema).min(1) });

const nameOf = (file: string): string => (file === '-' ? 'standaardinvoer' : file);

/** Reads a whole file, or the standard input for `-`, as UTF-8. Refused with a Dutch sentence when it cannot be read. */
export function readText(file: string): Result<string, string> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file === '-' ? STDIN : file)));
  } catch (error) {
    if (error instanceof TypeError) return err(`${nameOf(file)}: dit bestand is geen UTF-8-tekst.`);
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return err(`${nameOf(file)}: ${missing ? 'dit bestand bestaat niet.' : 'dit bestand is niet te lezen.'}`);
  }
}

const parseJson = (line: string): Result<unknown, undefined> => {
  try {
    return ok(JSON.parse(line));
  } catch {
    return err(undefined);
  }
};

/** Every line of a text that holds something, checked; refused with the place of the first line that is wrong. */
function readLines<T>(file: string, text: string, schema: z.ZodType<T>, shape: string): Result<readonly T[], string> {
  const found: T[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const place = `${nameOf(file)}, regel ${index + 1}`;
    const json = parseJson(line);
    if (!json.ok) return err(`${place}: dit is geen JSON. Elke regel is als ${shape}.`);
    const checked = schema.safeParse(json.value);
    if (!checked.success) return err(`${place}: hier hoort ${shape} te staan.`);
    found.push(checked.data);
  }
  return ok(found);
}

/** The questions of a file with one `{"q": …}` per line. A byte order mark, Windows line ends and blank lines are fine. */
export function readQuestions(file: string, text: string): Result<readonly string[], string> {
  const lines = readLines(file, text, questionSchema, '{"q": "…"}');
  return lines.ok ? ok(lines.value.map(({ q }) => q)) : lines;
}

/** The dialogues of a file with one `{"turns": [{"q": …}, …]}` per line: per dialogue its questions in order. */
export function readDialogues(file: string, text: string): Result<readonly (readonly string[])[], string> {
  const lines = readLines(file, text, dialogueSchema, '{"turns": [{"q": "…"}]}');
  return lines.ok ? ok(lines.value.map(({ turns }) => turns.map(({ q }) => q))) : lines;
}
