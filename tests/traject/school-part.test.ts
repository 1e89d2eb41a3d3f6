import { describe, expect, it } from 'vitest';
import {
  applySchoolPartEvent,
  emptySchoolPart,
  type SchoolPart,
  type SchoolPartEvent,
  schoolForm,
  schoolPartLines,
  schoolPartSchema,
} from '../../src/traject/school-part.ts';
import { coordinator, NOW, reader } from '../support/build-traject.ts';
import { docentVijf, SCHOOL, sanne, TENANT } from '../support/cast.ts';

const empty = emptySchoolPart(TENANT, SCHOOL);
const second = reader('care', docentVijf.personId);
const play = (part: SchoolPart, event: SchoolPartEvent, by = coordinator) => {
  const decision = applySchoolPartEvent(part, event, by, NOW);
  if (!decision.ok) throw new Error(decision.error.text);
  return decision.value;
};
const save = (input: Readonly<Record<string, string>>, base = 0): SchoolPartEvent => ({
  kind: 'savePage',
  section: 'team',
  item: null,
  base,
  input,
});
const names = { person: (id: string) => id, measure: (id: string) => id };

describe('het deel van de school', () => {
  it('wordt bewaard, en komt heel terug', () => {
    const { part, saved } = play(empty, save({ 'team-toegerust': 'deels', 'team-nodig': 'Scholing.' }));
    expect(saved).toBe(true);
    expect(schoolPartSchema.parse(JSON.parse(JSON.stringify(part)))).toEqual(part);
    const page = schoolForm(part, 0, reader('open'));
    expect(page?.kind === 'form' && page.fields.slice(0, 2).map(({ input }) => input)).toEqual(['deels', 'Scholing.']);
  });

  it('doet bij een dubbele klik één keer wat gevraagd is', () => {
    const once = play(empty, save({ reflectie: 'Elke maand.' })).part;
    expect(play(once, save({ reflectie: 'Elke maand.' }))).toMatchObject({ saved: false, part: once });
  });

  it('houdt beide teksten als twee mensen hetzelfde anders invullen, en laat kiezen', () => {
    const first = play(empty, save({ reflectie: 'Elke maand.' })).part;
    const { part, conflicts } = play(first, save({ reflectie: 'Elk kwartaal.' }), second);
    expect(conflicts).toMatchObject([{ mine: 'Elk kwartaal.', theirs: 'Elke maand.', version: 2 }]);
    const settled = play(part, { kind: 'resolveConflict', version: 2, choices: { reflectie: 'both' } }, second).part;
    expect(settled.versions.at(-1)?.changes).toEqual({ reflectie: 'Elke maand.\n\nElk kwartaal.' });
  });

  it('heeft een lijst van protocollen', () => {
    const { part, item } = play(empty, { kind: 'addItem', section: 'protocollen', base: 0 });
    expect(item).toBe('n1');
    const filled = play(part, {
      kind: 'savePage',
      section: 'protocollen',
      item: 'n1',
      base: 1,
      input: { naam: 'Pesten', plek: 'https://school.example/pesten' },
    }).part;
    expect(schoolPartLines(filled, names, NOW).find(({ title }) => title === 'Protocol 1: Pesten')?.lines[1]?.text).toBe(
      'https://school.example/pesten',
    );
    const gone = play(filled, { kind: 'removeItem', section: 'protocollen', item: 'n1', base: 2 }).part;
    expect(schoolPartLines(gone, names, NOW).some(({ title }) => title.startsWith('Protocol 1'))).toBe(false);
  });

  it('zegt wat nog niet is ingevuld', () => {
    expect(schoolPartLines(empty, names, NOW)[0]?.lines[0]?.text).toBe('Nog niet ingevuld');
  });

  it('weigert wie er niet over gaat, en wat niet past', () => {
    const decision = applySchoolPartEvent(empty, save({ reflectie: 'x' }), reader('open', sanne.personId), NOW);
    expect(!decision.ok && decision.error.code).toBe('niet-van-jou');
    const wrong = applySchoolPartEvent(empty, save({ 'team-toegerust': 'misschien' }), coordinator, NOW);
    expect(!wrong.ok && wrong.error.fields).toEqual({ 'team-toegerust': 'Kies uit de lijst.' });
  });

  it('is er niet voor wie niet op deze school werkt', () => {
    expect(schoolForm(empty, 0, reader('none'))).toBeUndefined();
  });
});
