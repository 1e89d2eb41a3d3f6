import { type AnswerView, answerCard } from '../../../cards/answers/answer-card.ts';
import { askOtherwiseCard, MISSERS_PER_CARD, missersCard } from '../../../cards/answers/missers-card.ts';
import { standardPack } from '../../../src/norm/standard-pack.ts';
import { createJudgements } from '../../../src/teams/judgements.ts';
import type { Sample } from './traject.ts';

const judgements = createJudgements('een-geheim-van-minstens-32-tekens-lang');

const view: AnswerView = {
  verdict: 'basis',
  explanation: 'Ja, dit hoort bij basisondersteuning (één probleem tegelijk en kort). Elke school helpt kort bij één emotioneel probleem.',
  nextSteps: ['Bespreek met de mentor welke korte hulp past.'],
  sources: ['Norm, deel 4, interventies, punt 4c (standaardpakket, versie 1, datum onbekend)'],
  choices: [],
};

/** As long as it may be with buttons under it, in letters that take the most room. */
const longest: AnswerView = {
  ...view,
  explanation: '€'.repeat(900),
  nextSteps: ['€'.repeat(240), '€'.repeat(100)],
  sources: Array.from({ length: 3 }, () => '€'.repeat(150)),
  summaryEn: '€'.repeat(200),
};

const open = (shown: AnswerView) => {
  const signed = judgements.sign({ item: 'interventie.emotioneel', isMessage: true, view: shown });
  if (signed === undefined) throw new Error('this answer has no buttons');
  return { state: 'open', signed } as const;
};
const may = { start: true, ask: true };
const rows = standardPack()
  .items.slice(0, MISSERS_PER_CARD)
  .map(({ id, title }) => ({ id, title, counts: 'Klopt niet: 12 keer. Klopt: minder dan 3 keer.' }));

/** Every card around an answer: whether it is right, and which answers often are not. */
export const answerSamples: readonly Sample[] = [
  { name: 'klopt-dit', card: answerCard(view, may, open(view)) },
  { name: 'klopt-dit-lang', card: answerCard(longest, may, open(longest)) },
  { name: 'klopt-dit-niet-bewaard', card: answerCard(view, may, { ...open(view), notice: 'Je reactie is nog niet bewaard.' }) },
  { name: 'klopt', card: answerCard(view, may, { state: 'klopt' }) },
  {
    name: 'klopt-niet',
    card: answerCard(view, { start: true, ask: false }, { state: 'klopt-niet', item: 'interventie.emotioneel', ask: true }),
  },
  { name: 'stel-je-vraag-anders', card: askOtherwiseCard(rows.slice(0, 3), false) },
  { name: 'stel-je-vraag-anders-groep', card: askOtherwiseCard([], true) },
  { name: 'missers', card: missersCard({ schoolYear: '2026-2027', rows, from: MISSERS_PER_CARD, total: 35 }) },
  { name: 'missers-leeg', card: missersCard({ schoolYear: '2026-2027', rows: [], from: 0, total: 0 }) },
];
