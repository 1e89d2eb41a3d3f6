import type { PhrasingTable } from './table.ts';

/** Ways in which teachers ask for the documents of a school, one per line. */
export const documentPhrasings: PhrasingTable = {
  'document.visie': `
    moet de school opschrijven hoe ze over passend onderwijs denkt
    hebben wij een verhaal over wat passend onderwijs voor ons is
    ligt er een visie op ondersteuning
    waar geloven wij in als het om zorgleerlingen gaat, moet dat ergens staan
    visie passend onderwijs verplicht
    hoort een stuk over onze kijk op inclusie bij de basisdocumenten
    past onze visie bij het onderwijsconcept, moet dat beschreven zijn
    hoe kijken wij aan tegen passend onderwijs
    visiedocument over ondersteuning
    staat op papier waarom wij leerlingen ondersteunen
    moet een school een visie hebben`,
  'document.aanname': `
    mogen wij zomaar een leerling weigeren of zijn daar regels voor
    hoe bepalen we in welke klas een nieuwe leerling komt
    regels over wie we toelaten
    bij aanmelding kijken of wij het kind aankunnen, is daar beleid op
    moet duidelijk zijn hoe de school leerlingen aanneemt en plaatst
    kan een leerling een vaste plek vooraan in de groep krijgen bij plaatsing
    zij-instromer halverwege het jaar, hoe plaatsen we die
    toelatingsbeleid van de school
    klassen indelen met oog voor leerlingen met een rugzak
    een zorgvuldige plaatsing in een groep die past
    welke leerlingen nemen wij aan
    is er beleid over plaatsing in een klas
    mag een leerling met een beperking geweigerd worden
    toelating van een leerling met een ondersteuningsvraag
    plaatsen van een leerling in een groep die past`,
  'document.sop': `
    hoe actueel moet het ondersteuningsprofiel zijn
    moeten wij een sop hebben
    hoort het profiel in de schoolgids of is het een los stuk
    ons ondersteuningsprofiel is jaren oud
    is een schoolondersteuningsprofiel nog verplicht
    waar zetten we wat wij aan ondersteuning bieden, in de gids
    sop bijwerken
    moet elke school een profiel van haar ondersteuning hebben
    hoe oud mag een sop zijn
    school moet een profiel hebben
    staat het ondersteuningsaanbod in de schoolgids
    profiel vernieuwen`,
  'document.verzuim': `
    hebben we regels voor spijbelen op papier
    wat is ons plan om verzuim te voorkomen
    moet er beleid zijn tegen schoolverzuim
    sluit onze aanpak van afwezigheid aan op die van de gemeente
    is er vastgelegd hoe we met te laat komen omgaan
    verplicht om verzuim actief terug te dringen als school
    verzuimprotocol van de gemeente volgen in ons beleid
    beleid rond absenties
    attendance policy, must every school have one
    aanpak tegen spijbelen als school
    hebben we afspraken op papier over afwezigheid
    terugdringen van verzuim
    regels voor te laat komen`,
  'document.klimaat': `
    er wordt veel gepest in een klas, moet de school daar iets aan doen
    ik krijg geen orde in 2c, wat doet school aan klassenmanagement
    sfeer op school is slecht, is dat onze verantwoordelijkheid
    leerlingen voelen zich niet veilig in de klas
    collega's voelen zich onveilig op de gang
    een meisje wordt buitengesloten en uitgelachen door de groep
    het is een chaos in mijn lessen, hoort rust in de klas bij de norm
    wordt er iets gedaan tegen uitschelden en discriminatie
    moet de school een prettig en veilig klimaat bieden
    pestgedrag aanpakken, moet elke school dat
    iemand wordt elke dag gepest op social media
    rumoerige groep, niemand luistert
    leerlingen maken elkaar het leven zuur in de klas
    een onveilige sfeer
    wat doet de school tegen pesten
    pesterijen in de kleedkamer
    orde houden lukt me niet
    regels en rust in de klas
    sociale veiligheid van personeel en leerlingen
    er is een kliek die anderen buitensluit
    anti pestbeleid`,
  'document.veiligheid': `
    wat doen we na een vechtpartij op het plein
    er is gestolen uit de kluisjes, is er beleid
    moet er een plan zijn voor incidenten
    vuurwerk in de hal, hoe handelen we dat af
    heeft elke school regels om ongelukken en incidenten te voorkomen
    agressieve ouder op school vorige maand, hebben we afspraken
    vernielingen rond het gebouw
    veiligheidsplan verplicht
    ruzie bij de fietsenstalling liep uit de hand, is vastgelegd wat we dan doen
    dronken leerling op het schoolfeest, beleid
    er is een incident geweest, hebben we daar beleid voor
    kapotgemaakte ruiten en bekladde muren
    onveilige situaties rond de school voorkomen
    hoe gaan we om met diefstal
    knokpartij in de gang afhandelen
    afspraken over veiligheid
    drugs op het schoolplein`,
  'document.werkhouding': `
    de hele klas doet niks, moet school daar een aanpak voor hebben
    leerlingen zijn massaal ongemotiveerd, beleid nodig
    niemand maakt huiswerk in leerjaar 3
    moet er schoolbreed iets zijn over inzet en motivatie
    hebben wij iets vastgelegd om werkhouding te verbeteren
    een heel leerjaar is niet vooruit te branden
    beleid voor taakgerichtheid en concentratie op schoolniveau
    aanpak om leerlingen aan het werk te krijgen, hele school
    geen enkele klas werkt door, bestaat daar beleid voor
    klas heeft geen motivatie
    schoolbreed beleid op inzet en huiswerk
    leerlingen zijn lamlendig, niemand wil werken
    alle klassen zijn onrustig en ongeconcentreerd, is er beleid
    beleid op taakgericht werken`,
};
