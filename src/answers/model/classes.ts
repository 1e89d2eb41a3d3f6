import { standardNormIds } from '../../norm/standard-pack.ts';
import { VERDICTS } from '../verdict.ts';

/** Support at school on which the sources are silent. */
export const SILENT_TOPIC = '~zwijgt';
/** What is not about support at school. */
export const OUTSIDE_TOPIC = '~buiten';
/** Somebody is in danger. */
export const DANGER_TOPIC = '~gevaar';

/** What a question can be about: each item of the standard norm, or none of them. */
export const TOPICS: readonly string[] = [...standardNormIds, SILENT_TOPIC, OUTSIDE_TOPIC, DANGER_TOPIC];

/** The number of columns of the weights: one per topic, and then one per verdict. */
export const CLASSES = TOPICS.length + VERDICTS.length;
