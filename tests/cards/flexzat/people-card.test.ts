import { describe, expect, it } from 'vitest';
import { INPUT } from '../../../cards/flexzat/inputs.ts';
import { addPeopleCard, PEOPLE_PER_CARD, type PersonView, peopleCard, personCard } from '../../../cards/flexzat/people-card.ts';
import { overlegIdSchema } from '../../../src/shared/ids.ts';
import { partsOf, textOf } from '../../support/fake-teams.ts';
import { buttonOn } from '../../support/school-bot.ts';

const overlegId = overlegIdSchema.parse('3f0c1c9e-6f0f-4a57-9d5a-2b1f0c9e6f01');
const form = { overlegId, title: 'Flex-ZAT 4H-017', typed: {} };
const person: PersonView = {
  key: 'docent-1',
  name: 'Docent Drie',
  what: 'Docent',
  waits: false,
  consent: [],
  mayRemove: true,
  mayChange: true,
};

type Card = ReturnType<typeof personCard>;
const titlesOn = (card: Card) => (card.actions ?? []).map(({ title }) => title);
const inputsOn = (card: Card) => partsOf(card).flatMap(({ type, id }) => (type.startsWith('Input.') ? [id] : []));

describe('de lijst van deelnemers', () => {
  const list = (from: number, total: number, mayChange = true) =>
    peopleCard({
      overlegId,
      title: form.title,
      rows: [{ key: 'ouders', name: 'De ouders', state: 'Verwacht.' }],
      from,
      total,
      mayChange,
    });

  it('opent elke deelnemer met een tik', () => {
    expect(buttonOn(list(0, 1), 'De ouders').data).toEqual({ bw: { overlegId, key: 'ouders' } });
  });

  it('bladert waar de lijst langer is dan een kaart', () => {
    expect(titlesOn(list(0, PEOPLE_PER_CARD + 1))).toContain('Volgende');
    expect(titlesOn(list(PEOPLE_PER_CARD, PEOPLE_PER_CARD + 1))).toContain('Vorige');
    expect(titlesOn(list(0, 1))).toEqual(['Voeg iemand toe', 'Voorzitter', 'Naar het overleg']);
  });

  it('laat na afloop niemand meer toevoegen', () => {
    expect(titlesOn(list(0, 1, false))).toEqual(['Naar het overleg']);
  });
});

describe('de kaart van een deelnemer', () => {
  it('vraagt een reden van wie niet kan', () => {
    expect(inputsOn(personCard(form, person))).toEqual([INPUT.reason]);
    expect(titlesOn(personCard(form, person))).toEqual(['Noteer als afwezig', 'Haal van de lijst', 'Terug']);
  });

  it('toont de reden als gewone tekst, en kan het terugdraaien', () => {
    const card = personCard(form, { ...person, absent: '**ziek**' });
    expect(JSON.stringify(card)).toContain('{"type":"TextRun","text":"**ziek**"}');
    expect(titlesOn(card)).toContain('Komt toch wel');
    expect(inputsOn(card)).toEqual([]);
  });

  it('vraagt van de ouders een adres, en alleen bij het meta-overleg een naam', () => {
    expect(inputsOn(personCard(form, { ...person, contact: { asksName: false } }))).toEqual([INPUT.email, INPUT.reason]);
    expect(inputsOn(personCard(form, { ...person, contact: { asksName: true } }))).toEqual([INPUT.name, INPUT.email, INPUT.reason]);
  });

  it('vraagt voor iemand van buiten de toestemming die nodig is, met de dag', () => {
    expect(inputsOn(personCard(form, { ...person, consent: ['ouders'] }))).toEqual(['ja-ouders', 'dag-ouders', INPUT.reason]);
    expect(inputsOn(personCard(form, { ...person, consent: ['ouders', 'leerling'] }))).toContain('dag-leerling');
  });

  it('haalt een vast lid nooit van de lijst', () => {
    expect(titlesOn(personCard(form, { ...person, mayRemove: false }))).not.toContain('Haal van de lijst');
  });

  it('verandert na afloop alleen of iemand erbij was', () => {
    const card = personCard(form, { ...person, consent: ['ouders'], contact: { asksName: false }, mayChange: false });
    expect(titlesOn(card)).toEqual(['Noteer als afwezig', 'Terug']);
  });
});

describe('het formulier om mensen toe te voegen', () => {
  it('laat de keuze van bekende mensen weg als die er allemaal al bij zijn', () => {
    const colleagues = [{ value: 'p1', label: 'Docent Drie' }];
    expect(inputsOn(addPeopleCard(form, { colleagues, partners: [] }))).not.toContain(INPUT.partners);
    expect(inputsOn(addPeopleCard(form, { colleagues, partners: colleagues }))).toContain(INPUT.partners);
  });

  it('houdt wat getypt is', () => {
    const card = addPeopleCard({ ...form, typed: { [INPUT.name]: 'Bo Jong' }, fault: 'Vul in.' }, { colleagues: [], partners: [] });
    expect(partsOf(card).find(({ id }) => id === INPUT.name)?.value).toBe('Bo Jong');
    expect(textOf(card)).toContain('Vul in.');
  });
});
