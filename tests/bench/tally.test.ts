import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/answers/verdict.ts';
import { confusion, confusionTable, type Outcome, percentOf, rightPerVerdict, tally } from './tally.ts';

const outcome = (truth: Verdict, given: Verdict, right = truth === given): Outcome => ({ truth, given, right });

const outcomes = [
  outcome('basis', 'basis'),
  outcome('basis', 'basis', false),
  outcome('basis', 'uitleg'),
  outcome('extra', 'basis'),
  outcome('niet-beschreven', 'basis'),
  outcome('uitleg', 'basis'),
  outcome('uitleg', 'urgent'),
  outcome('urgent', 'urgent'),
  outcome('urgent', 'uitleg'),
];

describe('de telling van antwoorden', () => {
  it('houdt een goed verdict met een verkeerd item apart van een goed antwoord', () => {
    const { right, verdictRight } = tally(outcomes);
    expect([right, verdictRight]).toEqual([
      { count: 2, of: 9 },
      { count: 3, of: 9 },
    ]);
  });

  it('noemt alleen basis duur waar het extra of niet beschreven is', () => {
    expect(tally(outcomes).costly).toEqual({ count: 2, of: 9 });
  });

  it('telt gemist gevaar op de vragen met gevaar, en vals alarm op de andere', () => {
    const { missed, alarms } = tally(outcomes);
    expect([missed, alarms]).toEqual([
      { count: 1, of: 2 },
      { count: 1, of: 7 },
    ]);
  });

  it('telt per verdict wat goed is, en slaat over wat er niet is', () => {
    expect([...rightPerVerdict(outcomes)]).toEqual([
      ['basis', { count: 1, of: 3 }],
      ['extra', { count: 0, of: 1 }],
      ['uitleg', { count: 0, of: 2 }],
      ['niet-beschreven', { count: 0, of: 1 }],
      ['urgent', { count: 1, of: 2 }],
    ]);
  });

  it('geeft een deel als percentage, ook van niets', () => {
    expect([percentOf({ count: 1, of: 8 }), percentOf({ count: 0, of: 0 })]).toEqual([12.5, 0]);
  });
});

describe('de tabel van verwarring', () => {
  it('heeft per rij wat het is, en telt alles precies één keer', () => {
    const table = confusion(outcomes);
    expect(table.map((row) => row.reduce((sum, count) => sum + count, 0))).toEqual([3, 0, 1, 2, 1, 0, 2]);
    expect(table[0]).toEqual([2, 0, 0, 1, 0, 0, 0]);
    expect(table[6]).toEqual([0, 0, 0, 1, 0, 0, 1]);
  });

  it('staat in rechte kolommen, met een punt voor niets', () => {
    const [head = '', basis = '', ...others] = confusionTable(outcomes).split('\n');
    expect(head).toMatch(/^is \\ gezegd +basis +basis-mits +extra +uitleg +niet-beschreven +buiten-bereik +urgent$/);
    expect(basis).toMatch(/^basis +2 +\. +\. +1 +\. +\. +\.$/);
    expect(new Set([head, basis, ...others].map((line) => line.length)).size).toBe(1);
  });
});
