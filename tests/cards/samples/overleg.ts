import { INPUT } from '../../../cards/flexzat/inputs.ts';
import { meetingListCard } from '../../../cards/flexzat/list-card.ts';
import { meetingCard, meetingStateCard } from '../../../cards/flexzat/meeting-card.ts';
import type { MeetingView, PersonRow } from '../../../cards/flexzat/meeting-parts.ts';
import { type NewFlexZatView, newFlexZatCard } from '../../../cards/flexzat/new-card.ts';
import { meetingNoticeCard } from '../../../cards/flexzat/notice-card.ts';
import { addPeopleCard, type PersonView, peopleCard, personCard } from '../../../cards/flexzat/people-card.ts';
import { cancelCard, chairCard, momentsCard } from '../../../cards/flexzat/prompts.ts';
import { meetingRefusalCard } from '../../../cards/flexzat/refusal-card.ts';
import type { CardJson } from '../../../cards/kit.ts';
import { type MetaView, metaCard, metaNotPlannedCard } from '../../../cards/metaoverleg/meta-card.ts';
import { metaAgenda } from '../../../src/metaoverleg/agenda.ts';
import { overlegIdSchema, trajectIdSchema } from '../../../src/shared/ids.ts';

const overlegId = overlegIdSchema.parse('3f0c1c9e-6f0f-4a57-9d5a-2b1f0c9e6f01');
const trajectId = trajectIdSchema.parse('9b2d7c1a-1d2e-4f3a-8b4c-5d6e7f8a9b0c');
const title = 'Flex-ZAT 4H-017';

/** As long as a name can be, with everything in it that could be read as markup. */
const longName = 'Dr. *Anna* [van] der_Zee-~Achternaam~ '.repeat(8).slice(0, 200);
const longUrl = `https://basiswijzer.zeer-lange-naam-van-een-scholengroep.example/agenda/${'A'.repeat(230)}.${'b'.repeat(43)}.ics`;
const people = (count: number) => Array.from({ length: count }, (_, index) => ({ value: `p${index}`, label: `Collega Nummer ${index}` }));

const row = (key: string, name: string, state: string, url = 'https://school.example/agenda/een-lange-code.ics'): PersonRow => ({
  key,
  name,
  state,
  agenda: { title: `Agenda-bestand van ${name}`, url },
});

const fixed: readonly PersonRow[] = [
  row('coordinator-1', 'Omar Bakker', 'Coördinator. Voorzitter.'),
  row('mentor-1', 'Sanne de Vries', 'Mentor of coach. Verwacht.'),
  row('ouders', 'De ouders', 'Vast lid. Verwacht.'),
  row('leerling', 'De leerling', 'Vast lid. Afwezig.'),
];

const meeting: MeetingView = {
  overlegId,
  trajectId,
  title,
  state: 'Gepland',
  moment: 'di 1 december van 09:30 tot 10:15',
  place: 'Kamer 114',
  chair: 'Omar Bakker',
  openPoints: [],
  proposals: [],
  moving: false,
  people: fixed,
  total: 4,
  rights: { plan: true, people: true },
};

const proposals = [
  { start: '2026-12-01T08:30:00Z', label: 'di 1 december om 09:30' },
  { start: '2026-12-03T12:00:00Z', label: 'do 3 december om 13:00' },
  { start: '2026-12-04T08:30:00Z', label: 'vr 4 december om 09:30' },
];

const offer: MeetingView = {
  ...meeting,
  state: 'Nog niet gepland. Kies een moment',
  moment: undefined,
  people: fixed.map((person) => ({ ...person, agenda: undefined })),
  proposals,
  openPoints: ['Ravi Kaya mag pas meedoen na toestemming van de ouders. Noteer het antwoord bij Deelnemers.'],
};

const crowded: MeetingView = {
  ...offer,
  moving: true,
  moment: 'di 1 december van 09:30 tot 10:15',
  place: longName,
  chair: longName,
  openPoints: Array.from({ length: 4 }, () => `${longName} mag pas meedoen na toestemming van de ouders en de leerling.`),
  people: Array.from({ length: 10 }, (_, index) =>
    row(`docent-${index}`, longName, `Partner van buiten school, ${longName}. Verwacht.`, longUrl),
  ),
  total: 64,
};

const newView: NewFlexZatView = {
  overlegId,
  about: { trajectId, pseudonym: '4H-017', mentor: 'Sanne de Vries' },
  coordinators: people(1),
  mentors: people(3),
  directie: people(1),
  colleagues: people(12),
  partners: people(2),
  minutes: [30, 45, 60, 90],
  typed: { [INPUT.decision]: 'nee', [INPUT.minutes]: '45' },
};

const form = { overlegId, title, typed: {} };
const staffMember: PersonView = {
  key: 'docent-1',
  name: 'Docent Drie',
  what: 'Docent',
  waits: false,
  consent: [],
  mayRemove: true,
  mayChange: true,
};

const meta: MetaView = {
  title: 'Meta-overleg 2026-2027',
  period: 'Het liefst in de laatste twee maanden van het schooljaar: di 18 mei 2027 tot en met vr 16 juli 2027.',
  invitees: [
    ['Directie', 'Lotte Jansen'],
    ['Coördinator', 'Omar Bakker'],
    ['Mentoren', '23 personen, 2 afwezig'],
    ['Namens de ouders', 'Nog niet ingevuld'],
    ['Namens de leerlingen', 'Ingevuld bij de deelnemers'],
    ['Specialist', 'Iris Smit (Samenwerkingsverband)'],
    ['Partners', 'Ravi Kaya (Schoolmaatschappelijk werk)'],
  ],
  agenda: metaAgenda,
  unanswered: ['Achterstand met rekenen: 5 keer', 'Andere onderwerpen: minder dan 3 keer'],
};
const metaMeeting: MeetingView = { ...offer, trajectId: undefined, title: meta.title, chair: 'Lotte Jansen', openPoints: [] };

