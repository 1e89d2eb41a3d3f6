import type { LoadedPack } from '../norm/load-pack.ts';
import type { Clock } from '../shared/clock.ts';
import type { SchoolId, TenantId } from '../shared/ids.ts';
import { atSchoolTerm } from '../storage/shapes.ts';
import type { Store } from '../storage/store.ts';
import { type Afspraak, isInForce } from '../vragen/afspraak.ts';
import { Comparer, type Index, type Likeness } from '../vragen/likeness.ts';

/** A school of a tenant. */
interface SchoolPlace {
  readonly tenantId: TenantId;
  readonly schoolId: SchoolId;
}

/** What schools agreed on themselves, ready to answer with. */
export interface AfsprakenBook {
  /** The agreement in force at a school that a question is most like, and how much; undefined when there is none. */
  nearest(place: SchoolPlace, pack: LoadedPack, question: string): Promise<Likeness<Afspraak> | undefined>;
  /** The norm item that most words of a question belong to, and how many of them. */
  nearestItem(pack: LoadedPack, question: string): Likeness<string> | undefined;
  /** To be called when an agreement of a school changed in this process, so that the next answer knows. */
  forget(place: SchoolPlace): void;
}

/** What another process changed is known here after this, in milliseconds. */
const KNOWN_FOR = 30_000;

/** Comparers by pack, with the items of the pack: schools with the same pack share one. */
const packs = new WeakMap<LoadedPack, { readonly comparer: Comparer; readonly items: Index<string> }>();

function overPack(pack: LoadedPack) {
  const known = packs.get(pack);
  if (known) return known;
  const comparer = new Comparer(pack.items.map(({ title, text, words }) => [title, text, ...words].join(' . ')));
  const items = comparer.index(pack.items.map(({ id, title, words }) => ({ what: id, text: [title, ...words].join(' . ') })));
  const made = { comparer, items };
  packs.set(pack, made);
  return made;
}

interface Page {
  readonly at: number;
  readonly index: Promise<Index<Afspraak>>;
}

/** A book over the agreements in a store. They are read when a question needs them, and again after half a minute. */
export function createAfsprakenBook(store: Store, clock: Clock): AfsprakenBook {
  const pages = new Map<string, Page>();
  const keyOf = ({ tenantId, schoolId }: SchoolPlace): string => `${tenantId}/${schoolId}`;
  const read = async ({ tenantId, schoolId }: SchoolPlace, pack: LoadedPack): Promise<Index<Afspraak>> => {
    const found = await store.afspraken.find(tenantId, atSchoolTerm(schoolId));
    const inForce = found.flatMap(({ value }) => (isInForce(value) ? [value] : []));
    return overPack(pack).comparer.index(inForce.map((afspraak) => ({ what: afspraak, text: afspraak.question })));
  };
  const pageOf = (place: SchoolPlace, pack: LoadedPack): Page => {
    const key = keyOf(place);
    const now = clock.now().epochMilliseconds;
    const known = pages.get(key);
    // a page from later than now was read before the clock was put back
    if (known && now - known.at < KNOWN_FOR && known.at <= now) return known;
    const page = { at: now, index: read(place, pack) };
    pages.set(key, page);
    page.index.catch(() => {
      if (pages.get(key) === page) pages.delete(key);
    });
    return page;
  };
  return {
    nearest: async (place, pack, question) => (await pageOf(place, pack).index).nearest(question),
    nearestItem: (pack, question) => overPack(pack).items.covering(question),
    forget: (place) => void pages.delete(keyOf(place)),
  };
}
