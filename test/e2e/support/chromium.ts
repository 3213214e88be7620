import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { assertChromium, findChromium } from '../../run/chromium.ts';

/**
 * Features that would contact Google's servers. Chromium uses only the last such list: this one replaces Playwright's,
 * which also turns off storage partitioning. Without partitioning, a framed page of another site has no sessionStorage,
 * unlike in real use. as-in-life.test.ts checks this.
 */
const SILENCED = [
  'AimEnabled',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreconnectToSearch',
];

/** No traffic besides that of the pages; also works in a container without a display or a sandbox. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // As in real use. The headless shell would run frames of other sites in the page's process.
  '--site-per-process',
  `--disable-features=${SILENCED.join()}`,
];

/**
 * Which Chromium the journeys run in, and how it is started. If there is none, the path is left out: the configuration
 * has to load on a machine on which `npm test` is yet to install it.
 */
export function launchOptions(find = findChromium): LaunchOptions {
  const executablePath = find();
  return {
    ...(executablePath !== undefined && { executablePath }),
    args: FLAGS,
    chromiumSandbox: process.getuid?.() !== 0,
  };
}

/** Starts Chromium outside of a journey, for measurements and for pictures of parts. Throws if there is none. */
export function launchChromium(): Promise<Browser> {
  assertChromium();
  return chromium.launch(launchOptions());
}
