import { describe, expect, it } from 'vitest';

describe('tijdzone van de tests', () => {
  it('is echt de zone die het project van de testrunner noemt', () => {
    expect(['UTC', 'Europe/Amsterdam']).toContain(process.env.TZ);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env.TZ);
    expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(process.env.TZ === 'UTC' ? 0 : -120);
  });
});
