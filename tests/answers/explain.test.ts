import { describe, expect, it } from 'vitest';
import { underLabel, VERDICTS, verdictLabel } from '../../src/answers/verdict.ts';
import { answerer } from './question-sets.ts';

describe('de woorden van een oordeel', () => {
  it('zijn er voor elk oordeel, en elk anders', () => {
    expect(new Set(VERDICTS.map(verdictLabel)).size).toBe(VERDICTS.length);
    expect(verdictLabel('basis')).toBe('Ja, basisondersteuning');
    expect(verdictLabel('niet-beschreven')).toBe('Dit staat niet in de norm');
  });

  it('zegt onder het oordeel niet nog eens hetzelfde', () => {
    expect(underLabel('niet-beschreven', 'Dit staat niet in de norm. Ik weet het dus niet zeker.')).toBe('Ik weet het dus niet zeker.');
    expect(underLabel('urgent', 'Eerst dit: is er nu gevaar? Blijf bij de leerling.')).toBe('Blijf bij de leerling.');
    expect(underLabel('basis', 'Ja, dit hoort bij basisondersteuning.')).toBe('Ja, dit hoort bij basisondersteuning.');
  });
});

describe('de uitleg', () => {
  it.each([
    ['is hulp bij dyscalculie basis?', /^Ja, dit hoort bij basisondersteuning/],
    [
      'hoe lang mag faalangsttraining duren als basis?',
      /^Ja, onder een voorwaarde: één probleem tegelijk en kort\. De norm noemt geen aantal weken\./,
    ],
    ['krijgt een hoogbegaafde leerling iets extra’s?', /^Ja, onder een voorwaarde: .*waar je school dit aanbiedt/],
    ['hoort een opp bij de basis?', /^Nee, dit is extra ondersteuning\./],
    [
      'hij heeft blijvend elke dag iemand naast zich nodig, is dat basis?',
      /^Nee, dit is extra ondersteuning\. De hulp is lang of blijvend nodig/,
    ],
    ['mag ik een leerling insuline geven?', /^Dit staat niet in de norm\./],
    ['binnen hoeveel weken moet een opp klaar zijn?', /^Dit staat niet in de norm\./],
    ['wanneer is het kerstvakantie?', /^Daar ga ik niet over\./],
  ])('begint met het antwoord: %s', (question, start) => {
    expect(answerer.answer(question).explanation).toMatch(start);
  });

  it('wijst bij wat niet in de norm staat naar de coördinator', () => {
    expect(answerer.answer('mag ik een leerling insuline geven?').nextSteps.join(' ')).toContain('coördinator');
  });

  it('blijft bij de woorden van de school', () => {
    for (const question of ['is hulp bij rekenen basis?', 'hoort een opp bij de basis?', 'wie zit er in het flexzat?', 'vertel een mop']) {
      const { explanation, nextSteps } = answerer.answer(question);
      expect(`${explanation} ${nextSteps.join(' ')}`).not.toMatch(/!|\bhelaas\b|\bu\b|undefined|\[object/i);
    }
  });
});

describe('een Engelse vraag', () => {
  it('krijgt een Nederlands antwoord met één regel Engels', () => {
    const answer = answerer.answer('is help with dyslexia part of basic support?');
    expect(answer).toMatchObject({ verdict: 'basis', ids: expect.arrayContaining(['interventie.dyslexie-dyscalculie']) });
    expect(answer.explanation).toMatch(/^Ja,/);
    expect(answer.summaryEn).toMatch(/^Yes, .*\.$/);
  });

  it('is iets anders dan een Nederlandse vraag met een Engels woord', () => {
    expect(answerer.answer('hoort coaching bij de basis?').summaryEn).toBeUndefined();
  });
});
