import { Temporal } from 'temporal-polyfill';
import { meetingNoticeCard } from '../../cards/flexzat/notice-card.ts';
import type { CardJson } from '../../cards/kit.ts';
import { trajectNoticeCard } from '../../cards/traject/notice-card.ts';
import type { Services } from '../app.ts';
import type { Bericht } from '../berichten/bericht.ts';
import { can } from '../dossier/access.ts';
import { intervalOf } from '../flexzat/overleg.ts';
import { calendarOf } from '../people/school.ts';
import { type Reminder, remindersOfOverleg, remindersOfTraject } from '../reminders/plan.ts';
import type { OverlegId, TrajectId } from '../shared/ids.ts';
import { momentWords, titleWithin } from './handlers/overleg-words.ts';
import { vraagMessage } from './vraag-message.ts';

/** A reminder that comes later than this says so: the bot or the machine was asleep. */
const LATE = Temporal.Duration.from({ hours: 1 });

const OCCASIONS = {
  evaluatie: 'Vandaag kijken jullie terug op het plan. Vul daarna stap 6 in.',
  terugkijken: 'Vandaag kijk je met de leerling en de ouders terug: gaat het nog goed?',
} as const;

/**
 * The card of a reminder that is due, made from what is there now: what was moved, stopped or given to someone else in the meantime gives no
 * card, and then nobody is reminded.
 */
export const reminderCard = (services: Parts & Pick<Services, 'normOf'>) =>
  async function cardFor(bericht: Bericht): Promise<CardJson | undefined> {
    const { content, about } = bericht;
    if (content.kind !== 'herinnering') return undefined;
    switch (about.kind) {
      case 'traject':
        return aboutTraject(services, bericht, about.trajectId, content.key);
      case 'overleg':
        return aboutOverleg(services, bericht, about.overlegId, content.key);
      case 'vraag':
        return vraagMessage(services, bericht, about.vraagId);
      case 'afspraak':
        return undefined; // its messages carry their card
    }
  };

type Parts = Pick<Services, 'store' | 'directory' | 'clock'>;

async function aboutTraject(parts: Parts, { tenantId, to }: Bericht, id: TrajectId, key: string): Promise<CardJson | undefined> {
  const traject = (await parts.store.trajecten.get(tenantId, id))?.value;
  const school = traject && parts.directory.school(tenantId, traject.schoolId);
  const reminder = school && remindersOfTraject(traject, calendarOf(school)).find((one) => one.key === key);
  const actor = parts.directory.findActor(tenantId, to);
  if (!traject || !reminder || reminder.occasion === 'overleg-morgen' || !actor) return undefined;
  if (!can(actor, 'traject.zien', { kind: 'traject', traject })) return undefined;
  return trajectNoticeCard(traject, `${OCCASIONS[reminder.occasion]}${lateWords(reminder, parts.clock.now())}`);
}

async function aboutOverleg(parts: Parts, { tenantId, to }: Bericht, id: OverlegId, key: string): Promise<CardJson | undefined> {
  const overleg = (await parts.store.overleggen.get(tenantId, id))?.value;
  const school = overleg && parts.directory.school(tenantId, overleg.schoolId);
  const reminder = school && remindersOfOverleg(overleg, calendarOf(school)).find((one) => one.key === key);
  const now = parts.clock.now();
  if (!overleg?.chosen || !reminder || !parts.directory.findActor(tenantId, to)) return undefined;
  if (Temporal.Instant.compare(intervalOf(overleg.chosen).start, now) <= 0) return undefined;
  const what = `Herinnering: dit overleg is binnenkort.${lateWords(reminder, now)}`;
  return meetingNoticeCard({
    overlegId: overleg.id,
    title: titleWithin(overleg),
    what,
    moment: momentWords(overleg, now) ?? '',
    mayOpen: true,
  });
}

const lateWords = ({ at }: Reminder, now: Temporal.Instant): string =>
  Temporal.Instant.compare(at.add(LATE), now) < 0 ? ' Deze herinnering komt later dan bedoeld.' : '';
