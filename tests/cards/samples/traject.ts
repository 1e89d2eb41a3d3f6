import { answerCard, urgentCard } from '../../../cards/answers/answer-card.ts';
import type { CardJson } from '../../../cards/kit.ts';
import { button } from '../../../cards/kit.ts';
import {
  errorCard,
  groupHelpCard,
  helpCard,
  movedCard,
  oldCard,
  refusalCard,
  strangerCard,
  thankedCard,
  thanksCard,
  welcomeCard,
} from '../../../cards/messages.ts';
import { checkInCard } from '../../../cards/traject/check-in-card.ts';
import { trajectListCard } from '../../../cards/traject/list-card.ts';
import { moreCard } from '../../../cards/traject/more-card.ts';
import { trajectNoticeCard } from '../../../cards/traject/notice-card.ts';
import {
  askCard,
  conflictCard,
  gateCard,
  mentorCard,
  resumeCard,
  shareCard,
  skipCard,
  stopCard,
  transferCard,
} from '../../../cards/traject/prompts.ts';
import { readCard } from '../../../cards/traject/read-card.ts';
import { schoolPartCard } from '../../../cards/traject/school-card.ts';
import { startCard } from '../../../cards/traject/start-card.ts';
import { trajectCard } from '../../../cards/traject/traject-card.ts';
import { TEXT_MAX } from '../../../src/traject/fields.ts';
import { GATES } from '../../../src/traject/gates.ts';
import { trajectOverview, trajectSummary } from '../../../src/traject/view.ts';
import { aTraject } from '../../support/build-traject.ts';
import { EVERYTHING } from '../../support/help-rights.ts';

/** A card with the name under which a failure or a picture is found. */
export interface Sample {
  readonly name: string;
  readonly card: CardJson;
}

const traject = aTraject().inStep(4).build();
const { id: trajectId, pseudonym } = traject;
const rights = { read: true, write: true, share: true, plan: true, resume: false };
const staff = Array.from({ length: 30 }, (_, index) => ({ value: `persoon-${index}`, label: `Voornaam van der Achternaam ${index}` }));
const longText = 'Een zin die laat zien hoe een lange tekst op de kaart staat. '.repeat(30).slice(0, TEXT_MAX);
const goals = Array.from({ length: 5 }, (_, index) => ({
  value: `n${index + 1}`,
  label: `Doel ${index + 1}: ik schrijf elke dag mijn huiswerk op.`,
}));
const voices = [{ value: 'mentor', label: 'De mentor' }];

