import type { NormItem } from '../schema.ts';
import { phrases } from './phrases.ts';

/** Working together with care, welfare and youth help: the flex-ZAT and the yearly meta-overleg. */
export const zorgItems = [
  {
    id: 'zorg.externe-inzet',
    kind: 'zorg',
    title: 'Hulp van buiten de school',
    text: 'Elke school beschrijft welke hulp en kennis van buiten zij kan gebruiken. Ook de weg ernaartoe staat erin. Dat gaat over zorg, welzijn en jeugdhulp.',
    conditions: [],
    actors: ['school', 'coordinator'],
    nextStep: 'Vraag de coördinator wie van buiten kan helpen, en vraag eerst of ouders akkoord zijn.',
    related: ['zorg.flexzat-overleg', 'zorg.jeugdhulp', 'onderwijs.expertise-elders', 'structuur.sop'],
    sources: [{ section: 'norm-3-zorg', points: ['1'] }],
    words: phrases(`
      hulp van buiten, externe hulp, externe inzet, externe expertise, externe partners, maatschappelijk werk,
      schoolmaatschappelijk werk, smw, ggd, jeugdarts, wijkteam, ggz, ketenpartners, jeugdverpleegkundige, welzijnswerk,
      jongerenwerker, psycholoog van buiten
    `),
  },
  {
    id: 'zorg.flexzat-overleg',
    kind: 'zorg',
    title: 'Het flex-ZAT als overleg',
    text: 'Soms heeft een leerling meer of iets anders nodig dan de school kan geven. Dan is er het flex-ZAT, een overleg met een wisselend zorg- en adviesteam (ZAT). De school beschrijft hoe dat overleg werkt.',
    conditions: [],
    actors: ['school', 'coordinator', 'mentor'],
    nextStep: 'Vraag de coördinator of een flex-ZAT nodig is. Bespreek het eerst met leerling en ouders.',
    related: ['zorg.flexzat-samenstelling', 'zorg.flexzat-hgw', 'zorg.flexzat-directie', 'structuur.overstijgt'],
    sources: [{ section: 'norm-3-zorg', points: ['2'] }],
    words: phrases(`
      flexzat, flex-zat, flex zat, wanneer een flexzat, wat is een flexzat, overlegstructuur, overleg met zorg erbij,
      groot overleg, multidisciplinair overleg, mdo, rondetafelgesprek, flexzat aanvragen, flexzat plannen,
      overleg over een leerling
    `),
  },
  {
    id: 'zorg.flexzat-samenstelling',
    kind: 'zorg',
    title: 'Wie er bij het flex-ZAT zitten',
    text: 'Bij het flex-ZAT (zorg- en adviesteam) zitten altijd vier partijen. Dat zijn de mentor of coach, de coördinator onderwijsondersteuning, de ouders en de leerling. Anderen kunnen erbij komen als dat past. De school beschrijft wie dat zijn en hoe je dat per leerling bepaalt.',
    conditions: [],
    actors: ['coordinator', 'mentor', 'ouders', 'leerling'],
    nextStep: 'Nodig de vaste vier uit. Vraag leerling en ouders wie zij er nog bij willen.',
    related: ['zorg.flexzat-overleg', 'zorg.flexzat-directie', 'hgw.hoorrecht'],
    sources: [{ section: 'norm-3-zorg', points: ['3'] }],
    words: phrases(`
      wie zit er in het flexzat, wie komt bij het flexzat, samenstelling flexzat, vaste leden, vaste deelnemers,
      leerling bij het flexzat, ouders bij het flexzat, moet de leerling erbij zijn, mag de leerling meepraten in het overleg,
      uitnodigen voor het flexzat, wie moet ik uitnodigen, optionele leden, leerplichtambtenaar bij het overleg,
      zonder ouders vergaderen, wie schuift aan, deelnemers flexzat
    `),
  },
  {
    id: 'zorg.flexzat-directie',
    kind: 'zorg',
    title: 'Een besluit van de directie vertellen',
    text: 'Soms heeft de leiding van de school iets besloten, zoals een straf. Moet dat in het gesprek worden verteld? Dan leidt iemand van de directie of het management dat gesprek. Bij het flex-ZAT (zorg- en adviesteam) doet de mentor of coördinator dat dan dus niet.',
    conditions: [],
    actors: ['directie', 'coordinator'],
    nextStep: 'Vraag een directielid of teamleider om dit gesprek te leiden.',
    related: ['zorg.flexzat-samenstelling', 'zorg.flexzat-overleg', 'document.veiligheid'],
    sources: [{ section: 'norm-3-zorg', points: ['3'] }],
    words: phrases(`
      besluit van de directie, sanctie, straf, schorsing, schorsen, schorsingsgesprek, verwijdering, van school sturen,
      wie zit het gesprek voor, voorzitter van het gesprek, teamleider leidt het gesprek, directie vertelt het besluit,
      slecht nieuws aan ouders, beslissing van het management, wie leidt het flexzat
    `),
  },
  {
    id: 'zorg.jeugdhulp',
    kind: 'zorg',
    title: 'Als er ook jeugdhulp nodig is',
    text: 'Jeugdhulp zelf is geen basisondersteuning. Heeft een leerling meer nodig dan de basis, en ook jeugdhulp? Dan ligt de vraag over de grens. De school regelt dan zo vroeg mogelijk een overleg. Zo werkt lichte hulp soms nog, en is zware jeugdhulp niet nodig. En de hulp stopt niet door wachten op een toelaatbaarheidsverklaring (TLV) of op jeugdhulp.',
    conditions: [],
    actors: ['coordinator', 'mentor', 'ouders', 'leerling'],
    nextStep: 'Vraag de coördinator om nu een overleg te plannen met ouders, leerling en jeugdhulp.',
    related: ['structuur.overstijgt', 'zorg.flexzat-overleg', 'def.grens-extra', 'zorg.externe-inzet'],
    sources: [{ section: 'norm-3-zorg', points: ['4'] }],
    words: phrases(`
      jeugdhulp, jeugdzorg, jeugd en gezin, jgt, tlv, toelaatbaarheidsverklaring, beschikking, wachtlijst, wachttijd jeugdhulp,
      beslistermijn, hulp thuis in het gezin, gezinshulp, problemen thuis, gezinsvoogd, hulp van de gemeente, jeugdhulp aanvragen,
      onderwijs en zorg samen
    `),
  },
  {
    id: 'zorg.flexzat-hgw',
    kind: 'zorg',
    title: 'Hoe het flex-ZAT werkt',
    text: 'Het flex-ZAT (zorg- en adviesteam) werkt volgens integraal handelingsgericht werken. Onderwijs en hulp werken dan samen aan één plan, met ouders en leerling. De Holland Rijnland methode is hiervoor de leidraad.',
    conditions: [],
    actors: ['coordinator', 'ondersteuningsteam'],
    nextStep: 'Vraag de coördinator naar de Holland Rijnland methode als je een overleg voorbereidt.',
    related: ['hgw.zat', 'zorg.flexzat-overleg', 'hgw.uitgangspunten', 'hgw.stappenplan'],
    sources: [{ section: 'norm-3-zorg', points: ['5'] }],
    words: phrases(`
      werkwijze flexzat, methode flexzat, flexzat hgw, flexzat voorbereiden, hoe werkt het flexzat,
      integraal handelingsgericht werken, integraal werken, holland rijnland methode, hollandrijnlandmethode, één kind één plan,
      een gezin een plan, aanpak van het overleg
    `),
  },
  {
    id: 'zorg.metaoverleg',
    kind: 'zorg',
    title: 'Het jaarlijkse meta-overleg',
    text: 'Minstens een keer per jaar bespreekt de school hoe de samenwerking loopt. Liefst is dat aan het eind van een schooljaar: in de laatste twee maanden. De vaste leden van het flex-ZAT (zorg- en adviesteam) komen, met vaste contacten van buiten. Een directielid of manager leidt het. De onderwijsspecialist of orthopedagoog van het samenwerkingsverband wordt altijd uitgenodigd. Nieuw beleid komt ook aan bod.',
    conditions: [],
    actors: ['directie', 'coordinator', 'samenwerkingsverband'],
    nextStep: 'Plan het meta-overleg op tijd, en zet de specialist van het samenwerkingsverband op de lijst.',
    related: ['zorg.flexzat-samenstelling', 'structuur.monitoring', 'zorg.externe-inzet'],
    sources: [{ section: 'norm-3-zorg', points: ['6'] }],
    words: phrases(`
      metaoverleg, meta-overleg, meta overleg, metaniveau, jaarlijks overleg, jaarlijkse bijeenkomst, samenwerking evalueren,
      evaluatie met partners, terugkijken op de samenwerking, einde schooljaar overleg, orthopedagoog van het swv,
      onderwijsspecialist, contactpersonen van buiten, overleg met externe partners, beleidswijzigingen,
      een keer per jaar met alle partners, jaarevaluatie flexzat
    `),
  },
] as const satisfies readonly NormItem[];
