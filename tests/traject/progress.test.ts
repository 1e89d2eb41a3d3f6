import { describe, expect, it } from 'vitest';
import { checkBackOn, isClosed, nextAction, standsAt, stateOf, statusOf } from '../../src/traject/progress.ts';
import { aTraject } from '../support/build-traject.ts';
import { docentDrie, sanne } from '../support/cast.ts';

describe('de stand van een stap', () => {
  it('volgt uit wat er bewaard is', () => {
    const traject = aTraject()
      .handedIn(0)
      .withVersion(1, { kind: 'overgeslagen', reason: 'Al bekend.' })
      .filledIn(2)
      .handedIn(3)
      .withVersion(3, { kind: 'heropend' })
      .build();
    expect(([0, 1, 2, 3, 4] as const).map((step) => statusOf(traject, step))).toEqual([
      'ingeleverd',
      'overgeslagen',
      'concept',
      'heropend',
      'leeg',
    ]);
  });

  it('blijft ingeleverd als een collega daarna de eigen zienswijze geeft', () => {
    expect(statusOf(aTraject().handedIn(2).withAsked(docentDrie.personId).build(), 2)).toBe('ingeleverd');
  });
});

describe('waar een traject staat', () => {
  it('is de eerste stap die nog niet klaar is', () => {
    expect(standsAt(aTraject().build())).toBe(0);
    expect(standsAt(aTraject().inStep(4).build())).toBe(4);
    expect(standsAt(aTraject().inStep(6).handedIn(6).build())).toBeNull();
  });

  it('is een stap terug als die weer open is', () => {
    expect(standsAt(aTraject().inStep(4).withVersion(2, { kind: 'heropend' }).build())).toBe(2);
  });
});

describe('de stand van een traject', () => {
  it('is een concept tot het gedeeld is', () => {
    expect(stateOf(aTraject().filledIn(0).build())).toBe('concept');
    expect(stateOf(aTraject().shared().build())).toBe('loopt');
  });

  it('volgt het laatste dat gebeurde', () => {
    const stopped = aTraject().shared().after({ kind: 'gestopt', reason: 'Verhuisd.' });
    expect([stateOf(stopped.build()), isClosed(stopped.build())]).toEqual(['gestopt', true]);
    const resumed = stopped.after({ kind: 'hervat', reason: 'Gebleven.' }).build();
    expect([stateOf(resumed), isClosed(resumed)]).toEqual(['loopt', false]);
    expect(stateOf(aTraject().shared().after({ kind: 'overgedragen', to: 'Elders', reason: 'Verhuisd.' }).build())).toBe('overgedragen');
  });

  it('verandert niet door een andere mentor', () => {
    const event = { kind: 'mentor', from: sanne.personId, to: docentDrie.personId } as const;
    expect(stateOf(aTraject().after({ kind: 'afgesloten' }).after(event).build())).toBe('afgesloten');
  });
});

describe('de dag om terug te kijken', () => {
  const talk = aTraject().inStep(2).filledIn(2).withAnswers(2, { nodig: 'genoeg', 'terugkijken-op': '2027-02-02' });

  it('komt uit het afbouwen', () => {
    const fading = aTraject().inStep(6).handedIn(6).after({ kind: 'afbouw', checkBackOn: '2027-03-02' });
    expect(checkBackOn(fading.build())).toBe('2027-03-02');
    expect(checkBackOn(fading.after({ kind: 'afgesloten' }).build())).toBeNull();
    expect(checkBackOn(fading.after({ kind: 'hervat', reason: 'Weer nodig.' }).build())).toBeNull();
  });

  it('komt uit een gesprek dat genoeg was, zodra dat is ingeleverd', () => {
    expect(checkBackOn(talk.build())).toBeNull();
    expect(checkBackOn(talk.withVersion(2, { kind: 'ingeleverd' }).build())).toBe('2027-02-02');
    expect(checkBackOn(talk.withVersion(2, { kind: 'ingeleverd' }).handedIn(6).build())).toBeNull();
  });

  it('is er niet als er een plan kwam', () => {
    expect(checkBackOn(aTraject().inStep(4).build())).toBeNull();
  });
});

describe('wat je nu kunt doen', () => {
  it.each([
    [aTraject().build(), { step: 0, text: 'Begin met de voorbereiding.' }],
    [aTraject().inStep(3).build(), { step: 3, text: 'Begin met stap 3, plannen.' }],
    [aTraject().inStep(3).filledIn(3).build(), { step: 3, text: 'Ga verder met stap 3, plannen.' }],
    [
      aTraject().inStep(3).after({ kind: 'gestopt', reason: 'Verhuisd.' }).build(),
      { step: null, text: 'Dit traject is gestopt. Je kunt het nog teruglezen.' },
    ],
    [
      aTraject().inStep(6).handedIn(6).after({ kind: 'afbouw', checkBackOn: '2027-03-02' }).build(),
      { step: 6, text: 'Kijk op de afgesproken dag terug. Open dan stap 6 weer.' },
    ],
    [
      aTraject().inStep(6).handedIn(6).after({ kind: 'opgeschaald', to: 'flex-zat' }).build(),
      { step: null, text: 'Alle stappen zijn klaar. Bespreek met de coördinator wat er meer nodig is.' },
    ],
    [
      aTraject().inStep(6).withVersion(6, { kind: 'overgeslagen', reason: 'Al besproken.' }).build(),
      { step: null, text: 'Alle stappen zijn klaar. Je kunt ze nog teruglezen.' },
    ],
  ])('staat er in gewone taal (%#)', (traject, action) => {
    expect(nextAction(traject)).toEqual(action);
  });
});
