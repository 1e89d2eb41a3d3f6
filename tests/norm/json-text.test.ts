import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJsonText } from '../../src/norm/json-text.ts';

const errorOf = (text: string) => {
  const outcome = parseJsonText(text);
  return outcome.ok ? undefined : outcome.error;
};

describe('een JSON-tekst', () => {
  it('wordt gelezen, met en zonder byte order mark', () => {
    expect(parseJsonText('{"a": [1]}')).toEqual({ ok: true, value: { a: [1] } });
    expect(parseJsonText('\uFEFF{"a": [1]}')).toEqual({ ok: true, value: { a: [1] } });
  });

  it.each([
    ['een komma die mist', '{\n  "a": 1\n  "b": 2\n}', 3],
    ['een komma te veel', '{\n  "a": 1,\n  "b": 2,\n}', 4],
    ['een tekst die te vroeg stopt', '{\n  "a": 1,\n  "b": [', 3],
    ['een woord zonder aanhalingstekens', `{\n  "a": 1,\n  "b": nee,\n  "c": ${'"een lange tekst"'}\n}`, 3],
    ['een woord op de eerste regel', `{"b": nee,\n  "c": ${'"een lange tekst"'}\n}`, 1],
  ])('noemt bij %s de regel', (_, text, line) => {
    expect(errorOf(text)).toContain(`bij regel ${line} `);
  });

  it('noemt geen regel als de plek niet zeker is', () => {
    const line = '{"aantal": 1, "naam": nee, "aantal": 2},\n';
    expect(errorOf(`[${line}${line}]`)).toBe('dit is geen geldige JSON. Kijk of er een komma, haakje of aanhalingsteken mist.');
  });

  it('geeft bij elke tekst een waarde of een fout', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(errorOf(text) ?? 'dit is geen geldige JSON').toContain('dit is geen geldige JSON');
      }),
    );
  });
});
