import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../src/answers/knowledge.ts';
import { see } from '../../../src/answers/model/teach-dialogues.ts';
import { addSlope, optionsOf, scoreOf, stepMeant, TURN_COLUMNS } from '../../../src/answers/model/turn-options.ts';
import type { TurnRead } from '../../../src/answers/model/turn-terms.ts';
import { remembered } from '../impressions.ts';

const { reader, model } = knowledge();
const read = (text: string) => reader.read(text);
const turn = (question: string, before = remembered('basis', ['interventie.rekenen'])): TurnRead => ({
  ...see(question, reader, model),
  before,
});
const anyItem = (): boolean => true;

describe('de stap die bedoeld is', () => {
  it.each([
    ['en stap 4?', undefined, { id: 'stap.realiseren', named: true }],
    ['en 5', 'stap.realiseren', { id: 'stap.vastleggen', named: true }],
    ['and step 2', undefined, { id: 'stap.begrijpen', named: true }],
    ['en daarna', 'stap.plannen', { id: 'stap.realiseren', named: false }],
    ['en daarna', 'stap.evalueren', undefined],
    ['in klas 3 ook?', 'interventie.gedrag', undefined],
    ['en stap 9?', undefined, undefined],
  ])('van “%s” na %s is %o', (question, spokenOf, step) => {
    expect(stepMeant(read(question), spokenOf)).toEqual(step);
  });
});

describe('de manieren om een beurt op te vatten', () => {
  it('noemen nooit gevaar, en alleen onderwerpen die er zijn', () => {
    const options = optionsOf(turn('en voor lezen?'), (id) => id === 'interventie.taal-nt2');
    expect(new Set(options.map(({ id }) => id))).toEqual(new Set(['interventie.taal-nt2', undefined]));
    expect(options.map(({ verdict }) => verdict)).not.toContain('urgent');
  });

  it('zijn ook die over een eigen onderwerp van de school waarover het net ging', () => {
    const options = optionsOf(turn('wie regelt dat', remembered('basis', ['eigen.huiswerkklas'])), anyItem);
    expect(options.filter(({ id }) => id === 'eigen.huiswerkklas').map(({ verdict }) => verdict)).toEqual([
      'basis',
      'basis-mits',
      'extra',
      'uitleg',
    ]);
  });

  it('staan anders tegenover het onderwerp van net dan tegenover een ander', () => {
    const options = optionsOf(turn('wie regelt dat'), anyItem);
    const place = (id: string) => options.find((option) => option.id === id && option.verdict === 'uitleg')?.place;
    expect(new Set(['interventie.rekenen', 'interventie.gedrag', 'hgw.zat'].map(place)).size).toBe(3);
    expect(place('hgw.zat')).toBe(place('document.visie'));
  });

  it('krijgen hun score uit eigen kolommen, en een verandering werkt door in dezelfde', () => {
    for (const option of optionsOf(turn('hoe lang mag dat'), anyItem)) {
      const slope = new Float32Array(TURN_COLUMNS);
      addSlope(option, 1, slope);
      const empty = new Float32Array(TURN_COLUMNS);
      expect(Number.isFinite(scoreOf(option, empty))).toBe(true);
      for (const [column, value] of slope.entries()) {
        const raised = new Float32Array(TURN_COLUMNS);
        raised[column] = 1;
        expect(Math.sign(scoreOf(option, raised) - scoreOf(option, empty))).toBe(Math.sign(value));
      }
    }
  });
});
