/** A part of the table: the place in the product where something can go wrong. */
export interface FaultSection {
  readonly letter: string;
  readonly name: string;
}

/** One numbered thing that can go wrong, in a few words. Tests name it: "fault 33". */
export interface Fault {
  readonly number: number;
  readonly title: string;
  /** Why no test names it yet: it belongs to something that the product does not have. */
  readonly later?: string;
  /** What of it the product does not have yet, and why; the tests hold the rest. */
  readonly partLater?: string;
}

/** All cases by section, in the order of their numbers. What belongs to a later feature is said here and nowhere else. */
export const FAULTS: readonly (FaultSection & { readonly faults: readonly Fault[] })[] = [
  {
    letter: 'A',
    name: 'De deur en het toegangsbewijs',
    faults: [
      { number: 1, title: 'iets dat geen bericht is' },
      { number: 2, title: 'JSON die geen blok met velden is, kapot of te diep' },
      { number: 3, title: 'een te grote, te brede of te trage aanvraag' },
      { number: 4, title: 'een andere methode, een ander pad, twee toegangsbewijzen' },
      { number: 5, title: 'geen bewijs, onzin, verlopen, voor een ander of van een ander' },
      { number: 6, title: 'een valse handtekening, geen of een ander algoritme, te vroeg' },
      { number: 7, title: 'een bewijs zonder einde of ouder dan een dag' },
      { number: 8, title: 'een bewijs van een emulator, een skill of een ander kanaal' },
      { number: 9, title: 'vijftigduizend vervalste bewijzen' },
      { number: 10, title: 'een goed bewijs met een andere tenant in het bericht' },
      { number: 11, title: 'een antwoordadres dat mist, niet veilig is of van een ander is' },
      { number: 12, title: 'de sleutels van Microsoft zijn weg, traag of vervangen' },
      { number: 13, title: 'geen app-id in productie' },
    ],
  },
  {
    letter: 'B',
    name: 'De vorm van een bericht',
    faults: [
      { number: 14, title: 'een afzender, ontvanger of gesprek mist of klopt niet' },
      { number: 15, title: 'een kanaal dat Teams niet is' },
      { number: 16, title: 'kapotte vermeldingen' },
      { number: 17, title: 'een waarde van een andere soort of veel te diep' },
      { number: 18, title: 'een onbekende soort of naam' },
      { number: 19, title: 'wie erbij komt staat er niet bij, een installatie komt dubbel' },
      { number: 20, title: 'namen die elk object al heeft' },
      { number: 21, title: 'een tijdstip dat niet kan' },
    ],
  },
  {
    letter: 'C',
    name: 'Tekst',
    faults: [
      { number: 22, title: 'niets, alleen spaties of alleen een vermelding' },
      { number: 23, title: 'een heel lange tekst of zoekvraag' },
      { number: 24, title: 'tekens die niemand ziet, omgekeerde en gestapelde tekens' },
      { number: 25, title: 'opmaak, vermeldingen en links die iemand typt' },
      { number: 26, title: 'alle vormen van een vermelding van de bot' },
      { number: 27, title: 'een bericht dat daarna wordt veranderd of gewist' },
      { number: 28, title: 'tekst waarop een patroon vastloopt' },
      {
        number: 29,
        title: 'een regeleinde in het log, een formule in een uitvoer',
        partLater: 'Er is nog geen uitvoer als CSV. De formules horen bij het inzageverzoek (74).',
      },
    ],
  },
  {
    letter: 'D',
    name: 'Kaarten en formulieren',
    faults: [
      { number: 30, title: 'een onbekende knop, een knop van een ander of bij een andere stap' },
      { number: 31, title: 'het nummer van een ander, of een rol op de kaart' },
      { number: 32, title: 'wilde invoer op elk formulier' },
      { number: 33, title: 'een verouderde kaart' },
      { number: 34, title: 'twee keer dezelfde knop' },
      { number: 35, title: 'een knop na het einde, na verwijderen of na een jaar' },
      { number: 36, title: 'een stap overslaan, of een eerder antwoord veranderen' },
      { number: 37, title: 'een gedeelde en een eigen kaart van dezelfde knop' },
      { number: 38, title: 'tekst die op een sjabloon lijkt' },
      { number: 39, title: 'een kaart die te groot wordt' },
    ],
  },
  {
    letter: 'E',
    name: 'Tegelijk',
    faults: [
      { number: 40, title: 'twee mensen in één formulier' },
      { number: 41, title: 'hetzelfde bericht twee keer bezorgd' },
      { number: 42, title: 'een bericht en een knop tegelijk, vijftig beurten in één gesprek' },
      { number: 43, title: 'twee mensen plannen hetzelfde moment' },
      { number: 44, title: 'twee processen op één map' },
      { number: 45, title: 'twee processen op één database, één valt om tijdens het sturen' },
    ],
  },
  {
    letter: 'F',
    name: 'De opslag',
    faults: [
      { number: 46, title: 'het proces valt om, op elk moment' },
      { number: 47, title: 'de stroom valt uit' },
      { number: 48, title: 'de schijf is vol' },
      { number: 49, title: 'een leeg, gescheurd of vreemd bestand bij de start' },
      { number: 50, title: 'een map die op slot zit, weg is of vervangen is' },
      { number: 51, title: 'een heel grote opslag' },
      { number: 52, title: 'een veranderde, verwisselde of verkeerd versleutelde regel' },
      { number: 53, title: 'de database is weg, vol of botst' },
      { number: 54, title: 'een reservekopie van gisteren' },
    ],
  },
  {
    letter: 'G',
    name: 'Naar buiten',
    faults: [
      { number: 55, title: 'Teams zegt dat het te druk is' },
      { number: 56, title: 'een fout nadat het bericht al bezorgd was' },
      { number: 57, title: 'Teams zwijgt, breekt af of antwoordt met iets anders' },
      { number: 58, title: 'geblokkeerd, weggehaald, onbekend of te groot' },
      { number: 59, title: 'geen toegangsbewijs om te sturen' },
      { number: 60, title: 'driehonderd herinneringen om acht uur' },
      { number: 61, title: 'een beurt die twintig seconden duurt' },
    ],
  },
  {
    letter: 'H',
    name: 'Tijd',
    faults: [
      { number: 62, title: 'een uur dat niet bestaat, en een uur dat twee keer komt' },
      { number: 63, title: '29 februari, 31 april' },
      { number: 64, title: 'een dag die voorbij is, of veel te ver weg' },
      { number: 65, title: 'een klok die verspringt' },
      { number: 66, title: 'rond middernacht, week 53, een vakantie' },
    ],
  },
  {
    letter: 'I',
    name: 'Mensen en plekken',
    faults: [
      { number: 67, title: 'iemand is weg, heet anders of kreeg een ander account' },
      { number: 68, title: 'een gast, iemand van een andere organisatie, iemand zonder account' },
      { number: 69, title: 'een leerling opent een formulier van medewerkers' },
      { number: 70, title: 'een vraag over een leerling in een groep' },
      { number: 71, title: 'de bot in een team van vijfhonderd' },
      { number: 72, title: 'de bot weggehaald en weer toegevoegd, of geblokkeerd' },
      { number: 73, title: 'een rol die vervalt terwijl een kaart openstaat' },
      {
        number: 74,
        title: 'een verzoek om inzage of om wissen',
      },
    ],
  },
  {
    letter: 'J',
    name: 'Vragen en antwoorden',
    faults: [
      { number: 75, title: 'een vraag waarop de norm niets zegt' },
      { number: 76, title: 'een opdracht aan de bot in een vraag of in een veld' },
      { number: 77, title: 'een vraag met een naam of een BSN' },
      {
        number: 78,
        title: 'een taalmodel dat weg, traag of dwaas is',
        later: 'Basiswijzer heeft geen taalmodel. Alle antwoorden komen uit de norm zelf.',
      },
      { number: 79, title: 'een normbestand dat vervangen, leeg, te groot of anders gecodeerd is' },
    ],
  },
  {
    letter: 'K',
    name: 'Het proces',
    faults: [
      { number: 80, title: 'stoppen midden in een beurt, een onverwachte fout, geen geheugen' },
      { number: 81, title: 'tien keer zo druk' },
      { number: 82, title: 'het log is dicht of de schijf ervan is vol' },
    ],
  },
];

/** Every case, whatever its section. */
export const ALL_FAULTS: readonly Fault[] = FAULTS.flatMap(({ faults }) => faults);

/** The numbers of the cases that a text names, such as the title of a test. */
export const faultsIn = (text: string): readonly number[] => [...text.matchAll(/\bfault (\d+)\b/g)].map(([, number]) => Number(number));
