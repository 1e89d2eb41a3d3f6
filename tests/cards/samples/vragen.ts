import { answerCard } from '../../../cards/answers/answer-card.ts';
import {
  type AfspraakForm,
  type AfspraakView,
  afspraakAnswerCard,
  afspraakCard,
  afspraakFormCard,
  afspraakNoticeCard,
  afsprakenListCard,
  extendCard,
  giveBackCard,
  stopAfspraakCard,
} from '../../../cards/vragen/afspraak-card.ts';
import type { TextForm } from '../../../cards/vragen/text-form.ts';
import { tipParts } from '../../../cards/vragen/text-form.ts';
import {
  answeredCard,
  answerFormCard,
  askCard,
  type VraagView,
  vraagCard,
  vraagStateCard,
  vragenListCard,
  withdrawnCard,
} from '../../../cards/vragen/vraag-card.ts';
import { standardPack } from '../../../src/norm/standard-pack.ts';
import { afspraakIdSchema, personIdSchema, vraagIdSchema } from '../../../src/shared/ids.ts';
import type { Sample } from './traject.ts';

const vraagId = vraagIdSchema.parse('3f0c1c9e-6f0f-4a57-9d5a-2b1f0c9e6f02');
const afspraakId = afspraakIdSchema.parse('3f0c1c9e-6f0f-4a57-9d5a-2b1f0c9e6f03');
const omar = personIdSchema.parse('00000000-0000-0000-0000-000000000021');
const contact = { name: 'Omar Bakker', phone: '071 000 00 00' };
const items = standardPack().items.map(({ id, title }) => ({ value: id, label: title }));

const question = 'Mag een leerling een eigen koelkast in het lokaal voor medicijnen?';
/** As long as a text can be, with everything in it that could be read as markup. */
const long = '**Vraag** <at>x</at> [y](http://z) é" '.repeat(60).slice(0, 1500);
const names = Array.from({ length: 12 }, (_, index) => `Achternaam-*${index}*`);

const pointed: TextForm = {
  text: 'Jay heeft adhd. Bel 06-12345678.',
  fault: 'Kies het voorstel, of schrijf je tekst anders.',
  pointed: { names: ['Jay'], diagnoses: ['adhd'], data: ['06-12345678'] },
  proposal: 'Een leerling heeft moeite met concentratie. Bel (weggelaten).',
  noPupil: '',
  diagnosis: '',
};
const full: TextForm = { ...pointed, text: long, proposal: long, pointed: { names, diagnoses: names, data: names } };
const can = { withdraw: false, pickUp: false, answer: false, makeAfspraak: false, seeAll: true };
const open: VraagView = {
  vraagId,
  title: 'Vraag van Docent Drie',
  askedAt: 'di 24 november om 09:00',
  text: question,
  state: 'Open: nog niet opgepakt.',
  can: { ...can, pickUp: true, answer: true },
  follows: false,
};
const done: VraagView = {
  ...open,
  state: 'Beantwoord door Omar Bakker.',
  answer: { text: 'Ja, bij de conciërge.', item: 'Achterstand met rekenen' },
  can: { ...can, makeAfspraak: true },
};
const afspraak: AfspraakView = {
  afspraakId,
  question,
  answer: 'Medicijnen staan in de koelkast van de conciërge.',
  dates: 'Geldt sinds di 24 november. Opnieuw bekijken op wo 24 november 2027. Dit staat niet in de norm zelf.',
  item: { id: 'interventie.rekenen', title: 'Achterstand met rekenen' },
  state: 'Voorgesteld door Omar Bakker. Wacht op een tweede paar ogen.',
  can: { judge: true, rewrite: false, extend: false, stop: true },
};
const form: AfspraakForm = {
  afspraakId,
  vraagId,
  typed: { vraag: question, antwoord: long.slice(0, 1000), herzien: '2027-11-24', 'norm-id': 'interventie.rekenen' },
  items,
  answerMax: 1000,
};
const prompt = { afspraakId, question, typed: { herzien: '2027-11-24' }, fault: 'Kies een datum na vandaag.' };
const rows = Array.from({ length: 8 }, (_, index) => ({
  vraagId,
  title: `Docent Nummer ${index}, di 24 november om 09:00`,
  state: `Open. ${long.slice(0, 80)}…`,
}));

