import { describe, expect, it } from 'vitest';
import { dayTextSchema, instantTextSchema, schoolYearSchema, timeTextSchema } from '../../src/shared/iso.ts';

describe('dagen en tijden in bestanden', () => {
  it.each(['2028-02-29', '2026-12-31'])('leest de dag %s', (day) => {
    expect(dayTextSchema.parse(day)).toBe(day);
  });

  it.each(['2027-02-29', '2026-04-31', '2026-13-01', '29-02-2028', '2026-1-1', 'morgen', ''])('weigert %s als dag (fault 63)', (day) => {
    expect(dayTextSchema.safeParse(day).success).toBe(false);
  });

  it.each(['00:00', '09:30', '23:59'])('leest de tijd %s', (time) => {
    expect(timeTextSchema.parse(time)).toBe(time);
  });

  it.each(['24:00', '9:30', '09:60', '0930'])('weigert %s als tijd', (time) => {
    expect(timeTextSchema.safeParse(time).success).toBe(false);
  });

  it('leest een tijdstip alleen met een zone', () => {
    expect(instantTextSchema.safeParse('2026-11-24T08:30:00Z').success).toBe(true);
    expect(instantTextSchema.safeParse('2026-11-24T08:30:00').success).toBe(false);
    expect(instantTextSchema.safeParse('2026-02-30T08:30:00Z').success).toBe(false);
  });

  it('kent alleen schooljaren van een jaar', () => {
    expect(schoolYearSchema.safeParse('2026-2027').success).toBe(true);
    expect(schoolYearSchema.safeParse('2026-2028').success).toBe(false);
    expect(schoolYearSchema.safeParse('2026').success).toBe(false);
  });
});
