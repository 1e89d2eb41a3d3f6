import type { PersonId } from '../shared/ids.ts';
import type { Field } from './fields.ts';
import type { Section } from './steps/step.ts';

/**
 * How far someone sees into one traject. `none`: not at all; `open`: state only; `own`: asked for the own view, and sees nothing else of the
 * contents; `team`: everything but the care fields; `care`: everything.
 */
export type ReadLevel = 'none' | 'open' | 'own' | 'team' | 'care';

/** A person with what the dossier's access rules grant in one traject; made by the access rules only, never from card data. */
export interface Reader {
  readonly person: PersonId;
  readonly level: ReadLevel;
}

const RANK: Readonly<Record<ReadLevel, number>> = { none: 0, open: 1, own: 1, team: 2, care: 3 };
const NEEDED = { open: 1, team: 2, care: 3 } as const;

/** Whether the level reaches at least as far as the other. */
export const reaches = (reader: Reader, level: ReadLevel): boolean => RANK[reader.level] >= RANK[level];

const isOwnView = (reader: Reader, section: Section, item: string | null): boolean =>
  section.repeat?.keyedBy === 'person' && item === reader.person && RANK[reader.level] >= RANK.own && reader.level !== 'open';

/** Whether this reader may see (and, where writing is allowed, fill in) a field. The own view is always one's own to read. */
export const maySee = (reader: Reader, section: Section, field: Field, item: string | null): boolean =>
  isOwnView(reader, section, item) || RANK[reader.level] >= NEEDED[field.privacy];

/** The fields of a section that this reader may see. */
export const visibleFields = (reader: Reader, section: Section, item: string | null): readonly Field[] =>
  section.fields.filter((field) => maySee(reader, section, field, item));
