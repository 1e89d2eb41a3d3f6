import { isClosed } from './progress.ts';
import { type Reader, reaches } from './reader.ts';
import type { Traject } from './traject.ts';
import { adjustPlan, checkIn } from './transitions/check-in.ts';
import { addItem, giveOwnView, removeItem, resolveConflict, saveDraft } from './transitions/draft.ts';
import type { EventOf, TrajectEvent } from './transitions/events.ts';
import { handIn } from './transitions/hand-in.ts';
import { resume, stop, transfer } from './transitions/life.ts';
import { CLOSED_TEXT, type Decision, type Doing, no } from './transitions/outcome.ts';
import { addMember, askColleague, changeMentor, removeMember, share } from './transitions/people.ts';
import { reopen, skip } from './transitions/steps.ts';

interface Rule<K extends TrajectEvent['kind']> {
  /** How far into the traject somebody must see to do this. The dossier's access rules decide before; this is the second lock. */
  readonly level: 'own' | 'team' | 'care';
  /** Whether the rule itself answers when the traject is over, so that a second click on the button that ended it gets its answer. */
  readonly alsoWhenOver: boolean;
  readonly decide: (traject: Traject, event: EventOf<K>, doing: Doing) => Decision;
}

type Rules = { readonly [K in TrajectEvent['kind']]: Rule<K> };

const RULES: Rules = {
  saveDraft: { level: 'team', alsoWhenOver: false, decide: saveDraft },
  resolveConflict: { level: 'own', alsoWhenOver: false, decide: resolveConflict },
  addItem: { level: 'team', alsoWhenOver: false, decide: addItem },
  removeItem: { level: 'team', alsoWhenOver: false, decide: removeItem },
  handIn: { level: 'care', alsoWhenOver: true, decide: handIn },
  reopen: { level: 'care', alsoWhenOver: false, decide: reopen },
  skip: { level: 'care', alsoWhenOver: false, decide: skip },
  share: { level: 'care', alsoWhenOver: false, decide: share },
  addMember: { level: 'care', alsoWhenOver: false, decide: addMember },
  removeMember: { level: 'care', alsoWhenOver: true, decide: removeMember },
  changeMentor: { level: 'care', alsoWhenOver: true, decide: changeMentor },
  askColleague: { level: 'care', alsoWhenOver: false, decide: askColleague },
  giveOwnView: { level: 'own', alsoWhenOver: false, decide: giveOwnView },
  checkIn: { level: 'team', alsoWhenOver: false, decide: checkIn },
  adjustPlan: { level: 'team', alsoWhenOver: false, decide: adjustPlan },
  stop: { level: 'care', alsoWhenOver: true, decide: stop },
  transfer: { level: 'care', alsoWhenOver: true, decide: transfer },
  resume: { level: 'care', alsoWhenOver: true, decide: resume },
};

const isAllowed = (by: Reader, level: 'own' | 'team' | 'care'): boolean =>
  level === 'own' ? by.level === 'own' || reaches(by, 'team') : reaches(by, level);

const decide = <K extends TrajectEvent['kind']>(kind: K, traject: Traject, event: EventOf<K>, doing: Doing): Decision => {
  const rule: Rule<K> = RULES[kind];
  if (!isAllowed(doing.by, rule.level)) return no('niet-van-jou', 'Dit traject is niet van jou. Vraag de mentor om je toe te voegen.');
  if (isClosed(traject) && !rule.alsoWhenOver) return no('afgesloten', CLOSED_TEXT);
  return rule.decide(traject, event, doing);
};

/**
 * What an event makes of a traject: the outcome to store, or a refusal that changes nothing. Pure: who and when are arguments, and doing the same
 * once more from the same card changes nothing and gives the same answer.
 */
export const transition = (traject: Traject, event: TrajectEvent, doing: Doing): Decision => decide(event.kind, traject, event, doing);
