import { defineConfig } from '@playwright/test';
import { launchOptions } from './test/e2e/support/chromium.ts';

/** The journeys: what people do, in a real browser, on the files of the last `vite build`. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  globalSetup: './test/e2e/support/build-once.ts',
  snapshotPathTemplate: '{testDir}/{testFileDir}/{arg}{ext}',
  // They wait more than they work: two run side by side, each worker with a simulator and a browser.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // What fails once is broken.
  retries: 0,
  // Only a test that hangs takes this long: a busy machine must not fail one that is slow.
  timeout: 180_000,
  // Much longer than any wait that the product shows: a status is confirmed or given up within 10 s.
  expect: { timeout: 45_000 },
  reporter: 'list',
  use: {
    launchOptions: launchOptions(),
    viewport: { width: 1280, height: 800 },
    // Without the film: it takes a third of the processor's time. Every step has its snapshot of the page.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
  },
});
