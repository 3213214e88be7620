import { defineConfig } from 'vitest/config';
import { slimSdks } from './build/slim-sdks.ts';

/** These start a browser, and most of them servers. They wait more than they work: two files run side by side. */
const IN_BROWSER = ['test/browser/**/*.test.ts', 'simulator/desktop/page.test.ts'];

/** These measure in a browser: they need the machine for themselves. */
const MEASURED = [
  'test/performance/{soak,speed}/**/*.test.ts',
  'test/browser/queue/many-calls.test.ts',
];

/** The same short flow in browsers other than Chromium. */
const ENGINES = ['test/engines/*.test.ts'];

const browser = {
  globalSetup: 'test/e2e/support/build-once.ts',
  // A busy machine can starve a browser; a journey that fails three times is broken.
  retry: 2,
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    // Nothing here needs its own process, and threads start in half the time.
    pool: 'threads',
    maxWorkers: 2,
    allowOnly: false,
    // Only a test that hangs takes this long: a busy machine must not fail one that is slow.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        // The platform SDK as the page has it.
        plugins: [slimSdks()],
        test: {
          name: 'unit',
          include: ['{test,simulator}/**/*.test.{ts,tsx}'],
          exclude: [...IN_BROWSER, ...MEASURED, ...ENGINES, 'test/e2e/**'],
          server: { deps: { inline: [/purecloud-platform-client-v2\/src\//] } },
        },
      },
      {
        extends: true,
        test: { ...browser, name: 'browser', include: IN_BROWSER, exclude: MEASURED },
      },
      {
        extends: true,
        test: { ...browser, name: 'measured', include: MEASURED, fileParallelism: false },
      },
      {
        extends: true,
        test: { name: 'engines', include: ENGINES },
      },
    ],
  },
});
