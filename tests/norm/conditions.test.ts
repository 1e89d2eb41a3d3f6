import { describe, expect, it } from 'vitest';
import { conditionPhrase, conditionsPhrase } from '../../src/norm/conditions.ts';
import { conditionSchema } from '../../src/norm/schema.ts';

describe('een voorwaarde', () => {
  it('heeft een eigen korte zegging', () => {
    const phrases = conditionSchema.options.map(conditionPhrase);
    expect(new Set(phrases).size).toBe(conditionSchema.options.length);
    for (const phrase of phrases) expect(phrase.split(' ').length, phrase).toBeLessThanOrEqual(7);
  });

  it('is in gewone woorden', () => {
    expect(conditionPhrase('kortdurend')).toBe('kort');
    expect(conditionPhrase('waar-van-toepassing')).toBe('waar je school dit aanbiedt');
  });
});

describe('voorwaarden samen', () => {
  it('gelden allemaal', () => {
    expect(conditionsPhrase(['enkelvoudig', 'kortdurend'])).toBe('één probleem tegelijk en kort');
  });

  it('zijn bij een aanpassing een keuze: beperkt of kort', () => {
    expect(conditionsPhrase(['beperkt', 'kortdurend'])).toBe('beperkt of kort');
  });

  it('zijn leeg als er geen zijn', () => {
    expect(conditionsPhrase([])).toBe('');
  });
});
