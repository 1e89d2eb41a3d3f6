import { Comparer, type Index } from './likeness.ts';

/** A kind of subject on which the norm says nothing: what it is called on an agenda, and words by which it is known. */
interface SubjectKind {
  readonly id: string;
  readonly title: string;
  readonly words: string;
}

const KINDS: readonly SubjectKind[] = [
  {
    id: 'soort.medisch',
    title: 'Medicijnen en medische hulp',
    words:
      'medicijn medicijnen medicatie pil pillen ritalin insuline spuit spuiten epipen allergie allergisch diabetes epilepsie ziekte verzorgen zorg verpleging',
  },
  {
    id: 'soort.kosten',
    title: 'Kosten en vergoeding',
    words: 'kosten kost betalen betaalt betaald vergoeden vergoedt vergoeding gratis rekening euro geld budget subsidie prijs',
  },
  { id: 'soort.vervoer', title: 'Vervoer', words: 'vervoer taxi busje reizen brengen ophalen leerlingenvervoer fiets' },
  {
    id: 'soort.uren',
    title: 'Uren, termijnen en aantallen',
    words: 'uren weken dagen maanden termijn deadline binnen hoeveel maximaal maximum max minimum minimaal aantal groepsgrootte caseload',
  },
  {
    id: 'soort.thuis',
    title: 'Verlof, rouw en thuis',
    words:
      'verlof overleden overlijden dood rouw rouwprotocol scheiding gescheiden mantelzorg mantelzorger thuissituatie armoede verhuizing zwanger',
  },
  {
    id: 'soort.onderzoek',
    title: 'Toetsen en onderzoek',
    words: 'iq test testen onderzoek onderzoeken dyslexieonderzoek verklaring psycholoog diagnostiek screening screenen',
  },
  {
    id: 'soort.ruimte',
    title: 'Ruimtes en spullen',
    words: 'lokaal ruimte stilteruimte stilteplek hulphond huisdier laptop chromebook tablet koptelefoon koelkast muziek prikkelarm',
  },
  {
    id: 'soort.identiteit',
    title: 'Naam, geloof en identiteit',
    words: 'trans naam voornaamwoord gender geloof gebed bidden hoofddoek identiteit toilet',
  },
  {
    id: 'soort.regels',
    title: 'Regels en straf',
    words: 'straf straffen schorsen schorsing verwijderen regels telefoon mobiel roken vapen drugs alcohol camera filmen',
  },
];

const TITLES: ReadonlyMap<string, string> = new Map(KINDS.map(({ id, title }) => [id, title]));

let index: Index<string> | undefined;

/** The kind of subject that a question belongs to by its words; undefined when it has none of them. */
export function kindOfSubject(question: string): string | undefined {
  index ??= new Comparer(KINDS.map(({ words }) => words)).index(KINDS.map(({ id, words }) => ({ what: id, text: words })));
  return index.covering(question)?.what;
}

/** What a kind of subject is called on an agenda; undefined for anything else. */
export const titleOfKind = (id: string): string | undefined => TITLES.get(id);
