import { performance } from 'node:perf_hooks';
import { z } from 'zod/v4';
import { createAnswerer } from '../../../src/answers/answerer.ts';
import { standardPack } from '../../../src/norm/standard-pack.ts';
import { miniSearchOver, oramaOver } from '../stock-search.ts';
import { answerTo } from './answering.ts';

const pack = standardPack();
const answerer = createAnswerer(pack);
const contenders = {
  antwoord: (question: string): unknown => answerer.answer(question),
  minisearch: miniSearchOver(pack),
  orama: await oramaOver(pack),
};

function timesOf(contender: (question: string) => unknown, questions: readonly string[]): readonly number[] {
  return questions.map((question) => {
    const from = performance.now();
    contender(question);
    return performance.now() - from;
  });
}

/** The time of each question with each of the contenders, in milliseconds. */
answerTo({
  round: (argument) => {
    const questions = z.array(z.string()).parse(argument);
    return {
      antwoord: timesOf(contenders.antwoord, questions),
      minisearch: timesOf(contenders.minisearch, questions),
      orama: timesOf(contenders.orama, questions),
    };
  },
});
