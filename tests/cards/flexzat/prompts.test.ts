import { describe, expect, it } from 'vitest';
import { INPUT } from '../../../cards/flexzat/inputs.ts';
import { MEETINGS_PER_CARD, meetingListCard } from '../../../cards/flexzat/list-card.ts';
import { meetingNoticeCard } from '../../../cards/flexzat/notice-card.ts';
import { cancelCard, chairCard, momentsCard } from '../../../cards/flexzat/prompts.ts';
import type { CardJson } from '../../../cards/kit.ts';
import { overlegIdSchema } from '../../../src/shared/ids.ts';
import { partsOf, textOf } from '../../support/fake-teams.ts';
import { buttonOn } from '../../support/school-bot.ts';

const overlegId = overlegIdSchema.parse('3f0c1c9e-6f0f-4a57-9d5a-2b1f0c9e6f01');
const form = { overlegId, title: 'Flex-ZAT 4H-017', typed: {} };
const options = [{ value: 'p1', label: 'Omar Bakker' }];
const inputsOn = (card: CardJson) => partsOf(card).flatMap(({ type, id }) => (type.startsWith('Input.') ? [id] : []));
const titlesOn = (card: CardJson) => (card.actions ?? []).map(({ title }) => title);

describe('de vraag naar momenten', () => {
  it('draagt hoe vaak er al gezocht is, zodat een tweede klik niets nieuws zoekt', () => {
    expect(buttonOn(momentsCard(form, { base: 2 }), 'Zoek momenten').data).toEqual({ bw: { overlegId, base: 2 } });
  });

  it('noemt bij verzetten het moment dat blijft staan', () => {
    expect(textOf(momentsCard(form, { base: 0, moment: 'di 1 december van 09:30 tot 10:15' }))).toContain('Nu gepland: di 1 december');
    expect(textOf(momentsCard(form, { base: 0 }))).not.toContain('Nu gepland');
  });

  it('vraagt geen datum als de periode vaststaat', () => {
    expect(inputsOn(momentsCard(form, { base: 0, period: 'di 18 mei tot en met vr 16 juli' }))).toEqual([INPUT.daypart]);
    expect(inputsOn(momentsCard(form, { base: 0 }))).toEqual([INPUT.before, INPUT.daypart]);
  });
});

describe('de vraag naar de reden van annuleren', () => {
  it('laat alleen kiezen, zodat er niets over de leerling in komt', () => {
    expect(partsOf(cancelCard(form, options)).filter(({ type }) => type === 'Input.Text')).toEqual([]);
    expect(inputsOn(cancelCard(form, options))).toEqual([INPUT.reason]);
  });
});

describe('de vraag naar de voorzitter', () => {
  it('vraagt alleen bij een flex-ZAT naar een besluit van de directie', () => {
    expect(inputsOn(chairCard(form, options, true))).toEqual([INPUT.decision, INPUT.chair]);
    expect(inputsOn(chairCard(form, options, false))).toEqual([INPUT.chair]);
  });
});

describe('mijn overleggen', () => {
  const rows = [{ overlegId, title: form.title, state: 'Gepland.' }];
  const list = (from: number, total: number, rights = { plan: false, meta: false }) => meetingListCard({ rows, from, total, rights });

  it('opent een overleg met een tik en bladert', () => {
    expect(buttonOn(list(0, 1), 'Flex-ZAT 4H-017').data).toEqual({ bw: { overlegId } });
    expect(titlesOn(list(MEETINGS_PER_CARD, 99))).toEqual(['Volgende', 'Vorige', 'Mijn trajecten']);
  });

  it('biedt plannen alleen aan wie dat mag', () => {
    expect(titlesOn(list(0, 1))).toEqual(['Mijn trajecten']);
    expect(titlesOn(list(0, 1, { plan: true, meta: true }))).toEqual(['Flex-ZAT plannen', 'Meta-overleg', 'Mijn trajecten']);
  });

  it('zegt dat er niets is als de lijst leeg is', () => {
    expect(textOf(meetingListCard({ rows: [], from: 0, total: 0, rights: { plan: false, meta: false } }))).toContain('nog geen overleggen');
  });
});

describe('een bericht over een overleg', () => {
  const notice = { overlegId, title: 'flex-ZAT 4H-017', what: 'Gepland.', moment: 'di 1 december van 09:30 tot 10:15' };

  it('noemt soort, code en moment, met de eigen agenda', () => {
    const card = meetingNoticeCard({ ...notice, agenda: { title: 'Zet in je agenda', url: 'https://school.example/a.ics' } });
    expect(textOf(card)).toBe(
      'Basiswijzer: flex-ZAT 4H-017\nGepland.\ndi 1 december van 09:30 tot 10:15\nZet in je agenda\nBekijk het overleg',
    );
  });

  it('heeft geen knoppen voor wie er niet meer bij hoort', () => {
    expect(titlesOn(meetingNoticeCard(notice))).toEqual([]);
  });
});
