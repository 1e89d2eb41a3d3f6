import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { newAfspraakId, newVraagId } from '../../src/shared/ids.ts';
import type { RowPlace } from '../../src/storage/backend.ts';
import { dueWork } from '../../src/teams/due-work.ts';
import { approve, propose, stop } from '../../src/vragen/afspraak.ts';
import { newVraag } from '../../src/vragen/vraag.ts';
import { canaryContact } from '../storage/canaries.ts';
import { docentDrie, lotte, omar, SCHOOL, TENANT } from '../support/cast.ts';
import { FixedClock } from '../support/fixed-clock.ts';
import { inProcessApp } from '../support/in-process.ts';

const NOW = Temporal.Instant.from('2026-11-24T08:00:00Z');
const place = { tenantId: TENANT, schoolId: SCHOOL };

/** What is due is carried out on a store of its own; what goes to the outbox is written down. */
const desk = async () => {
  const clock = new FixedClock(NOW.toString());
  const { services } = inProcessApp({ clock });
  const sent: RowPlace[] = [];
  const run = dueWork(services, async (row) => void sent.push(row));
  await services.store.contacten.create(TENANT, omar.personId, { ...canaryContact(), personId: omar.personId });
  return { clock, store: services.store, sent, run };
};

const agreement = () => {
  const wording = { question: 'Is er een stilteruimte?', answer: 'Ja.', item: null, reviewOn: '2027-11-24' };
  const approved = approve(
    propose({ id: newAfspraakId(), ...place }, wording, omar.personId, NOW),
    lotte.personId,
    NOW.add({ hours: 1 }),
    NOW,
  );
  if (!approved.ok) throw new Error(approved.error.text);
  return approved.value;
};

describe('werk waarvan het moment er is', () => {
  it('is voor een bericht dat van de uitgaande post', async () => {
    const { run, sent } = await desk();
    const row = { tenant: TENANT, kind: 'berichten', id: 'm1' } as const;
    await run(row);
    expect(sent).toEqual([row]);
  });

  it('haalt een oude vraag weg, en een jonge niet', async () => {
    const { clock, store, run } = await desk();
    const vraag = newVraag({ id: newVraagId(), ...place, by: docentDrie.personId, text: 'Is er een stilteruimte?' }, NOW);
    await store.vragen.create(TENANT, vraag.id, vraag);
    const row = { tenant: TENANT, kind: 'vragen', id: vraag.id } as const;
    await run(row);
    expect(await store.vragen.get(TENANT, vraag.id)).toBeDefined();
    clock.pass({ hours: 24 * 365 });
    await run(row);
    expect(await store.vragen.get(TENANT, vraag.id)).toBeUndefined();
    await run(row);
  });

  it('vraagt de coördinator één keer om een afspraak opnieuw te bekijken, en laat hem gelden', async () => {
    const { clock, store, run } = await desk();
    const afspraak = agreement();
    await store.afspraken.create(TENANT, afspraak.id, afspraak);
    const row = { tenant: TENANT, kind: 'afspraken', id: afspraak.id } as const;
    await run(row);
    expect(await store.berichten.find(TENANT)).toHaveLength(0);
    clock.pass({ hours: 2 });
    await Promise.all([run(row), run(row)]);
    await run(row);
    const berichten = await store.berichten.find(TENANT);
    expect(berichten.map(({ value }) => value.to)).toEqual([omar.personId]);
    expect((await store.afspraken.get(TENANT, afspraak.id))?.value.status).toMatchObject({ kind: 'goedgekeurd', remindAt: null });
  });

  it('vraagt niets over een afspraak die gestopt of weg is', async () => {
    const { clock, store, run } = await desk();
    const ended = stop(agreement(), omar.personId, NOW);
    await store.afspraken.create(TENANT, ended.id, ended);
    clock.pass({ hours: 2 });
    for (const id of [ended.id, 'weg']) await run({ tenant: TENANT, kind: 'afspraken', id });
    expect(await store.berichten.find(TENANT)).toHaveLength(0);
  });
});
