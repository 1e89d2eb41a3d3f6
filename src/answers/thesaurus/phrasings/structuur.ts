import type { PhrasingTable } from './table.ts';

/** Ways in which teachers ask about people and structure, one per line. */
export const structuurPhrasings: PhrasingTable = {
  'structuur.sop': `
    wat vind ik in het ondersteuningsprofiel
    staat in het sop hoe ik iemand van binnen de school inschakel
    welke specialisten lopen er hier rond en waar lees ik dat
    welke weg leg je af van signaal tot extra ondersteuning
    wat moet er allemaal in een sop staan
    met welke partners werkt de school, staat dat in het profiel
    de route binnen school als ik hulp wil voor een leerling
    wat hoort er in het profiel
    in het sop de externe partners noemen
    interne route van hulp
    welke expertise hebben we intern`,
  'structuur.team': `
    wat mag het zorgteam zelf beslissen
    wie zitten er in ons ondersteuningsteam en wat doen ze
    hoe werkt het ondersteuningsteam
    moet beschreven zijn wat het zorgteam doet
    welke bevoegdheden heeft het team
    weten ouders wie er in het zorgteam zit
    taken van het schoolondersteuningsteam
    is er een stuk waarin staat hoe het ot werkt
    samenstelling van het zorgteam
    wat doet het ondersteuningsteam
    leden van het ondersteuningsteam
    werkwijze van het zorgteam
    wie zit er in het team`,
  'structuur.opbouw': `
    moet de school laten zien hoe hulp van licht naar zwaar gaat
    bestaat er een schema met niveaus van ondersteuning
    wat komt er na een leerlingbespreking
    maakt school zichtbaar waar de gewone hulp overgaat in extra
    stappen van signaal tot arrangement, moet dat duidelijk zijn
    een overzicht van de opbouw van de ondersteuning
    wanneer schaal je op en is dat ergens beschreven
    trap van ondersteuning
    hoe wordt ondersteuning stap voor stap opgebouwd
    van signaal naar bespreking naar arrangement
    zichtbaar maken waar basis stopt`,
  'structuur.meenemen': `
    ouders weten niet wat er nu gaat gebeuren, moeten we dat uitleggen
    vertellen we de leerling hoe zijn begeleiding eruit gaat zien
    een traject start volgende week, wat moeten vader en moeder weten
    leg je aan ouders uit welke stappen er komen voor hun kind
    moeder vraagt hoe de hulp voor haar dochter verder loopt
    leerling heeft geen idee wat er met hem gaat gebeuren
    ouders bijpraten over de begeleiding van hun zoon
    ouders informeren over het verloop van de hulp
    wat vertel ik de leerling over zijn begeleiding
    hoe neem je ouders mee in de ondersteuning
    ouders willen weten hoe het traject eruitziet
    leerling en ouders uitleg geven over de stappen`,
  'structuur.verwachtingen': `
    ouders denken dat wij alles kunnen oplossen
    moeder eist dagelijks contact en een eigen begeleider, moeten wij grenzen aangeven
    hoe duidelijk moet school zijn over wat niet kan
    vader vindt dat passend onderwijs betekent dat alles moet
    mogen wij zeggen dat het hier ophoudt
    ouders willen meer dan wij kunnen, wat doet school
    geeft de school richting aan wat ouders kunnen verwachten
    eerlijk zijn over onze grenzen richting ouders
    wat mogen ouders van school verwachten
    ouders vragen te veel
    duidelijk zijn over wat de school niet kan bieden
    grenzen van passend onderwijs uitleggen
    tegen ouders zeggen dat iets niet kan`,
  'structuur.expertise': `
    is er iemand op school met wie een leerling vertrouwelijk kan praten
    leerling wil niet naar de mentor met haar problemen, bij wie kan ze dan terecht
    hebben we een remedial teacher
    welke specialisten moet elke school minstens hebben
    heeft elke leerling recht op een mentor
    moet er een vertrouwenspersoon zijn
    wie geeft er nt2 bij ons, moet daar iemand voor zijn
    welke deskundigheid moet een school in huis hebben
    een vast gezicht voor elke leerling
    iemand buiten de mentor om je hart te luchten
    is there a confidential adviser for pupils
    moet elke leerling een mentor hebben
    een vertrouwenspersoon op elke school
    wie kan ik als leerling in vertrouwen nemen
    remedial teaching aanwezig
    nt2 docent verplicht
    welke expertise is minimaal nodig
    vast aanspreekpunt voor een leerling
    aanmelden voor rt`,
  'structuur.coordinator': `
    waarvoor kan ik bij de zorgcoördinator terecht
    wat doet een ondersteuningscoördinator eigenlijk
    heeft elke school een zorgcoördinator
    hoe heet de zorgco in het vso
    wie regelt coaching voor docenten
    moet er een coördinator zijn op onze vestiging
    de rol van de ib'er op onze school
    wie organiseert de ondersteuning op school
    what does the support coordinator do
    taken van de zorgco
    is er een ondersteuningscoördinator verplicht
    hulp vragen aan de zorgcoördinator
    coördinator onderwijsondersteuning uitleg
    commissie van begeleiding vso
    waarvoor is de oc`,
  'structuur.taken': `
    waar houdt mijn taak als docent op en begint die van een ander
    staat ergens wie wat doet in de leerlingbegeleiding
    wie is waarvoor verantwoordelijk in de begeleiding
    moet ik als vakdocent ook begeleiden of is dat van de mentor
    is vastgelegd wat docenten moeten doen aan ondersteuning
    hoort dat bij mijn werk of bij dat van een specialist
    verdeling van taken tussen docent, mentor en specialist
    wat valt er onder mijn verantwoordelijkheid
    wie doet wat in de ondersteuning
    welke taken heb ik als docent in de begeleiding
    verantwoordelijkheid van mentor en docent
    beschrijving van taken van onderwijsprofessionals
    moet dit door mij of door een specialist`,
  'structuur.bpo': `
    wat doet de begeleider passend onderwijs
    hebben wij een bpo'er
    mag ik de bpo'er vragen mij te coachen
    wanneer schakel je de bpo'er in
    is elke school verplicht een begeleider passend onderwijs te hebben
    moet de bpo'er opgeleid zijn
    ambulant begeleider op school
    begeleider passend onderwijs inschakelen
    heeft onze school recht op een bpo'er
    coaching door de bpo'er
    bpo'er voor een leerling`,
  'structuur.vindbaar': `
    waar kunnen ouders lezen hoe de hulp geregeld is
    moeten onze stukken over ondersteuning openbaar zijn
    op welke plek zet je de beschrijving van de ondersteuning
    kan iedereen bij de informatie over het zorgteam
    staat onze zorgstructuur op de website
    achter een inlog zetten of gewoon openbaar
    ouders kunnen niets vinden over onze begeleiding
    is die informatie voor iedereen toegankelijk
    informatie over ondersteuning vindbaar maken
    openbare plek voor de beschrijvingen
    ouders zoeken informatie over hulp op school
    staat het op de site`,
  'structuur.domeinen': `
    tellen problemen thuis ook mee of alleen schoolse zaken
    waar kan het bij een leerling allemaal over gaan
    op welke terreinen kan iemand ondersteuning nodig hebben
    gaat het alleen om leren of ook om gedrag en veiligheid
    hoort verzuim ook bij een ondersteuningsbehoefte
    welke soorten ondersteuningsbehoeften bestaan er
    is onveiligheid in de buurt ook een reden voor ondersteuning
    op welk gebied kan een leerling hulp nodig hebben
    didactisch, sociaal, verzuim, veiligheid
    welke domeinen onderscheidt de norm
    soorten problemen waar ondersteuning voor is`,
  'structuur.overstijgt': `
    het lukt ons niet meer, wie komt er dan bij elkaar
    wanneer roep je het ondersteuningsteam bij elkaar
    de basis is niet genoeg, wat gebeurt er dan
    wie besluit dat een leerling extra nodig heeft
    hoe snel komt het team samen als het te zwaar wordt
    wat doe je als een leerling meer nodig heeft dan de basis
    intern overleg als de hulp niet toereikend is
    hoe voorkomen we dat een leerling thuis komt te zitten
    wij redden het niet meer met deze leerling
    wat doen we als het niet genoeg is
    leerling heeft meer nodig dan wij bieden
    wie bespreekt of extra hulp nodig is
    ondersteuningsteam bijeenroepen
    zo vroeg mogelijk samenkomen
    als de ondersteuning tekortschiet
    de basis schiet tekort voor deze leerling`,
  'structuur.opp': `
    wanneer maak je een opp
    moeten ouders het ontwikkelingsperspectief ondertekenen
    wie stelt het opp op
    mag ik een opp starten zonder handtekening van thuis
    moet de leerling ook akkoord zijn met het handelingsdeel
    wat is een opp
    is een opp nodig bij extra ondersteuning
    vader weigert te tekenen voor het handelingsdeel
    what is an opp and who signs it
    opp opstellen
    akkoord van ouders op het opp
    handelingsdeel en toestemming
    wie maakt het ontwikkelingsperspectief
    wanneer heb je een opp nodig`,
  'structuur.monitoring': `
    kijkt iemand of al die begeleiding zin heeft
    wat doet het swv met onze cijfers over ondersteuning
    brengen scholen samen in beeld welke hulp nog ontbreekt
    meten wij of de hulp werkt
    hoe wordt gevolgd wat de ondersteuning oplevert
    voor welke vragen is in de regio nog geen aanbod
    jaarlijks overzicht van ingezette ondersteuning voor de besturen
    volgt de school het effect van begeleiding
    effect van ondersteuning meten
    wat gebeurt er met de gegevens over onze hulp
    kijken of begeleiding effect heeft
    in kaart brengen welk aanbod mist
    monitort de school de hulp`,
  'structuur.fte': `
    hoeveel formatie heeft ons zorgteam
    staat ergens hoeveel uur de begeleiders hebben
    hoe groot is het ondersteuningsteam in fte
    moet de omvang van het team per functie beschreven zijn
    hoeveel mensen werken er in het team en in welke functie
    fte van de zorgcoördinator op papier
    samenstelling van het team met aantal fte
    aantal fte in het zorgteam
    formatie voor ondersteuning
    uren per functie in het team`,
};
