import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputSchemaOf, readPage } from '../../src/traject/field-input.ts';
import { type Field, type FieldKind, LINE_MAX, LIST_MAX, TEXT_MAX } from '../../src/traject/fields.ts';
import { STEPS } from '../../src/traject/steps/index.ts';

const base = { id: 'veld', label: 'Vraag', help: '', required: false, privacy: 'team', since: 1, source: ['a1'] } as const;
const options = [
  { value: 'een', label: 'Eén' },
  { value: 'twee', label: 'Twee' },
];

/** One field of each kind. */
const fields: { readonly [K in FieldKind]: Field } = {
  text: { ...base, kind: 'text', hints: [] },
  line: { ...base, kind: 'line' },
  date: { ...base, kind: 'date' },
  choice: { ...base, kind: 'choice', options },
  choices: { ...base, kind: 'choices', options },
  yesNo: { ...base, kind: 'yesNo' },
  person: { ...base, kind: 'person' },
  persons: { ...base, kind: 'persons' },
  measures: { ...base, kind: 'measures' },
  tap: { ...base, kind: 'tap' },
  goal: { ...base, kind: 'goal' },
  link: { ...base, kind: 'link' },
};
const context = { goals: ['n1'] };
const read = (kind: FieldKind, raw: unknown) => {
  const outcome = inputSchemaOf(fields[kind], context).safeParse(raw);
  return outcome.success ? { value: outcome.data } : { error: outcome.error.issues[0]?.message };
};

describe('een antwoord van een kaart', () => {
  it.each(Object.keys(fields))('is leeg als er niets komt: %s', (kind) => {
    for (const empty of [undefined, null, '', '  ', '\u200b']) {
      expect(inputSchemaOf(fields[kind as FieldKind], context).parse(empty)).toBeNull();
    }
  });

  it.each<[FieldKind, unknown, unknown]>([
    ['text', ' Eerste regel\r\ntweede ', 'Eerste regel\ntweede'],
    ['text', 'x'.repeat(TEXT_MAX), 'x'.repeat(TEXT_MAX)],
    ['line', 'een\ntwee', 'een twee'],
    ['date', '2028-02-29', '2028-02-29'],
    ['choice', 'twee', 'twee'],
    ['choices', 'twee,een,twee', ['twee', 'een']],
    ['yesNo', 'ja', true],
    ['yesNo', 'false', false],
    ['yesNo', true, true],
    ['person', '00000000-0000-0000-0000-000000000020', '00000000-0000-0000-0000-000000000020'],
    ['persons', 'a-1, b-2', ['a-1', 'b-2']],
    ['measures', 'interventie.rekenen', ['interventie.rekenen']],
    ['tap', 'gaat-een-beetje', 'gaat-een-beetje'],
    ['goal', 'n1', 'n1'],
    ['link', 'https://school.example/gids', 'https://school.example/gids'],
  ])('wordt gelezen: %s %j', (kind, raw, value) => {
    expect(read(kind, raw)).toEqual({ value });
  });

  it.each<[FieldKind, unknown, string]>([
    ['text', 'x'.repeat(TEXT_MAX + 1), 'Maak dit korter. Er passen 1500 tekens in, nu zijn het er 1501.'],
    ['line', 'x'.repeat(LINE_MAX + 1), 'Maak dit korter. Er passen 200 tekens in, nu zijn het er 201.'],
    ['text', 12, 'Dit antwoord kwam niet goed aan. Vul het opnieuw in.'],
    ['text', true, 'Dit antwoord kwam niet goed aan. Vul het opnieuw in.'],
    ['person', true, 'Dit antwoord kwam niet goed aan. Vul het opnieuw in.'],
    ['text', ['a'], 'Dit antwoord kwam niet goed aan. Vul het opnieuw in.'],
    ['text', { toString: 'a' }, 'Dit antwoord kwam niet goed aan. Vul het opnieuw in.'],
    ['date', '2027-02-29', 'Deze datum bestaat niet. Kies een dag uit de kalender.'],
    ['date', '2027-04-31', 'Deze datum bestaat niet. Kies een dag uit de kalender.'],
    ['date', '24-11-2026', 'Deze datum bestaat niet. Kies een dag uit de kalender.'],
    ['date', '9999-01-01', 'Dit jaartal klopt niet. Kies een dag tussen 2000 en 2100.'],
    ['date', '1999-12-31', 'Dit jaartal klopt niet. Kies een dag tussen 2000 en 2100.'],
    ['choice', 'drie', 'Kies uit de lijst.'],
    ['choice', '__proto__', 'Kies uit de lijst.'],
    ['choices', 'een,drie', 'Kies uit de lijst.'],
    ['yesNo', 'misschien', 'Kies ja of nee.'],
    ['yesNo', 'constructor', 'Kies ja of nee.'],
    ['person', 'Sanne de Vries', 'Kies uit de lijst.'],
    ['persons', Array.from({ length: LIST_MAX + 1 }, (_, index) => `p${index}`).join(','), 'Kies er hoogstens 20.'],
    ['measures', 'Hulp bij rekenen', 'Kies uit de lijst.'],
    ['measures', 'interventie.rekenen,constructor', 'Kies uit de lijst.'],
    ['tap', 'prima', 'Kies uit de lijst.'],
    ['goal', 'n2', 'Kies uit de lijst.'],
    ['link', 'http://school.example', 'Plak een volledig adres dat begint met https://'],
    ['link', 'javascript:alert(1)', 'Plak een volledig adres dat begint met https://'],
    ['link', 'https://jan:geheim@school.example', 'Plak een volledig adres dat begint met https://'],
    ['link', `https://school.example/${'x'.repeat(LINE_MAX)}`, 'Maak dit korter. Er passen 200 tekens in, nu zijn het er 223.'],
  ])('wordt geweigerd in gewone taal: %s %j', (kind, raw, error) => {
    expect(read(kind, raw)).toEqual({ error });
  });

  it('kan elke maatregel zijn die de vorm heeft, als de norm niet bekend is', () => {
    expect(inputSchemaOf(fields.measures, { goals: [] }).parse('interventie.nieuw-ding')).toEqual(['interventie.nieuw-ding']);
  });
});

