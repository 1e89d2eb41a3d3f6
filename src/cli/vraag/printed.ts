import type { Answer } from '../../answers/answerer.ts';
import { underLabel, verdictLabel } from '../../answers/verdict.ts';
import type { LoadedPack } from '../../norm/load-pack.ts';
import { sourceLine } from '../../norm/source-label.ts';

const sourcesOf = (answer: Answer, pack: LoadedPack): readonly string[] =>
  answer.ids.flatMap((id) => {
    const item = pack.byId.get(id);
    return item ? [sourceLine(item, pack)] : [];
  });

/** An answer as the JSON of the command line: the question, the verdict, ids, certainty, the text and its sources. */
export const asRecord = (q: string, answer: Answer, pack: LoadedPack) => ({
  q,
  verdict: answer.verdict,
  ids: answer.ids,
  certainty: answer.certainty,
  answer: answer.explanation,
  sources: sourcesOf(answer, pack),
});

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];

/** An answer as text for a person at a terminal. */
export function asText(answer: Answer, pack: LoadedPack): string {
  const unsure = answer.choices.length > 0;
  return [
    unsure ? 'Dat weet ik niet zeker' : verdictLabel(answer.verdict),
    '',
    unsure ? answer.explanation : underLabel(answer.verdict, answer.explanation),
    ...(answer.summaryEn === undefined ? [] : ['', `In English: ${answer.summaryEn}`]),
    ...section(
      'Bedoel je een van deze?',
      answer.choices.map(({ title }) => title),
    ),
    ...section('Wat nu?', answer.nextSteps),
    ...section('Bron:', unsure ? [] : sourcesOf(answer, pack)),
    '',
  ].join('\n');
}
