import type { NormItem } from '../schema.ts';
import { phrases } from './phrases.ts';

/** The stappenplan: its background, the preparation and the six steps. */
export const stapItems = [
  {
    id: 'stap.achtergrond',
    kind: 'stap',
    title: 'Wat het stappenplan is',
    text: 'Het stappenplan laat zien wat een school doet als een leerling hulp nodig heeft. Het komt van het ministerie van Onderwijs (OCW) en is met scholen en ouders gemaakt. Je hoeft het niet te gebruiken. Het is geen landelijke norm en schrijft niets voor. Het is vooral handig voor nieuwe docenten en mentoren.',
    conditions: [],
    actors: ['docent', 'mentor', 'school'],
    nextStep: 'Wil je het proberen met een leerling? Start een traject bij stap 1.',
    related: ['hgw.stappenplan', 'stap.voorbereiding', 'stap.signaleren', 'def.basisondersteuning'],
    sources: [
      { section: 'plan-inleiding', points: [] },
      { section: 'plan-achtergrond', points: [] },
    ],
    words: phrases(`
      wat is het stappenplan, stappenplan verplicht, moet ik het stappenplan volgen, waarom een stappenplan,
      voor wie is het stappenplan, welke stappen zijn er, volgorde van de stappen, wie heeft het stappenplan gemaakt,
      landelijke norm, mag ik stappen overslaan, achtergrond stappenplan, nieuwe docent stappenplan
    `),
  },
  {
    id: 'stap.voorbereiding',
    kind: 'stap',
    title: 'Voorbereiding: wat vooraf geregeld is',
    text: 'Het plan werkt alleen als een paar dingen vooraf kloppen. Het team weet genoeg om leerlingen op tijd te helpen. Iedereen weet bij wie je terechtkunt en wie wat doet. Protocollen, zoals voor dyslexie of pesten, zijn makkelijk te vinden. De website en de schoolgids vertellen wat de school doet bij zorgen of klachten.',
    conditions: [],
    actors: ['school', 'coordinator', 'directie'],
    nextStep: 'Weet je bij wie je terechtkunt en welk protocol geldt? Zo niet, vraag het de coördinator.',
    related: ['stap.signaleren', 'structuur.vindbaar', 'structuur.expertise', 'structuur.taken'],
    sources: [{ section: 'plan-voorbereiding', points: ['a1', 'a2', 'a3', 'a4', 'v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7', 'v8'] }],
    words: phrases(`
      voorbereiding, voorwaarden, vooraf regelen, wat moet op orde zijn, wat moet er klaarliggen, protocollen,
      waar vind ik het protocol, toegerust team, kennis van het team, klacht van ouders, klachten, aandachtsfunctionaris,
      intern aanspreekpunt, bij wie kunnen leerlingen terecht, schoolgids en website, voordat je begint, wanneer juist niets doen
    `),
  },
  {
    id: 'stap.signaleren',
    kind: 'stap',
    title: 'Stap 1: signaleren',
    text: 'Je ziet dat er iets is en brengt het in kaart. Luister eerst naar de leerling, en werk vanaf het begin samen met de ouders. Wat helpt de leerling en wat zit in de weg? Speelt het bij één leerling of in een hele groep? Bepaal hoeveel haast het heeft. Vertel leerling en ouders waar zij steun kunnen vinden.',
    conditions: [],
    actors: ['docent', 'mentor', 'leerling', 'ouders'],
    nextStep: 'Praat eerst met de leerling. Nodig daarna de ouders uit en start een traject.',
    related: ['stap.begrijpen', 'hgw.hoorrecht', 'hgw.vroeg-signaleren', 'structuur.domeinen'],
    sources: [{ section: 'plan-stap-1', points: ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'v1', 'v2', 'v3', 'v4', 'v5', 'v6'] }],
    words: phrases(`
      stap 1, stap een, signaleren, eerste stap, waar begin ik, wat doe ik als eerste, hoe begin ik, leerling valt op,
      belemmerende factoren, stimulerende factoren, hoe dringend, hoeveel haast, alleen deze leerling of de hele klas,
      signaal bespreken, niet-pluis gevoel, ouders uitnodigen, wat werkte eerder
    `),
  },
  {
    id: 'stap.begrijpen',
    kind: 'stap',
    title: 'Stap 2: begrijpen',
    text: 'Je zoekt samen uit wat er speelt. Leerling, ouders en docent vertellen elk hoe zij het zien. Waar zijn ze het eens en waar niet? Soms is het gesprek zelf al genoeg. Weet je nog te weinig, vraag dan advies, ook van buiten. Houd je daarbij aan de privacywet.',
    conditions: [],
    actors: ['mentor', 'docent', 'leerling', 'ouders'],
    nextStep: 'Schrijf in drie zinnen op hoe leerling, ouders en jij het zien. Kijk waar het verschilt.',
    related: ['stap.signaleren', 'stap.plannen', 'hgw.onderwijsbehoeften', 'hgw.hoorrecht'],
    sources: [{ section: 'plan-stap-2', points: ['a1', 'a2', 'a3', 'a4', 'a5', 'v1', 'v2', 'v3', 'v4', 'v5', 'v6'] }],
    words: phrases(`
      stap 2, stap twee, begrijpen, wat is er aan de hand, gezamenlijk beeld, driehoek, leraar leerling ouder,
      ouders zien het anders, we zijn het niet eens, verschil van mening met ouders, open gesprek, informatie delen,
      gegevens delen, raad vragen, privacy, mag ik gegevens delen, avg, is een gesprek genoeg, advies inwinnen,
      genoeg weten voor een plan
    `),
  },
  {
    id: 'stap.plannen',
    kind: 'stap',
    title: 'Stap 3: plannen',
    text: 'Je maakt samen een plan van aanpak. Daarin staan doelen, wie wat doet, hoelang het duurt en wanneer je terugkijkt. Maak doelen SMARTI: precies, meetbaar, aanvaardbaar, haalbaar, met een einddatum en met zin erin. Kies hulp die bewezen werkt. Spreek af bij wie ouders tussendoor terechtkunnen. En wat je doet als zij of de leerling iets anders willen.',
    conditions: [],
    actors: ['mentor', 'docent', 'leerling', 'ouders', 'coordinator'],
    nextStep: 'Schrijf één doel op met de leerling. Zet erbij wie wat doet en wanneer jullie terugkijken.',
    related: ['stap.begrijpen', 'stap.realiseren', 'interventie.vraaggericht', 'stap.evalueren'],
    sources: [
      {
        section: 'plan-stap-3',
        points: ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9', 'v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7', 'v8', 'v9'],
      },
    ],
    words: phrases(`
      stap 3, stap drie, plannen maken, plan van aanpak, plan maken, plan schrijven, doelen, smart, smarti, doel formuleren,
      meetbaar doel, tijdpad, afspraken maken, bewezen effectief, ouders niet akkoord met het plan, leerling wil het plan niet,
      evaluatiemoment afspreken, hoe lang mag het plan duren, buikpijn thuis, aanspreekpunt voor ouders, ouders tussendoor
    `),
  },
  {
    id: 'stap.realiseren',
    kind: 'stap',
    title: 'Stap 4: realiseren (uitvoeren)',
    text: "Je voert het plan uit met de leerling en de ouders. Spreek af bij wie zij terechtkunnen, ook als iemand van buiten de hulp geeft. De school houdt de leiding. Alle betrokken collega's kennen de afspraken. Bedenk samen hoe je het volhoudt. Kijk tussendoor of het plan anders moet.",
    conditions: [],
    actors: ['mentor', 'docent', 'leerling', 'ouders'],
    nextStep: 'Vraag deze week aan leerling en docenten hoe het gaat. Schrijf het kort op.',
    related: ['stap.plannen', 'stap.vastleggen', 'stap.evalueren', 'zorg.externe-inzet'],
    sources: [{ section: 'plan-stap-4', points: ['a1', 'a2', 'a3', 'a4', 'a5', 'v1', 'v2', 'v3', 'v4'] }],
    words: phrases(`
      stap 4, stap vier, realiseren, uitvoeren, uitvoering van het plan, regie, wie houdt de regie, wie leidt de uitvoering,
      contactpersoon bij hulp van buiten, volhouden, motivatie zakt weg, energie vasthouden, plan loopt niet, plan bijstellen,
      tussentijds aanpassen, collega's weten het niet, afspraken doorgeven aan docenten, externe voert het uit,
      collega houdt zich niet aan de afspraken, ouders werken niet mee
    `),
  },
  {
    id: 'stap.vastleggen',
    kind: 'stap',
    title: 'Stap 5: vastleggen',
    text: 'Je zet de afspraken en resultaten kort in het leerlingdossier. Schrijf feiten op, dus geen mening, oordeel of gevoel. Gebruik gewone woorden: ouders lezen mee. Een dossier gaat lang mee. Sluit een behoefte daarom af als die voorbij is. Alleen wie ermee te maken heeft, kan erbij.',
    conditions: [],
    actors: ['mentor', 'docent', 'coordinator'],
    nextStep: 'Schrijf op wat je zag en hoorde, met datum. Lees het na alsof je de ouder bent.',
    related: ['stap.realiseren', 'stap.evalueren', 'structuur.monitoring'],
    sources: [{ section: 'plan-stap-5', points: ['a1', 'a2', 'a3', 'a4', 'v1', 'v2', 'v3', 'v4'] }],
    words: phrases(`
      stap 5, stap vijf, vastleggen, dossier, leerlingdossier, in het dossier schrijven, magister, somtoday, logboek,
      notitie maken, verslag van het gesprek, feiten opschrijven, feitelijk schrijven, mening in het dossier,
      wie mag het dossier lezen, lezen ouders mee, gespreksverslag, wat schrijf ik op, bescherming van gegevens
    `),
  },
  {
    id: 'stap.evalueren',
    kind: 'stap',
    title: 'Stap 6: evalueren',
    text: 'Je kijkt samen terug. Welke doelen zijn gehaald en welke niet? Wat werkte en wat doe je anders? Gaat het goed, bouw de hulp dan bewust en in stappen af. Is er meer nodig, spreek dan nieuwe doelen af. Is de basis niet genoeg? Praat dan met het ondersteuningsteam of het samenwerkingsverband over extra ondersteuning.',
    conditions: [],
    actors: ['mentor', 'docent', 'leerling', 'ouders', 'ondersteuningsteam'],
    nextStep: 'Plan een gesprek met leerling en ouders. Loop de doelen langs en kies wat erna komt.',
    related: ['stap.plannen', 'structuur.overstijgt', 'structuur.monitoring', 'stap.vastleggen'],
    sources: [{ section: 'plan-stap-6', points: ['a1', 'a2', 'a3', 'a4', 'a5', 'v1', 'v2', 'v3', 'v4'] }],
    words: phrases(`
      stap 6, stap zes, evalueren, evaluatie van het plan, evaluatiegesprek, terugkijken, doelen gehaald, doelen niet gehaald,
      heeft het gewerkt, afbouwen, hulp stoppen, hulp afbouwen, wanneer stop je, traject afsluiten, plan werkt niet,
      wat na het plan, plan verlengen, vervolgstap
    `),
  },
] as const satisfies readonly NormItem[];
