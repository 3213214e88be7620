import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { say } from './say.ts';

/**
 * Where distributions install it, best first: the headless shell runs the same journeys in half the time.
 * `CHROMIUM_PATH` overrides these.
 */
const USUAL_PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const HOW_TO_INSTALL =
  'The browser journeys need Chromium, and there is none. Install it (Debian: npm run test:setup; elsewhere: npx playwright install chromium), or set CHROMIUM_PATH to its program.';

/**
 * The Chromium executable on this machine: the `chosen` one, otherwise the first of the usual paths that exists,
 * otherwise Playwright's own.
 *
 * @returns `undefined` if there is none.
 * @throws if the chosen one does not exist: it is not silently replaced.
 */
export function findChromium(
  chosen = process.env['CHROMIUM_PATH'],
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  if (chosen && !exists(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}: no such file.`);
  return chosen || [...USUAL_PLACES, chromium.executablePath()].find(exists);
}

/** Like `findChromium`, but prints how to install it if there is none. */
export function requireChromium(): string | undefined {
  const found = findChromium();
  if (found === undefined) say(HOW_TO_INSTALL);
  return found;
}

/** @throws if there is none; the error says how to install it */
export function assertChromium(find = findChromium): void {
  if (find() === undefined) throw new Error(HOW_TO_INSTALL);
}
