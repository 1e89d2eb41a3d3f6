import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { noticeCard } from '../../cards/messages.ts';
import { type Bericht, beingSent, berichtSchema, waitingUntil } from '../../src/berichten/bericht.ts';
import { newTrajectId } from '../../src/shared/ids.ts';
import { NOW } from '../support/build-traject.ts';
import { omar, sanne, TENANT } from '../support/cast.ts';

const bericht: Bericht = {
  schemaVersion: 1,
  tenantId: TENANT,
  to: sanne.personId,
  about: { kind: 'traject', trajectId: newTrajectId() },
  content: { kind: 'kaart', card: noticeCard('Je werkt mee aan dit traject.') },
  from: omar.personId,
  due: NOW.toString(),
  state: 'wacht',
  since: NOW.toString(),
  attempts: 0,
};
const later = NOW.add({ minutes: 5 });

describe('een bericht', () => {
  it('is na bewaren en lezen hetzelfde', () => {
    expect(berichtSchema.parse(JSON.parse(JSON.stringify(bericht)))).toEqual(bericht);
  });

  it('telt elke poging, en onthoudt sinds wanneer', () => {
    expect(beingSent(bericht, later)).toEqual({ ...bericht, state: 'bezig', since: later.toString(), attempts: 1 });
  });

  it('wacht na een poging opnieuw, zonder de tellingen te verliezen', () => {
    const due = later.add(Temporal.Duration.from({ minutes: 30 }));
    expect(waitingUntil(beingSent(bericht, later), due, later)).toEqual({
      ...bericht,
      due: due.toString(),
      since: later.toString(),
      attempts: 1,
    });
  });

  it('draagt niets dat geen kaart is', () => {
    for (const card of [undefined, null, 'x', {}, { type: 'Iets' }])
      expect(berichtSchema.safeParse({ ...bericht, content: { kind: 'kaart', card } }).success).toBe(false);
  });
});
