/** A regular expression as it stands in a source. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** After one of these a slash begins a pattern; after anything else it divides. */
const BEFORE_A_PATTERN = /(?:^|[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|in|of|await|yield|throw|new|else|do|void))\s*$/;

const endOfString = (text: string, start: number): number => {
  const quote = text[start];
  let at = start + 1;
  while (at < text.length && text[at] !== quote && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
};

const endOfPattern = (text: string, start: number): number => {
  let inClass = false;
  let at = start + 1;
  while (at < text.length && (inClass || text[at] !== '/') && text[at] !== '\n') {
    if (text[at] === '[') inClass = true;
    if (text[at] === ']') inClass = false;
    at += text[at] === '\\' ? 2 : 1;
  }
  return at;
};

/** The end of the text of a template, up to and with its closing mark or the next `${`. */
const endOfTemplate = (text: string, start: number): number => {
  let at = start;
  while (at < text.length && text[at] !== '`' && !text.startsWith('${', at)) at += text[at] === '\\' ? 2 : 1;
  return at + (text[at] === '`' ? 1 : 2);
};

/** Walks through a source, and writes down the patterns that it comes across. */
class Scanner {
  readonly found: Pattern[] = [];
  readonly #text: string;
  /** How many braces are open within each `${` that we are in. */
  readonly #templates: number[] = [];
  /** The code before this place, with `""` for a string; enough of it to tell a pattern from a division. */
  #code = '';
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): readonly Pattern[] {
    while (this.#at < this.#text.length) this.#step(this.#text[this.#at] ?? '');
    return this.found;
  }

  #step(char: string): void {
    const text = this.#text;
    const at = this.#at;
    if (text.startsWith('//', at)) this.#at = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    else if (text.startsWith('/*', at)) this.#at = text.indexOf('*/', at) + 2;
    else if (char === "'" || char === '"') this.#skipTo(endOfString(text, at), '""');
    else if (char === '`') this.#template(at + 1);
    else if (char === '/' && BEFORE_A_PATTERN.test(this.#code)) this.#pattern();
    else this.#other(char);
  }

  #skipTo(end: number, stands: string): void {
    this.#code = `${this.#code.slice(-40)}${stands}`;
    this.#at = end;
  }

  #template(from: number): void {
    const end = endOfTemplate(this.#text, from);
    const opens = this.#text[end - 1] === '{';
    if (opens) this.#templates.push(0);
    this.#skipTo(end, opens ? '(' : '""');
  }

  #pattern(): void {
    const end = endOfPattern(this.#text, this.#at);
    const flags = /^[a-z]*/.exec(this.#text.slice(end + 1))?.[0] ?? '';
    this.found.push({ source: this.#text.slice(this.#at + 1, end), flags });
    this.#skipTo(end + 1 + flags.length, '""');
  }

  #other(char: string): void {
    const depth = this.#templates.at(-1);
    if (char === '}' && depth === 0) {
      this.#templates.pop();
      this.#template(this.#at + 1);
      return;
    }
    const change = char === '{' ? 1 : char === '}' ? -1 : 0;
    if (depth !== undefined) this.#templates[this.#templates.length - 1] = depth + change;
    this.#skipTo(this.#at + 1, char);
  }
}

/** Every regular expression that is written out in a TypeScript source, wherever it stands: also within templates. */
export const patternsIn = (text: string): readonly Pattern[] => new Scanner(text).scan();

const CLASSES: Readonly<Record<string, string>> = { d: '1', s: ' ', w: 'a', D: 'x', S: 'x', W: ' ', n: '\n', t: '\t', r: '\r', b: ' ' };
const USUAL = [...'a1 \nx-.!@<>é_A\u0301\u200d\u0001'];

/** Characters that a pattern knows: those that it names, an example of each of its classes, and a few usual ones. */
export function alphabetOf({ source }: Pattern): readonly string[] {
  const named = [...source.matchAll(/\\u\{?([0-9A-Fa-f]{4,6})\}?|\\(.)|[^\\()|?*+{}^$]/gu)].map(([char, code, escaped]) => {
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
    return escaped === undefined ? char : (CLASSES[escaped] ?? escaped);
  });
  return [...new Set([...named, ...USUAL])];
}

/** The words that a pattern names. */
const wordsOf = ({ source }: Pattern): readonly string[] => [...new Set(source.match(/\p{L}{2,}/gu) ?? [])].slice(0, 25);

/** Small alphabets are paired in full; of a large one every character is paired with the usual ones. */
const MOST_PAIRED = 20;

/** Pieces of text that, repeated, make a pattern try the same again and again when it can. */
export function pumpsOf(pattern: Pattern): readonly string[] {
  const alphabet = alphabetOf(pattern);
  const seconds = alphabet.length <= MOST_PAIRED ? alphabet : USUAL;
  const words = wordsOf(pattern);
  return [
    ...new Set([...alphabet, ...alphabet.flatMap((one) => seconds.map((two) => one + two)), ...words, ...words.map((word) => `${word} `)]),
  ];
}
