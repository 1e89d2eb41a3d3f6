import { z } from 'zod/v4';
import { overlegIdSchema, personIdSchema, trajectIdSchema } from '../src/shared/ids.ts';
import { instantTextSchema } from '../src/shared/iso.ts';
import { vragenActions } from './vragen/actions.ts';

const normItem = z
  .string()
  .regex(/^[a-z]+\.[a-z0-9-]+$/)
  .max(60);
const trajectId = trajectIdSchema;
const overlegId = overlegIdSchema;
const step = z.literal([0, 1, 2, 3, 4, 5, 6]);
/** The place of a page in a step's form: which section, and which item of it when the section repeats. */
const section = z.string().regex(/^[a-z0-9-]{1,40}$/);
const item = z.string().regex(/^[\w-]{1,64}$/);
/** The place of a page in a step's form: which section (the first when absent), and which item of it when the section repeats. */
const page = { section: section.optional(), item: item.optional(), from: z.int().min(0).max(1000).optional() };
/** Where to go once a page is saved. */
const next = z.enum(['sluit', 'volgende', 'vorige', 'lijst', 'nog-een', 'lever-in']);
/** The number of the step's version that the card was made from; saving compares against it. */
const base = z.int().min(0).max(1_000_000);

/** The place of someone on the list of a meeting. */
const key = z.string().regex(/^[\w-]{1,80}$/);
/** Where a part of a list starts; the beginning when absent. */
const from = z.int().min(0).max(100_000).optional();

/**
 * Every button of the product: its name and the data it carries. The card packs it, the action table unpacks it with the same schema, so the two
 * cannot drift. Data names things; what someone may do with them is decided on the server, every time.
 */
export const actions = {
  'norm.onderwerp': z.strictObject({ id: normItem }),
  /** `antwoord` is the answer that is marked, as the bot signed it. */
  'norm.klopt': z.strictObject({ antwoord: z.string().min(1).max(8100), oordeel: z.enum(['klopt', 'klopt-niet']) }),
  'norm.anders': z.strictObject({ id: normItem }),
  'norm.missers': z.strictObject({ from }),
  'hulp.toon': z.strictObject({}),

  'traject.nieuw': z.strictObject({}),
  'traject.start': z.strictObject({ trajectId }),
  'traject.mijn': z.strictObject({ from: z.int().min(0).max(100_000) }),
  'traject.open': z.strictObject({ trajectId }),
  'traject.meer': z.strictObject({ trajectId }),
  'traject.lezen': z.strictObject({ trajectId, step, part: z.int().min(0).max(200), version: base.optional() }),
  'traject.delen': z.strictObject({ trajectId }),
  'traject.deel': z.strictObject({ trajectId }),
  'traject.lid-weg': z.strictObject({ trajectId, person: z.string().max(64).pipe(personIdSchema) }),
  'traject.bekend': z.strictObject({ trajectId }),
  'traject.mentor': z.strictObject({ trajectId }),
  'traject.geef-door': z.strictObject({ trajectId }),
  'traject.overdragen': z.strictObject({ trajectId }),
  'traject.draag-over': z.strictObject({ trajectId }),
  'traject.hervatten': z.strictObject({ trajectId }),
  'traject.hervat': z.strictObject({ trajectId }),
  'traject.stoppen': z.strictObject({ trajectId }),
  'traject.stop': z.strictObject({ trajectId }),

  'stap.open': z.strictObject({ trajectId, step, ...page }),
  'stap.bewaar': z.strictObject({ trajectId, step, section, item: item.optional(), base, next }),
  'stap.los-op': z.strictObject({ trajectId, step, section, item: item.optional(), version: base }),
  'stap.naast': z.strictObject({ trajectId, step, section, offset: z.union([z.literal(1), z.literal(-1)]) }),
  'stap.lever-in': z.strictObject({ trajectId, step }),
  'stap.toch': z.strictObject({ trajectId, step }),
  'stap.overslaan': z.strictObject({ trajectId, step }),
  'stap.sla-over': z.strictObject({ trajectId, step }),
  'stap.heropen': z.strictObject({ trajectId, step }),
  'item.nieuw': z.strictObject({ trajectId, step, section, base }),
  'item.weg': z.strictObject({ trajectId, step, section, item, base }),

  'check-in.open': z.strictObject({ trajectId }),
  'check-in.bewaar': z.strictObject({ trajectId, base }),
  'plan.aanpassen': z.strictObject({ trajectId }),
  'plan.pas-aan': z.strictObject({ trajectId, base }),

  'collega.vragen': z.strictObject({ trajectId }),
  'collega.vraag': z.strictObject({ trajectId }),
  'zienswijze.open': z.strictObject({ trajectId }),
  'zienswijze.bewaar': z.strictObject({ trajectId, base }),

  'school.lezen': z.strictObject({}),
  'school.open': z.strictObject({ ...page }),
  'school.bewaar': z.strictObject({
    section,
    item: item.optional(),
    base,
    next: z.enum(['sluit', 'volgende', 'vorige', 'lijst', 'nog-een']),
  }),
  'school.item-nieuw': z.strictObject({ section, base }),
  'school.item-weg': z.strictObject({ section, item, base }),

  'overleg.nieuw': z.strictObject({ trajectId: trajectId.optional() }),
  'overleg.maak': z.strictObject({ overlegId, trajectId: trajectId.optional() }),
  'overleg.mijn': z.strictObject({ from }),
  'overleg.open': z.strictObject({ overlegId }),
  'overleg.momenten': z.strictObject({ overlegId }),
  /** `base` counts the searches before this one, so that a second click does not search again. */
  'overleg.zoek': z.strictObject({ overlegId, base }),
  'overleg.kies': z.strictObject({ overlegId, start: instantTextSchema.max(40) }),
  'overleg.laat-staan': z.strictObject({ overlegId }),
  'overleg.annuleren': z.strictObject({ overlegId }),
  'overleg.annuleer': z.strictObject({ overlegId }),
  'overleg.deelnemers': z.strictObject({ overlegId, from }),
  'overleg.erbij': z.strictObject({ overlegId }),
  'overleg.voeg-toe': z.strictObject({ overlegId }),
  'overleg.deelnemer': z.strictObject({ overlegId, key }),
  'overleg.afwezig': z.strictObject({ overlegId, key }),
  'overleg.aanwezig': z.strictObject({ overlegId, key }),
  'overleg.contact': z.strictObject({ overlegId, key }),
  'overleg.toestemming': z.strictObject({ overlegId, key }),
  'overleg.weg': z.strictObject({ overlegId, key }),
  'overleg.voorzitter': z.strictObject({ overlegId }),
  'overleg.kies-voorzitter': z.strictObject({ overlegId }),

  'meta.open': z.strictObject({}),
  'meta.plan': z.strictObject({ overlegId }),

  ...vragenActions,
} as const;

/** The name of a button. */
export type ActionName = keyof typeof actions;

/** The data of a button as a card packs it. */
export type ActionInput<N extends ActionName> = z.input<(typeof actions)[N]>;

/** The data of a button after it was checked. */
export type ActionData<N extends ActionName> = z.output<(typeof actions)[N]>;

/** Whether a word that came in names a button; a plain lookup would also find `constructor`. */
export const isActionName = (name: string): name is ActionName => Object.hasOwn(actions, name);
