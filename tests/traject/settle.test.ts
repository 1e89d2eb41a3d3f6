import { describe, expect, it } from 'vitest';
import { formOf } from '../../src/traject/form.ts';
import { statusOf } from '../../src/traject/progress.ts';
import { openConflicts } from '../../src/traject/settle.ts';
import { answersOf, type Traject } from '../../src/traject/traject.ts';
import type { ConflictChoice, EventOf } from '../../src/traject/transitions/events.ts';
import { aTraject, coordinator, mentor } from '../support/build-traject.ts';
import { omar } from '../support/cast.ts';
import { play, refused } from './transitions/play.ts';

const save = (input: Readonly<Record<string, string>>, base = 0): EventOf<'saveDraft'> => ({
  kind: 'saveDraft',
  step: 1,
  section: 'wat-speelt',
  base,
  input,
});

/** Omar saved first, Sanne wrote something else from the same card; hers is kept aside in version 2. */
const clash = (omars: Readonly<Record<string, string>>, sannes: Readonly<Record<string, string>>): Traject =>
  play(play(aTraject().shared().build(), save(omars), coordinator).traject, save(sannes)).traject;

const texts = clash({ 'vraag-docent': 'van Omar' }, { 'vraag-docent': 'van Sanne' });
const choose = (choice: ConflictChoice, path = 'vraag-docent'): EventOf<'resolveConflict'> => ({
  kind: 'resolveConflict',
  step: 1,
  version: 2,
  choices: { [path]: choice },
});
const docent = (traject: Traject) => answersOf(traject, 1).get('vraag-docent');

describe('kiezen tussen twee teksten', () => {
  it('staat open bij wie de tweede tekst schreef', () => {
    expect(openConflicts(formOf(texts, 1), mentor)).toMatchObject([
      { mine: 'van Sanne', theirs: 'van Omar', who: omar.personId, version: 2 },
    ]);
    expect(openConflicts(formOf(texts, 1), coordinator)).toEqual([]);
  });

  it.each<[ConflictChoice, string]>([
    ['mine', 'van Sanne'],
    ['theirs', 'van Omar'],
    ['both', 'van Omar\n\nvan Sanne'],
  ])('%s geeft de goede tekst, en dan is er niets meer te kiezen', (choice, text) => {
    const { traject } = play(texts, choose(choice));
    expect(docent(traject)).toBe(text);
    expect(openConflicts(formOf(traject, 1), mentor)).toEqual([]);
  });

  it('gaat maar één keer', () => {
    const once = play(texts, choose('mine')).traject;
    const later = play(once, save({ 'vraag-docent': 'nog later' }, 3), coordinator).traject;
    expect(play(later, choose('mine'))).toMatchObject({ saved: false, traject: later });
  });

  it('botst opnieuw als een ander intussen weer verder schreef', () => {
    const later = play(texts, save({ 'vraag-docent': 'nog eens Omar' }, 2), coordinator).traject;
    const { traject, conflicts } = play(later, choose('mine'));
    expect(conflicts).toMatchObject([{ mine: 'van Sanne', theirs: 'nog eens Omar', version: 4 }]);
    expect(docent(traject)).toBe('nog eens Omar');
    expect(openConflicts(formOf(traject, 1), mentor)).toHaveLength(1);
  });

  it('voegt lijsten samen', () => {
    const lists = clash({ behoeften: 'verzuim' }, { behoeften: 'didactisch,verzuim' });
    expect(answersOf(play(lists, choose('both', 'behoeften')).traject, 1).get('behoeften')).toEqual(['verzuim', 'didactisch']);
  });

  it('voegt niet samen wat maar één ding kan zijn', () => {
    const urgency = clash({ urgentie: 'laag' }, { urgentie: 'deze-week' });
    expect(refused(urgency, choose('both', 'urgentie')).fields).toEqual({ urgentie: 'Samen past het niet. Kies één van de twee.' });
  });

  it('voegt niet samen wat dan te lang wordt', () => {
    const long = clash({ 'vraag-docent': 'a'.repeat(1000) }, { 'vraag-docent': 'b'.repeat(1000) });
    expect(refused(long, choose('both')).code).toBe('invoer');
  });

  it('is alleen voor wie de tekst schreef', () => {
    expect(refused(texts, choose('mine'), coordinator).code).toBe('verouderd');
  });

  it('kan niet over een versie die er niet is', () => {
    expect(refused(texts, { ...choose('mine'), version: 9 }).code).toBe('verouderd');
  });

  it('laat een keuze over een andere vraag voor wat ze is', () => {
    expect(play(texts, choose('mine', '__proto__')).saved).toBe(false);
  });

  it('opent een ingeleverde stap als de keuze er iets in verandert', () => {
    const done = play(texts, { kind: 'skip', step: 1, reason: 'Al bekend.' }, mentor).traject;
    expect(statusOf(play(done, choose('theirs')).traject, 1)).toBe('overgeslagen');
    const { traject, reopened } = play(done, choose('mine'));
    expect([statusOf(traject, 1), reopened]).toEqual(['heropend', [1]]);
  });
});
