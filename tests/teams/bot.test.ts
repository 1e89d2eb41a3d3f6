import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../src/teams/activity.ts';
import { senderOf } from '../../src/teams/bot.ts';
import { sanne, TENANT } from '../support/cast.ts';

const sender = (fields: Record<string, unknown> = {}) =>
  senderOf(
    activitySchema.parse({
      type: 'message',
      channelId: 'msteams',
      serviceUrl: 'https://x',
      from: { id: '29:sanne', aadObjectId: sanne.personId },
      recipient: { id: '28:bot' },
      conversation: { id: '19:a@thread;messageid=1', conversationType: 'personal', tenantId: TENANT },
      ...fields,
    }),
  );

describe('de afzender', () => {
  it('is wie Teams zegt dat het is, in het gesprek zoals het heet', () => {
    expect(sender()).toEqual({ tenantId: TENANT, personId: sanne.personId, place: 'personal', chat: '19:a@thread;messageid=1' });
  });

  it('komt nooit uit de gegevens van een kaart of uit het id van de client', () => {
    const value = { action: { data: { personId: 'x', aadObjectId: 'x', tenantId: 'x' } } };
    expect(sender({ value })).toEqual(sender());
    expect(sender({ from: { id: sanne.personId } })).toBeUndefined();
  });

  it.each([
    ['zonder Entra-id', { from: { id: '29:x' } }],
    ['met een Entra-id dat geen tekst is', { from: { id: '29:x', aadObjectId: 5 } }],
    ['met een pad als Entra-id', { from: { id: '29:x', aadObjectId: '../x' } }],
    ['zonder tenant', { conversation: { id: 'c', conversationType: 'personal' } }],
    ['met twee tenants', { channelData: { tenant: { id: 'andere' } } }],
    ['met een pad als tenant', { conversation: { id: 'c', tenantId: '../x' } }],
  ])('is onbekend: %s', (_name, fields) => {
    expect(sender(fields)).toBeUndefined();
  });
});
