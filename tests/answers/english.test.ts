import { describe, expect, it } from 'vitest';
import { decided } from '../../src/answers/decision.ts';
import { isEnglish, summaryInEnglish } from '../../src/answers/english.ts';
import { createReader } from '../../src/answers/reading.ts';
import { VERDICTS } from '../../src/answers/verdict.ts';
import { standardPack } from '../../src/norm/standard-pack.ts';

const reader = createReader(new Set());

describe('Engels', () => {
  it.each(['is help with dyslexia part of basic support', 'who decides when a student needs more'])('is: %s', (text) => {
    expect(isEnglish(reader.read(text))).toBe(true);
  });

  it.each(['hoort coaching bij de basis', 'where can parents lezen wat de school biedt voor een leerling', '', 'rt'])(
    'is niet: %j',
    (text) => {
      expect(isEnglish(reader.read(text))).toBe(false);
    },
  );

  it('heeft voor elk oordeel één regel, met de voorwaarden erbij', () => {
    const pack = standardPack();
    for (const verdict of VERDICTS) expect(summaryInEnglish(decided(verdict, 'hulp', [], 1), pack)).toMatch(/^[A-Z][^\n]*\.$/);
    expect(summaryInEnglish(decided('basis', 'hulp', ['interventie.gedrag'], 1), pack)).toContain(
      'one problem at a time, for a short time',
    );
  });
});
