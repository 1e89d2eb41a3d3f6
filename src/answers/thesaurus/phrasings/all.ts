import { begripPhrasings } from './begrip.ts';
import { documentPhrasings } from './document.ts';
import { hgwPhrasings } from './hgw.ts';
import { interventiePhrasings } from './interventie.ts';
import { samenwerkingPhrasings } from './samenwerking.ts';
import { stapPhrasings } from './stap.ts';
import { structuurPhrasings } from './structuur.ts';
import type { PhrasingTable } from './table.ts';

/** Every example question, by norm item. */
export const PHRASINGS: PhrasingTable = {
  ...begripPhrasings,
  ...hgwPhrasings,
  ...structuurPhrasings,
  ...samenwerkingPhrasings,
  ...documentPhrasings,
  ...interventiePhrasings,
  ...stapPhrasings,
};

/** The separate questions in a text with one per line. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
