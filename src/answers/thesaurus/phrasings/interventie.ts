import type { PhrasingTable } from './table.ts';

/** Ways in which teachers ask for help to pupils, one per line. */
export const interventiePhrasings: PhrasingTable = {
  'interventie.vraaggericht': `
    wat zijn preventieve en licht curatieve interventies eigenlijk
    krijgt iedereen die trainingen of alleen wie er om vraagt
    welke soorten lichte hulp biedt de school zoal
    gaat het om hulp vooraf of pas als er al een probleem is
    komt er pas iets als een leerling het nodig heeft
    moet de hulp aansluiten op de vraag van de leerling
    kan een interventie ook voor een groepje zijn of alleen voor een leerling
    geef eens een overzicht van de hulp die een school kan inzetten
    wat betekent vraaggericht in de norm
    wanneer noem je iets een lichte interventie
    welke begeleiding kan een leerling hier krijgen
    wat hebben we in huis aan lichte ondersteuning
    is de hulp voor een groep of voor een leerling
    moet een leerling eerst een probleem hebben voor hij hulp krijgt
    wat hoort er bij preventie op school`,
  'interventie.differentiatie': `
    in mijn klas zitten heel snelle en heel trage leerlingen, moet ik daar rekening mee houden
    een groepje snapt er niks van en de rest is al klaar, wat mag je van mij verwachten
    moet ik opdrachten op drie niveaus maken
    hoort uitleg in kleinere stappen voor de zwakkere leerlingen erbij
    de stof gaat voor haar te snel, kan ze het nog een keer uitgelegd krijgen
    sommigen hebben na vijf minuten alles af, moet ik die iets anders geven
    verlengde instructie aan de instructietafel valt dat eronder
    hij heeft meer oefening nodig dan de rest van de klas
    les geven op maat voor elke leerling
    is lesgeven op niveau iets wat elke school doet
    zwakke leerlingen nog eens apart uitleg geven tijdens de les
    different levels in one class, do I have to adapt my instruction
    moet ik mijn uitleg aanpassen aan de zwakke leerlingen
    er zijn er altijd een paar die het tempo niet bijbenen
    de snelle werkers verdieping geven
    in een klas met kader en tl door elkaar les geven
    pre-teaching of extra oefenstof voor wie achterblijft
    kan ik niveaugroepjes maken in de les
    drie kwart heeft het door en een kwart niet, nog een ronde uitleg
    extra instructie voor leerlingen die de stof niet begrijpen
    leerstof aanpassen aan het niveau van de leerling`,
  'interventie.signalering': `
    nemen we bij nieuwe brugklassers tests af om problemen op te sporen
    volgen we leerlingen zodat we op tijd zien dat het misgaat
    hoort screenen op taal en rekenen bij het begin van het jaar erbij
    haar cijfers kelderen ineens, hoort de school dat zelf op te merken
    let de school op problemen bij opgroeien of alleen op cijfers
    wie houdt bij of een kind achteruit gaat, doet de school dat standaard
    checkt school preventief of er leerproblemen zijn
    is er een systeem om problemen vroeg te ontdekken
    kijken wij actief naar hoe het met leerlingen gaat of wachten we af
    signaleert elke school ontwikkelproblemen op tijd
    wordt iedereen in klas 1 gescreend
    toetsen we alle eersteklassers op taal en rekenen
    wordt er gekeken of een leerling achterloopt bij binnenkomst
    valt het de school op als iemand wegzakt
    houden we leerlingen goed in het oog
    dalende cijfers bij een leerling, hoort school dat te zien
    opsporen van leerproblemen bij alle leerlingen
    preventief letten op problemen in de ontwikkeling
    vangt de school signalen vroeg op`,
  'interventie.taal-nt2': `
    jongen uit syrie begrijpt mijn uitleg niet want hij kent de woorden niet
    ze woont pas een jaar hier en praat nog gebrekkig nederlands
    hij leest woord voor woord en haalt niets uit een tekst
    zijn zinnen kloppen niet en de spelling is een ramp
    leerling komt van de isk en kan de taal nog niet aan, krijgt die hulp
    bij alle vakken loopt ze vast op de taal in het boek
    thuis spreken ze alleen turks en dat merk je aan haar woordenschat
    leest op het niveau van groep vijf
    heeft moeite met begrijpend lezen, is daar begeleiding voor
    kan een anderstalige leerling taalles krijgen op school
    hij kan amper lezen en schrijven
    nederlands is niet haar moedertaal en daardoor haalt ze onvoldoendes
    meisje uit china snapt de vragen van de toets niet
    help for a student who does not speak Dutch well
    de taal is het probleem, niet het verstand
    heeft een kleine woordenschat
    begrijpt de instructie niet omdat hij pas in nederland is
    vluchteling in mijn klas die de taal nog leert
    kan een tekst niet samenvatten, leesbegrip is zwak
    schrijft in het nederlands vol fouten
    brugklasser met een leesachterstand
    haar nederlands is te zwak voor de andere vakken
    leest hakkelend en heel langzaam
    nt2 leerling heeft steun nodig bij woordjes
    krijgt een nieuwkomer taalondersteuning
    spreekt arabisch en nauwelijks nederlands
    kan de vragen in het boek niet lezen
    technisch lezen loopt achter`,
  'interventie.rekenen': `
    hij kan de tafels niet en rekent op zijn vingers
    simpele sommen lukken niet, loopt jaren achter
    breuken en procenten zijn abracadabra voor haar
    haalt het rekenniveau van de basisschool niet
    kan niet uit het hoofd rekenen bij economie
    bij scheikunde gaat het mis omdat ze niet kan delen en vermenigvuldigen
    klokkijken en met geld omgaan lukt hem niet
    krijgt een leerling met een rekenachterstand bijspijkeren op school
    zwak in cijferen, is daar steun voor
    getallen zeggen haar niets, hulp nodig
    verhoudingen en kommagetallen lukken niet
    extra help with arithmetic
    rekenen is zijn zwakke plek
    optellen en aftrekken gaat nog niet
    kan niet met procenten werken bij economie
    onvoldoende voor de rekentoets
    haar basisvaardigheden rekenen zijn onder de maat
    krijgt iemand met een rekenachterstand extra rekenles
    maten, gewichten en geld rekenen lukt niet
    sommetjes van groep zes maakt hij nog fout
    rekenzwakke leerling bijwerken`,
  'interventie.dyslexie-dyscalculie': `
    leerling met een dyslexieverklaring, wat moeten wij doen
    wat krijgt een dyslect bij ons
    hij verwisselt letters en spelt alles fout door zijn dyslexie
    mag ze voorleessoftware gebruiken vanwege dyslexie
    dyscalculie vastgesteld, hebben we daar beleid voor
    grotere letters en meer tijd voor dyslecten
    geldt er een protocol bij dyslexie
    ze heeft een dyslexiekaart, moet ik me daaraan houden
    telt dyscalculie ook mee
    student with dyslexia, what do we offer
    rekenkaart voor leerling met dyscalculie
    audioboeken bij dyslexie
    wat bieden wij aan leerlingen met dyslexie
    dyslectische leerling heeft moeite met frans
    dyslexie en toetsen, wat mag
    vergrote toets en langer de tijd vanwege dyslexie
    wat staat er in het dyslexieprotocol
    leest en spelt zwak, er is dyslexie vastgesteld
    cijferblind kind
    hulp bij dyscalculie op onze school
    spellingcontrole gebruiken bij dyslexie`,
  'interventie.executief': `
    vergeet altijd zijn boeken en weet nooit wat het huiswerk is
    begint veel te laat met leren en heeft geen overzicht
    haar tas en kluis zijn een chaos
    ze wil wel maar weet niet waar ze moet beginnen
    kan zijn week niet indelen en mist alle deadlines
    leerling kan niet onthouden wat ik net gezegd heb, werkgeheugen denk ik
    hulp bij leren leren en studieaanpak
    agenda bijhouden lukt niet, kan iemand hem dat aanleren
    alles is altijd kwijt, pennen, schriften, gymtas
    structuur aanbrengen in schoolwerk lukt hem niet
    coaching bij plannen en organiseren
    opdrachten raken zoek en worden nooit ingeleverd
    hij kan niet kiezen wat eerst moet en doet dan maar niks
    help with planning and organising
    slordig, rommelig en altijd te laat met inleveren
    heeft geen idee hoe hij een werkstuk in stukjes moet verdelen
    vergeet toetsen en opdrachten
    kan zijn aandacht niet verdelen over verschillende taken en plant slecht
    moet leren plannen
    komt steeds zonder spullen in de les
    weet niet hoe ze moet leren voor een proefwerk
    stelt alles uit tot de laatste avond
    raakt het overzicht kwijt zodra er veel tegelijk moet
    hulp om zijn spullen en agenda op orde te krijgen
    studeren op een handige manier aanleren
    werkgeheugen is zwak
    taken afmaken en beginnen kost hem moeite`,
  'interventie.hoogbegaafd': `
    leerling is veel te slim voor mijn lessen en verveelt zich dood
    hij heeft een heel hoog iq, hebben wij iets voor hem
    kan een kind dat alles al weet iets extra doen
    moet elke school een aanbod hebben voor begaafde kinderen
    haalt alleen maar tienen zonder iets te doen
    loopt ver voor op de rest en wil meer uitdaging
    verrijkingsstof of een plusklas, is dat overal
    een leerling die een klas wil overslaan
    hb kind onderpresteert, is er iets voor hem
    compacten en verrijken voor bollebozen
    gifted pupil is bored, do we have a programme
    kind dat sneller kan dan het programma
    hoogbegaafd meisje heeft uitdaging nodig
    krijgt een begaafde leerling iets extra's
    slimste kind van de klas zit uit zijn neus te eten
    heeft de stof zo door en zit dan te klieren
    is er een programma voor toptalenten
    vwo plus of verdiepend project voor slimme kinderen
    bolleboos
    voor de knapste leerlingen een ander aanbod
    hb begeleiding
    meer uitdaging voor wie te makkelijk door de stof gaat`,
  'interventie.gedrag': `
    zit te draaien en te wippen op zijn stoel en praat door alles heen
    kan zijn aandacht er geen vijf minuten bij houden
    is snel afgeleid en kijkt de hele les naar buiten
    reageert op alles en flapt er van alles uit, druk kind
    adhd leerling in mijn klas, is daar hulp voor
    hij kan het wel maar doet gewoon niets, haalt ver onder zijn niveau
    ze is ongemotiveerd en levert niks in, het is alleen haar werkhouding
    maakt nooit zijn huiswerk terwijl hij het prima kan
    stoort de les en luistert niet, korte hulp mogelijk
    zit te tikken, te friemelen, loopt steeds van zijn plek
    droomt weg en mist de helft van de uitleg
    ze gooit er met de pet naar sinds dit jaar
    haalde goede cijfers en nu voert hij niks meer uit
    concentreren lukt niet, na een paar minuten is het op
    heeft geen zin meer in school en presteert onder de maat
    brutale leerling die niet doet wat je zegt
    student cannot focus, very restless in class
    doet alles behalve werken
    zit te klooien en leidt anderen af
    lacht, praat, roept, niet te houden
    heeft de concentratie van een goudvis
    kijkt steeds op zijn telefoon en doet niet mee
    talent genoeg maar doet het minimale
    weigert te werken in mijn les
    zit zijn tijd uit en haalt nipt voldoendes
    druk en impulsief
    wil wel maar is na een zin al weer afgeleid
    heel beweeglijk in de klas
    lui maar slim
    haalt lagere cijfers dan hij zou kunnen
    werkhouding van een leerling is slecht
    mondje klaar en een grote bek
    zit er ongeinteresseerd bij
    attention problems in one student`,
  'interventie.sociaal': `
    ze zit altijd alleen in de pauze en heeft geen vrienden
    hij snapt grapjes niet en krijgt daardoor steeds ruzie
    leerling weet niet hoe je contact legt met anderen
    kan niet samenwerken in een groepje
    neemt alles letterlijk en begrijpt anderen verkeerd
    jongen valt buiten de groep omdat hij raar reageert
    ze durft niemand aan te spreken om mee te doen
    heeft moeite met vriendschappen, kan ze een training krijgen
    sociale vaardigheidstraining voor een leerling
    hij staat te dichtbij en praat aan een stuk door tegen anderen
    maakt moeilijk vrienden in de nieuwe klas
    botst steeds met klasgenoten omdat ze signalen niet oppikt
    leren omgaan met klasgenoten
    does not know how to make friends, is there a training
    ligt niet goed in de groep
    wordt niet gevraagd bij groepswerk
    staat er in de pauze alleen bij
    weet niet hoe hij zich moet gedragen met leeftijdgenoten
    maakt ruzie om niks met klasgenoten
    snapt sociale regels niet goed
    vindt het lastig om een gesprek op gang te houden
    begint nooit uit zichzelf een praatje
    hoe leert een leerling omgaan met anderen
    sociaal onhandige jongen
    kan geen aansluiting vinden
    communiceert moeilijk met andere kinderen
    hij zegt altijd op het verkeerde moment het verkeerde`,
  'interventie.emotioneel': `
    wordt knalrood als ze een beurt krijgt en zegt dan niks meer
    is zo zenuwachtig voor een toets dat hij niets meer weet
    huilt bij elk onvoldoende cijfer en is bang om fouten te maken
    laat altijd over zich heen lopen door klasgenoten
    durft geen vinger op te steken, heel onzeker
    ze kan geen nee zeggen tegen anderen
    heeft weinig zelfvertrouwen, is daar een training voor
    perfectionistisch meisje dat dichtslaat bij toetsen
    slaapt niet voor een presentatie, pure zenuwen
    komt niet voor zichzelf op
    jongen raakt in paniek bij een spreekbeurt
    kan niet tegen kritiek en klapt dan dicht
    faalangst, kan de school daar kort bij helpen
    piekert over alles wat met cijfers te maken heeft
    she panics before every test, can she get help
    heel verlegen kind dat niets durft te zeggen
    zenuwen voor het examen
    barst in tranen uit bij een onvoldoende
    onzeker over alles wat ze doet
    zegt overal ja op omdat ze bang is anderen kwijt te raken
    laat zich makkelijk gebruiken door anderen
    is bang om voor de klas te staan
    gelooft niet dat hij iets kan
    blokkeert volledig tijdens het proefwerk
    misselijk van de spanning voor toetsen
    krijgt hoofdpijn van elke overhoring
    weerbaarder worden
    assertiviteitstraining
    angst om te falen
    durft geen hulp te vragen
    trekt zich terug na een slecht cijfer`,
  'interventie.motorisch': `
    zijn handschrift is niet te ontcijferen
    krijgt een zere hand van het schrijven en schrijft heel traag
    valt vaak, loopt overal tegenaan, erg onhandig
    kan geen bal vangen en bij gym komt hij niet mee
    verdwaalt in de school en weet de weg niet
    haalt links en rechts door elkaar
    houterige bewegingen, andere kinderen lachen erom
    kan haar veters niet strikken en knoeit met alles
    slecht in sport, durft niet meer mee te doen met de gymles
    bij handvaardigheid laat hij alles vallen
    pen vasthouden gaat verkrampt
    clumsy pupil with illegible handwriting
    schrijft zo traag dat hij nooit klaar is
    lelijk en slordig handschrift
    beweegt stijf en onhandig
    is bang voor de bal bij gym
    kan niet goed knippen, tekenen of schrijven
    loopt steeds verkeerd in het gebouw
    stoot overal tegenaan
    hulp bij fijne motoriek
    weet niet wat links en rechts is
    sportles gaat heel moeizaam omdat hij houterig beweegt
    krampachtige pengreep`,
  'interventie.in-de-klas': `
    kan iemand een keer bij mij in de les komen kijken
    ik weet niet meer wat ik met die klas aan moet, wie denkt er met me mee
    moet ik dit alleen oplossen of krijg ik als docent steun
    een collega die achterin gaat zitten en mij tips geeft
    hoe pak ik dit aan in mijn les, mag ik advies vragen
    wordt hulp in het lokaal gegeven of gaat hij dan naar een ander kamertje
    ik krijg hem niet aan het werk en wil met een collega sparren
    ik zit met mijn handen in het haar bij deze groep
    steun voor docenten die vastlopen met een leerling
    krijgt een docent hulp bij een lastige leerling
    samen met een collega bekijken wat ik anders kan doen
    help for me as a teacher, somebody who observes my lesson
    kan iemand met mij meedenken over hoe ik lesgeef aan deze jongen
    graag tips voor mijn les
    ik kom er met deze leerling zelf niet uit
    wie ondersteunt mij als leraar
    begeleiding in het lokaal of erbuiten
    blijft een leerling in de les tijdens de begeleiding
    feedback op mijn aanpak van een collega
    deze klas sloopt mij, ik zoek hulp
    lesbezoek door een collega
    consultatie onder collega's
    hoe krijg ik als docent advies over een moeilijke leerling
    moet ik het als docent alleen doen`,
  'interventie.verzuim': `
    meldt zich elke maandag ziek
    hij is er bijna nooit de eerste twee uur
    spijbelt steeds van de laatste les
    wat doen wij voor leerlingen die vaak wegblijven
    ze komt al weken niet naar school, helpen wij haar terug
    is verzuim alleen iets voor leerplicht of doen wij zelf ook iets
    komt structureel te laat, hoort begeleiding erbij
    leerling blijft thuis en wil niet meer komen
    veel ongeoorloofde uren, moet school begeleiden
    om de haverklap absent
    zit al een tijdje thuis, wat doet de school
    skips school every week, do we have to support him
    is steeds afwezig
    komt te weinig naar school
    ze mist veel lessen
    vaak te laat in het eerste uur
    hij blijft de hele dag in bed liggen en mist school
    begeleiden van een leerling die niet komt
    veel ziekmeldingen van een leerling
    thuiszitter terug naar school helpen
    skipt gym elke week
    is er begeleiding bij schoolverzuim
    hij verzuimt, doorgeven aan leerplicht of zelf iets doen`,
  'interventie.organisatie': `
    mag ze na haar ziekte eerst een paar uur per dag komen
    leerling met een gebroken arm, extra tijd bij proefwerken
    kan een leerling een vak een tijdje laten vallen
    toetsen in een apart lokaal of mondeling maken
    het programma van toetsing aanpassen voor een zieke leerling
    tijdelijk een kortere schooldag
    examen spreiden over twee jaar
    mag hij later beginnen zolang hij medicijnen krijgt
    rustig opbouwen na een hersenschudding
    een paar weken alleen de kernvakken
    minder huiswerk en toetsen na een operatie
    kunnen we haar rooster even anders maken
    toetsen later inhalen na een ziekenhuisopname
    can he have extra time for exams or a lighter timetable
    half programma tot hij hersteld is
    rustiger schema na een burn-out van een leerling
    korter naar school vanwege vermoeidheid
    een paar uur vrij geroosterd krijgen
    ander toetsmoment
    pta versoepelen
    examenvakken in twee jaar
    tijdelijk minder uren maken
    later op school komen na een slechte nacht
    vrijgesteld van gym door een blessure
    mag de leerling een toets op een andere plek doen
    met tijdverlenging een toets maken
    een vak minder door omstandigheden
    gedeeltelijk naar school na een ziekte
    aanpassing van de lesstof of het leerplan voor een leerling
    deels les op een vso volgen`,
  'interventie.toegankelijk': `
    leerling in een rolstoel kan niet naar de eerste verdieping
    hoort aan een kant niets, moeten wij voor apparatuur zorgen
    kan een overprikkelde leerling ergens rustig zitten
    ze ziet slecht en heeft vergrote teksten nodig
    is er een stille plek om te werken
    mag hij typen op een laptop omdat schrijven pijn doet
    aangepaste stoel of tafel voor een kind met rugklachten
    hij loopt op krukken en er is geen lift
    koptelefoon tegen geluid in de les
    het is te druk en te lawaaierig voor haar in de kantine, kan ze ergens anders heen
    hulpmiddelen zodat een leerling met een beperking de les kan volgen
    kan iedereen het gebouw in
    wheelchair access and a quiet room
    blinde of slechtziende leerling op school
    dove leerling heeft een tolk of apparaat nodig
    lift voor een leerling met een beperking
    kan niet tegen de drukte en wil een rustige werkplek
    speciaal meubilair
    leerling met spierziekte kan de trap niet op
    een eigen werkhoekje zonder prikkels
    school aanpassen voor een gehandicapte leerling
    laptop als hulpmiddel in de klas
    prikkelarme ruimte
    vergroot scherm of loep
    zorgt de school voor de juiste hulpmiddelen`,
};
