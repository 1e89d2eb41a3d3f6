import { describe, expect, it } from 'vitest';
import { plainQuestions } from '../../../src/answers/model/plain.ts';
import { standardPack } from '../../../src/norm/standard-pack.ts';

const questions = plainQuestions(standardPack().items);

describe('de eenvoudigste vragen over wat de norm noemt', () => {
  it('zijn er bij elk woord van een interventie twee, en bij een document drie van elk eerste woord', () => {
    const of = (id: string) => questions.filter(({ ids }) => ids[0] === id).length;
    const wordsOf = (id: string) => standardPack().byId.get(id)?.words.length ?? 0;
    expect(of('interventie.rekenen')).toBe(2 * wordsOf('interventie.rekenen'));
    expect(of('document.visie')).toBe(12);
  });

  it('krijgen ja, en bij wat niet elke school biedt ja onder een voorwaarde', () => {
    expect(new Set(questions.map(({ verdict }) => verdict))).toEqual(new Set(['basis', 'basis-mits']));
    expect(questions.filter(({ verdict }) => verdict === 'basis-mits').every(({ ids }) => ids[0] === 'interventie.hoogbegaafd')).toBe(true);
  });

  it('gaan niet over wat geen hulp is', () => {
    const ids = new Set(questions.flatMap(({ ids: [id] }) => id ?? []));
    for (const id of ['interventie.vraaggericht', 'stap.plannen', 'zorg.jeugdhulp']) expect(ids.has(id), id).toBe(false);
  });
});
