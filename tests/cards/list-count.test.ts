import { describe, expect, it } from 'vitest';
import { countLine } from '../../cards/list-count.ts';

const NOUN = { one: 'overleg', many: 'overleggen' };
const line = (from: number, until: number, total: number): unknown => countLine({ from, until, total }, 8, NOUN).text;

describe('de regel boven een lijst', () => {
  it('telt wat er staat', () => {
    expect([line(0, 1, 1), line(0, 3, 3), line(0, 8, 8)]).toEqual(['Eén overleg.', '3 overleggen.', '8 overleggen.']);
  });

  it('zegt welk deel er staat als niet alles past', () => {
    expect([line(0, 8, 9), line(8, 9, 9)]).toEqual(['1 tot en met 8 van 9 overleggen.', '9 tot en met 9 van 9 overleggen.']);
  });
});
