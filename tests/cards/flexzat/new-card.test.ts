import { describe, expect, it } from 'vitest';
import { INPUT } from '../../../cards/flexzat/inputs.ts';
import { type NewFlexZatView, newFlexZatCard } from '../../../cards/flexzat/new-card.ts';
import { overlegIdSchema, trajectIdSchema } from '../../../src/shared/ids.ts';
import { partsOf, textOf } from '../../support/fake-teams.ts';
import { buttonOn } from '../../support/school-bot.ts';

const overlegId = overlegIdSchema.parse('3f0c1c9e-6f0f-4a57-9d5a-2b1f0c9e6f01');
const trajectId = trajectIdSchema.parse('9b2d7c1a-1d2e-4f3a-8b4c-5d6e7f8a9b0c');
const one = [{ value: 'p1', label: 'Omar [Bakker]' }];
const two = [...one, { value: 'p2', label: 'Lotte Jansen' }];

const card = (changes: Partial<NewFlexZatView> = {}) =>
  newFlexZatCard({
    overlegId,
    coordinators: one,
    mentors: two,
    directie: one,
    colleagues: two,
    partners: two,
    minutes: [30, 45],
    typed: {},
    ...changes,
  });
const inputsOn = (view: ReturnType<typeof card>) =>
  partsOf(view).flatMap(({ type, id }) => (type.startsWith('Input.') ? [String(id)] : []));
const guests = (view: ReturnType<typeof card>) => partsOf(view).find(({ type, id }) => type === 'Container' && id === 'gasten');

describe('het formulier voor een flex-ZAT', () => {
  it('vraagt vanuit een traject niet naar code en mentor, want die staan vast', () => {
    const view = card({ about: { trajectId, pseudonym: '4H-017', mentor: 'Sanne de Vries' } });
    expect(inputsOn(view)).not.toContain(INPUT.pseudonym);
    expect(inputsOn(view)).not.toContain(INPUT.mentor);
    expect(textOf(view)).toContain('Mentor of coach: Sanne de Vries');
    expect(buttonOn(view, 'Zoek momenten').data).toEqual({ bw: { overlegId, trajectId } });
  });

  it('vraagt op zichzelf naar code en mentor', () => {
    expect(inputsOn(card())).toEqual(expect.arrayContaining([INPUT.pseudonym, INPUT.mentor]));
    expect(buttonOn(card(), 'Zoek momenten').data).toEqual({ bw: { overlegId } });
  });

  it('laat alleen kiezen waar er meer dan een is', () => {
    expect(inputsOn(card())).not.toContain(INPUT.coordinator);
    expect(textOf(card())).toContain('Coördinator: Omar \\[Bakker\\]');
    expect(textOf(card())).toContain('Bij ja leidt Omar \\[Bakker\\] het overleg.');
    expect(inputsOn(card({ coordinators: two, directie: two }))).toEqual(expect.arrayContaining([INPUT.coordinator, INPUT.directie]));
  });

  it('houdt gasten dichtgevouwen tot er een gekozen is', () => {
    expect(guests(card())?.isVisible).toBe(false);
    expect(guests(card({ typed: { [INPUT.partners]: 'p1' } }))?.isVisible).toBe(true);
    expect(guests(card({ typed: { [INPUT.colleagues]: 'p1' } }))?.isVisible).toBe(true);
  });

  it('houdt wat getypt is, en zegt wat er nog mist', () => {
    const view = card({ typed: { [INPUT.pseudonym]: '4H 017', [INPUT.before]: '2026-12-04' }, fault: 'Dit klopt niet.' });
    expect(textOf(view)).toContain('Dit klopt niet.');
    const values = Object.fromEntries(partsOf(view).map(({ id, value }) => [id, value]));
    expect(values).toMatchObject({ [INPUT.pseudonym]: '4H 017', [INPUT.before]: '2026-12-04' });
  });
});
