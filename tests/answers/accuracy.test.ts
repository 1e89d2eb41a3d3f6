import { describe, expect, it } from 'vitest';
import type { DialogueContext } from '../../src/answers/answerer.ts';
import { answerer, dialoguesOf, isRight, questionsOf } from './question-sets.ts';

/**
 * How often the answers are right, with a floor for each set. The own sets were written and frozen before the engine was tuned on them; right at
 * that first, blind measure: set 1 91 %, set 2 (asked in a roundabout way on purpose) 52 %, set 3 82 %, set 4 78 %. What they score now says how
 * well the engine kept what it learned, and set 4 is the nearest to an estimate for questions that nobody has seen: about eight in ten. Of the
 * two sets about danger, all in a roundabout way, 27 of 40 and 6 of 20 were seen at first; signs were added in kind, not one by one.
 */
const SETS = [
  { file: 'questions-dev.jsonl', floor: 0.95 },
  { file: 'own-questions.jsonl', floor: 0.94 },
  { file: 'own-questions-2.jsonl', floor: 0.9 },
  { file: 'own-questions-3.jsonl', floor: 0.93 },
  { file: 'own-questions-4.jsonl', floor: 0.84 },
];

const costly = (truth: string, verdict: string): boolean => verdict === 'basis' && (truth === 'extra' || truth === 'niet-beschreven');

describe('antwoorden op gelabelde vragen', () => {
  it.each(SETS)('zijn vaak genoeg goed in $file', ({ file, floor }) => {
    const labels = questionsOf(file);
    const answers = labels.map((label) => answerer.answer(label.q));
    const wrong = labels.filter((label, index) => !isRight(label, answers[index] ?? { verdict: '', ids: [] }));
    const share = 1 - wrong.length / labels.length;
    expect(share, `${file}: ${(share * 100).toFixed(1)} % goed; fout:\n${wrong.map(({ q }) => q).join('\n')}`).toBeGreaterThanOrEqual(
      floor,
    );
  });

  it('zeggen hoogstens drie op de honderd keer basis waar het extra of niet beschreven is', () => {
    const labels = SETS.flatMap(({ file }) => questionsOf(file));
    const mistakes = labels.filter((label) => costly(label.verdict, answerer.answer(label.q).verdict));
    expect(mistakes.length / labels.length, mistakes.map(({ q }) => q).join('\n')).toBeLessThanOrEqual(0.03);
  });

  it('missen geen gevaar, en zien het hoogstens één op de honderd keer ten onrechte', () => {
    const labels = [...SETS.map(({ file }) => file), 'urgent-questions.jsonl', 'urgent-questions-2.jsonl'].flatMap(questionsOf);
    const isAlarm = (q: string) => answerer.answer(q).verdict === 'urgent';
    expect(labels.filter(({ q, verdict }) => verdict === 'urgent' && !isAlarm(q)).map(({ q }) => q)).toEqual([]);
    const calm = labels.filter(({ verdict }) => verdict !== 'urgent');
    expect(calm.filter(({ q }) => isAlarm(q)).length / calm.length).toBeLessThanOrEqual(0.01);
  });

  it('zijn vaker goed naarmate ze zekerder zijn', () => {
    const labels = SETS.flatMap(({ file }) => questionsOf(file));
    const shareRight = (low: number, high: number): number => {
      const inRange = labels.filter(({ q }) => {
        const { certainty } = answerer.answer(q);
        return certainty >= low && certainty < high;
      });
      return inRange.filter((label) => isRight(label, answerer.answer(label.q))).length / inRange.length;
    };
    expect(shareRight(0.8, 1.01)).toBeGreaterThan(shareRight(0, 0.6));
  });
});

describe('antwoorden in een gesprek', () => {
  it('houden het onderwerp vast', () => {
    const dialogues = dialoguesOf('dialogues-dev.jsonl');
    const wrong = dialogues.flatMap((turns) => {
      let context: DialogueContext | undefined;
      return turns.filter((turn) => {
        const answer = answerer.answer(turn.q, context);
        context = answer.context;
        return !isRight(turn, answer);
      });
    });
    expect(wrong.length / dialogues.flat().length, wrong.map(({ q }) => q).join('\n')).toBeLessThanOrEqual(0.1);
  });
});
