import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { runProgram } from './tool.ts';
import { say } from './say.ts';

/**
 * Where distributions put it, the best first: the headless shell runs the same journeys in half the time.
 * `CHROMIUM_PATH` points elsewhere.
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
  'The browser journeys need Chromium. Install it (Debian: apt-get install chromium-headless-shell; elsewhere: npx playwright install chromium), or set CHROMIUM_PATH to its program.';

/**
 * The program of Chromium on this machine: the `chosen` one, else the first of the usual places that exists, else
 * Playwright's own.
 *
 * @returns `undefined` where there is none.
 * @throws where a program is chosen that does not exist: it is not silently replaced.
 */
export function findChromium(
  chosen = process.env['CHROMIUM_PATH'],
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  if (chosen && !exists(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}: no such file.`);
  return chosen || [...USUAL_PLACES, chromium.executablePath()].find(exists);
}

/** The same; installs it first where we may: as root on Debian. `undefined`, and a line that says how, elsewhere. */
export async function ensureChromium(): Promise<string | undefined> {
  if (findChromium() === undefined && mayInstall()) await installOnDebian();
  const found = findChromium();
  if (found === undefined) say(HOW_TO_INSTALL);
  return found;
}

const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

async function installOnDebian(): Promise<void> {
  say('Installing Chromium …');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await runProgram('apt-get', ['update', '-qq'], quiet)) !== 0) return;
  await runProgram('apt-get', ['install', '-y', '-qq', 'chromium-headless-shell'], quiet);
}
