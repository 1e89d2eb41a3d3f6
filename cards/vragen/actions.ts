import { z } from 'zod/v4';
import { afspraakIdSchema, personIdSchema, vraagIdSchema } from '../../src/shared/ids.ts';

const vraagId = vraagIdSchema;
const afspraakId = afspraakIdSchema;
const person = z.string().max(64).pipe(personIdSchema);
/** Where a part of a list starts; the beginning when absent. */
const from = z.int().min(0).max(100_000).optional();
/** Which of the texts on a card is meant: the own one, or the proposal without personal words. */
const tekst = z.enum(['eigen', 'voorstel']);

/** Every button about questions to the coördinator and about what a school agrees on from them. */
export const vragenActions = {
  'vraag.nieuw': z.strictObject({}),
  /** The id is fresh on each card, so that a second click sends nothing more. `gezien`: the card with whom to call was shown before. */
  'vraag.stuur': z.strictObject({ vraagId, tekst, gezien: z.literal(true).optional() }),
  'vraag.terug': z.strictObject({}),
  'vraag.mijn': z.strictObject({ from }),
  'vraag.lijst': z.strictObject({ from }),
  'vraag.open': z.strictObject({ vraagId }),
  'vraag.trek-in': z.strictObject({ vraagId }),
  /** `van`: who was busy with it according to the card; nobody when absent. */
  'vraag.pak-op': z.strictObject({ vraagId, van: person.optional() }),
  'vraag.beantwoorden': z.strictObject({ vraagId }),
  'vraag.antwoord': z.strictObject({ vraagId, tekst }),

  'afspraak.nieuw': z.strictObject({ vraagId }),
  /** The id is fresh on each card of a new agreement; `vraagId` is the question that it comes from. */
  'afspraak.stel-voor': z.strictObject({ afspraakId, vraagId: vraagId.optional() }),
  'afspraak.lijst': z.strictObject({ from }),
  'afspraak.lees': z.strictObject({ afspraakId }),
  'afspraak.open': z.strictObject({ afspraakId }),
  'afspraak.herschrijven': z.strictObject({ afspraakId }),
  'afspraak.keur-goed': z.strictObject({ afspraakId }),
  'afspraak.teruggeven': z.strictObject({ afspraakId }),
  'afspraak.geef-terug': z.strictObject({ afspraakId }),
  'afspraak.verlengen': z.strictObject({ afspraakId }),
  'afspraak.verleng': z.strictObject({ afspraakId }),
  'afspraak.stoppen': z.strictObject({ afspraakId }),
  'afspraak.stop': z.strictObject({ afspraakId }),
} as const;
