import { refusalCard } from '../../../cards/messages.ts';
import { LIST_SIZE, type TrajectRow, trajectListCard } from '../../../cards/traject/list-card.ts';
import { trajectNoticeCard } from '../../../cards/traject/notice-card.ts';
import { startCard } from '../../../cards/traject/start-card.ts';
import { can, readerOf, type Subject } from '../../dossier/access.ts';
import type { Actor } from '../../people/actor.ts';
import { cleanLine } from '../../shared/clean-text.ts';
import { newTrajectId, type TrajectId } from '../../shared/ids.ts';
import { type Refusal, refuse } from '../../shared/refusal.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { atSchoolTerm, ofPersonTerm } from '../../storage/shapes.ts';
import { isClosed } from '../../traject/progress.ts';
import { startTraject } from '../../traject/start.ts';
import type { Traject } from '../../traject/traject.ts';
import { trajectSummary } from '../../traject/view.ts';
import { type Inputs, wordsIn } from '../row.ts';
import type { Output, Turn } from '../turn.ts';
import { schoolOf } from './names.ts';
import { orNotSaved } from './not-saved.ts';
import { tellingTraject } from './notices.ts';
import { mentorOptions } from './people.ts';
import { trajectOutput } from './traject-output.ts';
import { alongWith, whileStarting } from './traject-store.ts';

const CANNOT_START: Refusal = {
  code: 'niet-van-jou',
  text: 'Een traject start een docent, mentor of coördinator. Vraag het aan een van hen.',
};

const STARTED = 'Het traject is gestart.';

/** The form to start a traject, with the actor as its mentor when that is their role; those who cannot start one hear whom to ask. */
export async function showNewTraject(turn: Turn): Promise<Output> {
  const { tenantId, schoolId } = turn.actor;
  if (!can(turn.actor, 'traject.starten', { kind: 'school', tenantId, schoolId })) return { answer: refusalCard(CANNOT_START) };
  const mentors = mentorOptions(turn);
  const chosenMentor = mentors.some(({ value }) => value === turn.actor.personId) ? turn.actor.personId : '';
  return { answer: startCard({ trajectId: newTrajectId(), mentors, chosenMentor, typed: '' }) };
}

/** Starts a traject under the id that the card carries, so that a second click finds the first one's traject. */
export async function beginTraject(turn: Turn, trajectId: TrajectId, inputs: Inputs): Promise<Result<Output, Refusal>> {
  const { actor, now, services } = turn;
  const mentors = mentorOptions(turn);
  const typed = cleanLine(wordsIn(inputs.pseudoniem));
  const mentor = schoolOf(turn).staff.find(({ personId, roles }) => personId === inputs.mentor && roles.includes('mentor'));
  const again = (error: string) => ok({ answer: startCard({ trajectId, mentors, chosenMentor: mentor?.personId ?? '', typed, error }) });

  const { tenantId, schoolId, personId: by } = actor;
  const telling = await tellingTraject(
    turn,
    mentor && mentor.personId !== by ? [mentor.personId] : [],
    'Je bent de mentor van dit traject.',
  );
  const begun = await whileStarting(turn, typed, async (alone, present): Promise<Result<Traject, Result<Output, Refusal>>> => {
    const twice = await services.store.trajecten.get(tenantId, trajectId);
    if (twice) return err(startedBefore(turn, twice.value));
    if (!mentor) return err(again('Kies de mentor van de leerling.'));
    const started = startTraject({ id: trajectId, tenantId, schoolId, pseudonym: typed, mentor: mentor.personId, by }, present, now);
    if (!started.ok) return err(again(started.error.text));
    const along = alongWith(turn, started.value, telling.berichten(started.value));
    const { trajecten } = alone.services.store;
    const created = await orNotSaved(turn, 'traject starten', () => trajecten.create(tenantId, trajectId, started.value, along));
    if (!created.ok) return err(again(created.error.text));
    return created.value.ok ? started : err(startedBefore(turn, created.value.error.value));
  });
  if (!begun.ok) return begun.error;
  const traject = begun.value;
  return ok(trajectOutput(turn, traject, `${STARTED}${telling.unreached}`));
}

/** The answer to a second click. The id came from a card, so it is asked again whether the actor may see what is there. */
const startedBefore = (turn: Turn, traject: Traject): Result<Output, Refusal> =>
  opensFor(turn, traject) === 'traject.open'
    ? ok(trajectOutput(turn, traject, STARTED))
    : refuse('bestaat-niet', 'Dit traject bestaat niet. Begin opnieuw.');

/** The trajecten that the actor is on, newest first, a card at a time. */
export const showMyTrajecten = (turn: Turn): Promise<Output> => listTrajecten(turn, 0);

/** A part of the actor's trajecten, from a place in the list, under what just happened. */
export async function listTrajecten(turn: Turn, from: number, notice?: string): Promise<Output> {
  const mine = await trajectenOf(turn);
  const start = from < mine.length ? from : 0;
  const rows = mine.slice(start, start + LIST_SIZE).map((traject) => ({ ...trajectSummary(traject), opens: opensFor(turn, traject) }));
  return { answer: trajectListCard({ rows, from: start, total: mine.length }, notice) };
}

/** What someone opens from a list: the traject, or only the own view that was asked for. */
function opensFor({ actor }: Turn, traject: Traject): TrajectRow['opens'] {
  const subject: Subject = { kind: 'traject', traject };
  if (can(actor, 'traject.zien', subject)) return 'traject.open';
  return can(actor, 'traject.eigen-zienswijze', subject) ? 'zienswijze.open' : undefined;
}

/** Opens the traject with this code, when the actor may; who was only asked for the own view gets the button to that. */
export async function openByCode(turn: Turn, code: string): Promise<Output> {
  const pseudonym = code.toUpperCase();
  const found = (await trajectenOf(turn)).find((traject) => traject.pseudonym === pseudonym && opensFor(turn, traject));
  if (!found) return listTrajecten(turn, 0, `Bij jou staat geen traject ${pseudonym}.`);
  if (opensFor(turn, found) === 'traject.open') return { answer: trajectOutput(turn, found).answer };
  return { answer: trajectNoticeCard(found, 'Je bent gevraagd om je zienswijze.', 'zienswijze') };
}

async function trajectenOf({ actor, services }: Turn): Promise<readonly Traject[]> {
  const school = { kind: 'school', tenantId: actor.tenantId, schoolId: actor.schoolId } as const;
  const term = can(actor, 'schooloverzicht', school) ? atSchoolTerm(actor.schoolId) : ofPersonTerm(actor.personId);
  const all = await services.store.trajecten.find(actor.tenantId, term);
  const mine = all.map(({ value }) => value).filter((traject) => sees(actor, traject));
  return mine.sort(
    (a, b) => Number(isClosed(a)) - Number(isClosed(b)) || b.startedAt.localeCompare(a.startedAt) || a.id.localeCompare(b.id),
  );
}

/** Whether a traject is in the actor's own list: everyone who may know at least where it stands. */
const sees = (actor: Actor, traject: Traject): boolean => readerOf(actor, traject).level !== 'none';
