import { describe, expect, it } from 'vitest';
import { contactSchema } from '../../src/people/contact.ts';
import { sanne, TENANT } from '../support/cast.ts';

const kept = {
  schemaVersion: 1,
  tenantId: TENANT,
  personId: sanne.personId,
  reference: {
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    channelId: 'msteams',
    conversationId: 'a:1',
    botId: '28:b',
    userId: '29:u',
  },
  welcomed: true,
};

describe('een adres om naar te schrijven', () => {
  it('dat is bewaard voordat er geblokkeerde waren, is niet geblokkeerd', () => {
    expect(contactSchema.parse(kept)).toEqual({ ...kept, blocked: false });
  });

  it('heeft geen naam en geen andere velden', () => {
    expect(contactSchema.safeParse({ ...kept, name: 'Sanne' }).success).toBe(false);
    expect(contactSchema.safeParse({ ...kept, reference: { ...kept.reference, serviceUrl: 'geen adres' } }).success).toBe(false);
  });
});
