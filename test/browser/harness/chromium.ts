import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../run/chromium.ts';

/**
 * Features that would ask Google's servers. This list takes the place of Playwright's own, which also turns off the
 * partitioning of storage: without it a framed page of another site has no sessionStorage, unlike in life.
 */
const SILENCED = [
  'AimEnabled',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreconnectToSearch',
];

/** No traffic of its own, and fit for a container without a display or a sandbox. */
const FLAGS = [
  '--disable-gpu',
  // The headless shell would keep frames of another site in the page's process, unlike in life.
  '--site-per-process',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${SILENCED.join()}`,
];

/** Starts the machine's own Chromium. Throws where there is none. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('There is no Chromium. npm test -- --only browser says how to install it.');
  }
  return chromium.launch({
    executablePath,
    args: FLAGS,
    chromiumSandbox: process.getuid?.() !== 0,
  });
}
