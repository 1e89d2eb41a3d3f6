import { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../../src/shared/ids.ts';
import { newTrajectId } from '../../src/shared/ids.ts';
import type { Reader, ReadLevel } from '../../src/traject/reader.ts';
import { startTraject } from '../../src/traject/start.ts';
import { STEP_NUMBERS, type StepNumber } from '../../src/traject/steps/step.ts';
import type { LifeEvent, Traject } from '../../src/traject/traject.ts';
import { type NewVersion, withVersion, withVersions } from '../../src/traject/transitions/outcome.ts';
import type { Changes } from '../../src/traject/version.ts';
import { omar, SCHOOL, sanne, TENANT } from './cast.ts';

/** Tuesday 24 November 2026, 09:00 at school. */
export const NOW = Temporal.Instant.from('2026-11-24T08:00:00Z');

/** A reader of a level, Sanne unless told otherwise. */
export const reader = (level: ReadLevel, person: PersonId = sanne.personId): Reader => ({ person, level });

/** The mentor, as the access rules let her read. */
export const mentor: Reader = reader('care');
/** The coördinator, as the access rules let him read. */
export const coordinator: Reader = reader('care', omar.personId);

/** Answers with which each step can be handed in without a reason. */
export const COMPLETE: Readonly<Record<StepNumber, Changes>> = {
  0: { aanspreekpunt: sanne.personId },
  1: {
    'opgemerkt-door': 'docent',
    behoeften: ['didactisch'],
    urgentie: 'deze-maand',
    'leerling-gehoord-op': '2026-11-20',
    'ouders-contact': 'gesproken',
    'ouders-op': '2026-11-21',
  },
  2: { 'zienswijze-leerling': 'Plannen lukt niet.', 'zienswijze-ouders': 'Thuis is het rustig.', nodig: 'plan' },
  3: {
    'doelen/n1': true,
    'doelen/n1/doel': 'Ik schrijf elke dag mijn huiswerk op.',
    'doelen/n1/maatregelen': ['interventie.executief'],
    'doelen/n1/uitvoerders': [sanne.personId],
    'evaluatie/n1': true,
    'evaluatie/n1/op': '2027-01-12',
    'akkoord-leerling': true,
    'akkoord-ouders': false,
  },
  4: {
    'check-ins/n1': true,
    'check-ins/n1/doel': 'n1',
    'check-ins/n1/hoe': 'gaat-een-beetje',
    'check-ins/n1/van': 'mentor',
  },
  5: { afspraken: 'Elke maandag kijken we de agenda na.', 'gelezen-leerling': '2026-11-23', 'gelezen-ouders': '2026-11-24' },
  6: { 'doelen/n1/resultaat': 'deels', vervolg: 'afsluiten', 'behoeften-klaar': ['didactisch'] },
};

type LifeDraft<E extends LifeEvent = LifeEvent> = E extends LifeEvent ? Omit<E, 'at' | 'by'> : never;

/** Builds a traject in a named state; each call gives a new builder. */
export class TrajectBuilder {
  readonly #traject: Traject;

  constructor(traject: Traject) {
    this.#traject = traject;
  }

  /** One more version of a step, saved by Sanne unless told otherwise. */
  withVersion(step: StepNumber, added: NewVersion, by: PersonId = sanne.personId): TrajectBuilder {
    return new TrajectBuilder(withVersions(this.#traject, step, withVersion(this.#traject.steps[step], added, by, NOW)));
  }

  /** Answers by path, saved as a concept. */
  withAnswers(step: StepNumber, changes: Changes, by: PersonId = sanne.personId): TrajectBuilder {
    return this.withVersion(step, { kind: 'concept', changes }, by);
  }

  /** Complete answers, not handed in. */
  filledIn(step: StepNumber): TrajectBuilder {
    return this.withAnswers(step, COMPLETE[step]);
  }

  /** Complete answers, handed in. */
  handedIn(step: StepNumber): TrajectBuilder {
    return this.filledIn(step).withVersion(step, { kind: 'ingeleverd' });
  }

  /** Shared, with every step before this one handed in. */
  inStep(step: StepNumber): TrajectBuilder {
    return STEP_NUMBERS.filter((number) => number < step).reduce<TrajectBuilder>((built, number) => built.handedIn(number), this.shared());
  }

  /** An event in the life of the traject. */
  after(event: LifeDraft): TrajectBuilder {
    return this.#with({ life: [...this.#traject.life, { ...event, at: NOW.toString(), by: sanne.personId }] });
  }

  /** No longer a concept. */
  shared(): TrajectBuilder {
    return this.after({ kind: 'gedeeld' });
  }

  /** A colleague on the traject. */
  withMember(person: PersonId, level: 'team' | 'care'): TrajectBuilder {
    const member = { person, level, addedBy: sanne.personId, addedAt: NOW.toString() };
    return this.#with({ members: [...this.#traject.members, member] });
  }

  /** A colleague who was asked for the own view. */
  withAsked(person: PersonId): TrajectBuilder {
    const asked = [...this.#traject.asked, { person, by: sanne.personId, at: NOW.toString() }];
    return this.#with({ asked }).withVersion(2, { kind: 'collega', changes: { [`docenten/${person}`]: true } });
  }

  /** The traject. */
  build(): Traject {
    return this.#traject;
  }

  #with(part: Partial<Traject>): TrajectBuilder {
    return new TrajectBuilder({ ...this.#traject, ...part });
  }
}

/** A traject that Sanne just started for pupil 4H-017: a concept, nothing filled in. */
export const aTraject = (): TrajectBuilder => {
  const { personId } = sanne;
  const started = startTraject(
    { id: newTrajectId(), tenantId: TENANT, schoolId: SCHOOL, pseudonym: '4H-017', mentor: personId, by: personId },
    [],
    NOW,
  );
  if (!started.ok) throw new Error(started.error.text);
  return new TrajectBuilder(started.value);
};
