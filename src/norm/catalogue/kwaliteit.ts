import type { NormItem } from '../schema.ts';
import { phrases } from './phrases.ts';

/** The quality that the inspectorate asks of every school, on which the rest of the norm stands. */
export const kwaliteitItems = [
  {
    id: 'kwaliteit.inspectie',
    kind: 'kwaliteit',
    title: 'Basiskwaliteit volgens de inspectie',
    text: 'De basiskwaliteit volgt uit het landelijke kader van de onderwijsinspectie. In het voortgezet onderwijs (vo) moeten de opbrengsten en de lessen voldoende zijn. In het voortgezet speciaal onderwijs (vso) gaat het om de lessen en de zorg voor leerlingen. Daarnaast kijkt de inspectie in het vo naar de condities. In het vso is dat de kwaliteitszorg.',
    conditions: [],
    actors: ['school', 'directie'],
    nextStep: 'Zoek je de precieze regels? Vraag je teamleider naar het onderzoekskader van de inspectie uit 2021.',
    related: ['def.aspecten', 'document.klimaat', 'structuur.monitoring'],
    sources: [{ section: 'norm-1', points: [] }],
    words: phrases(`
      inspectie, onderwijsinspectie, basiskwaliteit, basisarrangement, toezichtkader, onderzoekskader, onderzoekskader 2021,
      kwaliteit van de school, voldoende van de inspectie, eisen van de inspectie, inspectiebezoek, opbrengsten,
      onderwijsleerproces, leerlingenzorg, kwaliteitszorg, zwakke school
    `),
  },
] as const satisfies readonly NormItem[];
