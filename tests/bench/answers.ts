import { existsSync } from 'node:fs';
import { BLIND, DEV, dialoguesOf, ENGLISH, FRESH, FROZEN, KEPT, type Labelled, questionsOf, SEEN } from '../answers/question-sets.ts';
import { answerCost } from './answer-cost.ts';
import { accuracyTable, dialogueFigures, questionFigures, questionText } from './answer-report.ts';
import { comparison } from './answer-sets.ts';
import type { Findings } from './figures.ts';

/** The dialogues, as far as they are there. */
const DIALOGUES = [
  { file: 'dialogues-dev.jsonl', name: 'gesprek-dev', what: 'Beurten in gesprekken' },
  { file: 'dialogues-blind.jsonl', name: 'gesprek-blind', what: 'Beurten in gesprekken die bevroren waren' },
  { file: 'dialogues-frozen.jsonl', name: 'gesprek-nieuw', what: 'Beurten in een tweede reeks bevroren gesprekken' },
].filter(({ file }) => existsSync(new URL(`../answers/${file}`, import.meta.url)));

const alone = (labels: readonly Labelled[]): readonly (readonly Labelled[])[] => labels.map((label) => [label]);

/** How good the answers are on labelled questions, beside two search engines over the same items; and what an answer costs. */
export async function answers(folder: string): Promise<Findings> {
  const compare = await comparison();
  const dev = questionsOf(DEV);
  const questions = [
    compare.of('dev', 'Vragen waarvan niets is geleerd', alone(dev)),
    compare.of('blind', 'Vragen die bevroren waren voor ze gesteld werden', alone(questionsOf(BLIND))),
    compare.of('bevroren', 'Vragen van een tweede reeks die bevroren was', alone(questionsOf(FROZEN))),
    compare.of('gezien', 'Vragen waarvan onderweg de score werd bekeken', alone(questionsOf(SEEN))),
    compare.of('nieuw', 'Vragen die anders klinken: verhalen, streektaal, ver van een interventie', alone(questionsOf(FRESH))),
    compare.of('engels', 'Vragen in het Engels, of half', alone(questionsOf(ENGLISH))),
    compare.of('apart', 'Vragen waarop alleen de zekerheid is geijkt', alone(questionsOf(KEPT))),
  ];
  const dialogues = DIALOGUES.map(({ file, name, what }) => compare.of(name, what, dialoguesOf(file)));
  const asked = dev.map(({ q }) => q);
  return {
    figures: [...questions.flatMap(questionFigures), ...dialogues.flatMap(dialogueFigures), ...(await answerCost(folder, asked))],
    text: `${[...questions.map(questionText), ...dialogues.map(accuracyTable)].join('\n')}\n`,
  };
}
