import { describe, expect, it } from 'vitest';
import { maySee, type ReadLevel, reaches, visibleFields } from '../../src/traject/reader.ts';
import { stepOf } from '../../src/traject/steps/index.ts';
import { reader } from '../support/build-traject.ts';
import { docentDrie, docentVier } from '../support/cast.ts';

const LEVELS: readonly ReadLevel[] = ['none', 'open', 'own', 'team', 'care'];
const [watSpeelt] = stepOf(1).sections;
const docenten = stepOf(2).sections.find(({ id }) => id === 'docenten');

describe('wie leest', () => {
  it('komt zo ver als het niveau', () => {
    const table = LEVELS.map((level) => [level, reaches(reader(level), 'team'), reaches(reader(level), 'care')]);
    expect(table).toEqual([
      ['none', false, false],
      ['open', false, false],
      ['own', false, false],
      ['team', true, false],
      ['care', true, true],
    ]);
  });

  it('ziet alleen de vragen die bij dat niveau horen', () => {
    if (!watSpeelt) throw new Error('step 1 has sections');
    const counts = LEVELS.map((level) => visibleFields(reader(level), watSpeelt, null).length);
    expect(counts).toEqual([0, 0, 0, 5, 7]);
  });

  it('ziet de eigen zienswijze, en die van een ander alleen met alle rechten', () => {
    const [field] = docenten?.fields ?? [];
    if (!docenten || !field) throw new Error('step 2 asks teachers');
    const sees = (level: ReadLevel, item: string) => maySee(reader(level, docentDrie.personId), docenten, field, item);
    expect(LEVELS.map((level) => sees(level, docentDrie.personId))).toEqual([false, false, true, true, true]);
    expect(LEVELS.map((level) => sees(level, docentVier.personId))).toEqual([false, false, false, false, true]);
  });
});
