import { describe, expect, it } from 'vitest';
import type { Bericht } from '../../src/berichten/bericht.ts';
import { calendarOf } from '../../src/people/school.ts';
import { asBerichten, remindersOfTraject } from '../../src/reminders/plan.ts';
import { reminderCard } from '../../src/teams/reminder-card.ts';
import { aTraject, NOW } from '../support/build-traject.ts';
import { docentDrie, SCHOOL, sanne, TENANT } from '../support/cast.ts';
import { textOf } from '../support/fake-teams.ts';
import { inProcessApp } from '../support/in-process.ts';

/** An app with a traject of Sanne with a day to look back on, and the reminder of it. */
async function withReminder() {
  const { services } = inProcessApp();
  const traject = aTraject().filledIn(3).build();
  await services.store.trajecten.create(TENANT, traject.id, traject);
  const school = services.directory.school(TENANT, SCHOOL);
  const [planned] = school ? asBerichten(remindersOfTraject(traject, calendarOf(school)), TENANT, NOW) : [];
  if (!planned) throw new Error('there is no reminder');
  return { services, traject, bericht: planned.bericht };
}

describe('de kaart van een herinnering', () => {
  it('noemt de code en waar het om gaat, en niets van de inhoud', async () => {
    const { services, bericht } = await withReminder();
    const card = await reminderCard(services)(bericht);
    expect(card && textOf(card)).toContain('4H-017');
    expect(card && textOf(card)).toContain('Vandaag kijken jullie terug op het plan.');
    expect(JSON.stringify(card)).not.toContain('huiswerk');
  });

  it('is er niet als het traject een andere dag, een andere mentor of een einde kreeg', async () => {
    const { services, traject, bericht } = await withReminder();
    const ended = aTraject().after({ kind: 'gestopt', reason: 'Verhuisd.' }).build();
    for (const changed of [
      { ...traject, steps: ended.steps },
      { ...traject, mentor: docentDrie.personId },
      { ...traject, life: ended.life },
    ]) {
      const stored = await services.store.trajecten.get(TENANT, traject.id);
      await services.store.trajecten.replace(TENANT, traject.id, changed, stored?.revision ?? 0);
      expect(await reminderCard(services)(bericht)).toBeUndefined();
    }
  });

  it('is er niet als het traject of de collega weg is, en niet voor een gewoon bericht', async () => {
    const { services, traject, bericht } = await withReminder();
    const stranger: Bericht = { ...bericht, tenantId: bericht.tenantId, to: docentDrie.personId };
    expect(await reminderCard(services)(stranger)).toBeUndefined();
    await services.store.trajecten.remove(TENANT, traject.id);
    expect(await reminderCard(services)(bericht)).toBeUndefined();
    expect(sanne.personId).toBe(bericht.to);
  });
});
