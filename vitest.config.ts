import { defineConfig } from 'vitest/config';
import { slimSdks } from './build/slim-sdks.ts';

/** These start a browser, and most of them servers: they need the machine for themselves. */
const IN_BROWSER = [
  'test/browser/**/*.test.ts',
  'test/{hostile,soak,speed}/**/*.test.ts',
  'test/ui/gallery*.test.ts',
  'test/simulator/desktop/page.test.ts',
];

export default defineConfig({
  test: {
    // Nothing here needs its own process, and threads start in half the time.
    pool: 'threads',
    maxWorkers: 2,
    allowOnly: false,
    projects: [
      {
        extends: true,
        // The platform SDK as the page has it.
        plugins: [slimSdks()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: IN_BROWSER,
          server: { deps: { inline: [/purecloud-platform-client-v2\/src\//] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: IN_BROWSER,
          fileParallelism: false,
          // A busy machine can starve a browser; a journey that fails twice is broken.
          retry: 1,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
