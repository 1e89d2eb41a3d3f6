import { describe, expect, it } from 'vitest';
import { fold, itemsIn, listAt, markOf, pathOf, sameValue, textAt } from '../../src/traject/answers.ts';
import { stepOf } from '../../src/traject/steps/index.ts';
import { newest, pathSchema, versionsSchema } from '../../src/traject/version.ts';
import { aTraject } from '../support/build-traject.ts';

const versions = aTraject()
  .withAnswers(3, { 'doelen/n1': true, 'doelen/n1/doel': 'eerst', 'doelen/n2': true })
  .withAnswers(3, { 'doelen/n1/doel': 'toen', 'akkoord-leerling': false })
  .withAnswers(3, { 'doelen/n2': null })
  .build().steps[3];

describe('antwoorden', () => {
  it('zijn alle bewaarde veranderingen op volgorde', () => {
    expect(Object.fromEntries(fold(versions))).toEqual({ 'doelen/n1': true, 'doelen/n1/doel': 'toen', 'akkoord-leerling': false });
  });

  it('zijn ook te lezen zoals ze eerder waren', () => {
    expect(fold(versions, 1).get('doelen/n1/doel')).toBe('eerst');
    expect(itemsIn(fold(versions, 2), 'doelen')).toEqual(['n1', 'n2']);
    expect(fold(versions, 0).size).toBe(0);
  });

  it('hebben een vaste plek, ook binnen een onderdeel dat zich herhaalt', () => {
    const [section] = stepOf(3).sections;
    if (!section) throw new Error('step 3 has sections');
    expect([pathOf(section, 'doel', 'n1'), pathOf(section, 'doel', null), markOf(section, 'n1')]).toEqual([
      'doelen/n1/doel',
      'doel',
      'doelen/n1',
    ]);
  });

  it('zijn hetzelfde of niet, waar leeg en afwezig hetzelfde zijn', () => {
    expect([sameValue(null, undefined), sameValue(['a'], ['a']), sameValue(['a', 'b'], ['b', 'a']), sameValue(false, null)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('zijn als tekst of als lijst te lezen, en anders leeg', () => {
    const answers = new Map<string, string | boolean | string[]>([
      ['tekst', 'a'],
      ['ja', true],
      ['lijst', ['a']],
    ]);
    expect([textAt(answers, 'tekst'), textAt(answers, 'ja'), textAt(answers, 'weg')]).toEqual(['a', undefined, undefined]);
    expect([listAt(answers, 'lijst'), listAt(answers, 'tekst'), listAt(answers, 'weg')]).toEqual([['a'], [], []]);
  });
});

describe('versies', () => {
  it('tellen door vanaf één', () => {
    expect(newest(versions)).toBe(3);
    expect(versionsSchema.safeParse(versions).success).toBe(true);
    expect(versionsSchema.safeParse(versions.slice(1)).success).toBe(false);
  });

  it('hebben geen plek die geen plek is', () => {
    for (const path of ['__proto__', 'Doel', 'a/b/c/d', '', 'a//b', 'a/../b']) expect(pathSchema.safeParse(path).success, path).toBe(false);
  });
});
