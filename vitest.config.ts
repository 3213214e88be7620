import { defineConfig } from 'vitest/config';

/** The browser journeys start servers and a browser for each file, and so need the machine for themselves. */
const BROWSER = 'test/browser/**/*.test.ts';

export default defineConfig({
  test: {
    // Nothing here needs its own process, and threads start in half the time.
    pool: 'threads',
    maxWorkers: 2,
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: [BROWSER] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [BROWSER],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
