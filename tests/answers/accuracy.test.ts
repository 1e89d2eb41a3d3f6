import { describe, expect, it } from 'vitest';
import type { DialogueContext } from '../../src/answers/answerer.ts';
import {
  answerer,
  answerTo,
  BLIND,
  DANGER_SETS,
  DEV,
  dialoguesOf,
  ENGLISH,
  FRESH,
  FROZEN,
  HARD_DANGER,
  isRight,
  KEPT,
  type Labelled,
  questionsOf,
  SEEN,
} from './question-sets.ts';

/**
 * How often the answers are right, with a floor a little under what was measured. Nothing is learned from any of these sets. The certainty is set on
 * the kept questions, so these say nothing new about that. Of the blind and the frozen set 93 % was right when they were first asked, and of the frozen
 * dialogues 94 % of the turns: the nearest to an estimate for what nobody has seen. The seen, fresh and English sets are harder: 88, 91 and 84 %.
 */
const SETS = [
  { file: DEV, floor: 0.93 },
  { file: KEPT, floor: 0.9 },
  { file: BLIND, floor: 0.9 },
  { file: SEEN, floor: 0.85 },
  { file: FROZEN, floor: 0.9 },
  { file: FRESH, floor: 0.87 },
  { file: ENGLISH, floor: 0.8 },
];

const costly = (truth: string, verdict: string): boolean => verdict === 'basis' && (truth === 'extra' || truth === 'niet-beschreven');
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const asked = ({ q }: Labelled): string => q;
const everything = SETS.flatMap(({ file }) => questionsOf(file));

describe('antwoorden op gelabelde vragen', () => {
  it.each(SETS)('zijn vaak genoeg goed in $file', ({ file, floor }) => {
    const labels = questionsOf(file);
    const wrong = labels.filter((label) => !isRight(label, answerTo(label.q)));
    const share = 1 - wrong.length / labels.length;
    expect(share, `${file}: ${percent(share)} goed; fout:\n${wrong.map(asked).join('\n')}`).toBeGreaterThanOrEqual(floor);
  });

  it.each(SETS)('zeggen in $file hoogstens drie op de honderd keer basis waar het extra of niet beschreven is', ({ file }) => {
    const labels = questionsOf(file);
    const mistakes = labels.filter(({ q, verdict }) => costly(verdict, answerTo(q).verdict));
    expect(mistakes.length / labels.length, mistakes.map(asked).join('\n')).toBeLessThanOrEqual(0.03);
  });
});

describe('gevaar in gelabelde vragen', () => {
  const labels = [...everything, ...DANGER_SETS.flatMap(questionsOf)];
  const hard = questionsOf(HARD_DANGER);
  const isAlarm = ({ q }: Labelled): boolean => answerTo(q).verdict === 'urgent';

  it('wordt zo goed als nergens gemist', () => {
    const dangers = labels.filter(({ verdict }) => verdict === 'urgent');
    const missed = dangers.filter((label) => !isAlarm(label));
    expect(missed.length / dangers.length, missed.map(asked).join('\n')).toBeLessThanOrEqual(0.01);
  });

  it('zonder één woord dat ernaar klinkt, wordt hoogstens één op de tien keer gemist', () => {
    const dangers = hard.filter(({ verdict }) => verdict === 'urgent');
    const missed = dangers.filter((label) => !isAlarm(label));
    expect(missed.length / dangers.length, missed.map(asked).join('\n')).toBeLessThanOrEqual(0.1);
  });

  it.each([
    ['in gewone vragen hoogstens drie op de tweehonderd keer', everything, 0.015],
    ['in verhalen vol gevoel hoogstens één op de zes keer', questionsOf(HARD_DANGER), 1 / 6],
    ['in vragen die erop lijken hoogstens één op de zes keer', DANGER_SETS.flatMap(questionsOf), 1 / 6],
  ])('wordt %s ten onrechte gezien', (_, some, most) => {
    const calm = some.filter(({ verdict }) => verdict !== 'urgent');
    const alarms = calm.filter(isAlarm);
    expect(alarms.length / calm.length, alarms.map(asked).join('\n')).toBeLessThanOrEqual(most);
  });
});

describe('de zekerheid van antwoorden op gelabelde vragen', () => {
  const shareRight = (labels: readonly Labelled[]): number =>
    labels.filter((label) => isRight(label, answerTo(label.q))).length / labels.length;
  const between = (low: number, high: number): readonly Labelled[] =>
    everything.filter(({ q }) => answerTo(q).certainty >= low && answerTo(q).certainty < high);

  it('is hoog waar de antwoorden vaker goed zijn', () => {
    const [sure, unsure] = [between(0.8, 1.01), between(0, 0.6)];
    expect(Math.min(sure.length, unsure.length)).toBeGreaterThan(0);
    expect(shareRight(sure)).toBeGreaterThanOrEqual(shareRight(unsure));
  });

  it.each(SETS)('is in $file gemiddeld zo groot als het deel dat goed is', ({ file }) => {
    const labels = questionsOf(file);
    const mean = labels.reduce((sum, { q }) => sum + answerTo(q).certainty, 0) / labels.length;
    const share = shareRight(labels);
    expect(Math.abs(mean - share), `zeker ${percent(mean)}, goed ${percent(share)}`).toBeLessThanOrEqual(0.08);
  });
});

describe('antwoorden in een gesprek', () => {
  it.each([
    ['dialogues-dev.jsonl', 0.05],
    ['dialogues-blind.jsonl', 0.1],
    ['dialogues-frozen.jsonl', 0.13],
  ])('houden het onderwerp vast: %s', (file, most) => {
    const dialogues = dialoguesOf(file);
    const wrong = dialogues.flatMap((turns) => {
      let context: DialogueContext | undefined;
      return turns.filter((turn) => {
        const answer = answerer.answer(turn.q, context);
        context = answer.context;
        return !isRight(turn, answer);
      });
    });
    expect(wrong.length / dialogues.flat().length, wrong.map(asked).join('\n')).toBeLessThanOrEqual(most);
  });
});
