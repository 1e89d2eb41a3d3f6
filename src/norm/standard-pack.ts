import { defItems } from './catalogue/def.ts';
import { documentItems } from './catalogue/document.ts';
import { hgwItems } from './catalogue/hgw.ts';
import { interventieItems } from './catalogue/interventie.ts';
import { kwaliteitItems } from './catalogue/kwaliteit.ts';
import { onderwijsItems } from './catalogue/onderwijs.ts';
import { stapItems } from './catalogue/stap.ts';
import { structuurItems } from './catalogue/structuur.ts';
import { zorgItems } from './catalogue/zorg.ts';
import type { LoadedPack } from './load-pack.ts';
import type { NormItem } from './schema.ts';

const catalogue = [
  ...defItems,
  ...kwaliteitItems,
  ...hgwItems,
  ...structuurItems,
  ...onderwijsItems,
  ...zorgItems,
  ...documentItems,
  ...interventieItems,
  ...stapItems,
] as const;

/** The id of an item that the shipped pack holds. Code that names an item takes this type, so that a typo does not compile. */
export type StandardNormId = (typeof catalogue)[number]['id'];

/** Every id of the shipped pack, in the order of the two documents. */
export const standardNormIds: readonly StandardNormId[] = catalogue.map(({ id }) => id);

const items: readonly NormItem[] = catalogue;

const pack: LoadedPack = {
  name: 'standaardpakket',
  version: '1',
  validFrom: null,
  samenwerkingsverband: 'niet genoemd in het document',
  items,
  byId: new Map(items.map((item) => [item.id, item])),
  base: null,
};

/** The shipped pack: the norm for basisondersteuning and the six-step plan, in our own words. The norm carries no date and no name of its own. */
export const standardPack = (): LoadedPack => pack;
