import { z } from 'zod/v4';

type ReadonlyDeep<T> = T extends object ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> } : T;

/** What a norm item is about; decides the icon-free label on a card and how a question that hits it is read. */
export const kindSchema = z.enum(['begrip', 'kwaliteit', 'werkwijze', 'structuur', 'onderwijs', 'zorg', 'document', 'interventie', 'stap']);

/** The bounds that the norm sets to an item. Each has one plain Dutch phrase in `conditions.ts`. */
export const conditionSchema = z.enum([
  'enkelvoudig',
  'kortdurend',
  'beperkt',
  'waar-van-toepassing',
  'volgens-protocol',
  'volgens-sop',
  'vraaggericht',
  'zo-nodig',
  'met-toestemming',
  'zoveel-mogelijk-in-de-klas',
]);
export type NormCondition = z.infer<typeof conditionSchema>;

/** Who acts on an item. */
export const normActorSchema = z.enum([
  'docent',
  'mentor',
  'coordinator',
  'bpo',
  'ondersteuningsteam',
  'directie',
  'school',
  'samenwerkingsverband',
  'ouders',
  'leerling',
]);
export type NormActor = z.infer<typeof normActorSchema>;

/** The part of a source document; `norm-*` is the agreement of the samenwerkingsverband, `plan-*` the stappenplan of OCW. */
export const sectionSchema = z.enum([
  'norm-inleiding',
  'norm-aspecten',
  'norm-1',
  'norm-2',
  'norm-3',
  'norm-3-onderwijs',
  'norm-3-zorg',
  'norm-4',
  'norm-4-documenten',
  'norm-4-interventies',
  'plan-inleiding',
  'plan-achtergrond',
  'plan-voorbereiding',
  'plan-stap-1',
  'plan-stap-2',
  'plan-stap-3',
  'plan-stap-4',
  'plan-stap-5',
  'plan-stap-6',
]);
export type NormSection = z.infer<typeof sectionSchema>;

/**
 * Where an item stands in a source. `points` are the numbers of its bullets: `3` or `4c` in the norm; in the stappenplan `a2` is the second
 * aandachtspunt and `v5` the fifth question. Empty when the section is running text.
 */
export const sourceSchema = z.strictObject({
  section: sectionSchema,
  points: z.array(z.string().regex(/^(\d{1,2}[a-e]?|[av]\d{1,2})$/, 'een punt is als "3", "4c", "a2" of "v5"')),
});
/** One place of an item in a source document, with its bullets. */
export type NormSource = ReadonlyDeep<z.infer<typeof sourceSchema>>;

const idSchema = z.string().regex(/^[a-z]+\.[a-z0-9-]+$/, 'een id is als "interventie.rekenen"');
const day = z.iso.date();

/** One thing that the norm or the stappenplan says, in our own plain Dutch. */
export const normItemSchema = z.strictObject({
  id: idSchema,
  kind: kindSchema,
  /** Short name on a card, at most 60 characters. */
  title: z.string().min(3).max(60),
  /** What it says, in B1: a handful of short sentences. */
  text: z.string().min(40).max(700),
  conditions: z.array(conditionSchema),
  actors: z.array(normActorSchema).min(1),
  /** What a teacher does now: one or two short sentences. */
  nextStep: z.string().min(15).max(240),
  related: z.array(idSchema),
  sources: z.array(sourceSchema).min(1),
  /** Words and short phrases that teachers use for it, lower case. */
  words: z.array(z.string().min(2).max(60).toLowerCase()).min(3),
  /** First and last day on which the item holds; absent means always. A lapsed item stays, since old cases point to it. */
  from: day.optional(),
  until: day.optional(),
});
/** An item as everyone reads it: shared by all who ask, so nothing in it can be changed. */
export type NormItem = ReadonlyDeep<z.infer<typeof normItemSchema>>;

/** A pack of norm items, as a samenwerkingsverband or a school agrees on them. */
export const normPackSchema = z.strictObject({
  name: z.string().min(3).max(80),
  version: z.string().min(1).max(20),
  /** First day of force, or null when the document itself gives none ("datum onbekend"). */
  validFrom: day.nullable(),
  samenwerkingsverband: z.string().min(3).max(120),
  /** With `standaard` the items are added to the shipped pack, or replace the item with the same id; absent means a pack of its own. */
  extends: z.literal('standaard').optional(),
  items: z.array(normItemSchema).min(1),
});
/** A pack file that has passed its schema; references between its items are not checked yet. */
export type NormPack = ReadonlyDeep<z.infer<typeof normPackSchema>>;
