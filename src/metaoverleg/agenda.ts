/** One point of the agenda of the yearly meeting: what is discussed, and the question to start with. */
export interface AgendaPoint {
  readonly id: string;
  readonly title: string;
  readonly question: string;
}

/** The agenda with which a metaoverleg starts (norm zorg.metaoverleg): about the cooperation as a whole, never about one pupil. */
export const metaAgenda: readonly AgendaPoint[] = [
  { id: 'terugblik', title: 'Vorige afspraken', question: 'Wat is er gedaan met de afspraken van vorig jaar?' },
  { id: 'samenwerking', title: 'Hoe we samenwerken', question: 'Wat gaat goed tussen school, ouders en partners, en wat kan beter?' },
  { id: 'ervaringen', title: 'Leerlingen en ouders', question: 'Hoe kijken leerlingen en ouders terug op de overleggen?' },
  { id: 'op-tijd', title: 'Op tijd erbij', question: 'Zien we vragen vroeg genoeg, en zitten we dan snel aan tafel?' },
  { id: 'inzet', title: 'Gebruikte hulp', question: 'Welke hulp is dit jaar gebruikt, en wat leverde die op?' },
  { id: 'geen-aanbod', title: 'Vragen zonder aanbod', question: 'Voor welke vragen is er nog geen passende hulp?' },
  { id: 'beleid', title: 'Nieuw beleid', question: 'Wat verandert er bij school, samenwerkingsverband of gemeente?' },
  { id: 'afspraken', title: 'Nieuwe afspraken', question: 'Wat spreken we af, wie doet het en wanneer kijken we terug?' },
];
