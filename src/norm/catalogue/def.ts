import type { NormItem } from '../schema.ts';
import { phrases } from './phrases.ts';

/** What basisondersteuning is, who pays for it and where it ends. */
export const defItems = [
  {
    id: 'def.basisondersteuning',
    kind: 'begrip',
    title: 'Wat basisondersteuning is',
    text: 'Basisondersteuning is hulp die elke school in het samenwerkingsverband aan leerlingen geeft. Zo kan iedereen leren op een veilige plek. De scholen spraken samen af wat die hulp is, en hoe goed die moet zijn. Dit geldt voor gewoon en voor speciaal voortgezet onderwijs.',
    conditions: [],
    actors: ['school', 'samenwerkingsverband'],
    nextStep: 'Typ waar je leerling tegenaan loopt, dan zoek ik de afspraak die daarbij hoort.',
    related: ['def.aspecten', 'def.grens-extra', 'def.doel', 'interventie.vraaggericht'],
    sources: [
      { section: 'norm-inleiding', points: [] },
      { section: 'plan-achtergrond', points: [] },
    ],
    words: phrases(`
      basisondersteuning, basis ondersteuning, wat is basisondersteuning, wat betekent basis, de basis op school, standaard hulp,
      gewone hulp op elke school, wat moet elke school bieden, wat mag je van school verwachten, voor wie is basisondersteuning,
      geldt dit ook voor vso, basiszorg, minimale ondersteuning
    `),
  },
  {
    id: 'def.bekostiging',
    kind: 'begrip',
    title: 'Wie basisondersteuning betaalt',
    text: 'De school betaalt de basisondersteuning zelf. Dat gebeurt uit het gewone geld van het Rijk, ook wel lumpsum genoemd. Er is dus geen apart potje of aanvraag voor nodig.',
    conditions: [],
    actors: ['school', 'directie'],
    nextStep: 'Loopt hulp vast op geld of uren? Bespreek het met de coördinator of je teamleider.',
    related: ['def.basisondersteuning', 'def.doel', 'def.grens-extra'],
    sources: [{ section: 'norm-inleiding', points: [] }],
    words: phrases(`
      wie betaalt, betalen, bekostiging, bekostigd, lumpsum, geld, potje, budget, kosten van begeleiding, financiering,
      gefinancierd, uit welke pot, rijksbekostiging, geld voor hulp aanvragen, subsidie, zorggeld
    `),
  },
  {
    id: 'def.inspanning',
    kind: 'begrip',
    title: 'Inspanningen, geen vaste lijst met oplossingen',
    text: 'Basisondersteuning beschrijft wat een school kan doen bij een vraag om hulp. Het gaat dus om de inspanning van de school. Het is geen vaste lijst met oplossingen waar je uit kiest. Welke hulp past, zoek je per leerling uit.',
    conditions: [],
    actors: ['school', 'docent', 'mentor'],
    nextStep: 'Kijk eerst wat deze leerling nodig heeft. Kies daarna pas de hulp.',
    related: ['def.basisondersteuning', 'interventie.vraaggericht', 'hgw.onderwijsbehoeften'],
    sources: [{ section: 'norm-inleiding', points: [] }],
    words: phrases(`
      inspanning, inspanningen, inspanningsverplichting, resultaatverplichting, vaste lijst, lijstje met oplossingen, menukaart,
      pakket aan hulp, standaardpakket met hulp, set aan oplossingen, recht op een training, afdwingen, garantie dat het lukt,
      kant en klaar
    `),
  },
  {
    id: 'def.doel',
    kind: 'begrip',
    title: 'Waarom de norm er is',
    text: 'De norm zorgt dat scholen in het samenwerkingsverband ongeveer hetzelfde bieden. Anders geeft de ene school meer dan de andere, met hetzelfde geld. Dat is oneerlijk voor leerlingen. Ook weten ouders zo beter waar ze op kunnen rekenen.',
    conditions: [],
    actors: ['samenwerkingsverband', 'school'],
    nextStep: 'Laat ouders zien welke afspraak over hun vraag gaat. Dan weten zij wat de school doet.',
    related: ['def.basisondersteuning', 'def.bekostiging', 'structuur.verwachtingen'],
    sources: [{ section: 'norm-inleiding', points: [] }],
    words: phrases(`
      doel van de norm, waarom een norm, waarom deze afspraken, verschil tussen scholen, verschillen per school,
      andere school doet meer, elke school hetzelfde, gelijke kansen, ongelijkheid, uniformiteit, oneerlijk, duidelijk voor ouders,
      nut van de norm, afspraken samenwerkingsverband
    `),
  },
  {
    id: 'def.grens-extra',
    kind: 'begrip',
    title: 'Waar de basis stopt en extra begint',
    text: 'De basis stopt als een leerling meer nodig heeft dan de basisondersteuning van de school. Vanaf daar heet het extra ondersteuning. Pas dan zijn er extra middelen en komt er een ontwikkelingsperspectief (OPP). Hulp uit de basis is kort of beperkt en gaat vaak over één probleem. Is hulp blijvend nodig, of spelen er meer problemen door elkaar? Dan ligt de vraag over de grens.',
    conditions: [],
    actors: ['school', 'coordinator', 'ondersteuningsteam'],
    nextStep: 'Twijfel je aan welke kant van de grens dit ligt? Leg het nu voor aan de coördinator onderwijsondersteuning.',
    related: ['structuur.overstijgt', 'structuur.opp', 'structuur.opbouw', 'zorg.jeugdhulp'],
    sources: [{ section: 'norm-inleiding', points: [] }],
    words: phrases(`
      grens basis en extra, waar stopt de basis, wanneer is het extra, extra ondersteuning, extra middelen, arrangement,
      buiten de basis, meer dan de basis, niet meer basis, te zwaar voor de basis, overgang naar extra, verschil basis en extra,
      zwaardere hulp, langdurige hulp, blijvende hulp, meervoudige problemen, complexe problemen
    `),
  },
  {
    id: 'def.aspecten',
    kind: 'begrip',
    title: 'De vier delen van basisondersteuning',
    text: 'Basisondersteuning heeft vier delen. Deel 1 is de basiskwaliteit, zoals de inspectie die bekijkt. Deel 2 is handelingsgericht werken (HGW). Deel 3 is de ondersteuningsstructuur: wie er op school helpt en met wie de school samenwerkt. Deel 4 is de lichte hulp die elke school kan geven, ook om problemen te voorkomen.',
    conditions: [],
    actors: ['school'],
    nextStep: 'Vraag door over het deel dat je zoekt, zoals de hulp aan leerlingen of het ondersteuningsteam.',
    related: ['kwaliteit.inspectie', 'hgw.uitgangspunten', 'structuur.sop', 'interventie.vraaggericht'],
    sources: [{ section: 'norm-aspecten', points: ['1', '2', '3', '4'] }],
    words: phrases(`
      aspecten, vier aspecten, 4 aspecten, vier onderdelen, vier delen, onderdelen van basisondersteuning, waar bestaat het uit,
      opbouw van de norm, indeling van de norm, hoofdstukken van de norm, pijlers
    `),
  },
] as const satisfies readonly NormItem[];