/** Every card about meetings, also with as much on it as there can be. */
export const overlegSamples: readonly { readonly name: string; readonly card: CardJson }[] = [
  { name: 'overleg-nieuw-traject', card: newFlexZatCard(newView) },
  {
    name: 'overleg-nieuw-los',
    card: newFlexZatCard({
      ...newView,
      about: undefined,
      coordinators: people(3),
      mentors: people(60),
      directie: people(3),
      colleagues: people(120),
      partners: people(12),
      fault: 'Kies de mentor of coach van de leerling.',
    }),
  },
  { name: 'overleg-voorstel', card: meetingCard(offer, 'Schoolmaatschappelijk werk mag pas meedoen na toestemming van de ouders.') },
  { name: 'overleg-gepland', card: meetingCard(meeting, 'Het overleg is gepland. Vertel het zelf aan de ouders en de leerling.') },
  { name: 'overleg-vol', card: meetingCard(crowded, longName) },
  { name: 'overleg-deelnemer', card: meetingCard({ ...meeting, rights: { plan: false, people: false } }) },
  { name: 'overleg-geannuleerd', card: meetingCard({ ...meeting, state: 'Geannuleerd', rights: { plan: false, people: false } }) },
  { name: 'overleg-stand', card: meetingStateCard(meeting) },
  { name: 'overleg-lijst-leeg', card: meetingListCard({ rows: [], from: 0, total: 0, rights: { plan: true, meta: true } }) },
  {
    name: 'overleg-lijst',
    card: meetingListCard({
      rows: Array.from({ length: 8 }, () => ({
        overlegId,
        title,
        state: 'Di 1 december van 09:30 tot 10:15. Gepland. Er wordt een nieuw moment gezocht.',
      })),
      from: 8,
      total: 24,
      rights: { plan: true, meta: true },
    }),
  },
  {
    name: 'overleg-bericht',
    card: meetingNoticeCard({
      overlegId,
      title: 'flex-ZAT 4H-017',
      what: 'Verzet. Dit is het nieuwe moment.',
      moment: 'di 1 december van 09:30 tot 10:15',
      agenda: { title: 'Zet in je agenda', url: longUrl },
    }),
  },
  { name: 'overleg-momenten', card: momentsCard({ ...form, fault: 'Kies een datum na vandaag.' }, { base: 1 }) },
  {
    name: 'overleg-verzetten',
    card: momentsCard(form, { base: 1, moment: 'di 1 december van 09:30 tot 10:15', period: 'di 18 mei 2027 tot en met vr 16 juli 2027' }),
  },
  { name: 'overleg-annuleren', card: cancelCard(form, people(4)) },
  { name: 'overleg-voorzitter', card: chairCard(form, people(6), true) },
  { name: 'overleg-voorzitter-meta', card: chairCard({ ...form, title: meta.title }, people(1), false) },
  { name: 'overleg-deelnemers', card: peopleCard({ overlegId, title, rows: fixed, from: 0, total: 4, mayChange: true }, 'Bewaard.') },
  {
    name: 'overleg-deelnemers-vol',
    card: peopleCard({ overlegId, title, rows: crowded.people, from: 10, total: 64, mayChange: true }, longName),
  },
  { name: 'overleg-persoon', card: personCard(form, staffMember) },
  {
    name: 'overleg-persoon-afwezig',
    card: personCard(form, { ...staffMember, absent: `${longName} ${longName}`, mayRemove: false }),
  },
  {
    name: 'overleg-persoon-ouders',
    card: personCard(form, {
      ...staffMember,
      name: 'Namens de ouders',
      what: 'Vast lid',
      contact: { asksName: true },
      mayRemove: false,
    }),
  },
  {
    name: 'overleg-persoon-buiten',
    card: personCard(
      { ...form, fault: 'Vul ook de dag in waarop je het antwoord kreeg.', typed: { [INPUT.consentOf.ouders]: 'ja' } },
      { ...staffMember, name: longName, what: `Partner van buiten school, ${longName}`, consent: ['ouders', 'leerling'] },
    ),
  },
  { name: 'overleg-erbij', card: addPeopleCard(form, { colleagues: people(12), partners: people(2) }) },
  { name: 'overleg-erbij-veel', card: addPeopleCard({ ...form, fault: 'Kies eerst iemand.' }, { colleagues: people(120), partners: [] }) },
  {
    name: 'overleg-persoon-wacht',
    card: personCard(form, { ...staffMember, name: 'Ravi Kaya', what: 'Partner van buiten school', waits: true, consent: ['ouders'] }),
  },
  {
    name: 'overleg-nee',
    card: meetingRefusalCard({ code: 'niet-van-jou', text: 'Een flex-ZAT plant de coördinator. Vraag het aan Omar Bakker.' }),
  },
  { name: 'meta-nog-niet', card: metaNotPlannedCard(meta, overlegId) },
  { name: 'meta-voorstel', card: metaCard(meta, metaMeeting) },
  {
    name: 'meta-gepland',
    card: metaCard(meta, { ...metaMeeting, state: 'Gepland', moment: 'di 8 juni 2027 van 09:30 tot 10:15', proposals: [] }),
  },
];
