import type { PhrasingTable } from './table.ts';

/** Ways in which teachers ask about working by needs, one per line. */
export const hgwPhrasings: PhrasingTable = {
  'hgw.uitgangspunten': `
    waar draait handelingsgericht werken om
    noem de uitgangspunten van hgw
    wat houdt die hgw gedachte in
    leg handelingsgericht werken uit in gewone taal
    wat zijn de principes waar wij volgens werken
    afkorting hgw, waar staat dat voor
    kijk je bij hgw vooral naar wat wel lukt
    de zeven punten van pameijer
    what is hgw
    wat betekent handelingsgericht
    hgw in het kort
    waarop is hgw gebaseerd
    doelgericht en systematisch werken volgens hgw
    uitleg over hgw graag`,
  'hgw.stappenplan': `
    welk stappenplan raadt het swv aan
    waar vind ik het plan in zes stappen
    raadt het samenwerkingsverband het stappenplan van ocw aan
    is er een hulpmiddel van het ministerie om basisondersteuning op te zetten
    zit hgw in het stappenplan
    wat heeft de holland rijnland methode met het stappenplan te maken
    is er een handig schema voor hoe je begeleiding aanpakt
    welk plan volgen we
    is er een stappenplan voor basisondersteuning
    stappenplan downloaden
    wordt het stappenplan aanbevolen`,
  'hgw.alle-scholen': `
    werken alle scholen in de regio volgens hgw
    mogen wij een andere werkwijze kiezen dan handelingsgericht werken
    doet iedereen in het swv het op dezelfde manier
    is hgw een keuze of een afspraak
    wij werken met een eigen model, mag dat naast hgw
    moet onze school handelingsgericht werken
    welke werkwijze is afgesproken voor de leerlingbegeleiding
    andere school doet niet aan hgw, kan dat
    hgw is voor elke school hetzelfde
    moet iedereen werken met hgw
    zijn alle scholen gebonden aan handelingsgericht werken
    een gezamenlijke manier van werken in het samenwerkingsverband`,
  'hgw.geschoold': `
    moet ik een cursus handelingsgericht werken doen
    krijgen nieuwe collega's scholing in hgw
    hoort iedereen op school te weten wat hgw is
    ik weet niks van hgw, is dat erg
    training voor docenten in hgw
    is een certificaat hgw nodig
    moeten ook vakdocenten hgw toepassen in de les
    studiedag over handelingsgericht werken
    kennis van hgw bij docenten
    moeten docenten getraind zijn in handelingsgericht werken
    nascholing hgw verplicht
    ik snap hgw nog niet, moet ik dat kunnen`,
  'hgw.mentor-spil': `
    ik ben nieuwe mentor, wat hoort bij mij
    wat moet een mentor doen als er iets is met een leerling
    bij wie komen alle signalen samen
    loopt alles over een leerling via de mentor
    wat is de plek van de mentor in de begeleiding
    moet ik als mentor alles zelf regelen
    wie is de centrale persoon rond een leerling
    taak van de coach van een leerling
    wat mogen collega's van mij als mentor verwachten
    mentor als spin in het web
    wat is de taak van de mentor bij zorg
    de mentor hoort alles te weten over zijn leerling
    moet ik met vragen naar de mentor
    rol van de mentor in de ondersteuning`,
  'hgw.onderwijsbehoeften': `
    hoe kom ik te weten wat dit kind nodig heeft
    hoe breng je onderwijsbehoeften in beeld
    observeren of toetsen bekijken, wat is handig om de behoefte te vinden
    wie zoekt uit wat een leerling nodig heeft om te leren
    hoe onderzoek je waar het aan ligt dat hij niet leert
    door gesprekken erachter komen wat werkt
    kijk je ook naar de thuissituatie als je bepaalt wat een leerling nodig heeft
    wat heeft deze leerling van mij nodig, hoe ontdek ik dat
    behoeften van een leerling verkennen
    hoe stel je vast wat iemand nodig heeft
    lesobservatie om te zien wat een leerling helpt
    toetsen analyseren om te zien waar het misgaat
    wat werkt bij deze leerling, hoe vind ik dat uit`,
  'hgw.vroeg-signaleren': `
    moet ik wachten tot het rapport voor ik iets zeg
    hoe snel meld je dat een leerling niet lekker loopt
    ik heb een onderbuikgevoel, is dat genoeg om iets te melden
    wanneer geef je een signaal door aan de mentor
    op tijd zien dat iemand meer nodig heeft
    is het afgesproken dat we er snel bij zijn als het slechter gaat
    te laat ontdekt dat het misging, hadden we eerder moeten zijn
    bij de eerste twijfel al iets zeggen
    er vroeg bij zijn
    zo snel mogelijk merken dat er iets is
    wanneer moet ik mijn zorg uitspreken
    niet wachten tot het te laat is
    eerste signalen serieus nemen`,
  'hgw.wisselwerking': `
    bij mij is hij onmogelijk en bij mijn collega een schatje
    waarom gaat het bij wiskunde wel en bij engels niet
    met wie bespreek ik hoe het komt dat het bij mij niet lukt
    bespreken mentor en vakdocenten een leerling samen
    ligt het aan de groep of aan de leerling, hoe zoek je dat uit
    wanneer komt de coördinator bij een leerlingbespreking
    overleg met alle docenten van een klas over een leerling
    het klikt niet tussen mij en een leerling
    samen zoeken waarom het misgaat in sommige lessen
    een leerling bespreken met zijn docenten
    het gaat alleen mis bij een paar vakken
    samenspel tussen docent, groep en leerling
    hij gedraagt zich bij iedereen anders
    wanneer sluit de zorgcoördinator aan bij het gesprek met docenten
    docententeam bespreekt een leerling`,
  'hgw.reflectie': `
    moet ik als docent ook naar mezelf kijken
    misschien ligt het aan mij, hoort nadenken daarover bij het werk
    praat de directeur met ons over hoe wij met leerlingen omgaan
    komt mijn houding naar leerlingen aan bod in een gesprek met mijn teamleider
    reflecteren op het effect van je gedrag
    wordt van docenten verwacht dat ze hun eigen aandeel bekijken
    vraagt de leidinggevende naar mijn manier van lesgeven aan lastige leerlingen
    mijn eigen reactie maakt hem erger
    kritisch kijken naar je eigen lesgeven
    wat doe ik zelf waardoor het misgaat
    eigen houding bespreken met de directie
    moet ik mijn eigen gedrag bekijken
    zelfreflectie van docenten`,
  'hgw.hoorrecht': `
    mag ik al over een leerling overleggen zonder dat de ouders het weten
    vanaf welk moment horen ouders erbij
    moet ik eerst de ouders bellen of kan ik eerst met collega's praten
    heeft de leerling zelf iets te zeggen over de hulp
    ouders klagen dat ze niets wisten, hadden we ze eerder moeten vertellen
    is het afgesproken dat leerling en ouders meedenken over de aanpak
    wat is hoorrecht
    praat de leerling zelf mee over het plan
    mogen we iets starten zonder medeweten van thuis
    when do we have to involve the parents
    wanneer moeten ouders op de hoogte zijn
    leerling betrekken bij de aanpak
    ouders meteen inlichten bij een eerste signaal
    stiekem iets bespreken over een leerling zonder ouders
    mag een leerling zijn zegje doen
    inspraak van leerling en ouders
    iedereen vanaf het begin erbij`,
  'hgw.zat': `
    hoe bereid je een bespreking in het zat voor
    moet een zat worden geëvalueerd
    volgens welke uitgangspunten houden wij een zat
    past ons zat bij hgw
    hoe is de interne zorgstructuur ingericht
    wat moet er klaarliggen voor het zat begint
    zijn onze zorgbesprekingen handelingsgericht
    evalueren van een zat
    voorbereiding van de zatbespreking
    is ons zorgadviesteam ingericht volgens hgw`,
};
