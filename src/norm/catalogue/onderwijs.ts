import type { NormItem } from '../schema.ts';
import { phrases } from './phrases.ts';

/** Working together with other schools: transfers, advice and the room that the law gives. */
export const onderwijsItems = [
  {
    id: 'onderwijs.leerlijnen',
    kind: 'onderwijs',
    title: 'Doorlopende leerlijnen tussen scholen',
    text: 'Scholen houden zich aan de afspraken voor doorlopende leerlijnen. Die gaan over de stap van de basisschool naar voortgezet (speciaal) onderwijs. Ze gaan ook over de stap naar een andere school of het mbo. De afspraken staan in het ondersteuningsplan van het samenwerkingsverband. Ook andere afspraken in dat plan gelden.',
    conditions: [],
    actors: ['school', 'samenwerkingsverband'],
    nextStep: 'Komt of vertrekt er een leerling? Vraag de coördinator welke afspraken over de overgang gelden.',
    related: ['onderwijs.onderbreking', 'onderwijs.opp-overdracht', 'onderwijs.lob'],
    sources: [{ section: 'norm-3-onderwijs', points: ['1'] }],
    words: phrases(`
      doorgaande leerlijn, doorlopende leerlijn, leerlijnen, overgang basisschool, van groep 8 naar de brugklas, po-vo, vo-mbo,
      overstap naar het mbo, warme overdracht, overdracht basisschool, aansluiting mbo, ondersteuningsplan,
      ondersteuningsplan van het swv, aansluiting po
    `),
  },
  {
    id: 'onderwijs.expertise-elders',
    kind: 'onderwijs',
    title: 'Advies van een andere school',
    text: 'Elke school beschrijft hoe je advies of deskundige hulp van een andere school krijgt. Ook het voortgezet speciaal onderwijs (vso) hoort daarbij. In de beschrijving staat welke weg je daarvoor loopt.',
    conditions: [],
    actors: ['school', 'coordinator'],
    nextStep: 'Vraag de coördinator om advies van buiten te regelen, en bespreek dit met de ouders.',
    related: ['zorg.externe-inzet', 'structuur.sop', 'interventie.in-de-klas'],
    sources: [{ section: 'norm-3-onderwijs', points: ['2'] }],
    words: phrases(`
      advies van een andere school, expertise van een andere school, expertise vso, advies vso, vso laten meedenken,
      meedenken vanuit het vso, hulp van een andere school, speciaal onderwijs om advies vragen, cluster 3, cluster 4,
      kennis van buiten, expert van een andere school, consult vso, andere school vragen
    `),
  },
  {
    id: 'onderwijs.wettelijk',
    kind: 'onderwijs',
    title: 'Alle ruimte van de wet gebruiken',
    text: 'Elke school kent de ruimte die de wet geeft, en gebruikt die ook. Zo past het onderwijs beter bij de leerling. Een voorbeeld is symbiose: deels les op een andere school. Een ander is afwijken van de onderwijstijd.',
    conditions: [],
    actors: ['school', 'directie', 'coordinator'],
    nextStep: 'Vraag de coördinator welke ruimte er voor jouw leerling is, en wie dat vastlegt.',
    related: ['interventie.organisatie', 'onderwijs.expertise-elders', 'structuur.overstijgt'],
    sources: [{ section: 'norm-3-onderwijs', points: ['3'] }],
    words: phrases(`
      wettelijke mogelijkheden, wettelijke ruimte, wat mag van de wet, afwijking onderwijstijd, afwijken van onderwijstijd,
      symbioseregeling, ruimte in de regels, mag dat wettelijk, vrijstelling, ontheffing, maatwerk, beleidsregel,
      deels les op een andere school
    `),
  },
  {
    id: 'onderwijs.onderbreking',
    kind: 'onderwijs',
    title: 'Ouders en leerling bij een overstap of onderbreking',
    text: 'Soms stopt een schoolloopbaan even, of gaat een leerling naar een andere school. Dan doen ouders en leerling mee, volgens de stappen van handelingsgericht werken (HGW). Zij horen het dus niet pas achteraf.',
    conditions: [],
    actors: ['school', 'mentor', 'ouders', 'leerling'],
    nextStep: 'Praat met de leerling en de ouders voordat je iets over de overstap regelt.',
    related: ['onderwijs.opp-overdracht', 'onderwijs.terugkoppeling', 'hgw.hoorrecht'],
    sources: [{ section: 'norm-3-onderwijs', points: ['4'] }],
    words: phrases(`
      overstap, overstap naar een andere school, andere school zoeken, van school wisselen, van school af, leerling gaat weg,
      onderbreking schoolloopbaan, tijdelijk niet naar school, tussenjaar, tijdje weg van school, leerling stopt,
      ouders bij een overstap, terug na lange afwezigheid, opname kliniek, schoolwissel
    `),
  },
  {
    id: 'onderwijs.opp-overdracht',
    kind: 'onderwijs',
    title: 'Het OPP bij een overstap',
    text: 'Gaat een leerling met een ondersteuningsvraag naar een andere school? Dan zorgt de oude school voor een volledig ontwikkelingsperspectief (OPP). De nieuwe school maakt daarna het vervolg. Dat geldt ook als de schoolloopbaan even stopt.',
    conditions: [],
    actors: ['school', 'coordinator'],
    nextStep: 'Meld de overstap bij de coördinator, zodat het OPP op tijd af is.',
    related: ['structuur.opp', 'onderwijs.onderbreking', 'onderwijs.terugkoppeling'],
    sources: [{ section: 'norm-3-onderwijs', points: ['5'] }],
    words: phrases(`
      opp overdragen, opp overdracht, opp bij overstap, opp meegeven, opp van de vorige school, volledig opp, opp nieuwe school,
      nieuwe school opp, wie maakt het nieuwe opp, overdracht dossier, leerling met opp verhuist, school van herkomst,
      ontvangende school, dossier meesturen
    `),
  },
  {
    id: 'onderwijs.terugkoppeling',
    kind: 'onderwijs',
    title: 'De vorige school laten weten hoe het gaat',
    text: 'Stapt een leerling met extra behoeften over naar een school van dezelfde soort? Dan vertelt de nieuwe school de vorige hoe het gaat. Zij doet dat minstens het eerste jaar. De school waar de leerling staat ingeschreven, regelt dat de ouders hiervoor toestemming geven.',
    conditions: ['met-toestemming'],
    actors: ['school', 'mentor', 'ouders'],
    nextStep: 'Vraag eerst of de ouders op papier toestemming gaven. Deel daarna pas hoe het gaat.',
    related: ['onderwijs.onderbreking', 'onderwijs.opp-overdracht', 'onderwijs.leerlijnen'],
    sources: [{ section: 'norm-3-onderwijs', points: ['6'] }],
    words: phrases(`
      terugkoppeling, terugkoppelen aan de vorige school, vorige school laten weten, oude school vraagt hoe het gaat,
      horizontale overstap, zij-instromer van een andere school, nieuwe leerling van een andere school, toestemmingsverklaring,
      eerste jaar op de nieuwe school, contact met de oude school, informatie delen met de vorige school,
      hoe gaat het met onze oud-leerling
    `),
  },
  {
    id: 'onderwijs.lob',
    kind: 'onderwijs',
    title: 'Loopbaanoriëntatie en begeleiding (LOB)',
    text: 'Elke school steekt tijd en werk in loopbaanbegeleiding, kortweg LOB (loopbaanoriëntatie en begeleiding). De school beschrijft ook hoe zij dat doet. Leerlingen ontdekken zo wat bij hen past, in school en daarna.',
    conditions: [],
    actors: ['school', 'mentor'],
    nextStep: 'Verwijs de leerling naar de decaan, of neem het mee in je mentorgesprek.',
    related: ['onderwijs.leerlijnen', 'hgw.mentor-spil'],
    sources: [{ section: 'norm-3-onderwijs', points: ['7'] }],
    words: phrases(`
      lob, loopbaan, loopbaanbegeleiding, loopbaanoriëntatie, decaan, profielkeuze, studiekeuze, beroepskeuze,
      vervolgopleiding kiezen, pakketkeuze, weet niet wat hij later wil, open dagen mbo, snuffelstage, keuzebegeleiding
    `),
  },
] as const satisfies readonly NormItem[];
