import type { PersonId } from '../../shared/ids.ts';
import { itemsIn } from '../answers.ts';
import { stateOf } from '../progress.ts';
import { stepOf } from '../steps/index.ts';
import { answersOf, type Traject } from '../traject.ts';
import type { EventOf } from './events.ts';
import { addLife, addVersion, type Decision, type Doing, done, no } from './outcome.ts';

const shared = (traject: Traject, doing: Doing): Traject =>
  stateOf(traject) === 'concept' ? addLife(traject, { kind: 'gedeeld' }, doing) : traject;

/** Ends the concept: from now on the coördinator can read along. */
export const share = (traject: Traject, _event: EventOf<'share'>, doing: Doing): Decision =>
  stateOf(traject) === 'concept' ? done(shared(traject, doing), true) : done(traject, false);

/** More colleagues than any pupil has teachers; a card that lists them all has room for these. */
export const MOST_MEMBERS = 25;

/** Adds a colleague who may read and write as far as `level` goes, or changes that level. That the person works at this school is checked before. */
export const addMember = (traject: Traject, { person, level }: EventOf<'addMember'>, doing: Doing): Decision => {
  if (person === traject.mentor) return no('bestaat-al', 'Deze collega is de mentor en kan al alles lezen.');
  const present = traject.members.find((member) => member.person === person);
  if (present?.level === level) return done(traject, false);
  const others = traject.members.filter((member) => member.person !== person);
  if (others.length >= MOST_MEMBERS) return no('invoer', `Er kunnen ${MOST_MEMBERS} collega’s meewerken. Haal er eerst een weg.`);
  const member = { person, level, addedBy: doing.by.person, addedAt: doing.now.toString() };
  return done(shared({ ...traject, members: [...others, member] }, doing), true);
};

/** Takes a colleague off the traject. What that colleague wrote stays. */
export const removeMember = (traject: Traject, { person }: EventOf<'removeMember'>): Decision => {
  const members = traject.members.filter((member) => member.person !== person);
  const asked = traject.asked.filter((ask) => ask.person !== person);
  const same = members.length === traject.members.length && asked.length === traject.asked.length;
  return done(same ? traject : { ...traject, members, asked }, !same);
};

/** Gives the traject to another mentor of the same school; the former one no longer reads along. */
export const changeMentor = (traject: Traject, { person }: EventOf<'changeMentor'>, doing: Doing): Decision => {
  if (person === traject.mentor) return done(traject, false);
  const members = traject.members.filter((member) => member.person !== person);
  const changed = { ...traject, mentor: person, members };
  return done(addLife(shared(changed, doing), { kind: 'mentor', from: traject.mentor, to: person }, doing), true);
};

const SECTION = 'docenten';

const mostViews = (): number => stepOf(2).sections.find((section) => section.id === SECTION)?.repeat?.max ?? 0;

const hasItem = (traject: Traject, person: PersonId): boolean => itemsIn(answersOf(traject, 2), SECTION).includes(person);

/** Asks a colleague for the own view in step 2. The colleague sees nothing else of the traject, unless added as a member. */
export const askColleague = (traject: Traject, { person }: EventOf<'askColleague'>, doing: Doing): Decision => {
  const isAsked = traject.asked.some((ask) => ask.person === person);
  if (isAsked) return done(traject, false, { item: person });
  if (!hasItem(traject, person) && itemsIn(answersOf(traject, 2), SECTION).length >= mostViews()) {
    return no('invoer', `Je kunt hoogstens ${mostViews()} collega’s vragen.`);
  }
  const asked = [...traject.asked, { person, by: doing.by.person, at: doing.now.toString() }];
  const withAsk = shared({ ...traject, asked }, doing);
  if (hasItem(traject, person)) return done(withAsk, true, { item: person });
  return done(addVersion(withAsk, 2, { kind: 'collega', changes: { [`${SECTION}/${person}`]: true } }, doing), true, { item: person });
};
