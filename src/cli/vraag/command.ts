import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../shared/result.ts';

/** What `vraag` is asked to do. A file named `-` is the standard input. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'question'; readonly question: string; readonly json: boolean }
  | { readonly kind: 'batch' | 'dialogue'; readonly file: string };

/** How `vraag` is used, as `--help` prints it. */
export const USAGE = `Vraag Basiswijzer of iets bij de basisondersteuning hoort.

  npm run --silent vraag -- "hoort faalangsttraining bij de basis?"
  npm run --silent vraag -- --json "heeft elke school een mentor?"
  npm run --silent vraag -- --batch vragen.jsonl
  npm run --silent vraag -- --dialogue gesprekken.jsonl

  --json            antwoord als één regel JSON
  --batch BESTAND   per regel {"q": "…"}; geeft per regel een antwoord als JSON, in dezelfde volgorde
  --dialogue BESTAND  per regel {"turns": [{"q": "…"}, …]}; elke vraag kent de vragen ervoor
  --help            deze uitleg

Een BESTAND dat - heet, is de standaardinvoer. Lege regels tellen niet mee.
`;

const options = {
  json: { type: 'boolean' },
  batch: { type: 'string' },
  dialogue: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const parsed = (args: readonly string[]) => {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true }));
  } catch {
    return err('Deze opdracht ken ik niet. Typ --help voor uitleg.');
  }
};

/** Reads the command line. Refused with a Dutch sentence when it asks for something unknown, for nothing, or for two things at once. */
export function readCommand(args: readonly string[]): Result<Command, string> {
  const read = parsed(args);
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  if (values.help) return ok({ kind: 'help' });
  const question = positionals.join(' ');
  const jobs = [values.batch !== undefined, values.dialogue !== undefined, positionals.length > 0].filter(Boolean).length;
  if (jobs > 1) return err('Kies één ding: een vraag, --batch of --dialogue.');
  if (values.batch !== undefined) return ok({ kind: 'batch', file: values.batch });
  if (values.dialogue !== undefined) return ok({ kind: 'dialogue', file: values.dialogue });
  if (question.trim() === '') return err('Typ je vraag achter de opdracht, of typ --help voor uitleg.');
  return ok({ kind: 'question', question, json: values.json ?? false });
}
