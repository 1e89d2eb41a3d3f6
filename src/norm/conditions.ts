import { dutchList } from '../shared/dutch.ts';
import type { NormCondition } from './schema.ts';

const phraseOf: Readonly<Record<NormCondition, string>> = {
  enkelvoudig: 'één probleem tegelijk',
  kortdurend: 'kort',
  beperkt: 'beperkt',
  'waar-van-toepassing': 'waar je school dit aanbiedt',
  'volgens-protocol': 'volgens het protocol',
  'volgens-sop': 'zoals het ondersteuningsprofiel van je school zegt',
  vraaggericht: 'als een leerling het nodig heeft',
  'zo-nodig': 'als het nodig is',
  'met-toestemming': 'met toestemming',
  'zoveel-mogelijk-in-de-klas': 'zo veel mogelijk in de klas',
};

/** The plain Dutch phrase for a bound that the norm sets, to be said in the same breath as the answer: "kort". */
export const conditionPhrase = (condition: NormCondition): string => phraseOf[condition];

/**
 * All bounds of an item in one phrase: "één probleem tegelijk en kort". Where the norm lets a change be limited or short, one of the two is
 * enough: "beperkt of kort". Empty when there are none.
 */
export const conditionsPhrase = (conditions: readonly NormCondition[]): string =>
  dutchList(conditions.map(conditionPhrase), conditions.includes('beperkt') ? 'of' : 'en');
