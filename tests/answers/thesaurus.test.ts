import { describe, expect, it } from 'vitest';
import { compileCues, cueList } from '../../src/answers/cues.ts';
import { normalise } from '../../src/answers/normalise.ts';
import { THESAURUS } from '../../src/answers/thesaurus/all.ts';
import { linesOf, PHRASINGS } from '../../src/answers/thesaurus/phrasings/all.ts';
import { CALM_PHRASINGS, DANGER_PHRASINGS } from '../../src/answers/thesaurus/phrasings/danger.ts';
import { BEYOND_PHRASINGS, OUTSIDE_PHRASINGS, SILENT_PHRASINGS } from '../../src/answers/thesaurus/phrasings/scope.ts';
import { standardNormIds } from '../../src/norm/standard-pack.ts';
import { dialoguesOf, questionsOf } from './question-sets.ts';

const examples = [
  ...Object.values(PHRASINGS),
  SILENT_PHRASINGS,
  OUTSIDE_PHRASINGS,
  BEYOND_PHRASINGS,
  DANGER_PHRASINGS,
  CALM_PHRASINGS,
].flatMap(linesOf);

describe('de woordenlijst', () => {
  it('heeft voor elk onderwerp aanwijzingen en voorbeelden', () => {
    const examplesOf = new Map<string, string | undefined>(Object.entries(PHRASINGS));
    expect(standardNormIds.filter((id) => !THESAURUS[id]?.strong)).toEqual([]);
    expect(standardNormIds.filter((id) => linesOf(examplesOf.get(id) ?? '').length < 8)).toEqual([]);
  });

  it('bevat alleen aanwijzingen die kloppen', () => {
    const patterns = Object.values(THESAURUS).flatMap((cues) => Object.values(cues).flatMap(cueList));
    expect(() => compileCues(patterns.map((pattern) => ({ pattern, value: pattern })))).not.toThrow();
    expect(patterns.filter((pattern) => /==|\|\||[|]$|^[|]|\s=\s/.test(pattern))).toEqual([]);
  });

  it('neemt geen vraag over uit de gelabelde vragen', () => {
    const files = [
      'questions-dev.jsonl',
      'own-questions.jsonl',
      'own-questions-2.jsonl',
      'own-questions-3.jsonl',
      'own-questions-4.jsonl',
      'urgent-questions.jsonl',
      'urgent-questions-2.jsonl',
    ];
    const asked = new Set([...files.flatMap(questionsOf), ...dialoguesOf('dialogues-dev.jsonl').flat()].map(({ q }) => normalise(q)));
    expect(examples.filter((example) => asked.has(normalise(example)))).toEqual([]);
  });
});
