import { defineConfig } from 'vitest/config';
import { slimSdks } from './build/slim-sdks.ts';

/** These measure in a browser. */
const MEASURED = [
  'test/performance/queue/many-calls.test.ts',
  'test/performance/soak/soak.test.ts',
  'test/performance/speed/*.test.ts',
  'test/performance/vendor/loads.test.ts',
];

/** The same short flow in browsers other than Chromium. */
const ENGINES = ['test/engines/*.test.ts'];

/** These have a document and its window: a file for itself, or it would meet what others left there. */
const DOM = ['test/**/*.dom.test.{ts,tsx}'];

/** A real nginx serves the built files. */
const NGINX = ['test/hosting/*.test.ts'];

const SDK_SOURCE = /purecloud-platform-client-v2\/src\//;

export default defineConfig({
  test: {
    // Nothing here needs its own process, and threads start in half the time.
    pool: 'threads',
    maxWorkers: 2,
    allowOnly: false,
    // Only a test that hangs takes this long: a busy machine must not fail one that is slow.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 300_000 } },
    projects: [
      {
        extends: true,
        // The platform SDK as the page has it.
        plugins: [slimSdks()],
        test: {
          name: 'unit',
          include: ['{test,simulator}/**/*.test.{ts,tsx}'],
          exclude: [...MEASURED, ...ENGINES, ...NGINX, ...DOM, 'test/e2e/**'],
          // Starting a worker for each file took a third of the time.
          isolate: false,
          setupFiles: ['test/run/leave-nothing.ts'],
          server: { deps: { inline: [SDK_SOURCE] } },
        },
      },
      {
        extends: true,
        plugins: [slimSdks()],
        test: {
          name: 'dom',
          include: DOM,
          environment: 'happy-dom',
          setupFiles: ['test/run/patient-dom.ts'],
          server: { deps: { inline: [SDK_SOURCE] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'measured',
          include: MEASURED,
          globalSetup: 'test/e2e/support/build-once.ts',
        },
      },
      {
        extends: true,
        test: { name: 'engines', include: ENGINES },
      },
      {
        extends: true,
        test: { name: 'nginx', include: NGINX },
      },
    ],
  },
});
