import { Temporal } from 'temporal-polyfill';
import { dutchList } from '../shared/dutch.ts';
import type { LoadedPack } from './load-pack.ts';
import type { NormItem, NormSection, NormSource } from './schema.ts';

const sectionNames: Readonly<Record<NormSection, string>> = {
  'norm-inleiding': 'Norm, inleiding',
  'norm-aspecten': 'Norm, aspecten',
  'norm-1': 'Norm, deel 1',
  'norm-2': 'Norm, deel 2',
  'norm-3': 'Norm, deel 3',
  'norm-3-onderwijs': 'Norm, deel 3, samenwerking met onderwijs',
  'norm-3-zorg': 'Norm, deel 3, samenwerking met zorg',
  'norm-4': 'Norm, deel 4',
  'norm-4-documenten': 'Norm, deel 4, documenten',
  'norm-4-interventies': 'Norm, deel 4, interventies',
  'plan-inleiding': 'Stappenplan, inleiding',
  'plan-achtergrond': 'Stappenplan, achtergrond',
  'plan-voorbereiding': 'Stappenplan, voorbereiding',
  'plan-stap-1': 'Stappenplan, stap 1',
  'plan-stap-2': 'Stappenplan, stap 2',
  'plan-stap-3': 'Stappenplan, stap 3',
  'plan-stap-4': 'Stappenplan, stap 4',
  'plan-stap-5': 'Stappenplan, stap 5',
  'plan-stap-6': 'Stappenplan, stap 6',
};

/** What a bullet is called, by the letter in front of its number; the norm has none. */
const pointNames = [
  { letter: '', one: 'punt', many: 'punten' },
  { letter: 'a', one: 'aandachtspunt', many: 'aandachtspunten' },
  { letter: 'v', one: 'vraag', many: 'vragen' },
];

const isRun = (numbers: readonly string[]) =>
  numbers.length > 2 && numbers.every((number, index) => number === String(Number(numbers[0]) + index));

const listed = (numbers: readonly string[]) => (isRun(numbers) ? `${numbers[0]} tot en met ${numbers.at(-1)}` : dutchList(numbers));

/** Where an item stands in its source, in words: "Norm, deel 4, interventies, punt 4b" or "Stappenplan, stap 2, vraag 3". */
export const sourceLabel = (source: NormSource): string => {
  const parts = pointNames.flatMap(({ letter, one, many }) => {
    const numbers = source.points.filter((point) => point.replace(/\d.*/, '') === letter).map((point) => point.slice(letter.length));
    return numbers.length === 0 ? [] : `${numbers.length === 1 ? one : many} ${listed(numbers)}`;
  });
  return [sectionNames[source.section], ...parts].join(', ');
};

/** Which agreement an answer rests on: "standaardpakket, versie 1, datum onbekend", or "…, vanaf 1 augustus 2026" when the pack has a date. */
export const packLabel = (pack: Pick<LoadedPack, 'name' | 'version' | 'validFrom'>): string => {
  const from = pack.validFrom === null ? undefined : Temporal.PlainDate.from(pack.validFrom);
  const date = from?.toLocaleString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
  return `${pack.name}, versie ${pack.version}, ${date === undefined ? 'datum onbekend' : `vanaf ${date}`}`;
};

/**
 * The one line under an answer: all places of the item, and the pack that the item comes from. For an item that a school's pack leaves as it
 * is, that is the standard pack.
 */
export const sourceLine = (item: NormItem, pack: LoadedPack): string => {
  const origin = pack.base?.byId.get(item.id) === item ? pack.base : pack;
  return `${item.sources.map(sourceLabel).join('; ')} (${packLabel(origin)})`;
};
