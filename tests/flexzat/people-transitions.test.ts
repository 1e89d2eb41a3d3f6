import { describe, expect, it } from 'vitest';
import { busyOf } from '../../src/flexzat/busy.ts';
import type { OverlegEvent } from '../../src/flexzat/events.ts';
import { chairOf, type Overleg } from '../../src/flexzat/overleg.ts';
import { inviteesOf, outsiderParticipant, staffParticipant, withdrawnFrom } from '../../src/flexzat/participants.ts';
import { setAttendance, setChair, setConsent, setManagementDecision, setParticipants } from '../../src/flexzat/people-transitions.ts';
import { newOverlegId } from '../../src/shared/ids.ts';
import { sampleSchool, sampleSettings } from '../people/sample-school.ts';
import { contextFor, following, memberOf, newOverleg, person, planned, proposed, tuesday, value } from './sample-overleg.ts';

const context = contextFor();
const school = sampleSchool();
const bpo = staffParticipant(memberOf(school, 'bpo'), 'bpo', false);
const directie = staffParticipant(memberOf(school, 'directie'), 'directie', false);
const partner = outsiderParticipant(sampleSettings.regularPartners[0], 'partner');
const mentorKey = `mentor-${person('mentor')}`;
const coordinatorKey = `coordinator-${person('coordinator')}`;

const adding = (overleg: Overleg, ...added: Overleg['participants']): Extract<OverlegEvent, { kind: 'setParticipants' }> => ({
  kind: 'setParticipants',
  participants: [...overleg.participants, ...added],
});
const removing = (overleg: Overleg, key: string): Extract<OverlegEvent, { kind: 'setParticipants' }> => ({
  kind: 'setParticipants',
  participants: overleg.participants.filter((one) => one.key !== key),
});

describe('deelnemers kiezen', () => {
  it('mag in een voorstel, ook als nog niet alles klopt', () => {
    const next = value(setParticipants(proposed(), adding(proposed(), partner), context));
    expect(next.participants.at(-1)).toEqual(partner);
    expect(next.sequence).toBe(0);
  });

  it('verhoogt bij een gepland overleg het volgnummer', () => {
    expect(value(setParticipants(planned(), adding(planned(), bpo), context)).sequence).toBe(1);
  });

  it('verandert niets als de lijst gelijk blijft', () => {
    const overleg = planned();
    expect(value(setParticipants(overleg, adding(overleg), context))).toBe(overleg);
  });

  it.each([mentorKey, 'ouders', 'leerling'])('weigert vaste deelnemer %s weg te halen', (key) => {
    expect(setParticipants(newOverleg(), removing(newOverleg(), key), context)).toMatchObject({
      ok: false,
      error: { code: 'samenstelling', text: expect.stringContaining('noteer de reden') },
    });
  });

  it('laat een vaste deelnemer vervangen door een ander in dezelfde rol', () => {
    const other = staffParticipant(memberOf(school, 'secondMentor'), 'mentor', true);
    const swapped = newOverleg().participants.map((one) => (one.key === mentorKey ? other : one));
    expect(value(setParticipants(newOverleg(), { kind: 'setParticipants', participants: swapped }, context)).participants).toEqual(swapped);
  });

  it('weigert iemand twee keer', () => {
    expect(setParticipants(newOverleg(), adding(newOverleg(), bpo, bpo), context)).toMatchObject({
      ok: false,
      error: { code: 'samenstelling' },
    });
  });

  it('weigert de voorzitter weg te halen', () => {
    const chaired = following(newOverleg(), [adding(newOverleg(), bpo), { kind: 'setChair', key: bpo.key }]);
    expect(setParticipants(chaired, removing(chaired, bpo.key), context)).toMatchObject({
      ok: false,
      error: { text: expect.stringContaining('andere voorzitter') },
    });
  });

  it('weigert bij een gepland overleg iemand van buiten zonder toestemming', () => {
    expect(setParticipants(planned(), adding(planned(), partner), context)).toMatchObject({ ok: false, error: { code: 'samenstelling' } });
    const agreed = { ...partner, consent: { ouders: { given: true, date: '2026-11-01' } } };
    expect(setParticipants(planned(), adding(planned(), agreed), context).ok).toBe(true);
  });

  it('weigert bij een gepland overleg een collega die dan bezet is', () => {
    const other = following({ ...newOverleg(), id: newOverlegId() }, [
      adding(newOverleg(), bpo),
      { kind: 'propose', slots: [tuesday] },
      { kind: 'choose', start: tuesday.start },
    ]);
    const busy = busyOf([other]).filter(({ personId }) => personId === person('bpo'));
    expect(setParticipants(planned(), adding(planned(), bpo), contextFor({ busy }))).toMatchObject({
      ok: false,
      error: { code: 'geen-moment' },
    });
  });
});

