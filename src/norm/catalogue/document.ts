import type { NormItem } from '../schema.ts';
import { phrases } from './phrases.ts';

/** The seven documents that every school has, besides those that the inspectorate asks for. */
export const documentItems = [
  {
    id: 'document.visie',
    kind: 'document',
    title: 'Visie op passend onderwijs',
    text: 'Elke school heeft op papier hoe zij over passend onderwijs denkt. Dat past bij de manier waarop de school lesgeeft. Het sluit ook aan bij wat de besturen in het ondersteuningsplan hebben afgesproken.',
    conditions: [],
    actors: ['school', 'directie'],
    nextStep: 'Vraag je teamleider naar de visie van jullie school als je die nog niet kent.',
    related: ['document.sop', 'document.aanname', 'structuur.verwachtingen'],
    sources: [{ section: 'norm-4-documenten', points: ['1'] }],
    words: phrases(`
      visie, visie op passend onderwijs, visiedocument, visiestuk, onze kijk op passend onderwijs, onderwijsconcept, schoolvisie,
      missie en visie, waar staan wij voor, visie op papier
    `),
  },
  {
    id: 'document.aanname',
    kind: 'document',
    title: 'Beleid voor aanname en plaatsing',
    text: 'Elke school beschrijft hoe zij leerlingen aanneemt en in een klas plaatst. De school doet dat zorgvuldig en open, en houdt zich eraan. Zij let op een groep die past. Als het nodig is, richt zij daar een eigen plek voor de leerling in.',
    conditions: ['zo-nodig'],
    actors: ['school', 'directie', 'coordinator'],
    nextStep: 'Komt er een leerling met een vraag om hulp? Vraag vooraf welke groep en plek past.',
    related: ['document.visie', 'onderwijs.leerlijnen', 'interventie.toegankelijk'],
    sources: [{ section: 'norm-4-documenten', points: ['2'] }],
    words: phrases(`
      aanname, aannamebeleid, aannemen, toelating, toelatingsbeleid, plaatsing, plaatsingsbeleid, inschrijven nieuwe leerling,
      aanmelding, weigeren van een leerling, in welke klas plaatsen, passende klas, klas indelen, specifieke plek in de groep,
      intake, leerling weigeren
    `),
  },
  {
    id: 'document.sop',
    kind: 'document',
    title: 'Een actueel ondersteuningsprofiel',
    text: 'Elke school heeft een schoolondersteuningsprofiel (SOP) dat klopt met nu. Dat is een eigen document, of het staat in de schoolgids. Een eigen document volgt de regels van 2022. Opnemen in de schoolgids hoort bij de nieuwere wet.',
    conditions: [],
    actors: ['school', 'directie', 'coordinator'],
    nextStep: 'Zoek het profiel in de schoolgids of op de website. Vraag de coördinator als je het niet vindt.',
    related: ['structuur.sop', 'structuur.vindbaar', 'interventie.toegankelijk'],
    sources: [{ section: 'norm-4-documenten', points: ['3'] }],
    words: phrases(`
      sop, schoolondersteuningsprofiel, sop bijwerken, actueel sop, sop in de schoolgids, schoolgids, los document of schoolgids,
      verouderd sop, waar staat het sop, sop verplicht, nieuwe wet sop, sop aanpassen, hoe vaak sop vernieuwen
    `),
  },
  {
    id: 'document.verzuim',
    kind: 'document',
    title: 'Actief beleid voor verzuim',
    text: 'Elke school heeft beleid voor verzuim en voert dat ook uit. Het doel is minder verzuim, en verzuim voorkomen. Het beleid sluit aan op het protocol dat de gemeenten in je regio hebben.',
    conditions: ['volgens-protocol'],
    actors: ['school', 'directie', 'mentor'],
    nextStep: 'Zoek in het verzuimbeleid op wat je nu doet en wie er belt.',
    related: ['interventie.verzuim', 'structuur.domeinen', 'document.veiligheid'],
    sources: [{ section: 'norm-4-documenten', points: ['4'] }],
    words: phrases(`
      verzuimbeleid, verzuimprotocol, beleid op verzuim, verzuimregels, verzuim voorkomen, verzuim terugdringen,
      regels bij spijbelen, regels bij te laat komen, protocol verzuim gemeente, verzuimaanpak van de school, afwezigheid beleid,
      absentiebeleid, absentie
    `),
  },
  {
    id: 'document.klimaat',
    kind: 'document',
    title: 'Een positief klimaat en goed klassenmanagement',
    text: 'Elke school zorgt voor een goede sfeer waarin leerlingen en personeel zich veilig voelen. De school heeft op papier hoe zij dat doet. Een goede aanpak in de klas hoort daarbij, het klassenmanagement.',
    conditions: [],
    actors: ['school', 'docent', 'directie'],
    nextStep: "Loopt je klas niet lekker? Vraag een collega of de BPO'er (begeleider passend onderwijs) om mee te kijken.",
    related: ['document.veiligheid', 'interventie.in-de-klas', 'interventie.gedrag'],
    sources: [{ section: 'norm-4-documenten', points: ['5'] }],
    words: phrases(`
      klimaat, pedagogisch klimaat, sfeer in de klas, sfeer op school, sociale veiligheid, veilig voelen, klassenmanagement,
      orde houden, onrust in de klas, rumoerige klas, drukke klas, pesten, gepest, pestprotocol, buitengesloten, klas loopt niet,
      onveilige klas, schoolklimaat, personeel voelt zich onveilig
    `),
  },
  {
    id: 'document.veiligheid',
    kind: 'document',
    title: 'Veiligheidsbeleid bij incidenten',
    text: 'Elke school heeft beleid voor veiligheid, binnen en buiten het gebouw. Het gaat over incidenten voorkomen. En over wat je doet als er toch een is. Is er nu gevaar, dan gaat bellen voor.',
    conditions: [],
    actors: ['school', 'directie', 'docent'],
    nextStep: 'Meld een incident meteen bij je teamleider. Zoek daarna in het beleid wat jij moet doen.',
    related: ['document.klimaat', 'zorg.flexzat-directie', 'structuur.domeinen'],
    sources: [{ section: 'norm-4-documenten', points: ['6'] }],
    words: phrases(`
      veiligheidsbeleid, veiligheidsplan, incident, incidenten, incident melden, vechtpartij, gevochten op het plein,
      ruzie op het schoolplein, diefstal, vuurwerk, bedreiging, incidentprotocol, afhandelen van incidenten, agressie,
      veiligheid om de school, vernieling
    `),
  },
  {
    id: 'document.werkhouding',
    kind: 'document',
    title: 'Beleid voor werkhouding',
    text: 'Elke school heeft beleid om leerlingen te helpen met hun werkhouding. Dat gaat over bij de taak blijven, zin in school, aandacht en plannen. Het is beleid voor de hele school, los van één leerling.',
    conditions: [],
    actors: ['school', 'docent', 'mentor'],
    nextStep: 'Vraag wat jullie school hierover heeft afgesproken. Gebruik dat in je les.',
    related: ['interventie.gedrag', 'interventie.executief', 'document.klimaat'],
    sources: [{ section: 'norm-4-documenten', points: ['7'] }],
    words: phrases(`
      beleid werkhouding, werkhoudingsbeleid, werkhouding, motivatie, ongemotiveerde klas, ongemotiveerd, taakgerichtheid,
      inzet van leerlingen, geen huiswerk, huiswerkbeleid, zin in school, niemand doet iets, aanpak motivatie hele school,
      leerlingen doen niks, afspraken over werkhouding
    `),
  },
] as const satisfies readonly NormItem[];
