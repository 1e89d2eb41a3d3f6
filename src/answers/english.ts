import type { LoadedPack } from '../norm/load-pack.ts';
import type { NormCondition } from '../norm/schema.ts';
import type { Decision } from './decision.ts';
import type { Reading } from './reading.ts';
import type { Verdict } from './verdict.ts';

const ENGLISH: ReadonlySet<string> = new Set(
  `the a an is are do does did can could should must may what who where when how why which for to of in on with from and or not my our his her their he she they we you it this that
  has have be will would need needs get student students school part basic support every pupil teacher parents i if there any some about by`.split(
    /\s+/,
  ),
);
const DUTCH: ReadonlySet<string> = new Set(
  `de het een is zijn mag kan moet wat wie waar hoe van voor met en of niet mijn onze hij ze wij we dat die dit er bij aan op te om als ook nog valt hoort leerling school ik je naar`.split(
    /\s+/,
  ),
);

/** Whether a question is mostly English, so that a line in English belongs under the Dutch answer. */
export function isEnglish({ words }: Reading): boolean {
  const count = (set: ReadonlySet<string>): number => words.filter((word) => set.has(word.text)).length;
  const english = count(ENGLISH);
  return english >= 2 && english > count(DUTCH) && english / words.length >= 0.25;
}

const CONDITIONS: Readonly<Record<NormCondition, string>> = {
  enkelvoudig: 'one problem at a time',
  kortdurend: 'for a short time',
  beperkt: 'limited',
  'waar-van-toepassing': 'where your school offers it',
  'volgens-protocol': 'by the protocol',
  'volgens-sop': "as your school's support profile says",
  vraaggericht: 'when a pupil needs it',
  'zo-nodig': 'when needed',
  'met-toestemming': 'with consent',
  'zoveel-mogelijk-in-de-klas': 'in class as far as possible',
};

const SUMMARIES: Readonly<Record<Verdict, string>> = {
  basis: 'Yes, this is part of the basic support that every school offers',
  'basis-mits': 'Yes, but under a condition',
  extra: 'No, this goes beyond basic support: it is extra support. Ask the support coordinator',
  uitleg: 'The Dutch text explains how this works',
  'niet-beschreven': 'The norm does not say anything about this. Ask the support coordinator',
  'buiten-bereik': 'This bot only answers questions about support for pupils',
  urgent: 'Is anyone in danger now? Stay with the pupil and call 112, or 113 when it is about suicide',
};

/** The line for an answer that asks what was meant. */
export const UNSURE_IN_ENGLISH = 'I am not sure what you mean. Choose the subject below that comes nearest, or ask in other words.';

/** The answer in one line of English. */
export function summaryInEnglish(decision: Decision, pack: LoadedPack): string {
  const conditions = pack.byId.get(decision.ids[0] ?? '')?.conditions ?? [];
  const bounds =
    decision.verdict === 'basis' || decision.verdict === 'basis-mits' ? conditions.map((condition) => CONDITIONS[condition]) : [];
  return `${SUMMARIES[decision.verdict]}${bounds.length > 0 ? `: ${bounds.join(', ')}` : ''}.`;
}
