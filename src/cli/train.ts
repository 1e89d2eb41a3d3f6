import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decide } from '../answers/decide.ts';
import type { Decision } from '../answers/decision.ts';
import { contextAfter, type DialogueContext } from '../answers/dialogue-context.ts';
import { type Outcome, provedAt } from '../answers/model/calibrate.ts';
import { createDialogueModel } from '../answers/model/dialogue-model.ts';
import { readExampleBook } from '../answers/model/examples.ts';
import { createModel } from '../answers/model/model.ts';
import { type PackedWeights, toText } from '../answers/model/packed.ts';
import { plainQuestions } from '../answers/model/plain.ts';
import { type Example, teach } from '../answers/model/teach.ts';
import { type Basis, type Dialogue, type ExampleTurn, see, teachDialogues } from '../answers/model/teach-dialogues.ts';
import { createReader } from '../answers/reading.ts';
import { generalWords } from '../answers/vocabulary.ts';
import { standardPack } from '../norm/standard-pack.ts';

// `npm run train`: learns again from the example questions, and writes down what was learned. Takes some minutes; the same examples give the same file.

const FOLDER = fileURLToPath(new URL('../norm/examples', import.meta.url));
const OUTPUT = fileURLToPath(new URL('../answers/model/learned.ts', import.meta.url));

const pack = standardPack();
const isItem = (id: string): boolean => pack.byId.has(id);

const outcomeOf = ({ verdict, ids, chance }: Decision, wanted: ExampleTurn): Outcome => ({
  chance,
  right: verdict === wanted.verdict && (wanted.ids.length === 0 || wanted.ids.includes(ids[0] ?? '')),
});

/** What is decided on questions that nothing was learned from, with whether it is right. */
const outcomesOf = (kept: readonly Example[], { reader, model }: Basis): readonly Outcome[] =>
  kept.flatMap(({ question, verdict, ids }) => {
    if (verdict === undefined || verdict === 'urgent') return [];
    const { frame, alone } = see(question, reader, model);
    return [outcomeOf(decide({ frame, impression: alone, ownItem: undefined }, pack), { question, verdict, ids })];
  });

/** The same for the later turns of dialogues, each after the answers that were really given before it. */
function laterOutcomesOf(dialogues: readonly Dialogue[], { reader, model }: Basis, weights: PackedWeights): readonly Outcome[] {
  const later = createDialogueModel(weights);
  return dialogues.flatMap((dialogue) => {
    let before: DialogueContext | undefined;
    return dialogue.flatMap((turn) => {
      if (turn.verdict === 'urgent') return [];
      const seen = see(turn.question, reader, model);
      const impression = before ? later.impressionOf({ ...seen, before }, isItem) : seen.alone;
      const decision = decide({ frame: seen.frame, impression, ownItem: undefined }, pack);
      const isLater = before !== undefined;
      before = contextAfter(decision, seen.frame, seen.alone, before);
      return isLater ? [outcomeOf(decision, turn)] : [];
    });
  });
}

const shareRight = (outcomes: readonly Outcome[]): string =>
  `${((100 * outcomes.filter(({ right }) => right).length) / outcomes.length).toFixed(1)} % van ${outcomes.length}`;

/** One in so many dialogues is left out once, to see how often the others teach what is right. */
const ONE_IN = 5;
const isLeftOut = (_: unknown, at: number): boolean => at % ONE_IN === 0;

const book = readExampleBook(FOLDER);
process.stdout.write(`${book.examples.length} voorbeelden en ${book.dialogues.length} gesprekken\n`);
const learned = teach(book.examples, book.asides, plainQuestions(pack.items));
const questions = new Set(book.examples.map(({ question }) => question));
const basis: Basis = {
  reader: createReader(new Set([...generalWords, ...learned.words])),
  model: createModel(learned),
  isExample: (question) => questions.has(question),
};
const outcomes = outcomesOf(book.kept, basis);
const others = book.dialogues.filter((dialogue, at) => !isLeftOut(dialogue, at));
const laterOutcomes = laterOutcomesOf(book.dialogues.filter(isLeftOut), basis, teachDialogues(others, basis));
const weights = toText(learned.weights);
const dialogues = toText(teachDialogues(book.dialogues, basis));
const value = {
  digest: book.digest,
  proved: provedAt(outcomes),
  provedLater: provedAt(laterOutcomes),
  words: learned.words.join(' '),
  lift: learned.lift,
};
writeFileSync(
  OUTPUT,
  `// Made by \`npm run train\` from src/norm/examples; not to be changed by hand.

/** What was learned of the example questions; see \`teach\` for its parts, and \`certaintyOf\` for what proved right. */
export const LEARNED = {
  digest: ${JSON.stringify(value.digest)},
  proved: ${JSON.stringify(value.proved)},
  provedLater: ${JSON.stringify(value.provedLater)},
  words: ${JSON.stringify(value.words)}.split(' '),
  lift: ${JSON.stringify(value.lift)},
  weights: ${JSON.stringify(weights)},
  dialogues: ${JSON.stringify(dialogues)},
};
`,
);
process.stdout.write(`goed van de vragen waarvan niets is geleerd: ${shareRight(outcomes)}\n`);
process.stdout.write(`goed van de vervolgvragen waarvan toen niets was geleerd: ${shareRight(laterOutcomes)}\n`);
process.stdout.write(`gewichten: ${Math.round(weights.length / 1000)} kB, en ${Math.round(dialogues.length / 1000)} kB voor gesprekken\n`);
