import { describe, expect, it } from 'vitest';
import { kindOfSubject, titleOfKind } from '../../src/vragen/kinds.ts';

describe('de soort van een vraag waarop de norm niets zegt', () => {
  it.each([
    ['mag ik ritalin geven aan een leerling?', 'Medicijnen en medische hulp'],
    ['wie betaalt de taxi van een leerling naar het vso', 'Kosten en vergoeding'],
    ['kan hij met een busje naar school', 'Vervoer'],
    ['mag de mentor een iq test afnemen', 'Toetsen en onderzoek'],
    ['moet de huiswerkklas voor hen gratis zijn', 'Kosten en vergoeding'],
    ['binnen hoeveel weken moet een opp af zijn', 'Uren, termijnen en aantallen'],
    ['opa van een leerling is dood, krijgt ze verlof', 'Verlof, rouw en thuis'],
    ['mag een leerling met een hulphond de klas in?', 'Ruimtes en spullen'],
    ['mag een trans leerling zijn nieuwe naam op school gebruiken', 'Naam, geloof en identiteit'],
    ['mogen we een leerling schorsen voor vapen', 'Regels en straf'],
  ])('volgt bij %j uit de woorden', (question, title) => {
    expect(titleOfKind(kindOfSubject(question) ?? '')).toBe(title);
  });

  it('is er niet als geen woord erbij past, en past als onderwerp in een telling', () => {
    expect(kindOfSubject('wat is de kleur van de gang')).toBeUndefined();
    expect(kindOfSubject('')).toBeUndefined();
    expect(titleOfKind('interventie.rekenen')).toBeUndefined();
    expect(kindOfSubject('ritalin')).toMatch(/^[a-z0-9.-]{1,60}$/);
  });
});
