/** The seven outcomes of an answer, as the norm index defines them. */
export const VERDICTS = ['basis', 'basis-mits', 'extra', 'uitleg', 'niet-beschreven', 'buiten-bereik', 'urgent'] as const;

/**
 * What an answer comes down to. `basis`: every school offers it. `basis-mits`: under a condition that decides the question. `extra`: beyond
 * the norm. `uitleg`: how it works. `niet-beschreven`: about support, but neither source says anything. `buiten-bereik`: not about support at
 * school. `urgent`: signs of acute danger, so nothing is looked up.
 */
export type Verdict = (typeof VERDICTS)[number];

const LABELS: Readonly<Record<Verdict, string>> = {
  basis: 'Ja, basisondersteuning',
  'basis-mits': 'Ja, onder een voorwaarde',
  extra: 'Nee, dit is extra ondersteuning',
  uitleg: 'Zo werkt het',
  'niet-beschreven': 'Dit staat niet in de norm',
  'buiten-bereik': 'Daar ga ik niet over',
  urgent: 'Eerst dit: is er nu gevaar?',
};

/** The verdict in the words that a teacher reads, on a card and in a terminal. */
export const verdictLabel = (verdict: Verdict): string => LABELS[verdict];

/** An explanation to stand under the verdict in words: the same words are not said twice. */
export const underLabel = (verdict: Verdict, explanation: string): string => {
  const label = LABELS[verdict];
  return explanation.startsWith(label) ? explanation.slice(label.length).replace(/^[.?]?\s*/, '') : explanation;
};
