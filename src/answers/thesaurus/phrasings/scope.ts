/** Questions about support on which both sources are silent, one per line. */
export const SILENT_PHRASINGS = `
    mag ik een leerling zijn pillen geven
    wie geeft de inhaler of puffer bij astma
    leerling met epilepsie, moet ik ingrijpen met medicatie
    wie helpt een leerling op de wc
    is er een draaiboek als een ouder overlijdt
    leerling is haar broer verloren, hoe gaan we om met verdriet
    zorgt voor een zieke ouder, zijn daar regels voor
    moet bijles gratis zijn
    wie betaalt de huiswerkbegeleiding
    wie betaalt een laptop voor een leerling
    krijgt een leerling vervoer naar school
    hoeveel leerlingen met een rugzak mogen er in een klas
    kan school een iq test doen
    kan school onderzoeken of iemand adhd of autisme heeft
    wie betaalt het onderzoek naar dyslexie
    binnen hoeveel weken moet het opp klaar zijn
    hoe snel moet de coördinator reageren
    hoeveel uur krijg ik als mentor
    hoe vaak moet ik een gesprek voeren met mijn leerlingen
    hoeveel leerlingen begeleidt een bpo'er
    hoe lang bewaren we een dossier
    mag een hond mee de klas in
    leerling is in verwachting, wat nu
    leerling wil een andere naam en een ander geslacht
    mag een leerling bidden of vasten op school
    moeten wij eten geven aan kinderen die honger hebben
    hoeveel dagen vrij bij een begrafenis
    mag een gescheiden vader informatie krijgen
    regelen wij een tolk voor het oudergesprek
    kan een zieke leerling thuis online meedoen
    valt lwoo hieronder
    wanneer blijft een leerling zitten
    mag ik een telefoon afpakken
    mogen we kluisjes doorzoeken
    heeft elke school een schoolpsycholoog
    welke opleiding moet een zorgcoördinator hebben
    hoe maak je bezwaar tegen een besluit
    moet een leerling met een beperking mee op kamp
    is de school aansprakelijk als er iets gebeurt
    wie vergoedt de kosten van hulpmiddelen thuis
    topsporter vrij voor trainingen
    mag school een drugstest afnemen
    kan de school een uitkering of toeslag regelen
    hoofdluis of besmettelijke ziekte
    mag een leerling met een stoma naar de wc tijdens de les
    hoe lang is de wachtlijst voor een training
    wat verdient een begeleider
    recht op thuisonderwijs
    mag ik een leerling naar huis brengen met mijn eigen auto
    wie is verzekerd bij een ongeluk
    paracetamol of aspirine geven
    insuline prikken
    leerling met allergie, epipen
    rouwbegeleiding na overlijden
    vrij na een sterfgeval in de familie
    mantelzorger die thuis voor een ouder of broertjes zorgt
    huiswerkbegeleiding kosten
    busje of taxi voor een leerling
    maximum aantal zorgleerlingen in een klas
    hoeveel leerlingen met een beperking kan een klas hebben
    intelligentieonderzoek door school
    diagnose laten stellen
    wie betaalt bijles
    termijn voor een opp
    binnen welke tijd krijg ik antwoord
    hoe vaak spreekt een mentor de ouders
    hoeveel gesprekken per jaar
    eigen bijdrage van ouders
    arme gezinnen en schoolkosten
    zwangere leerling
    transgender leerling en voornaamwoorden
    hulphond op school
    ramadan en toetsen
    leerling wil vrij voor een geloofsfeest
    fysiotherapie onder schooltijd
    logopedie betalen
    toiletbezoek en verzorging van een leerling
    zelfmoordprotocol
    meldcode
    rookbeleid
    sportblessure en verzekering
    welke diploma's heeft een bpo'er nodig
    huisbezoek afleggen
    vertaler voor ouders
    lessen via een scherm volgen van huis
    lesgeven aan een leerling thuis of in het ziekenhuis
    klachtencommissie of rechter
    schoolreis met een leerling in een rolstoel
    salaris van een zorgcoördinator
    privé telefoonnummer geven aan leerling
    ouder in de gevangenis, is er een richtlijn
    kan school vaststellen of iemand autisme heeft
    mag ik een leerling in mijn auto meenemen
    leerling met een bril of hoorapparaat, wie betaalt dat
    hoeveel uur nt2 of rt per week krijgt een leerling
    hoe vaak komt de bpo'er
    uithuisplaatsing en pleegouders, regels
    mag een stiefouder bij het gesprek zonder gezag
    mag een leerling energydrank op school
    leerling rookt of blowt op school, straf
    welke straf geef je voor te laat komen
    nablijven en strafwerk
    leerling is verliefd op een docent
    relatie tussen leerlingen
    leerling heeft een kind gekregen
    opvang tijdens tussenuren
    leerling slaapt in de les omdat hij werkt
    bijbaan en school combineren
    hoe ga ik om met een leerling van achttien jaar
    mag een leerling het examen in een andere taal doen
    vertaalcomputer of telefoon gebruiken als woordenboek
    wie knipt de nagels of verschoont een leerling
    wat als een leerling allergisch is voor noten
    huisdier therapie
    yoga of mindfulness voor alle leerlingen
    krijgt een leerling een vergoeding voor internet
    opleidingsbudget voor een training voor mij
    wachttijd voor een training
    hoeveel weken van tevoren nodig ik ouders uit
    hoeveel leden heeft het zorgteam minimaal
    cijfer verlagen wegens gedrag
    mag een leerling zonder diploma doorstromen
    wat is de minimumleeftijd
    zittenblijven wegens ziekte
    wie bewaart de medicijnen
    ouders in scheiding, wie krijgt het rapport
    leerling wil van vak veranderen na de kerst
    verblijfsstatus van een vluchteling
    seksuele voorlichting geven
    zorgverzekering`;

