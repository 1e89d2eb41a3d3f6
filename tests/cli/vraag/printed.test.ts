import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../../src/answers/answerer.ts';
import { asRecord, asText } from '../../../src/cli/vraag/printed.ts';
import { standardPack } from '../../../src/norm/standard-pack.ts';

const pack = standardPack();
const answerer = createAnswerer(pack);

describe('een antwoord in de terminal', () => {
  it('toont oordeel, uitleg, wat nu en bron', () => {
    const text = asText(answerer.answer('hoort hulp bij rekenen bij de basis?'), pack);
    expect(text).toMatch(/^Ja, basisondersteuning\n\nJa, dit hoort/);
    expect(text).toContain('\nWat nu?\n- ');
    expect(text).toContain('\nBron:\n- Norm, deel 4, interventies, punt 3b');
  });

  it('toont bij twijfel keuzes en geen bron', () => {
    const sure = answerer.answer('hoort hulp bij rekenen bij de basis?');
    const text = asText({ ...sure, certainty: 0.3, choices: [{ id: 'interventie.rekenen', title: 'Rekenen' }] }, pack);
    expect(text).toMatch(/^Dat weet ik niet zeker/);
    expect(text).toContain('Bedoel je een van deze?\n- Rekenen');
    expect(text).not.toContain('Bron:');
  });

  it('toont de regel Engels bij een Engelse vraag', () => {
    expect(asText(answerer.answer('is help with dyslexia part of basic support?'), pack)).toContain('In English: Yes');
  });

  it('is als JSON de vraag met oordeel, onderwerpen, zekerheid, tekst en bronnen', () => {
    const answer = answerer.answer('geef een recept voor appeltaart');
    expect(asRecord('geef een recept voor appeltaart', answer, pack)).toEqual({
      q: 'geef een recept voor appeltaart',
      verdict: answer.verdict,
      ids: answer.ids,
      certainty: answer.certainty,
      answer: answer.explanation,
      sources: [],
    });
  });
});
