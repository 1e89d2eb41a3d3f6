import { argv, exit, stderr, stdout } from 'node:process';
import { type Answerer, createAnswerer, type DialogueContext } from '../answers/answerer.ts';
import { standardPack } from '../norm/standard-pack.ts';
import { ok, type Result } from '../shared/result.ts';
import { type Command, readCommand, USAGE } from './vraag/command.ts';
import { readDialogues, readQuestions, readText } from './vraag/json-lines.ts';
import { asRecord, asText } from './vraag/printed.ts';

// `npm run vraag`: ask the norm from the terminal, one question or a file of them. Bad input: a Dutch sentence and exit code 2.

const pack = standardPack();

const record = (answerer: Answerer, question: string) => asRecord(question, answerer.answer(question), pack);

function dialogue(answerer: Answerer, questions: readonly string[]) {
  let context: DialogueContext | undefined;
  const turns = questions.map((question) => {
    const answer = answerer.answer(question, context);
    context = answer.context;
    return asRecord(question, answer, pack);
  });
  return { turns };
}

const jsonLines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

/** The answers to a file, all of them or none. */
function answerFile(kind: 'batch' | 'dialogue', file: string): Result<string, string> {
  const text = readText(file);
  if (!text.ok) return text;
  if (kind === 'batch') {
    const questions = readQuestions(file, text.value);
    if (!questions.ok) return questions;
    const answerer = createAnswerer(pack);
    return ok(jsonLines(questions.value.map((question) => record(answerer, question))));
  }
  const dialogues = readDialogues(file, text.value);
  if (!dialogues.ok) return dialogues;
  const answerer = createAnswerer(pack);
  return ok(jsonLines(dialogues.value.map((questions) => dialogue(answerer, questions))));
}

function run(command: Command): Result<string, string> {
  switch (command.kind) {
    case 'help':
      return ok(USAGE);
    case 'question': {
      const answerer = createAnswerer(pack);
      const { question } = command;
      return ok(command.json ? jsonLines([record(answerer, question)]) : asText(answerer.answer(question), pack));
    }
    case 'batch':
    case 'dialogue':
      return answerFile(command.kind, command.file);
  }
}

// A reader such as `head` may close the pipe early; that is no fault.
stdout.on('error', (error: NodeJS.ErrnoException) => exit(error.code === 'EPIPE' ? 0 : 1));

const command = readCommand(argv.slice(2));
const outcome = command.ok ? run(command.value) : command;
if (outcome.ok) stdout.write(outcome.value);
else {
  stderr.write(`${outcome.error}\n`);
  process.exitCode = 2;
}
