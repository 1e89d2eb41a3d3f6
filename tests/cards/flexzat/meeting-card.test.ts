import { describe, expect, it } from 'vitest';
import { meetingCard, meetingStateCard } from '../../../cards/flexzat/meeting-card.ts';
import type { MeetingView } from '../../../cards/flexzat/meeting-parts.ts';
import { overlegIdSchema, trajectIdSchema } from '../../../src/shared/ids.ts';
import { partsOf, textOf } from '../../support/fake-teams.ts';
import { buttonOn } from '../../support/school-bot.ts';

const overlegId = overlegIdSchema.parse('3f0c1c9e-6f0f-4a57-9d5a-2b1f0c9e6f01');
const trajectId = trajectIdSchema.parse('9b2d7c1a-1d2e-4f3a-8b4c-5d6e7f8a9b0c');
const proposals = [
  { start: '2026-12-01T08:30:00Z', label: 'di 1 december om 09:30' },
  { start: '2026-12-03T12:00:00Z', label: 'do 3 december om 13:00' },
  { start: '2026-12-04T08:30:00Z', label: 'vr 4 december om 09:30' },
];

const view = (changes: Partial<MeetingView> = {}): MeetingView => ({
  overlegId,
  trajectId,
  title: 'Flex-ZAT 4H-017',
  state: 'Gepland',
  moment: 'di 1 december van 09:30 tot 10:15',
  place: 'Kamer 114',
  chair: 'Omar Bakker',
  openPoints: [],
  proposals: [],
  moving: false,
  people: [
    {
      key: 'partner-1',
      name: 'Bo *Jong*',
      state: 'Partner. Verwacht.',
      agenda: { title: 'Agenda-bestand van Bo *Jong*', url: 'https://school.example/a.ics' },
    },
  ],
  total: 1,
  rights: { plan: true, people: true },
  ...changes,
});
const titlesOn = (card: ReturnType<typeof meetingCard>) =>
  partsOf(card).flatMap(({ type, title }) => (type === 'Action.Execute' ? [String(title)] : []));

describe('de kaart van een overleg', () => {
  it('heeft per deelnemer een link naar het agenda-bestand, en leest namen niet als opmaak', () => {
    expect(textOf(meetingCard(view()))).toContain('[Agenda-bestand van Bo \\*Jong\\*](https://school.example/a.ics)');
    expect(textOf(meetingCard(view()))).toContain('\nBo \\*Jong\\*\n');
  });

  it('biedt elk voorstel als een eigen knop, met hoogstens zes knoppen in totaal', () => {
    const card = meetingCard(view({ moment: undefined, proposals }));
    expect(titlesOn(card)).toEqual([...proposals.map(({ label }) => label), 'Andere momenten', 'Deelnemers', 'Overleg annuleren']);
    expect(buttonOn(card, 'do 3 december om 13:00').data).toEqual({ bw: { overlegId, start: '2026-12-03T12:00:00Z' } });
  });

  it('zegt bij verzetten dat het oude moment blijft', () => {
    expect(textOf(meetingCard(view({ proposals, moving: true })))).toContain('Het oude moment blijft staan tot je kiest.');
    expect(textOf(meetingCard(view({ proposals })))).not.toContain('Het oude moment');
  });

  it('toont wat nog nodig is voordat het vaststaat', () => {
    expect(textOf(meetingCard(view({ openPoints: ['De voorzitter is er niet bij.'] })))).toContain('- De voorzitter is er niet bij.');
    expect(textOf(meetingCard(view()))).not.toContain('Dit is nog nodig');
  });

  it('laat wie niet plant alleen kijken', () => {
    const card = meetingCard(view({ proposals, rights: { plan: false, people: false } }));
    expect(titlesOn(card)).toEqual(['Mijn overleggen']);
    expect(textOf(card)).not.toContain('Stuur ouders');
  });

  it('laat na afloop nog noteren wie erbij was', () => {
    expect(titlesOn(meetingCard(view({ rights: { plan: false, people: true } })))).toEqual([
      'Deelnemers',
      'Naar het traject',
      'Mijn overleggen',
    ]);
  });

  it('noemt hoeveel mensen er niet op passen', () => {
    expect(textOf(meetingCard(view({ total: 13 })))).toContain('En nog twaalf anderen. Kies Deelnemers om iedereen te zien.');
    expect(textOf(meetingCard(view({ total: 2 })))).toContain('En nog een ander.');
  });
});

describe('de stand van een overleg in de chat', () => {
  it('bevat code, moment en stand, en niemands naam', () => {
    expect(textOf(meetingStateCard(view()))).toBe(
      'Flex-ZAT 4H-017\nGepland.\ndi 1 december van 09:30 tot 10:15\nBekijk het overleg\nMijn overleggen',
    );
    expect(JSON.stringify(meetingStateCard(view()))).not.toMatch(/Jong|Omar|agenda/);
  });
});
