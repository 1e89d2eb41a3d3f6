import type { NormItem } from '../schema.ts';
import { phrases } from './phrases.ts';

/** Working by needs: handelingsgericht werken, from the seven principles to the care meetings. */
export const hgwItems = [
  {
    id: 'hgw.uitgangspunten',
    kind: 'werkwijze',
    title: 'De zeven uitgangspunten van HGW',
    text: 'Handelingsgericht werken (HGW) heeft zeven uitgangspunten. Je werkt met een doel. Je kijkt hoe leerling, docent, groep en stof op elkaar inwerken. Wat de leerling nodig heeft, staat voorop. Mentoren en docenten zijn de mensen die het doen. Je bouwt op wat al goed gaat. Je werkt samen als partners. En je werkt stap voor stap en open.',
    conditions: [],
    actors: ['docent', 'mentor', 'school'],
    nextStep: 'Begin bij één les die wel goed ging. Vraag je af wat daar hielp.',
    related: ['hgw.alle-scholen', 'hgw.onderwijsbehoeften', 'hgw.wisselwerking', 'hgw.stappenplan'],
    sources: [{ section: 'norm-2', points: [] }],
    words: phrases(`
      hgw, handelingsgericht, handelingsgericht werken, zeven uitgangspunten, 7 uitgangspunten, zeven punten hgw, uitgangspunten,
      principes van hgw, doelgericht werken, kijken naar wat goed gaat, positieve aspecten, cyclisch werken, wat houdt hgw in,
      pameijer
    `),
  },
  {
    id: 'hgw.stappenplan',
    kind: 'werkwijze',
    title: 'Het stappenplan als hulpmiddel',
    text: 'Het ministerie van Onderwijs (OCW) heeft een plan in zes stappen gemaakt voor basisondersteuning. Het samenwerkingsverband raadt scholen aan dit te gebruiken. Handelingsgericht werken (HGW) zit erin verwerkt. Dat geldt ook voor de Holland Rijnland methode.',
    conditions: [],
    actors: ['school', 'mentor', 'samenwerkingsverband'],
    nextStep: 'Wil je het plan volgen voor een leerling? Start een traject, dan lopen we de stappen langs.',
    related: ['stap.achtergrond', 'stap.signaleren', 'hgw.uitgangspunten', 'zorg.flexzat-hgw'],
    sources: [{ section: 'norm-2', points: [] }],
    words: phrases(`
      stappenplan, zes stappen, 6 stappen, stappenplan ocw, stappenplan van het ministerie, stappenplan basisondersteuning,
      welk stappenplan, hulpmiddel van ocw, stappenplan aangeraden, stappenplan gebruiken, holland rijnland,
      hollandrijnlandmethode, waar vind ik het stappenplan
    `),
  },
  {
    id: 'hgw.alle-scholen',
    kind: 'werkwijze',
    title: 'Alle scholen werken volgens HGW',
    text: 'Alle scholen in het samenwerkingsverband werken handelingsgericht (HGW). Dat betekent: je laat je les passen bij wat een leerling nodig heeft. Het is een afspraak van alle scholen. Zij doen dit zo veel mogelijk.',
    conditions: [],
    actors: ['school', 'directie', 'docent', 'mentor'],
    nextStep: 'Vraag je coördinator hoe jullie school deze manier van werken heeft ingericht.',
    related: ['hgw.uitgangspunten', 'hgw.geschoold', 'hgw.zat'],
    sources: [{ section: 'norm-2', points: ['1'] }],
    words: phrases(`
      alle scholen hgw, hgw verplicht, moet elke school hgw, moeten wij handelingsgericht werken, werken wij met hgw,
      werkt elke school handelingsgericht, hgw afspraak, hgw bij ons op school, zelfde manier van werken,
      volgens welke methode werken wij, werkwijze van de school
    `),
  },
  {
    id: 'hgw.geschoold',
    kind: 'werkwijze',
    title: 'Iedereen kent HGW en gebruikt het',
    text: 'Iedereen die op school met leerlingen werkt, kent handelingsgericht werken (HGW). Het liefst heeft iedereen er ook scholing in gehad. Je gebruikt het elke dag in je werk. Scholing heeft dus de voorkeur, maar is geen harde eis.',
    conditions: [],
    actors: ['docent', 'mentor', 'school', 'directie'],
    nextStep: 'Heb je nog geen scholing gehad? Vraag je teamleider wat er mogelijk is.',
    related: ['hgw.alle-scholen', 'hgw.uitgangspunten', 'stap.voorbereiding'],
    sources: [{ section: 'norm-2', points: ['2'] }],
    words: phrases(`
      scholing hgw, cursus hgw, hgw training, geschoold in hgw, opleiding handelingsgericht werken, moet ik een cursus doen,
      bijscholing, studiedag hgw, nieuwe collega hgw, als docent hgw kennen, hgw in mijn les, hgw toepassen, nascholing
    `),
  },
  {
    id: 'hgw.mentor-spil',
    kind: 'werkwijze',
    title: 'De mentor of coach is de spil',
    text: 'De mentor of coach is de spil in de hulp aan een leerling. De mentor zoekt met docenten uit wat nodig is om te leren. Ook bespreekt de mentor met hen wat er in de les gebeurt.',
    conditions: [],
    actors: ['mentor'],
    nextStep: "Meld wat je ziet bij de mentor. Ben je zelf mentor, vraag dan je collega's wat zij zien.",
    related: ['hgw.wisselwerking', 'hgw.onderwijsbehoeften', 'structuur.expertise', 'structuur.taken'],
    sources: [{ section: 'norm-2', points: ['3'] }],
    words: phrases(`
      coach van de leerling, rol van de mentor, taak van de mentor, mentorrol, mentortaak, spil, spilfunctie, wat doet de mentor,
      wat moet ik als mentor, eerste aanspreekpunt leerling, bij wie meld ik zorgen, moet ik naar de mentor,
      wie houdt het overzicht, mentorschap, nieuwe mentor
    `),
  },
  {
    id: 'hgw.onderwijsbehoeften',
    kind: 'werkwijze',
    title: 'Uitzoeken wat een leerling nodig heeft',
    text: 'Docenten en mentoren zoeken samen uit wat een leerling nodig heeft om te leren. Dat doe je door te kijken in de les, te praten en toetsen te bestuderen. Je let op de leerling en ook op de omgeving. Daarna kun je je les beter laten passen.',
    conditions: [],
    actors: ['docent', 'mentor'],
    nextStep: 'Kijk een les gericht mee en praat met de leerling. Schrijf op wat helpt en wat hindert.',
    related: ['hgw.wisselwerking', 'hgw.vroeg-signaleren', 'stap.begrijpen', 'interventie.differentiatie'],
    sources: [{ section: 'norm-2', points: ['4'] }],
    words: phrases(`
      onderwijsbehoefte, onderwijsbehoeften, behoeften in kaart, wat heeft deze leerling nodig, uitzoeken wat nodig is, observeren,
      observatie, lesobservatie, toetsen analyseren, toetsanalyse, cijfers bekijken, gesprek met de leerling,
      afstemmen op de leerling, context van de leerling, thuissituatie meenemen, hoe kom ik erachter wat werkt
    `),
  },
  {
    id: 'hgw.vroeg-signaleren',
    kind: 'werkwijze',
    title: 'Op tijd zien dat een leerling meer nodig heeft',
    text: 'De school ziet vroeg dat een leerling meer nodig heeft dan de klas. Je wacht dus niet tot er onvoldoendes zijn. Een eerste signaal is genoeg om erover te praten.',
    conditions: [],
    actors: ['docent', 'mentor', 'school'],
    nextStep: 'Deel je signaal deze week met de mentor, ook als je het nog niet zeker weet.',
    related: ['interventie.signalering', 'stap.signaleren', 'hgw.hoorrecht'],
    sources: [{ section: 'norm-2', points: ['5'] }],
    words: phrases(`
      vroeg signaleren, vroegsignalering, op tijd zien, op tijd merken, vroegtijdig, wanneer aan de bel trekken,
      wachten met melden, te laat gezien, eerste signaal, er op tijd bij zijn, niet wachten op onvoldoendes, hoe snel melden,
      onderbuikgevoel over een leerling, zorgen over een leerling
    `),
  },
  {
    id: 'hgw.wisselwerking',
    kind: 'werkwijze',
    title: 'Samen bespreken hoe leerling, les en groep werken',
    text: 'De mentor of coach praat met docenten over de leerling, de groep, de stof en de docent zelf. Hoe werken die op elkaar in? Waarom gaat het bij de een goed en bij de ander niet? Zo begrijp je wat nodig is en pas je de les aan. De coördinator onderwijsondersteuning doet mee als dat nodig is.',
    conditions: ['zo-nodig'],
    actors: ['mentor', 'docent', 'coordinator'],
    nextStep: 'Vraag een collega bij wie het wel lukt wat daar anders gaat. Neem dat mee naar de mentor.',
    related: ['hgw.onderwijsbehoeften', 'hgw.mentor-spil', 'hgw.reflectie', 'structuur.coordinator'],
    sources: [{ section: 'norm-2', points: ['6'] }],
    words: phrases(`
      wisselwerking, leerlingbespreking, leerling bespreken, samen bespreken, met collega's bespreken, docenten bij elkaar,
      overleg met vakdocenten, bij mij wel en bij anderen niet, bij de ene docent gaat het goed, alleen in mijn les,
      klik met de docent, leerling en groep, groepsdynamiek, botst met de docent, samen kijken waarom het misgaat,
      coördinator erbij
    `),
  },
  {
    id: 'hgw.reflectie',
    kind: 'werkwijze',
    title: 'Kijken naar je eigen rol',
    text: 'Iedereen die lesgeeft of begeleidt, kijkt naar de eigen rol. Wat doet jouw gedrag met deze leerling? De directie maakt dit een onderwerp in de gesprekken met het personeel.',
    conditions: [],
    actors: ['docent', 'mentor', 'directie'],
    nextStep: 'Bedenk één ding dat je in de volgende les anders doet. Kijk wat de leerling dan doet.',
    related: ['hgw.wisselwerking', 'stap.voorbereiding', 'interventie.in-de-klas'],
    sources: [{ section: 'norm-2', points: ['7'] }],
    words: phrases(`
      reflectie, reflecteren, eigen rol, eigen gedrag, eigen aandeel, naar jezelf kijken, ligt het aan mij, functioneringsgesprek,
      gesprekscyclus, voortgangsgesprek personeel, beoordelingsgesprek, gesprek met mijn leidinggevende, effect van mijn gedrag,
      zelfreflectie, intervisie over mezelf
    `),
  },
  {
    id: 'hgw.hoorrecht',
    kind: 'werkwijze',
    title: 'Leerling en ouders doen vanaf het begin mee',
    text: 'Zie je dat een leerling meer nodig heeft? Dan betrek je de leerling en de ouders meteen. Zij denken mee over wat er speelt en over de aanpak. Stap voor stap weten zij wat er gebeurt. Dit is een afspraak in de norm. De wet regelt het hoorrecht bij extra ondersteuning, voor het ontwikkelingsperspectief (OPP).',
    conditions: [],
    actors: ['mentor', 'docent', 'leerling', 'ouders'],
    nextStep: 'Vraag eerst aan de leerling hoe die het ziet. Bel daarna de ouders.',
    related: ['stap.signaleren', 'stap.begrijpen', 'structuur.meenemen', 'structuur.opp'],
    sources: [{ section: 'norm-2', points: ['8'] }],
    words: phrases(`
      hoorrecht, leerling horen, recht om gehoord te worden, stem van de leerling, leerling laten meepraten, ouders betrekken,
      ouders bellen, ouders inlichten, wanneer ouders erbij, ouders meteen erbij, thuisfront, eerst met de leerling praten,
      ouders weten van niks, zonder ouders beginnen, leerling wil niet dat ouders het weten, meedenken ouders, inspraak leerling,
      moet ik ouders informeren
    `),
  },
  {
    id: 'hgw.zat',
    kind: 'werkwijze',
    title: 'Zorgoverleg volgens HGW',
    text: 'De zorg binnen de school is ingericht volgens handelingsgericht werken (HGW). Dat geldt ook voor het zorg- en adviesteam (ZAT). Je bereidt elk overleg zo voor. Ook het gesprek zelf en het terugkijken gaan zo.',
    conditions: [],
    actors: ['coordinator', 'ondersteuningsteam', 'mentor'],
    nextStep: 'Zet voor het overleg op papier wat je wilt bereiken en wat al goed gaat.',
    related: ['zorg.flexzat-hgw', 'zorg.flexzat-overleg', 'hgw.uitgangspunten'],
    sources: [{ section: 'norm-2', points: ['9'] }],
    words: phrases(`
      zat, zorgadviesteam, zorg advies team, zat voorbereiden, zat evalueren, hoe loopt een zat, interne zorgstructuur,
      zorgstructuur, zorgoverleg, intern zorgteam, zat bespreking, leerling inbrengen in het zat, agenda zat
    `),
  },
] as const satisfies readonly NormItem[];
