import type { Option } from '../fields.ts';

/** The domains in which a need shows, as the norm names them (structuur.domeinen); a traject has one or more open needs. */
export const NEEDS: readonly Option[] = [
  { value: 'didactisch', label: 'Leren en lesstof' },
  { value: 'sociaal-emotioneel', label: 'Omgaan met jezelf en anderen' },
  { value: 'verzuim', label: 'Verzuim' },
  { value: 'veiligheid', label: 'Veiligheid' },
];
