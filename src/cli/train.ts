import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decide } from '../answers/decide.ts';
import { readFrame } from '../answers/frame.ts';
import { provedAt } from '../answers/model/calibrate.ts';
import { readExampleBook } from '../answers/model/examples.ts';
import { createModel } from '../answers/model/model.ts';
import { toText } from '../answers/model/packed.ts';
import { plainQuestions } from '../answers/model/plain.ts';
import { type Example, type Learned, teach, termsOfQuestion } from '../answers/model/teach.ts';
import { normalise, questionPart } from '../answers/normalise.ts';
import { createReader } from '../answers/reading.ts';
import { withoutOrders } from '../answers/scope.ts';
import { generalWords } from '../answers/vocabulary.ts';
import { standardPack } from '../norm/standard-pack.ts';

// `npm run train`: learns again from the example questions, and writes down what was learned. Takes some minutes; the same examples give the same file.

const FOLDER = fileURLToPath(new URL('../norm/examples', import.meta.url));
const OUTPUT = fileURLToPath(new URL('../answers/model/learned.ts', import.meta.url));

/** What is decided on questions that nothing was learned from, with whether it is right. */
function outcomesOf(learned: Learned, kept: readonly Example[]) {
  const pack = standardPack();
  const model = createModel(learned);
  const reader = createReader(new Set([...generalWords, ...learned.words]));
  return kept.map((example) => {
    const { reading } = withoutOrders(reader.read(questionPart(normalise(example.question))));
    const impression = model.impressionOf(termsOfQuestion(reader, example.question), (id) => pack.byId.has(id));
    const { verdict, ids, chance } = decide({ frame: readFrame(reading), impression, ownItem: undefined }, pack);
    const right = verdict === example.verdict && (example.ids.length === 0 || example.ids.includes(ids[0] ?? ''));
    return { chance, right, isNorm: example.verdict !== 'urgent' };
  });
}

const book = readExampleBook(FOLDER);
process.stdout.write(`${book.examples.length} voorbeelden\n`);
const learned = teach(book.examples, book.asides, plainQuestions(standardPack().items));
const outcomes = outcomesOf(learned, book.kept).filter(({ isNorm }) => isNorm);
const right = outcomes.filter((outcome) => outcome.right).length;
const weights = toText(learned.weights);
const value = { digest: book.digest, proved: provedAt(outcomes), words: learned.words.join(' '), lift: learned.lift };
writeFileSync(
  OUTPUT,
  `// Made by \`npm run train\` from src/norm/examples; not to be changed by hand.

/** What was learned of the example questions; see \`teach\` for its parts, and \`certaintyOf\` for what proved right. */
export const LEARNED = {
  digest: ${JSON.stringify(value.digest)},
  proved: ${JSON.stringify(value.proved)},
  words: ${JSON.stringify(value.words)}.split(' '),
  lift: ${JSON.stringify(value.lift)},
  weights: ${JSON.stringify(weights)},
};
`,
);
process.stdout.write(`goed op ${book.kept.length} vragen waarvan niets is geleerd: ${((100 * right) / outcomes.length).toFixed(1)} %\n`);
process.stdout.write(`gewichten: ${Math.round(weights.length / 1000)} kB\n`);