/** Every card of the messages, the answers and the trajecten, also with as much on it as there can be. */
export const trajectSamples: readonly Sample[] = [
  { name: 'welkom', card: welcomeCard('personal') },
  { name: 'welkom-groep', card: welcomeCard('group') },
  { name: 'hulp', card: helpCard(EVERYTHING) },
  { name: 'hulp-groep', card: groupHelpCard() },
  { name: 'naar-1-op-1', card: movedCard('https://teams.microsoft.com/l/chat/0/0?users=28:x') },
  {
    name: 'weigering',
    card: refusalCard({ code: 'invoer', text: 'Er klopt iets niet.', fields: { datum: 'Kies een datum na vandaag.' } }),
  },
  { name: 'fout', card: errorCard('7F3K2') },
  { name: 'oude-kaart', card: oldCard() },
  { name: 'bedankt', card: thankedCard() },
  { name: 'onbekende', card: strangerCard() },
  { name: 'bedankt', card: thanksCard(trajectId, pseudonym, true) },
  {
    name: 'antwoord',
    card: answerCard(
      {
        verdict: 'basis-mits',
        explanation: 'Ja, onder een voorwaarde. De hulp is kort en gaat over één probleem tegelijk.',
        nextSteps: ['Vraag de leerling hoe die het ziet.', 'Bespreek het met de mentor.'],
        sources: ['Norm, deel 4, interventies, punt 4c (standaardpakket, versie 1, datum onbekend)'],
        choices: [],
        summaryEn: 'Yes, as long as it is short and about one problem.',
      },
      { start: true, ask: true },
    ),
  },
  {
    name: 'antwoord-onzeker',
    card: answerCard(
      {
        verdict: 'uitleg',
        explanation: 'Ik weet niet zeker wat je bedoelt.',
        nextSteps: ['Kies hieronder, of stel je vraag met andere woorden.'],
        sources: [],
        choices: [
          { id: 'interventie.rekenen', title: 'Achterstand met rekenen' },
          { id: 'interventie.dyslexie-dyscalculie', title: 'Dyslexie en dyscalculie' },
          { id: 'interventie.executief', title: 'Leerproblemen, plannen en organiseren' },
        ],
      },
      { start: false, ask: false },
    ),
  },
  {
    name: 'gevaar',
    card: urgentCard({ name: 'Omar Bakker', phone: '071 000 00 00' }, [button('traject.open', 'Naar het traject', { trajectId })]),
  },
  { name: 'traject', card: trajectCard(trajectOverview(traject), rights, 'Stap 3: Plannen is ingeleverd.', 'di 12 januari 2027') },
  {
    name: 'traject-lezer',
    card: trajectCard(trajectOverview(traject), { ...rights, read: false, write: false, share: false, plan: false }),
  },
  { name: 'menu', card: moreCard({ trajectId, pseudonym, step: 4, concept: true, hasGoals: true }, { ...rights, resume: true }) },
  {
    name: 'lijst',
    card: trajectListCard({
      rows: Array.from({ length: 8 }, () => ({ ...trajectSummary(traject), opens: 'traject.open' as const })),
      from: 8,
      total: 3000,
    }),
  },
  { name: 'lijst-leeg', card: trajectListCard({ rows: [], from: 0, total: 0 }) },
  {
    name: 'lezen',
    card: readCard({
      trajectId,
      step: 1,
      title: '4H-017, stap 1: signaleren',
      status: 'Ingeleverd',
      groups: [{ title: 'Wat speelt er?', lines: [{ field: 'x', label: 'Wat vraagt de leerling?', text: longText, state: 'ingevuld' }] }],
      history: ['Sanne de Vries leverde in op di 24 november om 09:30'],
      version: 3,
      newest: false,
      part: 1,
      parts: 3,
      mayReopen: true,
    }),
  },
  {
    name: 'voorbereiding-school',
    card: schoolPartCard(
      'Voorbeeldschool',
      [{ title: 'Het team', lines: [{ field: 'x', label: 'Weet iedereen genoeg?', text: longText, state: 'ingevuld' }] }],
      true,
      'De voorbereiding is bewaard.',
    ),
  },
  {
    name: 'start',
    card: startCard({ trajectId, mentors: staff, chosenMentor: 'persoon-1', typed: 'Fatima', error: 'Gebruik een code, zoals 4H-017.' }),
  },
  { name: 'bericht', card: trajectNoticeCard(traject, 'Wat zie jij bij deze leerling?', 'zienswijze') },
  { name: 'delen', card: shareCard(trajectId, pseudonym, staff, staff.slice(0, 6), { error: 'Kies eerst een collega.' }) },
  { name: 'vragen', card: askCard(trajectId, pseudonym, staff) },
  { name: 'mentor', card: mentorCard(trajectId, pseudonym, staff) },
  { name: 'stoppen', card: stopCard(trajectId, pseudonym, { error: 'Schrijf in één zin waarom.', reason: '' }) },
  {
    name: 'overdragen',
    card: transferCard(trajectId, pseudonym, { error: 'Schrijf op aan wie je overdraagt.', to: '', reason: 'x'.repeat(1500) }),
  },
  { name: 'hervatten', card: resumeCard(trajectId, pseudonym) },
  { name: 'overslaan', card: skipCard(trajectId, 2, 'Stap 2: Begrijpen') },
  { name: 'poort', card: gateCard({ trajectId, step: 1, title: '4H-017, stap 1: signaleren', gates: GATES }) },
  {
    name: 'check-in',
    card: checkInCard({
      trajectId,
      pseudonym,
      base: 2,
      goals,
      voices,
      voice: 'mentor',
      error: 'Geef bij minstens één doel aan hoe het gaat.',
    }),
  },
  {
    name: 'twee-teksten',
    card: conflictCard(
      {
        title: '4H-017, stap 1: signaleren',
        lines: Array.from({ length: 8 }, (_, index) => ({
          path: `vraag-${index}`,
          label: 'Wat speelt er: Wat vraagt de leerling?',
          mine: longText,
          theirs: longText,
          by: 'Omar Bakker, di 24 november om 09:30',
          joinable: true,
        })),
      },
      [button('stap.los-op', 'Bewaar mijn keuze', { trajectId, step: 1, section: 'wat-speelt', version: 3 }, { inputs: true })],
    ),
  },
];
