import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever the tests are started. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A text file of the project, with its path from the root. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** One import or re-export statement: what it names, and whether only types cross. */
export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** Every file under a folder whose name ends as asked, in the order of their paths. */
export const sourcesIn = (folder: string, ending: RegExp): Source[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** The lines of code without their comments. Counts on the formatter: a comment stands on its own lines or after a space. */
export const codeOf = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\/\*|\*)/.test(line))
    .map((line) => line.replace(/\s\/\/ .*$/, ''))
    .join('\n');

/** Every import, re-export and literal dynamic import of a file. */
export const importsOf = (text: string): Import[] => {
  const code = codeOf(text);
  const still = /^(?:import|export)\s+(type\s)?(?:([^;'"]*?)\sfrom\s+)?'([^']+)'/gm;
  const moving = /\bimport\('([^']+)'\)/g;
  return [
    ...[...code.matchAll(still)].map(([, type, names, specifier = '']) => ({
      specifier,
      typeOnly: type !== undefined || isAllTypes(names),
    })),
    ...[...code.matchAll(moving)].map(([, specifier = '']) => ({ specifier, typeOnly: false })),
  ];
};

const isAllTypes = (names: string | undefined) => names !== undefined && /^\{(\s*type \w+( as \w+)?,?)+\s*\}$/.test(names);

/** The path from the root of the file that a relative import means; undefined for a package. */
export const targetOf = (importer: string, specifier: string): string | undefined =>
  specifier.startsWith('.') ? normalize(join(dirname(importer), specifier)) : undefined;

/**
 * The names of exports without a documenting comment in sentences directly before them. A type that zod infers is documented by its
 * schema, a further overload by the first one, and a re-export where it is declared.
 */
export const undocumentedExports = (text: string): string[] => {
  const lines = text.split('\n');
  const seen = new Set<string>();
  return lines.flatMap((line, at) => {
    const name = /^export (?:declare |abstract |async )*(?:const|let|function\*?|class|interface|type|enum|namespace) (\w+)/.exec(
      line,
    )?.[1];
    if (name === undefined || seen.has(name) || /= z\.(infer|input|output)<typeof \w+>;$/.test(line)) return [];
    seen.add(name);
    return isDocumented(lines.slice(0, at)) ? [] : [name];
  });
};

const isDocumented = (before: readonly string[]): boolean => {
  if (!before.at(-1)?.endsWith('*/')) return false;
  const start = before.findLastIndex((line) => /^\s*\/\*/.test(line));
  const comment = before.slice(start).join('\n');
  const sentences = comment.replace(/\n\s*\* @[\s\S]*$/, ' */');
  return comment.startsWith('/**') && /[.?!:]\s*\*\/$/.test(sentences);
};
