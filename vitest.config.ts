import { defineConfig } from 'vitest/config';

/** Folders whose tests are about days and hours: they run a second time in the zone of the schools. */
const aboutTime = ['shared', 'flexzat', 'metaoverleg', 'calendar'];

/** A file for the counts of the run, as JSON; only the continuous integration asks for it. */
const report = process.env.TEST_REPORT;

const inZone = (zone: string, include: string[]) => ({
  test: { name: zone, include, env: { TZ: zone }, pool: 'forks' as const, testTimeout: 15_000, hookTimeout: 60_000 },
});

export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      inZone('UTC', ['tests/**/*.test.ts']),
      inZone(
        'Europe/Amsterdam',
        aboutTime.map((folder) => `tests/${folder}/**/*.test.ts`),
      ),
    ],
  },
});
