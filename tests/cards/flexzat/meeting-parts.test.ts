import { describe, expect, it } from 'vitest';
import { type MeetingView, meetingButtons, personParts } from '../../../cards/flexzat/meeting-parts.ts';
import { button } from '../../../cards/kit.ts';
import { overlegIdSchema } from '../../../src/shared/ids.ts';
import { partsOf } from '../../support/fake-teams.ts';

const overlegId = overlegIdSchema.parse('3f0c1c9e-6f0f-4a57-9d5a-2b1f0c9e6f01');
const view: MeetingView = {
  overlegId,
  title: 'Flex-ZAT',
  state: 'Nog niet gepland',
  place: 'Kamer 114',
  chair: 'Omar Bakker',
  openPoints: [],
  proposals: [],
  moving: false,
  people: [],
  total: 0,
  rights: { plan: true, people: true },
};
const proposals = [{ start: '2026-12-01T08:30:00Z', label: 'di 1 december om 09:30' }];
const titles = (changes: Partial<MeetingView>) => meetingButtons({ ...view, ...changes }).flatMap((part) => (part ? [part.title] : []));

describe('de knoppen van een overleg', () => {
  it('volgen waar het staat', () => {
    expect(titles({})).toEqual(['Zoek momenten', 'Deelnemers', 'Overleg annuleren', 'Mijn overleggen']);
    expect(titles({ proposals })).toEqual(['Andere momenten', 'Deelnemers', 'Overleg annuleren']);
    expect(titles({ moment: 'di 1 december van 09:30 tot 10:15' })).toEqual([
      'Verzetten',
      'Deelnemers',
      'Overleg annuleren',
      'Mijn overleggen',
    ]);
    expect(titles({ proposals, moving: true })).toEqual(['Andere momenten', 'Laat staan', 'Deelnemers', 'Overleg annuleren']);
    expect(titles({ rights: { plan: false, people: false } })).toEqual(['Mijn overleggen']);
  });
});

describe('een persoon op de kaart', () => {
  const person = { key: 'ouders', name: 'De ouders', state: 'Verwacht.' };

  it('is alleen aan te tikken waar er iets te openen is', () => {
    const open = button('overleg.deelnemer', 'openen', { overlegId, key: 'ouders' });
    const actionsIn = (parts: unknown) => partsOf(parts).filter(({ type }) => type === 'Action.Execute');
    expect(actionsIn(personParts(person, open))).toHaveLength(1);
    expect(actionsIn(personParts(person))).toHaveLength(0);
  });

  it('heeft alleen een link als er een agenda-bestand is', () => {
    expect(JSON.stringify(personParts(person))).not.toContain('](');
    const agenda = { title: 'Agenda-bestand van de ouders', url: 'https://school.example/a.ics' };
    expect(JSON.stringify(personParts({ ...person, agenda }))).toContain('[Agenda-bestand van de ouders](https://school.example/a.ics)');
  });
});
