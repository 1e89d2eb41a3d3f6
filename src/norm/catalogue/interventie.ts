import type { NormItem } from '../schema.ts';
import { phrases } from './phrases.ts';

/** The preventive and light help that every school offers, each with the bounds that keep it within the basis. */
export const interventieItems = [
  {
    id: 'interventie.vraaggericht',
    kind: 'interventie',
    title: 'Lichte hulp die elke school kan geven',
    text: 'Het gaat om hulp om problemen te voorkomen, en om lichte hulp als er al iets is. De school ziet op tijd dat leren of opgroeien niet goed gaat. Daarna helpt zij de leerling of een groep. De hulp volgt op een vraag: een leerling krijgt wat nodig is.',
    conditions: ['vraaggericht'],
    actors: ['school', 'docent', 'mentor'],
    nextStep: 'Typ kort wat je ziet bij de leerling, dan zoek ik welke hulp daarbij hoort.',
    related: ['interventie.differentiatie', 'interventie.signalering', 'def.inspanning', 'def.aspecten'],
    sources: [{ section: 'norm-4', points: [] }],
    words: phrases(`
      preventief, preventieve hulp, licht curatief, licht-curatieve interventies, interventie, interventies, lichte hulp,
      vraaggericht, welke hulp is er, welke trainingen zijn er, aanbod van de school, wat kunnen we bieden,
      krijgt iedereen deze hulp, overzicht van hulp
    `),
  },
  {
    id: 'interventie.differentiatie',
    kind: 'interventie',
    title: 'Instructie op maat',
    text: 'Elke school geeft uitleg die past bij de leerling en de groep. De een krijgt langer uitleg, de ander gaat sneller door. Dit heet differentiëren.',
    conditions: [],
    actors: ['docent', 'school'],
    nextStep: 'Kies voor je volgende les één groepje dat extra uitleg krijgt, en één dat zelf verder kan.',
    related: ['interventie.in-de-klas', 'hgw.onderwijsbehoeften', 'interventie.hoogbegaafd'],
    sources: [{ section: 'norm-4-interventies', points: ['1'] }],
    words: phrases(`
      differentiatie, differentiëren, differentieren, gedifferentieerde instructie, niveauverschil, niveaus in één klas,
      verschillen in niveau, extra uitleg, verlengde instructie, instructietafel, uitleg op maat, tempo verschil,
      sneller door de stof, langzame leerling, les op niveau, verdieping, basis plus top
    `),
  },
  {
    id: 'interventie.signalering',
    kind: 'interventie',
    title: 'Problemen op tijd zien',
    text: 'Elke school let zelf op of er problemen ontstaan. Dat gaat over leren, opgroeien en ontwikkelen. De school wacht niet tot het misgaat. Zo kan hulp licht blijven.',
    conditions: [],
    actors: ['school', 'docent', 'mentor'],
    nextStep: 'Zie je iets opvallends? Meld het bij de mentor met wat je zag en wanneer.',
    related: ['hgw.vroeg-signaleren', 'stap.signaleren', 'structuur.domeinen'],
    sources: [{ section: 'norm-4-interventies', points: ['2'] }],
    words: phrases(`
      signalering, preventief signaleren, screening, screenen, brugklas testen, leerlingvolgsysteem, volgtoetsen,
      leerproblemen opsporen, opgroeiproblemen, ontwikkelingsproblemen, zien aankomen, voordat het misgaat,
      achteruitgang in cijfers, cijfers kelderen, opvallend stil, verandert ineens
    `),
  },
  {
    id: 'interventie.taal-nt2',
    kind: 'interventie',
    title: 'Hulp bij lezen, taal en NT2',
    text: 'Elke school helpt leerlingen die achterlopen met lezen of taal. Daar valt ook Nederlands als tweede taal (NT2) onder. De school heeft er een aanbod voor, geeft korte hulp, of doet allebei.',
    conditions: ['kortdurend'],
    actors: ['school', 'docent', 'coordinator'],
    nextStep: 'Schrijf op waar de leerling in de les op vastloopt. Vraag de coördinator welke taalhulp er is.',
    related: ['structuur.expertise', 'interventie.dyslexie-dyscalculie', 'interventie.differentiatie'],
    sources: [{ section: 'norm-4-interventies', points: ['3a'] }],
    words: phrases(`
      nt2, nederlands als tweede taal, taalachterstand, leesachterstand, achterstand in taal, leest slecht, leest niet vlot,
      begrijpend lezen, kleine woordenschat, spreekt weinig nederlands, anderstalig, anderstalige leerling, statushouder,
      nieuwkomer, isk, schakelklas, begrijpt de vragen niet, taalhulp, slecht in spelling, thuis een andere taal,
      schrijft kromme zinnen, lezen en taal
    `),
  },
  {
    id: 'interventie.rekenen',
    kind: 'interventie',
    title: 'Hulp bij een achterstand in rekenen',
    text: 'Elke school helpt leerlingen die achterlopen met rekenen. De school heeft er een aanbod voor, geeft korte hulp, of doet allebei.',
    conditions: ['kortdurend'],
    actors: ['school', 'docent', 'coordinator'],
    nextStep: 'Kijk met de rekendocent waar het hapert. Vraag dan de coördinator welke rekenhulp er is.',
    related: ['interventie.dyslexie-dyscalculie', 'structuur.expertise', 'interventie.differentiatie'],
    sources: [{ section: 'norm-4-interventies', points: ['3b'] }],
    words: phrases(`
      rekenen, rekenachterstand, achterstand met rekenen, rekenhulp, rekenles, bijles rekenen, breuken, procenten, tafels,
      klokkijken, slecht in rekenen, hoofdrekenen, kan niet rekenen, rekenontwikkeling, rekenniveau, rekentoets niet gehaald,
      getallen, rekenzwak
    `),
  },
  {
    id: 'interventie.dyslexie-dyscalculie',
    kind: 'interventie',
    title: 'Dyslexie en dyscalculie volgens protocol',
    text: 'Elke school helpt leerlingen met dyslexie of dyscalculie. Dat gaat volgens een protocol: daarin staat wat de school doet. De school heeft er een aanbod voor, geeft korte hulp, of doet allebei.',
    conditions: ['volgens-protocol', 'kortdurend'],
    actors: ['school', 'docent', 'coordinator'],
    nextStep: 'Zoek het protocol van je school op. Daarin staat wat jij in de les en bij toetsen doet.',
    related: ['interventie.taal-nt2', 'interventie.rekenen', 'interventie.organisatie', 'stap.voorbereiding'],
    sources: [{ section: 'norm-4-interventies', points: ['3c'] }],
    words: phrases(`
      dyslexie, dyslectisch, dyslect, dyscalculie, dyslexieprotocol, protocol dyslexie, protocol dyscalculie, dyslexiekaart,
      dyslexieverklaring, dyslexiepas, faciliteitenkaart, voorleessoftware, luisterboeken, grotere letters, draait letters om,
      spelfouten door dyslexie, rekenstoornis, leesstoornis
    `),
  },
  {
    id: 'interventie.executief',
    kind: 'interventie',
    title: 'Hulp bij leren leren, plannen en organiseren',
    text: 'Elke school helpt leerlingen die moeilijk leren of hun werk niet geregeld krijgen. Denk aan plannen, spullen op orde, onthouden en bij de taak blijven. Dit heten executieve vaardigheden. De school heeft er een aanbod voor, geeft korte hulp, of doet allebei.',
    conditions: ['kortdurend'],
    actors: ['school', 'docent', 'mentor'],
    nextStep: 'Kies met de leerling één ding om aan te werken, zoals de agenda. Kijk na drie weken terug.',
    related: ['document.werkhouding', 'interventie.gedrag', 'interventie.differentiatie'],
    sources: [{ section: 'norm-4-interventies', points: ['3d'] }],
    words: phrases(`
      executieve functies, executieve vaardigheden, plannen van huiswerk, plannen en organiseren, planning, organiseren,
      agenda niet op orde, spullen vergeten, boeken kwijt, chaotisch, slordig met spullen, werkgeheugen, vergeet alles,
      onthoudt niks, begint niet aan zijn werk, uitstellen, stelt alles uit, leren leren, leerproblemen, studievaardigheden,
      raakt het overzicht kwijt, huiswerk plannen, spullen op orde, kluisje en tas een puinhoop
    `),
  },
  {
    id: 'interventie.hoogbegaafd',
    kind: 'interventie',
    title: 'Hulp voor (hoog)begaafde leerlingen',
    text: 'Er is een aanbod of korte hulp voor begaafde en hoogbegaafde leerlingen. Dit geldt niet op elke school: alleen op scholen waar dit aan de orde is. Je school bepaalt wat er dan is.',
    conditions: ['waar-van-toepassing', 'kortdurend'],
    actors: ['school', 'docent', 'mentor'],
    nextStep: 'Vraag de coördinator of jullie school hiervoor iets aanbiedt, en wat past bij deze leerling.',
    related: ['interventie.differentiatie', 'interventie.gedrag', 'interventie.organisatie'],
    sources: [{ section: 'norm-4-interventies', points: ['3e'] }],
    words: phrases(`
      hoogbegaafd, hoogbegaafde leerling, hoogbegaafdheid, begaafd, meerbegaafd, hb, hb-er, hb-leerling, plusklas, plusgroep,
      verrijking, versnellen, klas overslaan, slimme leerling verveelt zich, verveelt zich, te makkelijk, meer uitdaging,
      uitdaging nodig, heel slim, hoog iq
    `),
  },
  {
    id: 'interventie.gedrag',
    kind: 'interventie',
    title: 'Korte hulp bij één gedragsprobleem',
    text: 'Elke school helpt kort bij één gedragsprobleem tegelijk. Denk aan moeite met opletten, heel druk zijn, een zwakke werkhouding of presteren onder het kunnen. Spelen er meer problemen door elkaar, of is lang hulp nodig? Dan is het extra ondersteuning.',
    conditions: ['enkelvoudig', 'kortdurend'],
    actors: ['docent', 'mentor', 'school'],
    nextStep: 'Vraag de leerling wanneer het wel lukt. Bespreek met de mentor welke korte hulp past.',
    related: ['document.werkhouding', 'interventie.executief', 'interventie.in-de-klas', 'def.grens-extra'],
    sources: [{ section: 'norm-4-interventies', points: ['4a'] }],
    words: phrases(`
      gedrag, gedragsprobleem, druk gedrag, druk kind, hyperactief, hyperactiviteit, wiebelt, zit niet stil, roept door de klas,
      concentratie, concentratieproblemen, snel afgeleid, let niet op, dromerig, staart uit het raam, aandacht er niet bij, adhd,
      werkhoudingsproblemen, onderpresteren, presteert onder zijn niveau, kan meer dan hij laat zien, voert niks uit, brutaal,
      stoort de les, maakt niks af
    `),
  },
  {
    id: 'interventie.sociaal',
    kind: 'interventie',
    title: 'Korte hulp bij één sociaal probleem',
    text: 'Elke school helpt kort bij één sociaal probleem tegelijk. Denk aan moeite met contact maken, omgaan met anderen of een gesprek voeren. Spelen er meer problemen door elkaar, of is lang hulp nodig? Dan is het extra ondersteuning.',
    conditions: ['enkelvoudig', 'kortdurend'],
    actors: ['mentor', 'docent', 'school'],
    nextStep: 'Vraag de leerling met wie het wel klikt. Bespreek met de mentor welke korte hulp past.',
    related: ['interventie.emotioneel', 'document.klimaat', 'interventie.in-de-klas', 'def.grens-extra'],
    sources: [{ section: 'norm-4-interventies', points: ['4b'] }],
    words: phrases(`
      sova, sova training, sociale vaardigheden, sociale vaardigheidstraining, sociaal probleem, sociaal onhandig, contact maken,
      maakt geen contact, geen vrienden, staat alleen op het plein, altijd alleen in de pauze, ligt buiten de groep, communicatie,
      communiceren, gesprek beginnen, begrijpt grapjes niet, ruzie met klasgenoten, samenwerken lukt niet, omgang met anderen,
      zegt de verkeerde dingen, autisme
    `),
  },
  {
    id: 'interventie.emotioneel',
    kind: 'interventie',
    title: 'Korte hulp bij één emotioneel probleem',
    text: 'Elke school helpt kort bij één emotioneel probleem tegelijk. Denk aan faalangst, of moeite om voor zichzelf op te komen. Spelen er meer problemen door elkaar, of is lang hulp nodig? Dan is het extra ondersteuning.',
    conditions: ['enkelvoudig', 'kortdurend'],
    actors: ['mentor', 'docent', 'school'],
    nextStep: 'Vraag de leerling waar de spanning begint. Bespreek met de mentor welke korte hulp past.',
    related: ['interventie.sociaal', 'structuur.expertise', 'interventie.in-de-klas', 'def.grens-extra'],
    sources: [{ section: 'norm-4-interventies', points: ['4c'] }],
    words: phrases(`
      faalangst, faalangsttraining, faalangstig, fat, examenvrees, bang voor toetsen, blokkeert bij toetsen, klapt dicht,
      black-out, zenuwen, paniek bij een toets, onzeker, weinig zelfvertrouwen, weerbaarheid, weerbaarheidstraining,
      kan geen nee zeggen, komt niet voor zichzelf op, durft niets te zeggen, durft geen presentatie te geven, emotioneel,
      huilt snel, verlegen, angstig, laat over zich heen lopen
    `),
  },
  {
    id: 'interventie.motorisch',
    kind: 'interventie',
    title: 'Korte hulp bij één motorisch probleem',
    text: 'Elke school helpt kort bij één motorisch probleem tegelijk, dus bij bewegen. Denk aan onleesbaar schrijven, houterig of onhandig bewegen, moeite met gym of de weg kwijtraken in het gebouw. Spelen er meer problemen door elkaar, of is lang hulp nodig? Dan is het extra ondersteuning.',
    conditions: ['enkelvoudig', 'kortdurend'],
    actors: ['docent', 'mentor', 'school'],
    nextStep: 'Vraag de leerling wat lastig is en wat helpt. Vraag ook de gymdocent wat die ziet.',
    related: ['interventie.toegankelijk', 'interventie.in-de-klas', 'interventie.organisatie', 'def.grens-extra'],
    sources: [{ section: 'norm-4-interventies', points: ['4d'] }],
    words: phrases(`
      motoriek, motorisch, handschrift, slecht handschrift, onleesbaar schrijven, hanenpoten, schrijft heel langzaam, houterig,
      onhandig, stoot alles om, struikelt, kan niet mee met gym, slecht in gym, bal vangen, verdwaalt in school,
      kan de weg niet vinden, links en rechts, pengreep, fijne motoriek, dyspraxie, dcd
    `),
  },
  {
    id: 'interventie.in-de-klas',
    kind: 'interventie',
    title: 'Hulp zo veel mogelijk in de klas',
    text: "De hulp is zo veel mogelijk in de klas. Docenten staan er niet alleen voor. Als het nodig is, krijgen zij advies en denken collega's mee. Zo past de les beter bij de leerling.",
    conditions: ['zoveel-mogelijk-in-de-klas', 'zo-nodig'],
    actors: ['docent', 'bpo', 'coordinator'],
    nextStep: "Vraag een collega of de BPO'er (begeleider passend onderwijs) om een les mee te kijken.",
    related: ['structuur.bpo', 'structuur.coordinator', 'interventie.differentiatie', 'hgw.wisselwerking'],
    sources: [{ section: 'norm-4-interventies', points: ['5'] }],
    words: phrases(`
      hulp in de klas, in de les helpen, uit de les halen, hulp buiten de les, collegiale consultatie, meedenken met een collega,
      collega laten meekijken, advies voor docenten, ik loop vast, weet niet wat ik met deze leerling moet, handen in het haar,
      steun voor de docent, tips voor in de les, sparren, intervisie, begeleiding in de les, tijdens de les of erna
    `),
  },
  {
    id: 'interventie.verzuim',
    kind: 'interventie',
    title: 'Hulp bij verzuim',
    text: 'Elke school helpt leerlingen die verzuimen. Dat gaat volgens het leerplichtprotocol van de gemeente. Alleen melden is dus niet genoeg: de school begeleidt de leerling ook.',
    conditions: ['volgens-protocol'],
    actors: ['mentor', 'school', 'coordinator'],
    nextStep: 'Vraag de leerling wat er speelt en bel de ouders. Kijk in het protocol wanneer je meldt.',
    related: ['document.verzuim', 'structuur.domeinen', 'structuur.overstijgt'],
    sources: [{ section: 'norm-4-interventies', points: ['6'] }],
    words: phrases(`
      verzuim, spijbelen, spijbelaar, ongeoorloofd afwezig, ongeoorloofd, te laat komen, vaak te laat, vaak ziek, ziekteverzuim,
      ziekmeldingen, leerplicht, leerplichtambtenaar, leerrecht, komt niet opdagen, komt niet naar school, absent, uren missen,
      melden bij leerplicht, verzuimbegeleiding, wil niet naar school, blijft weg, skipt lessen
    `),
  },
  {
    id: 'interventie.organisatie',
    kind: 'interventie',
    title: 'Kleine of korte aanpassingen in rooster en toetsen',
    text: 'Elke school kan het onderwijs een beetje of voor korte tijd aanpassen. Dat kan met een ander rooster, extra tijd of andere leerstof. Het kan ook in examens of het programma van toetsing (PTA). Deels les op een andere school (symbiose) of minder uren onderwijs kan ook. Is het blijvend of groot? Dan valt het buiten de basis.',
    conditions: ['beperkt', 'kortdurend'],
    actors: ['school', 'coordinator', 'directie'],
    nextStep: 'Vraag de coördinator of teamleider wat kan, en spreek een einddatum af.',
    related: ['onderwijs.wettelijk', 'interventie.toegankelijk', 'def.grens-extra', 'structuur.overstijgt'],
    sources: [{ section: 'norm-4-interventies', points: ['7'] }],
    words: phrases(`
      aangepast rooster, roosteraanpassing, rooster aanpassen, minder uren, minder lessen, halve dagen, alleen de ochtenden,
      tijdverlenging, extra tijd, extra tijd bij toetsen, langer over een toets, pta, pta aanpassen, examen aanpassen,
      spreiding van het examen, leerplan aanpassen, vak laten vallen, vrijstelling voor een vak, symbiose, onderwijstijd,
      verkorte onderwijstijd, onderwijstijdonderschrijding, later beginnen, hersenschudding, rustig opbouwen
    `),
  },
  {
    id: 'interventie.toegankelijk',
    kind: 'interventie',
    title: 'Toegankelijk gebouw, ruimtes en hulpmiddelen',
    text: 'Elke leerling kan de school in en door het gebouw. Er zijn aangepaste plekken om te werken en uitleg te krijgen, en hulpmiddelen voor wie ze nodig heeft. Wat er precies is, volgt uit het schoolondersteuningsprofiel (SOP).',
    conditions: ['volgens-sop', 'zo-nodig'],
    actors: ['school', 'directie', 'coordinator'],
    nextStep: 'Vraag de leerling wat nodig is. Kijk met de coördinator wat het profiel van je school zegt.',
    related: ['structuur.sop', 'document.sop', 'interventie.organisatie', 'document.aanname'],
    sources: [{ section: 'norm-4-interventies', points: ['8'] }],
    words: phrases(`
      toegankelijk, rolstoel, lift, drempels, traplift, krukken, slechtziend, slechthorend, doof, ringleiding, aangepast meubilair,
      aangepaste stoel, prikkelarm, prikkelarme werkplek, rustige werkplek, stilteruimte, hulpmiddelen, koptelefoon, chromebook,
      laptop in de les, aangepaste ruimte, lichamelijke beperking, time-out plek, aangepast toilet
    `),
  },
] as const satisfies readonly NormItem[];
