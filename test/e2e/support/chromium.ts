import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { findChromium } from '../../run/chromium.ts';

/**
 * Features that would ask Google's servers. Chromium heeds only the last list: this one takes the place of
 * Playwright's, which also turns off the partitioning of storage. Without it a framed page of another site has no
 * sessionStorage, unlike in life. as-in-life.test.ts holds that.
 */
const SILENCED = [
  'AimEnabled',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreconnectToSearch',
];

/** No traffic that the pages did not ask for, and fit for a container without a display or a sandbox. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // As in life. The headless shell would run frames of another site in the page's process.
  '--site-per-process',
  `--disable-features=${SILENCED.join()}`,
];

/** Which Chromium the journeys run in, and how it is started. Throws where there is none. */
export function launchOptions(): LaunchOptions {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('There is no Chromium. npm test -- --only e2e says how to install it.');
  }
  return { executablePath, args: FLAGS, chromiumSandbox: process.getuid?.() !== 0 };
}

/** Starts it, for what is not a journey: measurements, and pictures of parts. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch(launchOptions());
}
