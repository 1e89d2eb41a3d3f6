import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { busyOf } from '../../src/flexzat/busy.ts';
import type { Consent, Overleg, Participant, ParticipantRole } from '../../src/flexzat/overleg.ts';
import { outsiderParticipant, staffParticipant } from '../../src/flexzat/participants.ts';
import {
  chairRule,
  consentRule,
  doubleBookingRule,
  fixedMembersRule,
  hoursRule,
  leadTimeRule,
  momentFaults,
  openPoints,
  schoolDayRule,
  specialistRule,
} from '../../src/flexzat/rules.ts';
import { newOverlegId } from '../../src/shared/ids.ts';
import { sampleSchool } from '../people/sample-school.ts';
import { contextFor, memberOf, newOverleg, person, planned, slotAt, tuesday } from './sample-overleg.ts';

const school = sampleSchool();
const without = (overleg: Overleg, role: ParticipantRole): Overleg => ({
  ...overleg,
  participants: overleg.participants.filter((one) => one.role !== role),
});
const withOne = (overleg: Overleg, participant: Participant): Overleg => ({
  ...overleg,
  participants: [...overleg.participants, participant],
});
const directie = staffParticipant(memberOf(school, 'directie'), 'directie', false);
const partner = outsiderParticipant({ name: 'Bas Visser', organisation: 'Jeugdteam', email: 'b.visser@jeugd.example' }, 'partner');
const yes: Consent = { given: true, date: '2026-11-01' };
const nay: Consent = { given: false, date: '2026-11-01' };

describe('de samenstelling', () => {
  it('is goed met de vier vaste deelnemers', () => {
    expect(openPoints(newOverleg())).toEqual([]);
  });

  it.each([
    ['coordinator', 'de coördinator onderwijsondersteuning'],
    ['mentor', 'de mentor of coach'],
    ['ouders', 'de ouders'],
    ['leerling', 'de leerling'],
  ] as const)('mist iets zonder %s, en zegt wie', (role, words) => {
    expect(fixedMembersRule(without(newOverleg(), role))).toMatchObject({ code: 'samenstelling', text: expect.stringContaining(words) });
  });

  it('noemt iedereen die mist in een keer', () => {
    expect(fixedMembersRule(without(without(newOverleg(), 'ouders'), 'leerling'))?.text).toContain('de ouders en de leerling');
  });

  it('is ook goed als een vaste deelnemer met een reden afwezig is', () => {
    const overleg = newOverleg();
    const absent = overleg.participants.map((one) =>
      one.role === 'leerling' ? { ...one, attendance: { afwezig: 'Wil liever niet.' } } : one,
    );
    expect(openPoints({ ...overleg, participants: absent })).toEqual([]);
  });
});

describe('de voorzitter', () => {
  it('is bij een besluit van de directie iemand van de directie', () => {
    const decision = { ...newOverleg(), managementDecision: true };
    expect(chairRule(decision)).toMatchObject({ code: 'samenstelling', text: expect.stringContaining('directie') });
    expect(chairRule(withOne(decision, directie))).toBeDefined();
    expect(chairRule({ ...withOne(decision, directie), chair: directie.key })).toBeUndefined();
  });

  it('is bij een metaoverleg ook zonder besluit iemand van de directie', () => {
    const meta: Overleg = { ...newOverleg(), kind: 'metaoverleg' };
    expect(chairRule(meta)?.text).toContain('Dit overleg leidt iemand van de directie');
    expect(chairRule({ ...withOne(meta, directie), chair: directie.key })).toBeUndefined();
  });

  it('is er zelf bij', () => {
    const overleg = newOverleg();
    const [first] = overleg.participants;
    const absent = overleg.participants.map((one) => (one === first ? { ...one, attendance: { afwezig: 'Ziek.' } } : one));
    expect(chairRule({ ...overleg, participants: absent })?.text).toContain('andere voorzitter');
    expect(chairRule({ ...overleg, chair: 'niemand' })?.text).toContain('andere voorzitter');
  });
});

describe('de specialist van het samenwerkingsverband', () => {
  it('hoort bij elk metaoverleg, en bij een flex-ZAT alleen als dat nodig is', () => {
    const specialist = outsiderParticipant(school.swvSpecialist, 'swv-specialist', true);
    const meta: Overleg = { ...newOverleg(), kind: 'metaoverleg' };
    expect(specialistRule(meta)).toMatchObject({ code: 'samenstelling', text: expect.stringContaining('samenwerkingsverband') });
    expect(specialistRule(withOne(meta, specialist))).toBeUndefined();
    expect(specialistRule(newOverleg())).toBeUndefined();
  });
});

