import { existsSync } from 'node:fs';
import { say } from './say.ts';

/** Where distributions put it. `CHROMIUM_PATH` points elsewhere. */
const USUAL_PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const HOW_TO_INSTALL =
  'The browser journeys need Chromium. Install it (Debian: npm run test:setup; macOS: brew install --cask chromium), or set CHROMIUM_PATH to its program.';

/** The program of Chromium on this machine. `chosen` wins, even where it does not exist: then nothing is found. */
export function findChromium(
  chosen = process.env['CHROMIUM_PATH'],
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  return (chosen ? [chosen] : USUAL_PLACES).find(exists);
}

/** The same. Where there is none, a line says how to install it. */
export function requireChromium(): string | undefined {
  const found = findChromium();
  if (found === undefined) say(HOW_TO_INSTALL);
  return found;
}
