import { describe, expect, it } from 'vitest';
import { inputSchemaOf } from '../../src/traject/field-input.ts';
import { inputTextOf, lineOf, maskedLineOf, textOf } from '../../src/traject/field-text.ts';
import type { Field } from '../../src/traject/fields.ts';
import { NOW } from '../support/build-traject.ts';

const base = { id: 'veld', label: 'Vraag', help: '', required: false, privacy: 'team', since: 1, source: ['a1'] } as const;
const options = [{ value: 'een', label: 'Eén' }];
const names = { person: (id: string) => `persoon ${id}`, measure: (id: string) => `maatregel ${id}`, goal: (key: string) => `doel ${key}` };
const context = { names, now: NOW };

describe('een antwoord in woorden', () => {
  it.each<[Field, Parameters<typeof textOf>[1], string]>([
    [{ ...base, kind: 'text', hints: [] }, 'Gewoon **tekst**', 'Gewoon **tekst**'],
    [{ ...base, kind: 'line' }, 'Eén regel', 'Eén regel'],
    [{ ...base, kind: 'link' }, 'https://school.example', 'https://school.example'],
    [{ ...base, kind: 'date' }, '2026-11-24', 'di 24 november'],
    [{ ...base, kind: 'date' }, '2027-01-12', 'di 12 januari 2027'],
    [{ ...base, kind: 'date' }, 'ooit', 'ooit'],
    [{ ...base, kind: 'choice', options }, 'een', 'Eén'],
    [{ ...base, kind: 'choice', options }, 'vervallen', 'vervallen'],
    [{ ...base, kind: 'choices', options }, ['een', 'vervallen'], 'Eén, vervallen'],
    [{ ...base, kind: 'yesNo' }, true, 'Ja'],
    [{ ...base, kind: 'yesNo' }, false, 'Nee'],
    [{ ...base, kind: 'person' }, 'p1', 'persoon p1'],
    [{ ...base, kind: 'persons' }, ['p1', 'p2'], 'persoon p1, persoon p2'],
    [{ ...base, kind: 'measures' }, ['interventie.rekenen'], 'maatregel interventie.rekenen'],
    [{ ...base, kind: 'tap' }, 'gaat-niet', 'Gaat niet'],
    [{ ...base, kind: 'goal' }, 'n1', 'doel n1'],
  ])('leest als gewone taal: %j %j', (field, value, text) => {
    expect(textOf(field, value, context)).toBe(text);
  });

  it('past terug in het formulier', () => {
    const field: Field = { ...base, kind: 'choices', options: [...options, { value: 'twee', label: 'Twee' }] };
    expect(inputSchemaOf(field, { goals: [] }).parse(inputTextOf(['een', 'twee']))).toEqual(['een', 'twee']);
    expect(inputSchemaOf({ ...base, kind: 'yesNo' }, { goals: [] }).parse(inputTextOf(false))).toBe(false);
    expect(inputTextOf(null)).toBe('');
  });
});

describe('een regel van het dossier', () => {
  const field: Field = { ...base, kind: 'line' };

  it('zegt dat er nog niets is ingevuld', () => {
    expect(lineOf(field, undefined, 1, context)).toEqual({ field: 'veld', label: 'Vraag', text: 'Nog niet ingevuld', state: 'leeg' });
  });

  it('zegt dat het niet gevraagd is als de vraag later kwam dan het traject', () => {
    expect(lineOf({ ...field, since: 2 }, undefined, 1, context)).toMatchObject({ text: 'Niet gevraagd', state: 'niet-gevraagd' });
    expect(lineOf({ ...field, since: 2 }, undefined, 2, context)).toMatchObject({ state: 'leeg' });
  });

  it('laat een antwoord op een latere vraag gewoon zien', () => {
    expect(lineOf({ ...field, since: 2 }, 'Toch ingevuld', 1, context)).toMatchObject({ text: 'Toch ingevuld', state: 'ingevuld' });
  });

  it('zegt niets over het antwoord als het niet voor deze lezer is', () => {
    expect(maskedLineOf(field)).toEqual({ field: 'veld', label: 'Vraag', text: 'Alleen voor mentor en coördinator', state: 'afgeschermd' });
  });
});
