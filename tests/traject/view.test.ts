import { describe, expect, it } from 'vitest';
import { trajectOverview, trajectSummary } from '../../src/traject/view.ts';
import { aTraject } from '../support/build-traject.ts';

describe('de samenvatting van een traject', () => {
  it('noemt code, stand en stap, en verder niets', () => {
    const traject = aTraject().inStep(3).build();
    expect(trajectSummary(traject)).toEqual({
      id: traject.id,
      pseudonym: '4H-017',
      state: 'loopt',
      stateLabel: 'Loopt',
      step: 3,
      stepLabel: 'Stap 3, Plannen',
    });
  });

  it('noemt ook de voorbereiding en het einde bij hun naam', () => {
    expect(trajectSummary(aTraject().build()).stepLabel).toBe('Voorbereiding');
    expect(trajectSummary(aTraject().inStep(6).handedIn(6).build()).stepLabel).toBe('Alle stappen klaar');
  });
});

describe('het overzicht van een traject', () => {
  it('noemt elke stap met hoe die ervoor staat, en wat je nu kunt doen', () => {
    const overview = trajectOverview(aTraject().inStep(2).filledIn(2).build());
    expect(overview.steps.map(({ name, status }) => `${name}: ${status}`)).toEqual([
      'Voorbereiding: ingeleverd',
      'Signaleren: ingeleverd',
      'Begrijpen: concept',
      'Plannen: leeg',
      'Realiseren: leeg',
      'Vastleggen: leeg',
      'Evalueren: leeg',
    ]);
    expect([overview.next.step, overview.checkBackOn]).toEqual([2, null]);
  });
});
