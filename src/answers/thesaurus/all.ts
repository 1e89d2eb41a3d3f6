import { begripCues } from './begrip.ts';
import { documentCues } from './document.ts';
import { hgwCues } from './hgw.ts';
import { interventieCues } from './interventie.ts';
import { samenwerkingCues } from './samenwerking.ts';
import { stapCues } from './stap.ts';
import { structuurCues } from './structuur.ts';
import type { CueTable } from './table.ts';

/** The whole thesaurus: teachers' words to norm items. */
export const THESAURUS: CueTable = {
  ...begripCues,
  ...hgwCues,
  ...structuurCues,
  ...samenwerkingCues,
  ...documentCues,
  ...interventieCues,
  ...stapCues,
};
