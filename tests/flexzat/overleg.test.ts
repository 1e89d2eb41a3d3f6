import { describe, expect, it } from 'vitest';
import { chairOf, intervalOf, isExpected, isOutsider, overlegSchema, slotOf, slotSchema } from '../../src/flexzat/overleg.ts';
import { outsiderParticipant } from '../../src/flexzat/participants.ts';
import { sampleSettings } from '../people/sample-school.ts';
import { following, newOverleg, planned, thursday, tuesday } from './sample-overleg.ts';

describe('een overleg', () => {
  it('komt ongeschonden door de opslag heen, in elke toestand', () => {
    const cancelled = following(planned(), [{ kind: 'cancel', reason: 'niet-meer-nodig' }]);
    const moving = following(planned(), [{ kind: 'move', slots: [thursday] }]);
    for (const overleg of [newOverleg(), planned(), moving, cancelled])
      expect(overlegSchema.parse(JSON.parse(JSON.stringify(overleg)))).toEqual(overleg);
  });

  it.each([
    ['een andere versie', { schemaVersion: 2 }],
    ['een onbekend veld', { naam: 'Piet' }],
    ['een pseudoniem dat een naam kan zijn', { pseudonym: 'PIET' }],
    ['vier voorstellen', { proposals: [tuesday, tuesday, tuesday, tuesday] }],
    ['een onbekende toestand', { state: 'klaar' }],
    ['een toestand zonder naam', { state: undefined }],
  ])('wordt niet gelezen met %s', (_what, change) => {
    expect(overlegSchema.safeParse({ ...planned(), ...change }).success).toBe(false);
  });

  it('heeft geen moment dat eindigt voor het begint', () => {
    expect(slotSchema.safeParse({ start: tuesday.end, end: tuesday.start }).success).toBe(false);
  });

  it('bewaart een tijdvak zoals het is', () => {
    expect(slotOf(intervalOf(tuesday))).toEqual(tuesday);
  });

  it('weet wie voorzit, en dat niemand voorzit als de sleutel niet klopt', () => {
    expect(chairOf(newOverleg())?.role).toBe('coordinator');
    expect(chairOf({ ...newOverleg(), chair: 'niemand' })).toBeUndefined();
  });

  it('weet wie van buiten komt en wie verwacht wordt', () => {
    const partner = outsiderParticipant(sampleSettings.regularPartners[0], 'partner');
    expect(isOutsider(partner)).toBe(true);
    expect(newOverleg().participants.some(isOutsider)).toBe(false);
    expect(isExpected(partner)).toBe(true);
    expect(isExpected({ ...partner, attendance: { afwezig: 'Op reis.' } })).toBe(false);
  });
});
