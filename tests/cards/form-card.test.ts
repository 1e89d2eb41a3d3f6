import { describe, expect, it } from 'vitest';
import { formCard, LIST_ROWS, listCard, listRow } from '../../cards/form-card.ts';
import { button } from '../../cards/kit.ts';
import { newTrajectId } from '../../src/shared/ids.ts';
import { stepOf } from '../../src/traject/steps/index.ts';
import { partsOf, textOf } from '../support/fake-teams.ts';

const trajectId = newTrajectId();
const frame = { title: '4H-017, stap 4: realiseren', errors: {}, options: { staff: [], measures: [] } };
const section = stepOf(4).sections[0];
if (!section) throw new Error('step 4 has no sections');
const page = { section, sectionIndex: 0, sectionCount: 3, base: 0 };
const form = { ...page, kind: 'form', item: null, fields: [] } as const;
const open = button('traject.open', 'Openen', { trajectId });

describe('een formulier', () => {
  it('zegt welk deel het is, en hoeveel er nog nodig is', () => {
    const text = textOf(formCard(form, { ...frame, status: 'Weer open', errors: { a: 'Vul dit nog in.', b: 'Vul dit nog in.' } }, []));
    expect(text).toContain('Deel 1 van 3. Weer open.');
    expect(text).toContain('Er zijn nog twee dingen nodig.');
  });

  it('toont tips bij wat net bewaard is', () => {
    expect(textOf(formCard(form, { ...frame, hints: ['Wat zag je? Noem een aantal.'] }, []))).toContain('Noem een aantal.');
  });

  it('vouwt weg waar je op let, zodat opzoeken niets kost', () => {
    const card = formCard(form, { ...frame, attention: stepOf(4).attention }, []);
    expect(partsOf(card).find(({ id }) => id === 'let-op')).toMatchObject({ isVisible: false });
    expect(partsOf(card).find(({ type }) => type === 'Action.ToggleVisibility')).toMatchObject({ targetElements: ['let-op'] });
  });

  it('zegt het als de school nog niets heeft ingevuld', () => {
    expect(textOf(formCard(form, { ...frame, arranged: [] }, []))).toContain('nog niet ingevuld');
  });
});

describe('een lijst van onderdelen', () => {
  const items = Array.from({ length: 30 }, (_, index) => ({
    key: `n${index}`,
    title: `Check-in ${index}`,
    filledIn: 1,
    asked: 4,
    mayEdit: index !== 0,
  }));
  const list = (from: number) =>
    listCard(
      { ...page, kind: 'list', items, mayAdd: true, mayRemove: true },
      frame,
      { from, nameOf: ({ title }) => title, open: () => open, turnTo: (_start, title) => ({ ...open, title }) },
      [],
    );
  const turns = (from: number) => partsOf(list(from)).flatMap(({ title }) => (title === 'Meer' || title === 'Eerdere' ? [title] : []));

  it('past op een kaart, hoe lang hij ook is', () => {
    expect(textOf(list(0)).match(/1 van 4 ingevuld/g)).toHaveLength(LIST_ROWS);
    expect(turns(0)).toEqual(['Meer']);
    expect(turns(LIST_ROWS)).toEqual(['Eerdere', 'Meer']);
    expect(turns(2 * LIST_ROWS)).toEqual(['Eerdere']);
  });

  it('opent alleen wat van jou is, en noemt de knop zoals de regel heet', () => {
    const actions = partsOf(list(0)).filter(({ type, title }) => type === 'Action.Execute' && title !== 'Meer');
    expect(actions.map(({ title }) => title)).toEqual(items.slice(1, LIST_ROWS).map(({ title }) => title));
    expect(listRow('Stap 1', 'Ingeleverd')).not.toHaveProperty('selectAction');
  });
});
