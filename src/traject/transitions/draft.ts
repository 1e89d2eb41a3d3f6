import { textAt } from '../answers.ts';
import { formOf } from '../form.ts';
import { isDone } from '../progress.ts';
import { type Saved, type SavedItem, saveNewItem, savePage, saveRemoval } from '../save-form.ts';
import { settle } from '../settle.ts';
import { sectionOf, stepOf } from '../steps/index.ts';
import type { StepNumber } from '../steps/step.ts';
import { answersOf, type Traject } from '../traject.ts';
import type { VersionKind } from '../version.ts';
import type { EventOf } from './events.ts';
import { type Decision, type Doing, done, no, withVersions } from './outcome.ts';
import { runningAgain } from './steps.ts';

/** A save in a step that was done opens it again; a colleague's own view never does. */
const kindFor = (traject: Traject, step: StepNumber, sectionId: string): VersionKind => {
  if (sectionOf(stepOf(step).sections, sectionId)?.repeat?.keyedBy === 'person') return 'collega';
  return isDone(traject, step) ? 'heropend' : 'concept';
};

const urgencyOf = (traject: Traject): string | undefined => textAt(answersOf(traject, 1), 'urgentie');

const finish = (before: Traject, step: StepNumber, saved: Saved | SavedItem, doing: Doing): Decision => {
  const written = saved.saved ? withVersions(before, step, saved.versions) : before;
  const isReopened = isDone(before, step) && !isDone(written, step);
  const traject = isReopened ? runningAgain(written, doing) : written;
  return done(traject, saved.saved, {
    conflicts: saved.conflicts,
    item: 'item' in saved ? saved.item : null,
    urgent: urgencyOf(traject) === 'vandaag' && urgencyOf(before) !== 'vandaag',
    reopened: isReopened ? [step] : [],
  });
};

/** Saves one page of a step without checks but type and length; see {@link savePage}. Reports when help is needed today. */
export const saveDraft = (traject: Traject, event: EventOf<'saveDraft'>, doing: Doing): Decision => {
  const { step, section, item = null, base, input } = event;
  const saved = savePage(formOf(traject, step), { section, item, base, input }, kindFor(traject, step, section), doing.by, doing.now);
  return saved.ok ? finish(traject, step, saved.value, doing) : saved;
};

/** A colleague fills in the own view, and only that one; asking comes first. */
export const giveOwnView = (traject: Traject, event: EventOf<'giveOwnView'>, doing: Doing): Decision => {
  const item = doing.by.person;
  if (!traject.asked.some((ask) => ask.person === item)) {
    return no('niet-van-jou', 'Je bent hier niet voor gevraagd. Vraag de mentor om je te vragen.');
  }
  return saveDraft(traject, { kind: 'saveDraft', step: 2, section: 'docenten', item, base: event.base, input: event.input }, doing);
};

/** Adds an empty item to a repeating section, such as a goal; a second click finds the first one's item. */
export const addItem = (traject: Traject, { step, section, base }: EventOf<'addItem'>, doing: Doing): Decision => {
  const saved = saveNewItem(formOf(traject, step), section, base, kindFor(traject, step, section), doing.by, doing.now);
  return saved.ok ? finish(traject, step, saved.value, doing) : saved;
};

/** Removes an item from a repeating section; see {@link saveRemoval}. */
export const removeItem = (traject: Traject, { step, section, item, base }: EventOf<'removeItem'>, doing: Doing): Decision => {
  const saved = saveRemoval(formOf(traject, step), { section, item, base }, kindFor(traject, step, section), doing.by, doing.now);
  return saved.ok ? finish(traject, step, saved.value, doing) : saved;
};

/** Decides on texts of this person that met another's; see {@link settle}. */
export const resolveConflict = (traject: Traject, { step, version, choices }: EventOf<'resolveConflict'>, doing: Doing): Decision => {
  const kinds = Object.keys(choices).map((path) => kindFor(traject, step, path.split('/')[0] ?? path));
  const kind = kinds.find((one) => one !== 'collega') ?? 'collega';
  const saved = settle(formOf(traject, step), { version, choices }, kind, doing.by, doing.now);
  return saved.ok ? finish(traject, step, saved.value, doing) : saved;
};