/** Questions that have nothing to do with support at school, one per line. */
export const OUTSIDE_PHRASINGS = `
    wanneer is het vakantie
    hoe laat begint de vergadering
    mijn wachtwoord werkt niet
    de printer doet het niet
    wie heeft de sleutel van het lokaal
    waar kan ik parkeren
    hoe meld ik mij ziek
    hoeveel verdien ik
    krijg ik reiskosten vergoed als docent
    kan iemand mijn les overnemen
    welk lokaal heb ik
    hoe zet ik cijfers in magister
    wat eten we in de kantine
    maak een toets over de tweede wereldoorlog
    kun je mijn proefwerk nakijken
    schrijf een verhaaltje
    vertel een mop
    wat is de hoofdstad van australie
    wie wint de wedstrijd
    wordt het morgen mooi weer
    welke film is leuk
    geef me een recept
    vertaal dit naar het frans
    wie ben jij
    ben je een mens
    wanneer komt de nieuwe laptop
    waar bestel ik boeken
    de verwarming is stuk
    wat kost een kopje koffie
    ik wil met pensioen
    hoe vraag ik verlof aan voor mezelf
    wanneer is de diploma uitreiking
    is er vanavond een borrel
    waar ligt het krijt
    wie is de minister van onderwijs
    hoeveel is vijf keer acht
    ik zoek een baan
    collega is jarig
    mijn auto staat verkeerd
    ik heb zelf een burn-out, wie helpt mij
    hoe werkt het digibord
    wie regelt de bus voor de excursie
    waar is de ehbo doos
    wie doet pleinwacht vandaag
    ik ben het wachtwoord van mijn mail kwijt
    is er nog krijt of stiften
    digibord gaat niet aan
    wie heeft pauzedienst
    volgende studiedag
    datum van de ouderavond
    cadeau voor een collega
    brief schrijven aan een bedrijf
    belasting
    treintijden
    lokaal 12 is op slot
    koffie is op
    ouderavond catering
    hoeveel lesuren heb ik
    mijn rooster klopt niet
    stage begeleiden van een student van de pabo
    vacature wiskunde
    cao salaris
    een quiz maken
    leuke energizer voor de les
    samenvatting van een boek
    wie is de beste voetballer
    tip voor een restaurant
    gezellig kletsen
    hallo daar
    test
    dank je wel
    mag ik van lokaal wisselen
    wie maakt het rooster
    wat vind jij van de directeur
    mag ik eerder naar huis vandaag
    hoe krijg ik een nieuwe pas of sleutel
    moet ik komen op de studiedag
    welke methode boek gebruiken jullie voor engels
    is er een goede app voor woordjes
    waar vind ik het formulier voor declaraties
    wie is de vertrouwenspersoon voor personeel bij een conflict met mijn baas
    mijn leidinggevende doet vervelend tegen mij
    hoe schrijf ik een sollicitatiebrief
    ik moet een auto huren
    hoe lang duurt de pauze
    wie bezorgt de post
    wanneer krijgen de leerlingen hun rapport
    hoe bereken ik een gemiddelde cijfer
    welke dag is het
    waar is de dichtstbijzijnde supermarkt
    hoe maak ik een powerpoint
    tips om zelf minder stress te hebben
    wat is de zin van het leven
    welke politieke partij is het beste
    wie organiseert het schoolfeest
    wat trek ik aan naar het gala
    verstuur een mail naar alle ouders
    zet een afspraak in mijn agenda
    bel de conciërge
    het regent binnen in lokaal 5
    hoeveel inwoners heeft nederland`;

