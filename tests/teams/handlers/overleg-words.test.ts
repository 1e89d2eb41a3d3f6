import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Overleg, Participant } from '../../../src/flexzat/overleg.ts';
import { outsiderParticipant } from '../../../src/flexzat/participants.ts';
import {
  absenceWords,
  consentNeededFrom,
  isOver,
  momentWords,
  personName,
  personRole,
  presenceWords,
  stateWords,
  titleOf,
  titleWithin,
} from '../../../src/teams/handlers/overleg-words.ts';
import { contextFor, following, newOverleg, now, planned, proposed, wednesday } from '../../flexzat/sample-overleg.ts';

const partner = outsiderParticipant({ name: 'Bas Visser', organisation: 'Jeugdteam', email: 'b@jeugd.example' }, 'partner');
const memberAt = (overleg: Overleg, role: Participant['role']): Participant => {
  const found = overleg.participants.find((one) => one.role === role);
  if (!found) throw new Error(`nobody is ${role}`);
  return found;
};
const later = Temporal.Instant.from('2026-12-24T08:00:00Z');

describe('de woorden voor een overleg', () => {
  it('noemen soort en code, of het schooljaar', () => {
    expect(titleOf(newOverleg())).toBe('Flex-ZAT 4H-017');
    expect(titleOf(newOverleg({ pseudonym: undefined }))).toBe('Flex-ZAT');
    expect(titleWithin(newOverleg())).toBe('flex-ZAT 4H-017');
  });

  it('zeggen waar het staat', () => {
    const cancelled = following(planned(), [{ kind: 'cancel', reason: 'vergissing' }]);
    const moving = following(planned(), [{ kind: 'move', slots: [wednesday] }]);
    expect([newOverleg(), proposed(), planned(), moving, cancelled].map((overleg) => stateWords(overleg, now))).toEqual([
      'Nog niet gepland',
      'Nog niet gepland. Kies een moment',
      'Gepland',
      'Gepland. Er wordt een nieuw moment gezocht',
      'Geannuleerd',
    ]);
    expect(stateWords(planned(), later)).toBe('Geweest');
    expect(stateWords(cancelled, later)).toBe('Geannuleerd');
  });

  it('noemen begin en eind in de tijd van de school', () => {
    expect(momentWords(planned(), now)).toBe('di 10 november van 09:30 tot 10:30');
    expect(momentWords(newOverleg(), now)).toBeUndefined();
    expect(isOver(planned(), now)).toBe(false);
  });

  it('noemen ouders en leerling nooit bij naam', () => {
    const named = { ...memberAt(newOverleg(), 'ouders'), name: 'Fatima' };
    expect(personName({ kind: 'flexzat' }, named)).toBe('De ouders');
    expect(personName({ kind: 'metaoverleg' }, named)).toBe('Namens de ouders');
    expect(personRole(partner)).toBe('Partner van buiten school, Jeugdteam');
  });

  it('zeggen wie wacht op toestemming, ook als die later is gevraagd', () => {
    const overleg = newOverleg({ pupilFrom16: true });
    expect(consentNeededFrom(overleg, partner)).toEqual(['ouders', 'leerling']);
    expect(consentNeededFrom(overleg, memberAt(overleg, 'mentor'))).toEqual([]);
    expect(presenceWords(overleg, partner, now)).toBe('Toestemming nodig');
    expect(presenceWords(overleg, { ...partner, attendance: { wacht: 'toestemming' } }, now)).toBe('Toestemming nodig');
    const asked = { ...partner, consent: { ouders: { given: true, date: '2026-11-01' }, leerling: { given: true, date: '2026-11-01' } } };
    expect(presenceWords(overleg, asked, now)).toBe('Verwacht');
  });

  it('houden een getypte reden voor een reden, wat er ook staat', () => {
    const typed: Participant = { ...partner, attendance: { afwezig: 'Wacht op toestemming.' } };
    expect(presenceWords(newOverleg(), typed, now)).toBe('Afwezig');
    expect(absenceWords(typed)).toBe('Wacht op toestemming.');
    expect(absenceWords({ ...partner, attendance: { wacht: 'toestemming' } })).toBeUndefined();
    expect(absenceWords({ ...partner, attendance: { geen: 'toestemming' } })).toBe('Geen toestemming.');
  });

  it('noemen bij een geannuleerd overleg wie was uitgenodigd en wie was afgemeld', () => {
    const cancelled = following(planned(), [
      { kind: 'setAttendance', key: 'ouders', attendance: { afwezig: 'Ziek.' } },
      { kind: 'cancel', reason: 'vergissing' },
    ]);
    const of = (role: Participant['role']) => presenceWords(cancelled, memberAt(cancelled, role), now);
    expect([of('mentor'), of('ouders')]).toEqual(['Was uitgenodigd', 'Was afgemeld']);
    expect(personRole(memberAt(cancelled, 'ouders'))).toBe('Vast lid');
  });

  it('zeggen wie er is, wie niet en wie leidt, voor en na afloop', () => {
    const absent = following(planned(), [{ kind: 'setAttendance', key: 'ouders', attendance: { afwezig: 'Ziek.' } }], contextFor());
    const of = (role: Participant['role'], at: Temporal.Instant) => presenceWords(absent, memberAt(absent, role), at);
    expect([of('coordinator', now), of('mentor', now), of('ouders', now)]).toEqual(['Voorzitter', 'Verwacht', 'Afwezig']);
    expect([of('coordinator', later), of('mentor', later), of('ouders', later)]).toEqual(['Was voorzitter', 'Aanwezig', 'Afwezig']);
  });
});
