import type { NormItem } from '../schema.ts';
import { phrases } from './phrases.ts';

/** The support structure inside the school: who there is, what they do, and what happens when needs go beyond the basis. */
export const structuurItems = [
  {
    id: 'structuur.sop',
    kind: 'structuur',
    title: 'Wat er in het ondersteuningsprofiel staat',
    text: 'Elke school beschrijft haar hulp in het schoolondersteuningsprofiel (SOP). Daarin staat welke deskundigen er zijn en welke plek zij hebben. Ook de weg van eerste signaal tot extra ondersteuning staat erin. Verder lees je met wie van buiten de school werkt. Dat zijn andere scholen, zorg en jeugdhulp. De weg daarheen staat erbij.',
    conditions: [],
    actors: ['school', 'directie', 'coordinator'],
    nextStep: 'Zoek het profiel van je school op en lees welke weg bij jouw vraag hoort.',
    related: ['document.sop', 'structuur.team', 'structuur.expertise', 'zorg.externe-inzet'],
    sources: [{ section: 'norm-3', points: [] }],
    words: phrases(`
      sop, schoolondersteuningsprofiel, ondersteuningsprofiel, profiel van de school, inhoud van het sop, wat staat er in het sop,
      interne deskundigen, ondersteuningsstructuur, route naar hulp, route van signaal naar hulp, zorgroute, interne expertise,
      welke weg loop ik
    `),
  },
  {
    id: 'structuur.team',
    kind: 'structuur',
    title: 'Het schoolondersteuningsteam beschreven',
    text: 'Elke school beschrijft haar ondersteuningsteam. Wie zitten erin, wat doen zij, hoe werken zij en wat mogen zij beslissen? De beschrijving is duidelijk voor leerlingen en ouders. Ze gaat over de hulp binnen de school en van buiten.',
    conditions: [],
    actors: ['school', 'ondersteuningsteam', 'coordinator'],
    nextStep: 'Zoek in de beschrijving van je school wie in het team zit en wat zij doen.',
    related: ['structuur.fte', 'structuur.coordinator', 'structuur.vindbaar', 'structuur.overstijgt'],
    sources: [{ section: 'norm-3', points: ['1'] }],
    words: phrases(`
      ondersteuningsteam, schoolondersteuningsteam, zorgteam, samenstelling van het team, wie zit er in het zorgteam,
      wie zit er in het ondersteuningsteam, bevoegdheden van het team, wat mag het ondersteuningsteam beslissen,
      werkwijze van het team, taken van het team, intern team, sot, iot, beschrijving van het team
    `),
  },
  {
    id: 'structuur.opbouw',
    kind: 'structuur',
    title: 'Hoe de hulp stap voor stap wordt opgebouwd',
    text: 'Elke school laat zien hoe hulp in stappen groeit. Het begint met een signaal. Daarna volgt een bespreking van de leerling. Soms loopt het door tot een zwaar aanbod van onderwijs en zorg samen. De school laat ook zien waar basis overgaat in extra.',
    conditions: [],
    actors: ['school', 'coordinator'],
    nextStep: 'Zoek op bij welke stap jouw leerling nu is en wat de stap daarna is.',
    related: ['def.grens-extra', 'structuur.sop', 'structuur.meenemen', 'structuur.overstijgt'],
    sources: [{ section: 'norm-3', points: ['2'] }],
    words: phrases(`
      opbouw van ondersteuning, opbouw van hulp, stapsgewijs, ondersteuningsniveaus, niveaus van ondersteuning,
      van licht naar zwaar, wat komt na de basis, volgende stap in hulp, zorgpiramide, ondersteuningspiramide,
      overgang basis extra zichtbaar, onderwijszorgarrangement, opschalen van hulp
    `),
  },
  {
    id: 'structuur.meenemen',
    kind: 'structuur',
    title: 'Leerling en ouders weten hoe hun hulp loopt',
    text: 'Krijgt een leerling hulp? Dan vertelt de school aan de leerling en de ouders hoe die hulp er voor hen uitziet. Wat gebeurt er eerst, wat daarna en wie doet het? Het gaat dus over deze leerling en niet over hulp in het algemeen.',
    conditions: [],
    actors: ['mentor', 'coordinator', 'ouders', 'leerling'],
    nextStep: 'Vertel de leerling en de ouders wat de volgende stap is en wie die zet.',
    related: ['hgw.hoorrecht', 'structuur.opbouw', 'structuur.verwachtingen'],
    sources: [{ section: 'norm-3', points: ['3'] }],
    words: phrases(`
      ouders meenemen, leerling meenemen in de hulp, uitleggen aan ouders hoe het gaat, wat vertel ik ouders over de hulp,
      ouders op de hoogte houden, uitleg over de begeleiding, hoe ziet de hulp eruit, ouders vragen hoe het verder gaat,
      stappen uitleggen aan ouders, ouders willen weten wat er gebeurt, leerling weet niet wat er gaat gebeuren
    `),
  },
  {
    id: 'structuur.verwachtingen',
    kind: 'structuur',
    title: 'Duidelijk zijn over wat er kan en wat niet',
    text: 'De school is duidelijk tegen ouders over wat zij mogen verwachten. Dat gaat over hulp in het algemeen. Het gaat ook over wat er voor hun kind mogelijk is. En de school vertelt waar passend onderwijs ophoudt.',
    conditions: [],
    actors: ['school', 'mentor', 'coordinator', 'directie'],
    nextStep: 'Beloof nog niets dat je niet zeker weet. Vraag de coördinator wat je kunt zeggen.',
    related: ['structuur.meenemen', 'def.doel', 'def.grens-extra', 'structuur.opbouw'],
    sources: [{ section: 'norm-3', points: ['4'] }],
    words: phrases(`
      verwachtingen van ouders, ouders verwachten te veel, ouders eisen, eisende ouders, grenzen van passend onderwijs,
      passend onderwijs grens, wat kan de school niet, nee zeggen tegen ouders, wat mogen ouders verwachten,
      verwachtingsmanagement, school kan dit niet bieden, ouders willen meer hulp, lastig gesprek met ouders, niet alles kan
    `),
  },
  {
    id: 'structuur.expertise',
    kind: 'structuur',
    title: 'Deskundigheid die elke school minstens heeft',
    text: 'Elke school heeft minstens deze deskundigen. Een mentor of coach voor elke leerling. Hulp bij leerproblemen (remedial teaching, RT). Hulp bij Nederlands als tweede taal (NT2). Een coördinator onderwijsondersteuning. En voor elke leerling een vaste persoon of een vertrouwenspersoon. Die laatste mag van buiten komen. De school beschrijft hoe leerlingen dit merken.',
    conditions: [],
    actors: ['school', 'mentor', 'coordinator'],
    nextStep: 'Vraag de coördinator wie dit op jullie school doet en hoe je een leerling aanmeldt.',
    related: ['structuur.coordinator', 'structuur.bpo', 'interventie.taal-nt2', 'hgw.mentor-spil'],
    sources: [
      { section: 'norm-3', points: ['5'] },
      { section: 'plan-voorbereiding', points: ['v6'] },
    ],
    words: phrases(`
      rt, remedial teaching, remedial teacher, rt-er, vertrouwenspersoon, externe vertrouwenspersoon, nt2 docent, nt2 expertise,
      nt2 in huis, deskundigheid in school, welke expertise moet er zijn, minimale expertise, specialisten op school,
      vast aanspreekpunt, aanspreekpunt voor de leerling, iemand om mee te praten, heeft elke leerling een mentor,
      iemand in vertrouwen, gecertificeerd
    `),
  },
  {
    id: 'structuur.coordinator',
    kind: 'structuur',
    title: 'De coördinator onderwijsondersteuning',
    text: 'Op elke school werkt een coördinator onderwijsondersteuning. In het voortgezet speciaal onderwijs (vso) is dat een commissie van begeleiding. De taken staan duidelijk op papier. De coördinator regelt ook dat docenten coaching en begeleiding krijgen.',
    conditions: [],
    actors: ['coordinator', 'school'],
    nextStep: 'Loop je vast met een leerling? Vraag de coördinator om mee te denken.',
    related: ['structuur.bpo', 'structuur.team', 'interventie.in-de-klas', 'hgw.wisselwerking'],
    sources: [{ section: 'norm-3', points: ['6'] }],
    words: phrases(`
      coördinator, coordinator, coördinator onderwijsondersteuning, zorgcoördinator, zorgcoordinator, zoco, zorgco,
      ondersteuningscoördinator, oco, ib-er, intern begeleider, commissie van begeleiding, cvb, taken van de coördinator,
      coaching van docenten, wie helpt mij als docent
    `),
  },
  {
    id: 'structuur.taken',
    kind: 'structuur',
    title: 'Wie welke taak heeft',
    text: 'Elke school zet op papier wat docenten, mentoren en anderen doen om te helpen. Dat geldt voor de basis en voor extra ondersteuning. Zo weet je wat jouw werk is.',
    conditions: [],
    actors: ['school', 'directie', 'docent', 'mentor'],
    nextStep: 'Zoek in de beschrijving van je school op wat van jou wordt verwacht.',
    related: ['structuur.team', 'structuur.coordinator', 'hgw.mentor-spil', 'stap.voorbereiding'],
    sources: [{ section: 'norm-3', points: ['7'] }],
    words: phrases(`
      taakverdeling, wie doet wat, verantwoordelijkheden, wie is verantwoordelijk, hoort dit bij mijn taak, is dit mijn werk,
      taken van docenten, takenpakket, taakomschrijving, op papier wie wat doet, functiebeschrijving, wat moet ik zelf doen,
      taak docent of mentor, rollen in school, taakbeleid begeleiding
    `),
  },
  {
    id: 'structuur.bpo',
    kind: 'structuur',
    title: 'De begeleider passend onderwijs',
    text: "Op elke school werkt een begeleider passend onderwijs, de BPO'er. Die is daar goed genoeg voor opgeleid. De taken staan duidelijk op papier. Docenten coachen en begeleiden hoort daarbij.",
    conditions: [],
    actors: ['bpo', 'school', 'docent'],
    nextStep: "Vraag de BPO'er om een keer mee te kijken in je les of mee te denken.",
    related: ['structuur.coordinator', 'interventie.in-de-klas', 'structuur.expertise'],
    sources: [{ section: 'norm-3', points: ['8'] }],
    words: phrases(`
      bpo, bpo-er, bpoer, bpo'er, begeleider passend onderwijs, passend onderwijs begeleider, ambulant begeleider, ab-er,
      trajectbegeleider, wie coacht docenten, hulp voor de docent, iemand die in de les meekijkt, specialist in de klas,
      coach voor docenten, kwalificatie begeleider
    `),
  },
  {
    id: 'structuur.vindbaar',
    kind: 'structuur',
    title: 'De beschrijvingen staan waar iedereen ze vindt',
    text: 'De beschrijvingen van de hulp op school staan op een plek waar iedereen bij kan. Dat gaat over het team, de opbouw van de hulp, de deskundigen en de taken. Ook ouders en leerlingen kunnen ze dus lezen.',
    conditions: [],
    actors: ['school', 'coordinator', 'directie'],
    nextStep: 'Kijk op de website of in de schoolgids. Mist er iets, meld het dan bij de coördinator.',
    related: ['structuur.sop', 'structuur.team', 'document.sop', 'stap.voorbereiding'],
    sources: [{ section: 'norm-3', points: ['9'] }],
    words: phrases(`
      vindbaar, waar vind ik, waar staat het, openbaar, op de website, op de site zetten, intranet, algemeen toegankelijk,
      voor iedereen te lezen, publiceren, waar kunnen ouders dit lezen, beschikbaar voor ouders, inzichtelijk maken
    `),
  },
  {
    id: 'structuur.domeinen',
    kind: 'structuur',
    title: 'Op welke vlakken een leerling hulp nodig kan hebben',
    text: 'Een leerling kan op vier vlakken hulp nodig hebben. Bij het leren zelf. Bij gevoel en omgang met anderen. Bij verzuim. En als je je zorgen maakt of iemand veilig is: de leerling of de mensen eromheen.',
    conditions: [],
    actors: ['docent', 'mentor', 'school'],
    nextStep: 'Kies het vlak dat nu het meest vraagt. Is er gevaar, bel dan meteen.',
    related: ['stap.signaleren', 'interventie.signalering', 'interventie.verzuim', 'document.veiligheid'],
    sources: [{ section: 'norm-3', points: ['10'] }],
    words: phrases(`
      domeinen, gebieden, op welk vlak, op welke vlakken, soorten hulpvragen, soorten ondersteuningsbehoeften, didactisch,
      didactische ontwikkeling, sociaal-emotioneel, sociaal emotionele ontwikkeling, zorgen over veiligheid,
      waar kan hulp over gaan, alleen leren of ook gedrag, categorieën van hulp
    `),
  },
  {
    id: 'structuur.overstijgt',
    kind: 'structuur',
    title: 'Als een leerling meer nodig heeft dan de basis',
    text: 'Heeft een leerling meer nodig dan de basis? Dan komt het ondersteuningsteam van de school bij elkaar, zo vroeg mogelijk. Lichte hulp kan dan nog werken. Zo zijn een zwaar arrangement, thuiszitten of ander onderwijs misschien niet nodig. De grens ligt bij hulp die niet meer kort of beperkt is. Ook meer problemen door elkaar gaan over de grens.',
    conditions: [],
    actors: ['ondersteuningsteam', 'coordinator', 'mentor'],
    nextStep: 'Vraag de coördinator om de leerling nu in het ondersteuningsteam te bespreken. Praat eerst met leerling en ouders.',
    related: ['def.grens-extra', 'structuur.opp', 'zorg.flexzat-overleg', 'zorg.jeugdhulp'],
    sources: [{ section: 'norm-3', points: ['11'] }],
    words: phrases(`
      basis is niet genoeg, hulp helpt niet genoeg, meer nodig dan de basis, overstijgt de basis, basis overstijgen, thuiszitter,
      thuiszitten, zwaar arrangement, ondersteuningsteam bij elkaar, wanneer naar het ondersteuningsteam,
      school kan het niet meer aan, handelingsverlegen, elke dag één op één, hele jaar door begeleiding,
      structureel iemand ernaast, tlv, vso plek, naar het vso, speciaal onderwijs, elke les iemand naast de leerling,
      gaat niet meer over, al jaren hulp, meerdere problemen tegelijk
    `),
  },
  {
    id: 'structuur.opp',
    kind: 'structuur',
    title: 'Een OPP hoort bij extra ondersteuning',
    text: 'Een ontwikkelingsperspectief (OPP) hoort niet bij de basis. De school maakt het zodra een leerling extra ondersteuning krijgt. Daar ligt dus de grens. Ouders geven toestemming voor het deel met de afspraken over de hulp, het handelingsdeel. Soms doet de leerling dat ook.',
    conditions: ['met-toestemming'],
    actors: ['school', 'coordinator', 'ouders', 'leerling'],
    nextStep: 'Vraag de coördinator of er al extra ondersteuning is. Die regelt het OPP met ouders en leerling.',
    related: ['def.grens-extra', 'structuur.overstijgt', 'onderwijs.opp-overdracht', 'hgw.hoorrecht'],
    sources: [{ section: 'norm-3', points: ['12'] }],
    words: phrases(`
      opp, ontwikkelingsperspectief, ontwikkelingsperspectiefplan, handelingsdeel, opp maken, opp opstellen, wanneer een opp,
      moet er een opp komen, toestemming ouders opp, handtekening ouders, ouders tekenen niet, instemming, zonder opp,
      opp schrijven, wie schrijft het opp, handelingsplan
    `),
  },
  {
    id: 'structuur.monitoring',
    kind: 'structuur',
    title: 'Volgen of de hulp werkt',
    text: 'Elke school houdt bij wat de hulp oplevert, in de basis en bij extra ondersteuning. Het samenwerkingsverband gebruikt dit voor zijn kwaliteitsbeleid. Elk jaar bekijken de schoolbesturen samen welke hulp scholen geven. Zij kijken ook voor welke vragen nog geen hulp bestaat.',
    conditions: [],
    actors: ['school', 'directie', 'samenwerkingsverband'],
    nextStep: 'Kom je een vraag tegen waar geen hulp voor is? Geef die door aan de coördinator.',
    related: ['kwaliteit.inspectie', 'stap.evalueren', 'zorg.metaoverleg'],
    sources: [{ section: 'norm-3', points: ['13'] }],
    words: phrases(`
      monitoren, monitoring, effect van hulp meten, werkt onze hulp, bijhouden wat hulp oplevert, resultaten van ondersteuning,
      jaarlijks overzicht, cijfers over ondersteuning, kwaliteitsbeleid, schoolbesturen, gat in het aanbod,
      geen aanbod voor deze vraag, ontbrekend aanbod, verantwoording aan het swv, wat doet het swv met onze gegevens
    `),
  },
  {
    id: 'structuur.fte',
    kind: 'structuur',
    title: 'Hoeveel uren het ondersteuningsteam heeft',
    text: 'Elke school laat zien hoe groot haar ondersteuningsteam is. Per functie staat erbij hoeveel volle banen (fte) ervoor zijn. Ook de taken, de manier van werken en de bevoegdheden staan erin.',
    conditions: [],
    actors: ['school', 'directie'],
    nextStep: 'Zoek je het aantal uren? Vraag je teamleider naar de beschrijving van het team.',
    related: ['structuur.team', 'structuur.vindbaar', 'structuur.taken'],
    sources: [{ section: 'norm-3', points: ['14'] }],
    words: phrases(`
      fte, hoeveel fte, hoeveel uren, uren voor begeleiding, formatie, formatie ondersteuning, hoe groot is het team,
      aantal begeleiders, bezetting zorgteam, uren van de zorgcoördinator, hoeveel uur heeft de bpo, taakuren, capaciteit,
      omvang van het team
    `),
  },
] as const satisfies readonly NormItem[];