describe('toestemming voor mensen van buiten', () => {
  const invited = (consent: Participant['consent'], pupilFrom16 = false) =>
    consentRule({ ...withOne(newOverleg(), { ...partner, consent }), pupilFrom16 });

  it('is nodig van de ouders zolang de leerling nog geen 16 is', () => {
    expect(invited({})?.text).toBe('Bas Visser mag pas meedoen na toestemming van de ouders. Noteer het antwoord bij Deelnemers.');
    expect(invited({ leerling: yes })).toBeDefined();
    expect(invited({ ouders: yes })).toBeUndefined();
  });

  it('is vanaf 16 ook nodig van de leerling', () => {
    expect(invited({}, true)?.text).toContain('de ouders en de leerling');
    expect(invited({ ouders: yes }, true)?.text).toContain('toestemming van de leerling');
    expect(invited({ ouders: yes, leerling: yes }, true)).toBeUndefined();
  });

  it('houdt iemand buiten de deur na een nee', () => {
    expect(invited({ ouders: nay })?.text).toBe('De ouders willen niet dat Bas Visser meedoet. Haal deze deelnemer van de lijst.');
    expect(invited({ ouders: yes, leerling: nay }, true)?.text).toContain('De leerling wil niet');
    expect(invited({ ouders: nay, leerling: nay }, true)?.text).toContain('De ouders en de leerling willen niet');
  });

  it('geldt voor elke buitenstaander apart', () => {
    const specialist = outsiderParticipant(school.swvSpecialist, 'swv-specialist');
    const both = withOne(withOne(newOverleg(), partner), specialist);
    expect(consentRule(both)?.text).toMatch(/Bas Visser mag pas.+Noor Smit mag pas/);
  });

  it('is niet nodig bij een metaoverleg, want dat gaat niet over een leerling', () => {
    expect(consentRule({ ...withOne(newOverleg(), partner), kind: 'metaoverleg' })).toBeUndefined();
  });
});

describe('het moment', () => {
  const overleg = newOverleg();

  it('is goed op een gewone schooldag', () => {
    expect(momentFaults(overleg, tuesday, contextFor())).toEqual([]);
  });

  it.each([
    ['in de kerstvakantie', slotAt('2026-12-22', '09:30'), 'niet open'],
    ['in het weekend', slotAt('2026-11-14', '09:30'), 'niet open'],
    ['na de bekende jaren', slotAt('2031-01-14', '09:30'), 'nog niet bekend'],
  ])('valt niet %s', (_what, slot, words) => {
    expect(schoolDayRule(overleg, slot, contextFor())).toMatchObject({ code: 'geen-moment', text: expect.stringContaining(words) });
  });

  it.each([
    ['voor schooltijd', slotAt('2026-11-10', '08:00')],
    ['door de pauze heen', slotAt('2026-11-10', '12:00')],
    ['op woensdagmiddag', slotAt('2026-11-11', '13:00')],
  ])('valt niet %s', (_what, slot) => {
    expect(hoursRule(overleg, slot, contextFor())).toMatchObject({
      code: 'geen-moment',
      text: expect.stringContaining('plant geen overleg'),
    });
  });

  it('ligt zoveel schooldagen vooruit als de school wil', () => {
    const friday = slotAt('2026-11-06', '09:30');
    expect(leadTimeRule(overleg, friday, contextFor())).toMatchObject({
      code: 'verouderd',
      text: expect.stringContaining('minstens vijf schooldagen'),
    });
    expect(leadTimeRule(overleg, slotAt('2026-11-09', '09:30'), contextFor())).toBeUndefined();
    const quick = contextFor({ school: sampleSchool({ minLeadSchoolDays: 1 }) });
    expect(leadTimeRule(overleg, friday, quick)).toBeUndefined();
    expect(leadTimeRule(overleg, slotAt('2026-11-02', '13:00'), quick)?.text).toContain('minstens een schooldag vooruit');
  });

  it('ligt niet in het verleden, ook als de school geen dagen vooruit plant', () => {
    const context = contextFor({ school: sampleSchool({ minLeadSchoolDays: 0 }) });
    expect(leadTimeRule(overleg, slotAt('2026-11-02', '09:00'), context)?.text).toContain('al voorbij');
    expect(leadTimeRule(overleg, slotAt('2026-11-02', '09:30'), context)).toBeUndefined();
  });

  it('wordt niet geraden als de vakanties niet bekend zijn', () => {
    const late = contextFor({ now: Temporal.Instant.from('2030-07-10T08:00:00Z') });
    expect(leadTimeRule(overleg, slotAt('2030-09-10', '09:30'), late)?.text).toContain('vraag de beheerder');
  });

  it('kan niet als een collega dan al een overleg heeft (fault 43)', () => {
    const other = { ...planned(), id: newOverlegId() };
    const busy = busyOf([other]).filter(({ personId }) => personId === person('mentor'));
    const halfLater = slotAt('2026-11-10', '10:00');
    expect(doubleBookingRule(overleg, halfLater, contextFor({ busy }))).toEqual({
      code: 'geen-moment',
      text: 'Sanne de Vries heeft dan al een overleg. Kies een ander moment.',
    });
    expect(doubleBookingRule(overleg, slotAt('2026-11-10', '10:30'), contextFor({ busy }))).toBeUndefined();
    expect(doubleBookingRule(overleg, tuesday, contextFor({ busy: busyOf([other]) }))?.text).toContain('hebben dan al');
  });

  it('botst niet met zichzelf', () => {
    expect(doubleBookingRule(planned(), tuesday, contextFor({ busy: busyOf([planned()]) }))).toBeUndefined();
  });

  it('mag als de collega met het andere overleg er niet bij is', () => {
    const busy = [
      { personId: person('docent'), interval: { start: Temporal.Instant.from(tuesday.start), end: Temporal.Instant.from(tuesday.end) } },
    ];
    expect(doubleBookingRule(overleg, tuesday, contextFor({ busy }))).toBeUndefined();
  });
});