/** Every card about questions to the coördinator and about the agreements of a school. */
export const vragenSamples: readonly Sample[] = [
  { name: 'vraag-formulier', card: askCard({ vraagId, to: 'Omar Bakker', form: { text: question }, back: true }) },
  { name: 'vraag-met-namen', card: askCard({ vraagId, to: 'Omar Bakker en Lotte Jansen', form: pointed, back: true }) },
  { name: 'vraag-vol', card: askCard({ vraagId, to: 'Omar Bakker', form: full, back: false }) },
  { name: 'vraag-met-gevaar', card: askCard({ vraagId, to: 'Omar Bakker', form: pointed, urgent: { contact }, back: true }) },
  { name: 'vraag-open', card: vraagCard(open, 'Een collega was net iets eerder.') },
  { name: 'vraag-opgepakt', card: vraagCard({ ...open, text: long, state: 'Opgepakt door Omar Bakker.', holder: omar }) },
  { name: 'vraag-beantwoord', card: vraagCard(done) },
  { name: 'vraag-eigen', card: vraagCard({ ...open, title: 'Je vraag', follows: true, can: { ...can, withdraw: true, seeAll: false } }) },
  { name: 'vraag-ingetrokken', card: withdrawnCard('Je vraag is ingetrokken. De tekst is weg.') },
  { name: 'vraag-bericht', card: vraagStateCard(vraagId, 'vraag van Docent Drie', 'Open: nog niet opgepakt.') },
  { name: 'vraag-antwoord', card: answeredCard({ ...done, text: long }, 'Van Omar Bakker, di 24 november om 10:00.') },
  {
    name: 'vraag-antwoordformulier',
    card: answerFormCard({ vraagId, title: open.title, question, form: { text: '' }, items, item: 'interventie.rekenen' }),
  },
  { name: 'vraag-antwoord-vol', card: answerFormCard({ vraagId, title: open.title, question: long, form: full, items, item: '' }) },
  { name: 'vragen-mijn', card: vragenListCard({ of: 'mijn', rows: [], from: 0, total: 0 }) },
  { name: 'vragen-alle', card: vragenListCard({ of: 'alle', rows, from: 8, total: 30, notice: 'Kies een vraag.' }) },
  {
    name: 'afspraak-antwoord',
    card: afspraakAnswerCard(
      { ...afspraak, overdue: 'Deze afspraak moest op di 24 november opnieuw bekeken worden.' },
      true,
      tipParts('een naam', 'Mag een leerling dat?'),
    ),
  },
  { name: 'afspraak-beheer', card: afspraakCard(afspraak, 'Je voorstel is bewaard.') },
  {
    name: 'afspraak-terug',
    card: afspraakCard({ ...afspraak, reason: 'Zeg erbij waar.', can: { judge: false, rewrite: true, extend: false, stop: true } }),
  },
  { name: 'afspraak-geldt', card: afspraakCard({ ...afspraak, can: { judge: false, rewrite: false, extend: true, stop: true } }) },
  { name: 'afspraak-formulier', card: afspraakFormCard(form) },
  {
    name: 'afspraak-formulier-met-namen',
    card: afspraakFormCard({
      ...form,
      vraagId: undefined,
      fault: 'Schrijf het zonder wat hieronder staat.',
      pointed: { names: ['Jay'], diagnoses: ['adhd'], data: [] },
      proposals: [question, long.slice(0, 1000)],
    }),
  },
  { name: 'afspraak-teruggeven', card: giveBackCard({ ...prompt, typed: { reden: 'Zeg erbij waar.' } }) },
  { name: 'afspraak-verlengen', card: extendCard(prompt) },
  { name: 'afspraak-stoppen', card: stopAfspraakCard({ ...prompt, fault: undefined }) },
  { name: 'afspraak-bericht', card: afspraakNoticeCard(afspraakId, 'Lotte Jansen keurde je voorstel goed.', question) },
  {
    name: 'afspraken',
    card: afsprakenListCard({
      rows: Array.from({ length: 8 }, () => ({ afspraakId, question, state: 'Geldt. Opnieuw bekijken op wo 24 november 2027.' })),
      from: 8,
      total: 20,
      manages: true,
    }),
  },
  { name: 'afspraken-leeg', card: afsprakenListCard({ rows: [], from: 0, total: 0, manages: false }) },
  {
    name: 'antwoord-met-afspraak-en-tip',
    card: answerCard(
      {
        verdict: 'niet-beschreven',
        explanation: 'Ook het stappenplan zegt er niets over. Ik weet het dus niet zeker.',
        nextSteps: ['Vraag het de coördinator onderwijsondersteuning van je school.'],
        sources: [],
        choices: [],
        afspraak: { afspraakId, question },
        tip: { what: 'een naam en een diagnose', proposal: 'Een leerling heeft moeite met concentratie.' },
      },
      { start: true, ask: true },
    ),
  },
];
