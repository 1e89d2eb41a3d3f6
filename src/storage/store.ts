import type { Overleg } from '../flexzat/overleg.ts';
import type { Contact } from '../people/contact.ts';
import type { Collection } from '../shared/collection.ts';
import type { SchoolPart } from '../traject/school-part.ts';
import type { Traject } from '../traject/traject.ts';

/** Everything that the product keeps, one collection per kind. Each store implements all of it. */
export interface Store {
  readonly trajecten: Collection<Traject>;
  readonly overleggen: Collection<Overleg>;
  /** The answers of a school that hold for all its trajects, such as its own agreements. */
  readonly schoolparts: Collection<SchoolPart>;
  /** Where a person or a group can be reached. */
  readonly contacten: Collection<Contact>;
}
