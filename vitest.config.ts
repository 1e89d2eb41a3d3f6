import { defineConfig } from 'vitest/config';

/** Folders whose tests are about days and hours: they run a second time in the zone of the schools. */
const aboutTime = ['shared', 'flexzat', 'metaoverleg', 'calendar', 'reminders'];

/** A file for the counts of the run, as JSON; only the continuous integration asks for it. */
const report = process.env.TEST_REPORT;

const project = (name: string, include: string[], env: Record<string, string>) => ({
  test: {
    name,
    include,
    globalSetup: ['tests/support/postgres-setup.ts'],
    env,
    pool: 'forks' as const,
    testTimeout: 15_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      project('UTC', ['tests/**/*.test.ts'], { TZ: 'UTC' }),
      project(
        'Europe/Amsterdam',
        aboutTime.map((folder) => `tests/${folder}/**/*.test.ts`),
        { TZ: 'Europe/Amsterdam' },
      ),
      // What users are promised holds on both stores.
      project('PostgreSQL', ['tests/journeys/**/*.test.ts'], { TZ: 'UTC', TEST_STORE: 'postgres' }),
    ],
  },
});