describe('een bladzijde van een kaart', () => {
  const page: readonly Field[] = [
    { ...fields.text, id: 'wat' },
    { ...fields.date, id: 'op' },
  ];
  const errors = (raw: unknown) => {
    const outcome = readPage(page, raw, context);
    return outcome.ok ? 'gelezen' : Object.keys(outcome.error);
  };

  it('geeft elke vraag terug, leeg of niet', () => {
    const outcome = readPage(page, { wat: 'Een gesprek.' }, context);
    expect(outcome.ok && [...outcome.value]).toEqual([
      ['wat', 'Een gesprek.'],
      ['op', null],
    ]);
  });

  it('wordt geweigerd als er een vraag bij zit die er niet hoort', () => {
    expect(errors({ wat: 'a', rol: 'coordinator' })).toEqual(['rol']);
  });

  it('wordt geweigerd met __proto__, en verandert dan niets', () => {
    expect(errors(JSON.parse('{"wat":"a","__proto__":{"polluted":true}}'))).toEqual(['__proto__']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('leest geen antwoord van een voorouder van het object', () => {
    const outcome = readPage(page, Object.create({ wat: 'geërfd' }), context);
    expect(outcome.ok && outcome.value.get('wat')).toBeNull();
  });

  it('wordt geweigerd als het geen formulier is', () => {
    for (const raw of [null, 'tekst', 3, ['wat'], undefined]) expect(errors(raw)).toEqual(['formulier']);
  });

  it('zegt bij elke vraag wat er mis is', () => {
    expect(errors({ wat: 'x'.repeat(2000), op: '2027-02-30' })).toEqual(['wat', 'op']);
  });

  it('valt nooit om, wat er ook komt', () => {
    const all = STEPS.flatMap(({ sections }) => sections);
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.dictionary(fc.string(), fc.anything()), fc.array(fc.anything()), (section, extra, values) => {
        const known = Object.fromEntries(section.fields.map(({ id }, index) => [id, values[index]]));
        expect(typeof readPage(section.fields, { ...known, ...extra }, { goals: [] }).ok).toBe('boolean');
      }),
    );
  });
});