describe('de voorzitter kiezen', () => {
  it('kan elke collega zijn die erbij is', () => {
    expect(chairOf(value(setChair(planned(), { kind: 'setChair', key: mentorKey }, context)))?.role).toBe('mentor');
  });

  it.each(['ouders', 'leerling'])('weigert %s', (key) => {
    expect(setChair(newOverleg(), { kind: 'setChair', key }, context)).toMatchObject({ ok: false, error: { code: 'samenstelling' } });
  });

  it('weigert wie niet op de lijst staat', () => {
    expect(setChair(newOverleg(), { kind: 'setChair', key: 'niemand' }, context)).toMatchObject({
      ok: false,
      error: { code: 'bestaat-niet' },
    });
  });

  it('weigert wie er niet bij is', () => {
    const absent = following(newOverleg(), [{ kind: 'setAttendance', key: mentorKey, attendance: { afwezig: 'Ziek.' } }]);
    expect(setChair(absent, { kind: 'setChair', key: mentorKey }, context)).toMatchObject({ ok: false, error: { code: 'samenstelling' } });
  });

  it('blijft bij een gepland overleg over een directiebesluit bij de directie', () => {
    const decision = following(planned(), [{ kind: 'setManagementDecision', value: true, directie: person('directie') }]);
    expect(setChair(decision, { kind: 'setChair', key: coordinatorKey }, context)).toMatchObject({
      ok: false,
      error: { code: 'samenstelling' },
    });
  });
});

describe('een besluit van de directie', () => {
  it('zet de genoemde directie erbij als voorzitter', () => {
    const next = value(
      setManagementDecision(planned(), { kind: 'setManagementDecision', value: true, directie: person('directie') }, context),
    );
    expect(chairOf(next)).toEqual(directie);
    expect(next).toMatchObject({ managementDecision: true, sequence: 1 });
    expect(following(next, [{ kind: 'setManagementDecision', value: true, directie: person('directie') }])).toBe(next);
  });

  it('maakt de directie voorzitter die al op de lijst staat', () => {
    const listed = following(newOverleg(), [adding(newOverleg(), directie)]);
    expect(chairOf(value(setManagementDecision(listed, { kind: 'setManagementDecision', value: true }, context)))).toEqual(directie);
  });

  it('mag in een voorstel alvast zonder directie, maar niet in een gepland overleg', () => {
    const event = { kind: 'setManagementDecision', value: true } as const;
    expect(setManagementDecision(proposed(), event, context).ok).toBe(true);
    expect(setManagementDecision(planned(), event, context)).toMatchObject({ ok: false, error: { code: 'samenstelling' } });
  });

  it.each(['mentor', 'stranger'] as const)('weigert %s als directie', (who) => {
    expect(
      setManagementDecision(newOverleg(), { kind: 'setManagementDecision', value: true, directie: person(who) }, context),
    ).toMatchObject({
      ok: false,
      error: { code: 'samenstelling' },
    });
  });

  it('houdt de voorzitter als het besluit vervalt', () => {
    const decision = following(newOverleg(), [{ kind: 'setManagementDecision', value: true, directie: person('directie') }]);
    const next = value(setManagementDecision(decision, { kind: 'setManagementDecision', value: false }, context));
    expect(next).toMatchObject({ managementDecision: false, chair: directie.key });
  });

  it('weigert bij een gepland overleg een directie die dan bezet is', () => {
    const other = following({ ...planned(), id: newOverlegId() }, [
      { kind: 'setManagementDecision', value: true, directie: person('directie') },
    ]);
    const busy = busyOf([other]).filter(({ personId }) => personId === person('directie'));
    const event = { kind: 'setManagementDecision', value: true, directie: person('directie') } as const;
    expect(setManagementDecision(planned(), event, contextFor({ busy }))).toMatchObject({ ok: false, error: { code: 'geen-moment' } });
  });
});

describe('afwezigheid', () => {
  const absent = { afwezig: 'Is die dag in het ziekenhuis.' };

  it('wordt met een reden genoteerd, en de uitnodiging vervalt', () => {
    const next = value(setAttendance(planned(), { kind: 'setAttendance', key: 'leerling', attendance: absent }, context));
    expect(next.participants.find(({ key }) => key === 'leerling')?.attendance).toEqual(absent);
    expect(next.sequence).toBe(1);
  });

  it('kan weer worden ingetrokken', () => {
    const next = following(proposed(), [
      { kind: 'setAttendance', key: 'leerling', attendance: absent },
      { kind: 'setAttendance', key: 'leerling', attendance: 'verwacht' },
    ]);
    expect(next.participants).toEqual(proposed().participants);
  });

  it('weigert een lege reden', () => {
    expect(setAttendance(planned(), { kind: 'setAttendance', key: 'leerling', attendance: { afwezig: '  ' } }, context)).toMatchObject({
      ok: false,
      error: { code: 'invoer', fields: { reden: expect.any(String) } },
    });
  });

  it('weigert wie niet op de lijst staat', () => {
    expect(setAttendance(planned(), { kind: 'setAttendance', key: 'niemand', attendance: absent }, context)).toMatchObject({
      ok: false,
      error: { code: 'bestaat-niet' },
    });
  });

  it('weigert bij een gepland overleg de voorzitter, zolang die voorzit', () => {
    const event = { kind: 'setAttendance', key: coordinatorKey, attendance: absent } as const;
    expect(setAttendance(planned(), event, context)).toMatchObject({
      ok: false,
      error: { text: expect.stringContaining('andere voorzitter') },
    });
    const handedOver = following(planned(), [{ kind: 'setChair', key: mentorKey }]);
    expect(setAttendance(handedOver, event, context).ok).toBe(true);
  });

  it('weigert iemand terug te zetten die dan intussen bezet is', () => {
    const away = following(planned(), [{ kind: 'setAttendance', key: mentorKey, attendance: absent }]);
    const busy = busyOf([{ ...planned(), id: newOverlegId() }]).filter(({ personId }) => personId === person('mentor'));
    expect(setAttendance(away, { kind: 'setAttendance', key: mentorKey, attendance: 'verwacht' }, contextFor({ busy }))).toMatchObject({
      ok: false,
      error: { code: 'geen-moment' },
    });
  });
});

