import type { PhrasingTable } from './table.ts';

/** Ways in which teachers ask about other schools and care, one per line. */
export const samenwerkingPhrasings: PhrasingTable = {
  'onderwijs.leerlijnen': `
    hoe gaat de overgang van groep acht naar ons
    krijgen we gegevens van de basisschool mee
    afspraken over doorstromen naar het mbo
    van praktijkonderwijs naar mbo, is er een doorlopende lijn
    warme overdracht met basisscholen
    houden wij ons aan het ondersteuningsplan van het swv
    overstap tussen vmbo en havo, zijn daar afspraken over
    aansluiting po vo geregeld
    overgang basisschool naar middelbare
    aansluiting op het mbo
    overdracht van de basisschool
    doorlopende leerlijnen`,
  'onderwijs.expertise-elders': `
    kan een expert van een andere school meedenken over mijn leerling
    op het vso weten ze veel van autisme, hoe kom ik daar aan advies
    mag ik kennis halen bij een buurschool
    is er een weg om hulp te vragen aan een speciale school
    collega van het cluster 4 onderwijs om raad vragen
    leerling met downsyndroom, kan een andere school ons helpen met hun ervaring
    advies inwinnen bij een school die dit vaker heeft gehad
    expertise lenen van een andere school
    hulp vragen aan een vso school
    kennis van een andere school gebruiken
    meedenken door een speciale school
    advies van het vso`,
  'onderwijs.wettelijk': `
    wat staat de wet toe om het onderwijs passend te maken
    mogen we afwijken van het verplichte aantal uren
    leerling volgt deels les op een vso school, mag dat volgens de wet
    benutten we alle wettelijke ruimte
    combinatie van twee scholen voor een leerling
    welke wettelijke mogelijkheden zijn er om maatwerk te leveren
    afwijking van onderwijstijd toegestaan
    symbioseregeling met het speciaal onderwijs
    wettelijke ruimte voor maatwerk
    symbiose
    afwijken van de onderwijstijd
    mag een leerling op twee scholen zitten`,
  'onderwijs.onderbreking': `
    leerling gaat een tijd naar het buitenland en komt terug
    hij wordt opgenomen en mist maanden school, hoe betrek je thuis
    hoe ga je met ouders om als een leerling tussentijds stopt
    overstap naar een andere school, hoe nemen we de leerling daarin mee
    een tijdje geen school door ziekte, hoe houden we contact en wie beslist mee
    terug op school na een lange afwezigheid in een kliniek
    onderbreken van de schoolloopbaan
    wissel van school, ouders en leerling erbij betrekken
    leerling is maanden weg en komt terug
    onderbreking van school
    leerling wordt opgenomen
    ouders betrekken bij een overstap
    hoe begeleid je een wissel van school met ouders en leerling`,
  'onderwijs.opp-overdracht': `
    de vorige school stuurde een incompleet opp
    leerling verhuist met een opp, wie maakt het volgende
    geven wij het opp mee naar de nieuwe school
    moet het opp af zijn voor hij vertrekt
    nieuwe leerling met opp van elders, maken wij een nieuw
    welke school is verantwoordelijk voor het opp bij een overstap
    opp overdragen bij verhuizing
    we hebben nog geen opp ontvangen van zijn oude school
    opp van de vorige school
    opp gaat mee bij een verhuizing
    opvolgend opp maken
    geen opp gekregen van de oude school`,
  'onderwijs.terugkoppeling': `
    horen wij nog iets over een leerling die naar een andere school ging
    moeten we de oude school vertellen hoe het met hem gaat
    hoe lang houd je de vorige school op de hoogte
    mag je zonder toestemming terugkoppelen aan de school waar hij vandaan komt
    leerling is overgestapt naar een andere havo, krijgen we bericht
    terugkoppeling in het eerste jaar na een overstap
    contact met de oude school over een nieuwe leerling
    oude school informeren
    terugkoppelen na een overstap
    hoe het gaat met een leerling die hier vertrok
    vorige school wil weten hoe het gaat`,
  'onderwijs.lob': `
    leerling heeft geen idee wat hij later wil worden
    weet niet welk profiel ze moet kiezen
    begeleiden wij bij het kiezen van een studie
    wat doet school aan loopbaanoriëntatie
    hulp bij beroepskeuze
    keuze voor een vervolgopleiding, doen wij daar iets aan
    ze twijfelt wat ze na haar examen gaat doen
    snuffelstages en open dagen, hoort dat erbij
    loopbaanbegeleiding
    studiekeuze
    profielkeuze lastig voor leerling
    beroep kiezen
    wat wil ik later worden`,
  'zorg.externe-inzet': `
    hoe schakel ik schoolmaatschappelijk werk in
    welke hulpverleners kunnen op school komen
    mag ik de jeugdarts erbij halen en hoe
    welke organisaties buiten school helpen ons
    hoe krijg ik een logopedist of psycholoog ingeschakeld
    is er een route naar hulp van buiten
    met wie kunnen we samenwerken buiten de school
    trainer van buiten inhuren voor een groepje
    hulp van buiten de school
    externe deskundige inschakelen
    jeugdarts erbij halen
    welke partners hebben we
    route naar externe hulp
    smw aanvragen`,
  'zorg.flexzat-overleg': `
    wat is het doel van het flexzat
    wanneer kom je met een leerling in het flexzat
    waarvoor dient zo'n flexzat
    in welk overleg bespreek ik een leerling die meer nodig heeft
    moet elke school een flexzat hebben
    hoe heet het overleg als de school er zelf niet uitkomt
    flex zat uitgelegd
    kan ik een leerling inbrengen in het zat
    wat doet een flexzat
    leerling aanmelden voor het flexzat
    overleg voor leerlingen die meer nodig hebben
    flexzat betekenis`,
  'zorg.flexzat-samenstelling': `
    wie moeten er bij het flexzat zijn
    mag een ouder wegblijven bij het flexzat
    kan ik iemand anders sturen in plaats van de mentor
    zit de leerling er zelf bij aan tafel
    is de leerplichtambtenaar verplicht bij het flexzat
    wie nodig ik uit voor het flexzat van mijn leerling
    zijn er vaste en losse deelnemers
    hoort moeder aan tafel te zitten bij het overleg
    flexzat zonder de leerling, mag dat
    deelnemers flexzat
    ouders bij het flexzat
    leerling bij het flexzat
    mentor aanwezig bij het flexzat
    wie horen er aan tafel in het flexzat`,
  'zorg.flexzat-directie': `
    leerling wordt geschorst, wie vertelt dat
    mag de mentor een sanctie meedelen in het overleg
    directeur heeft besloten dat hij van school moet, wie leidt het gesprek
    wie zit voor als er een besluit van de directie verteld wordt
    slecht nieuws van het management in het zat
    gesprek over verwijdering, moet de teamleider daarbij zijn
    straf bespreken met ouders, wie heeft de leiding
    schorsing meedelen
    sanctie vertellen
    besluit van de directie bespreken met ouders
    wie voert het gesprek over een schorsing`,
  'zorg.jeugdhulp': `
    wat als een gezin ook hulp nodig heeft naast school
    hoe zorgen we dat hulp doorgaat tijdens de aanvraag van jeugdhulp
    waarom moet je bij jeugdhulp zo snel overleggen
    wanneer betrek je jeugdzorg
    de ggz heeft een wachtlijst, wat doen wij ondertussen
    beslissing over de tlv laat op zich wachten
    school en jeugdhulp samen om tafel
    leerling krijgt therapie buiten school, hoe stemmen we af
    jeugdhulp erbij betrekken
    hulp in het gezin
    lange wachttijd bij jeugdhulp
    overleg met jeugdhulp zo vroeg mogelijk
    school en jeugdzorg`,
  'zorg.flexzat-hgw': `
    welke methode gebruiken we in het flexzat
    hoe verloopt een flexzat
    volgens welke werkwijze gaat het flexzat
    holland rijnland methode, wat heeft die met ons overleg te maken
    hoe werkt integraal handelingsgericht werken
    op welke manier voer je het gesprek in een flexzat
    hoe richt ik een flexzat in
    methode van het flexzat
    werkwijze flexzat
    flexzat volgens holland rijnland`,
  'zorg.metaoverleg': `
    in welke maand kijken we met alle partners terug
    wie leidt de jaarlijkse evaluatie met externe partijen
    moet iemand van het swv bij het jaaroverleg zijn
    hoe vaak evalueren we de samenwerking met jeugdarts en leerplicht
    een keer per jaar met iedereen om tafel over de samenwerking
    wie nodigen we uit voor het overleg op metaniveau
    terugblikken op een jaar flexzat met alle vaste mensen
    waar gaat het metaoverleg over
    jaarlijks overleg over de samenwerking
    metaoverleg plannen
    evaluatie met ketenpartners
    orthopedagoog van het swv uitnodigen
    jaarlijkse bijeenkomst met externe partners`,
};