/** Needs that go beyond the basis: lasting, multiple, too heavy, or not helped by the basis, one per line. */
export const BEYOND_PHRASINGS = `
    heeft blijvend iemand naast zich nodig
    elke dag een begeleider de hele dag door
    dit gaat nooit meer over en hij heeft altijd hulp nodig
    we doen dit nu al jaren en er verandert niets
    al twee jaar begeleiding en het helpt niet
    al anderhalf jaar training zonder resultaat, doorgaan
    sinds de brugklas elke week hulp en nu in de bovenbouw nog steeds
    alles is al geprobeerd en niets werkt
    plan is al drie keer bijgesteld en het is niet genoeg
    er spelen veel problemen tegelijk
    gedrag, angst, verzuim en problemen thuis bij elkaar
    psychiatrische problemen en intensieve zorg nodig
    ernstige gedragsproblemen waar wij het niet meer redden
    heeft een eigen begeleider nodig bij alle vakken
    een op een begeleiding het hele jaar
    kan alleen met permanente begeleiding naar school
    komt al een jaar alleen in de ochtend en dat blijft zo
    volgt al twee jaar een half rooster tot zijn examen
    structureel minder uren tot hij van school gaat
    langdurige begeleiding, geen einde in zicht
    zware begeleiding die niet stopt
    meervoudige problematiek
    complexe ondersteuningsvraag
    trauma, schulden en verslaving in een gezin en een kind dat niet naar school komt
    volledig persoonlijk programma voor de rest van zijn schooltijd
    redt het niet zonder volwassene naast zich
    wij kunnen dit niet meer aan
    te zwaar voor de basis maar kan het toch
    het is te veel voor de mentor en de bpo'er samen
    zal altijd ondersteuning nodig blijven houden
    hulp de hele week door en dat verandert niet
    autisme, depressie en eetproblemen tegelijk
    een waslijst aan problemen
    jarenlange hulp zonder effect
    dagelijkse intensieve hulp zolang hij op school zit
    de gewone hulp was niet genoeg en nu
    na alle trainingen nog steeds hetzelfde probleem
    vaste assistent voor verzorging en begeleiding elke dag
    kan niet meer in een gewone klas meedraaien
    heeft speciaal onderwijs nodig`;
