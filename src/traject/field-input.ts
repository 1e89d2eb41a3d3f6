import { z } from 'zod/v4';
import { cleanLine, cleanText } from '../shared/clean-text.ts';
import { personIdSchema } from '../shared/ids.ts';
import { dayTextSchema } from '../shared/iso.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { type Field, type FieldValue, isTooHeavy, LINE_MAX, LIST_MAX, TAPS, TEXT_MAX } from './fields.ts';

/** What is needed beside the field itself to judge an input. */
export interface InputContext {
  /** The goals of the present plan, by key. */
  readonly goals: readonly string[];
}

const NOT_TEXT = 'Dit antwoord kwam niet goed aan. Vul het opnieuw in.';
const FROM_LIST = 'Kies uit de lijst.';
const RAW_MAX = 100_000;

type Read = (text: string, refuse: (message: string) => void) => FieldValue;

const RAW_TEXT = z.string({ error: NOT_TEXT }).max(RAW_MAX, { error: NOT_TEXT });
const RAW_TEXT_OR_TOGGLE = z.union([RAW_TEXT, z.boolean().transform(String)], { error: NOT_TEXT });

/** An input as a card delivers it: a string, where absent, null and '' all mean empty and become null. */
const input = (raw: typeof RAW_TEXT | typeof RAW_TEXT_OR_TOGGLE, read: Read) =>
  raw.nullish().transform((raw, context) => {
    const text = cleanText(raw ?? '');
    if (text === '') return null;
    let problem: string | undefined;
    const value = read(text, (message) => {
      problem ??= message;
    });
    if (problem === undefined) return value;
    context.addIssue({ code: 'custom', message: problem });
    return z.NEVER;
  });

const upTo = (max: number, clean: (text: string) => string): Read => {
  return (text, refuse) => {
    const cleaned = clean(text);
    if (cleaned.length > max) refuse(`Maak dit korter. Er passen ${max} tekens in, nu zijn het er ${cleaned.length}.`);
    else if (isTooHeavy(cleaned, max)) refuse('Maak dit korter. Sommige van deze tekens nemen meer plaats in dan een gewone letter.');
    return cleaned;
  };
};

const oneOf = (allowed: (value: string) => boolean): Read => {
  return (text, refuse) => {
    if (!allowed(text)) refuse(FROM_LIST);
    return text;
  };
};

const severalOf = (allowed: (value: string) => boolean): Read => {
  return (text, refuse) => {
    const values = [...new Set(text.split(',').map((part) => part.trim()))].filter((part) => part !== '');
    if (!values.every(allowed)) refuse(FROM_LIST);
    if (values.length > LIST_MAX) refuse(`Kies er hoogstens ${LIST_MAX}.`);
    return values;
  };
};

const date: Read = (text, refuse) => {
  if (!dayTextSchema.safeParse(text).success) refuse('Deze datum bestaat niet. Kies een dag uit de kalender.');
  else if (text < '2000' || text >= '2100') refuse('Dit jaartal klopt niet. Kies een dag tussen 2000 en 2100.');
  return text;
};

const YES_NO_INPUT = new Map<string, boolean>([
  ['ja', true],
  ['true', true],
  ['nee', false],
  ['false', false],
]);

const yesNo: Read = (text, refuse) => {
  const value = YES_NO_INPUT.get(text);
  if (value === undefined) refuse('Kies ja of nee.');
  return value ?? false;
};

const link: Read = (text, refuse) => {
  const parsed = URL.canParse(text) ? new URL(text) : undefined;
  const safe = parsed?.protocol === 'https:' && parsed.username === '' && parsed.password === '' && !/\s/.test(text);
  if (!safe) refuse('Plak een volledig adres dat begint met https://');
  return upTo(LINE_MAX, cleanLine)(text, refuse);
};

const isPerson = (value: string) => personIdSchema.safeParse(value).success;
const among = (options: readonly { readonly value: string }[]) => (value: string) => options.some((option) => option.value === value);
/** The form of a norm id; that it is an intervention of the school's own norm is for the caller, who knows the norm. */
const isNormId = (value: string) => /^[a-z]+\.[a-z0-9-]{1,50}$/.test(value);

const readerOf = (field: Field, context: InputContext): Read => {
  switch (field.kind) {
    case 'text':
      return upTo(TEXT_MAX, cleanText);
    case 'line':
      return upTo(LINE_MAX, cleanLine);
    case 'date':
      return date;
    case 'choice':
      return oneOf(among(field.options));
    case 'choices':
      return severalOf(among(field.options));
    case 'yesNo':
      return yesNo;
    case 'person':
      return oneOf(isPerson);
    case 'persons':
      return severalOf(isPerson);
    case 'measures':
      return severalOf(isNormId);
    case 'tap':
      return oneOf(among(TAPS));
    case 'goal':
      return oneOf((value) => context.goals.includes(value));
    case 'link':
      return link;
  }
};

const schemaFor = (field: Field, context: InputContext) =>
  input(field.kind === 'yesNo' ? RAW_TEXT_OR_TOGGLE : RAW_TEXT, readerOf(field, context));

/** The schemas of fields that ask nothing of the context: making one takes longer than all that is done with it. */
const known = new WeakMap<Field, ReturnType<typeof schemaFor>>();

/** The schema of one input of a card for this field: text from outside in, the value to store out, null for empty; errors are Dutch sentences. */
export function inputSchemaOf(field: Field, context: InputContext): ReturnType<typeof schemaFor> {
  if (field.kind === 'goal') return schemaFor(field, context);
  const schema = known.get(field) ?? schemaFor(field, context);
  known.set(field, schema);
  return schema;
}

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> => typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** What was read from one page: the value per field id, null where the page left it empty. */
export type PageInput = ReadonlyMap<string, FieldValue | null>;

/**
 * Reads one page of inputs. Every field of the page is in the outcome; an unknown key, such as `__proto__`, is refused under that key. The error has
 * a Dutch sentence per field id, and nothing of the page is taken then.
 */
export const readPage = (
  fields: readonly Field[],
  raw: unknown,
  context: InputContext,
): Result<PageInput, Readonly<Record<string, string>>> => {
  const given = isRecord(raw) ? raw : {};
  const problems = new Map<string, string>();
  if (!isRecord(raw)) problems.set('formulier', NOT_TEXT);
  for (const key of Object.keys(given)) {
    if (!fields.some((field) => field.id === key))
      problems.set(key, 'Deze vraag hoort niet bij dit formulier. Open het formulier opnieuw.');
  }
  const values = new Map<string, FieldValue | null>();
  for (const field of fields) {
    const read = inputSchemaOf(field, context).safeParse(Object.hasOwn(given, field.id) ? given[field.id] : undefined);
    if (read.success) values.set(field.id, read.data);
    else problems.set(field.id, read.error.issues[0]?.message ?? NOT_TEXT);
  }
  return problems.size > 0 ? err(Object.fromEntries(problems)) : ok(values);
};
