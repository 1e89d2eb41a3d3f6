import { describe, expect, it } from 'vitest';
import { type MetaView, metaCard, metaNotPlannedCard } from '../../../cards/metaoverleg/meta-card.ts';
import { overlegIdSchema } from '../../../src/shared/ids.ts';
import { partsOf, textOf } from '../../support/fake-teams.ts';
import { buttonOn } from '../../support/school-bot.ts';

const overlegId = overlegIdSchema.parse('3f0c1c9e-6f0f-4a57-9d5a-2b1f0c9e6f01');
const view: MetaView = {
  title: 'Meta-overleg 2026-2027',
  period: 'Het liefst in de laatste twee maanden.',
  invitees: [['Mentoren', 'Sanne *de* Vries']],
  agenda: [{ title: 'Vorige afspraken', question: 'Wat is er gedaan?' }],
  unanswered: ['Rekenen: 5 keer'],
};

describe('de kaart van het meta-overleg', () => {
  it('zegt wat het is, wanneer het is en wie erbij horen, als het nog niet gepland is', () => {
    const card = metaNotPlannedCard(view, overlegId);
    expect(textOf(card)).toContain('Nog niet gepland.');
    expect(textOf(card)).toContain('nooit over één leerling');
    expect(JSON.stringify(card)).toContain('Sanne \\\\*de\\\\* Vries');
    expect(buttonOn(card, 'Zoek momenten').data).toEqual({ bw: { overlegId } });
  });

  it('vouwt de agenda open bij een tik', () => {
    const parts = partsOf(metaNotPlannedCard(view, overlegId));
    const toggle = parts.find(({ type }) => type === 'Action.ToggleVisibility');
    const agenda = parts.find(({ type, id }) => type === 'Container' && id === 'agenda');
    expect(toggle?.targetElements).toEqual(['agenda']);
    expect(agenda?.isVisible).toBe(false);
    expect(JSON.stringify(agenda)).toContain('**Vorige afspraken**: Wat is er gedaan?');
  });

  it('toont voorstellen en stand, zonder lijst van personen', () => {
    const meeting = {
      overlegId,
      title: view.title,
      state: 'Nog niet gepland. Kies een moment',
      place: 'Kamer 114',
      chair: 'Lotte Jansen',
      openPoints: [],
      proposals: [{ start: '2027-06-08T07:30:00Z', label: 'di 8 juni 2027 om 09:30' }],
      moving: false,
      people: [{ key: 'ouders', name: 'onmiskenbaar', state: 'Verwacht.' }],
      total: 1,
      rights: { plan: true, people: true },
    };
    const card = metaCard(view, meeting, 'Kies een moment.');
    expect(buttonOn(card, 'di 8 juni 2027 om 09:30').data).toEqual({ bw: { overlegId, start: '2027-06-08T07:30:00Z' } });
    expect(JSON.stringify(card)).not.toContain('onmiskenbaar');
  });
});