describe('toestemming noteren', () => {
  const withPartner = () => following(proposed(), [adding(proposed(), partner)]);
  const yes = { given: true, date: '2026-11-02' };

  it('maakt een overleg met iemand van buiten mogelijk', () => {
    const agreed = following(withPartner(), [{ kind: 'setConsent', key: partner.key, from: 'ouders', consent: yes }]);
    expect(following(agreed, [{ kind: 'choose', start: tuesday.start }]).state).toBe('gepland');
  });

  it('bewaart het antwoord van ouders en leerling apart', () => {
    const both = following(withPartner(), [
      { kind: 'setConsent', key: partner.key, from: 'ouders', consent: yes },
      { kind: 'setConsent', key: partner.key, from: 'leerling', consent: { given: false, date: '2026-11-01' } },
    ]);
    expect(both.participants.at(-1)?.consent).toEqual({ ouders: yes, leerling: { given: false, date: '2026-11-01' } });
  });

  it('weigert een datum na vandaag', () => {
    expect(
      setConsent(
        withPartner(),
        { kind: 'setConsent', key: partner.key, from: 'ouders', consent: { given: true, date: '2026-11-03' } },
        context,
      ),
    ).toMatchObject({
      ok: false,
      error: { code: 'invoer', fields: { datum: expect.any(String) } },
    });
  });

  it('weigert toestemming voor een eigen collega', () => {
    expect(setConsent(newOverleg(), { kind: 'setConsent', key: mentorKey, from: 'ouders', consent: yes }, context)).toMatchObject({
      ok: false,
      error: { code: 'invoer' },
    });
  });

  it('weigert wie niet op de lijst staat', () => {
    expect(setConsent(newOverleg(), { kind: 'setConsent', key: 'niemand', from: 'ouders', consent: yes }, context)).toMatchObject({
      ok: false,
      error: { code: 'bestaat-niet' },
    });
  });

  it('laat een nee meteen tellen, ook als het overleg al gepland is', () => {
    const agreed = following(withPartner(), [
      { kind: 'setConsent', key: partner.key, from: 'ouders', consent: yes },
      { kind: 'choose', start: tuesday.start },
    ]);
    const no = following(agreed, [{ kind: 'setConsent', key: partner.key, from: 'ouders', consent: { given: false, date: '2026-11-02' } }]);
    expect(no.sequence).toBe(1);
    expect(withdrawnFrom(agreed, no).map(({ key }) => key)).toEqual([partner.key]);
    expect(setAttendance(no, { kind: 'setAttendance', key: partner.key, attendance: 'verwacht' }, context)).toMatchObject({
      ok: false,
      error: { code: 'samenstelling', text: expect.stringContaining('Haal deze deelnemer van de lijst') },
    });
    const yesAgain = following(no, [{ kind: 'setConsent', key: partner.key, from: 'ouders', consent: yes }]);
    expect(inviteesOf(yesAgain).map(({ key }) => key)).toContain(partner.key);
  });

  it.each(['Op reis.', 'Geen toestemming.', 'Wacht op toestemming.'])(
    'haalt na een ja niemand terug die niet kan om deze reden: %s',
    (afwezig) => {
      const away = following(withPartner(), [
        { kind: 'setAttendance', key: partner.key, attendance: { afwezig } },
        { kind: 'setConsent', key: partner.key, from: 'ouders', consent: yes },
      ]);
      expect(away.participants.at(-1)?.attendance).toEqual({ afwezig });
    },
  );

  it('is bij een metaoverleg niet nodig', () => {
    const meta: Overleg = { ...withPartner(), kind: 'metaoverleg' };
    expect(setConsent(meta, { kind: 'setConsent', key: partner.key, from: 'ouders', consent: yes }, context)).toMatchObject({
      ok: false,
      error: { code: 'invoer' },
    });
  });
});
