import { describe, expect, it } from 'vitest';
import { newOverlegId, newTrajectId } from '../../src/shared/ids.ts';
import { kinds } from '../../src/storage/backend.ts';
import { atSchoolTerm, ofPersonTerm, shapes, withCodeTerm } from '../../src/storage/shapes.ts';
import { reminded, stop } from '../../src/vragen/afspraak.ts';
import { expiryOf } from '../../src/vragen/vraag.ts';
import { aTraject, NOW } from '../support/build-traject.ts';
import { docentDrie, docentVijf, omar, SCHOOL, sanne } from '../support/cast.ts';
import { canaryAfspraak, canaryBericht, canaryContact, canaryOverleg, canaryPart, canaryTellingen, canaryVraag } from './canaries.ts';

describe('hoe soorten worden bewaard', () => {
  it('is voor elke soort met inhoud vastgelegd, onder haar eigen naam', () => {
    const withoutValue = ['planning', 'sleutels'];
    expect(Object.keys(shapes).toSorted()).toEqual(kinds.filter((kind) => !withoutValue.includes(kind)).toSorted());
    for (const [name, { kind }] of Object.entries(shapes)) expect(kind).toBe(name);
  });

  it('vindt een traject bij zijn school, zijn code en iedereen die ermee te maken heeft, elk één keer', () => {
    const traject = aTraject()
      .withMember(docentVijf.personId, 'care')
      .withMember(sanne.personId, 'team')
      .withAsked(docentDrie.personId)
      .build();
    expect(shapes.trajecten.termsOf(traject).toSorted()).toEqual(
      [
        atSchoolTerm(SCHOOL),
        withCodeTerm(SCHOOL, '4H-017'),
        ...[sanne, docentDrie, docentVijf].map(({ personId }) => ofPersonTerm(personId)),
      ].toSorted(),
    );
  });

  it('vindt een overleg bij zijn school en zijn genodigden met een account', () => {
    const overleg = canaryOverleg(newTrajectId());
    const [partner] = overleg.participants;
    if (!partner) throw new Error('the sample has a participant');
    const stranger = { ...partner, key: 'partner-2', personId: undefined };
    expect(shapes.overleggen.termsOf({ ...overleg, participants: [partner, stranger, partner] })).toEqual([
      atSchoolTerm(SCHOOL),
      ofPersonTerm(sanne.personId),
    ]);
  });

  it('fault 74: verzegelt alles over een leerling met de sleutel van het traject', () => {
    const traject = aTraject().build();
    const overleg = canaryOverleg(traject.id);
    const { bericht } = canaryBericht('m', traject.id);
    const about = { kind: 'overleg', overlegId: overleg.id, trajectId: traject.id } as const;
    expect(shapes.trajecten.scopeOf(traject, traject.id)).toBe(traject.id);
    expect(shapes.overleggen.scopeOf(overleg, overleg.id)).toBe(traject.id);
    expect(shapes.berichten.scopeOf(bericht, 'm')).toBe(traject.id);
    expect(shapes.berichten.scopeOf({ ...bericht, about }, 'm')).toBe(traject.id);
  });

  it('verzegelt wat bij geen traject hoort met een eigen sleutel', () => {
    const loose = { ...canaryOverleg(newTrajectId()), trajectId: undefined };
    const overlegId = newOverlegId();
    const { bericht } = canaryBericht('m', newTrajectId());
    expect(shapes.overleggen.scopeOf(loose, overlegId)).toBe(overlegId);
    expect(shapes.berichten.scopeOf({ ...bericht, about: { kind: 'overleg', overlegId } }, 'm')).toBe(overlegId);
    expect(shapes.schoolparts.scopeOf(canaryPart(), 'voorbeeld')).toBe('school-voorbeeld');
    expect(shapes.contacten.scopeOf(canaryContact(), sanne.personId)).toBe('contacten');
  });

  it('verzegelt vragen elk met een eigen sleutel, ook het bericht erover, en wat van de school is met die van de school', () => {
    const vraag = canaryVraag();
    const { bericht } = canaryBericht('m', newTrajectId());
    const afspraak = canaryAfspraak();
    expect(shapes.vragen.scopeOf(vraag, vraag.id)).toBe(vraag.id);
    expect(shapes.berichten.scopeOf({ ...bericht, about: { kind: 'vraag', vraagId: vraag.id } }, 'm')).toBe(vraag.id);
    expect(shapes.afspraken.scopeOf(afspraak, afspraak.id)).toBe(`school-${SCHOOL}`);
    expect(shapes.tellingen.scopeOf(canaryTellingen(), 'x')).toBe(`school-${SCHOOL}`);
    const about = { kind: 'afspraak', afspraakId: afspraak.id, schoolId: SCHOOL } as const;
    expect(shapes.berichten.scopeOf({ ...bericht, about }, 'm')).toBe(`school-${SCHOOL}`);
  });

  it('vindt een vraag bij zijn school en bij wie hem stelde, en een afspraak bij zijn school', () => {
    expect(shapes.vragen.termsOf(canaryVraag())).toEqual([atSchoolTerm(SCHOOL), ofPersonTerm(sanne.personId)]);
    expect(shapes.afspraken.termsOf(canaryAfspraak())).toEqual([atSchoolTerm(SCHOOL)]);
    expect(shapes.tellingen.termsOf(canaryTellingen())).toEqual([]);
  });

  it('laat werk wachten op een vraag die oud wordt en op een afspraak die opnieuw bekeken moet worden', () => {
    expect(shapes.vragen.dueOf(canaryVraag())).toBe(expiryOf(canaryVraag()).epochMilliseconds);
    expect(shapes.afspraken.dueOf(canaryAfspraak())).toBe(Date.UTC(2027, 10, 24, 7));
    expect(shapes.afspraken.dueOf(reminded(canaryAfspraak()))).toBeNull();
    expect(shapes.afspraken.dueOf(stop(canaryAfspraak(), omar.personId, NOW))).toBeNull();
  });

  it('laat verder alleen op berichten werk wachten, vanaf hun moment', () => {
    expect(shapes.berichten.dueOf(canaryBericht('m', newTrajectId(), '2026-12-01T08:00:00Z').bericht)).toBe(Date.UTC(2026, 11, 1, 8));
    expect(shapes.trajecten.dueOf(aTraject().build())).toBeNull();
    expect(shapes.overleggen.dueOf(canaryOverleg(newTrajectId()))).toBeNull();
    expect(shapes.schoolparts.dueOf(canaryPart())).toBeNull();
    expect(shapes.contacten.dueOf(canaryContact())).toBeNull();
    expect(shapes.tellingen.dueOf(canaryTellingen())).toBeNull();
  });

  it('kent geen twee termen voor hetzelfde woord', () => {
    expect(new Set([atSchoolTerm(SCHOOL), ofPersonTerm(omar.personId), withCodeTerm(SCHOOL, '4H-017')]).size).toBe(3);
  });
});
