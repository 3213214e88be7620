import { existsSync } from 'node:fs';

/** Where distributions put the programs of the engines; the first place that exists counts. */
const PLACES = {
  firefox: ['/usr/bin/firefox-esr'],
  webkitDriver: ['/usr/bin/WebKitWebDriver'],
  webkitBrowser: [
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  ],
  display: ['/usr/bin/Xvfb'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Program = keyof typeof PLACES;

/** The engines that are tested beside Chromium, and what each needs. */
const ENGINES = {
  Firefox: ['firefox'],
  WebKit: ['webkitDriver', 'webkitBrowser', 'display'],
} as const satisfies Readonly<Record<string, readonly Program[]>>;

export type EngineName = keyof typeof ENGINES;

/** The path of a program. Throws where it is not installed. */
export function pathOf(program: Program): string {
  const path = find(program);
  if (path === undefined) throw new Error(`No ${PLACES[program][0]}: see npm run test:setup.`);
  return path;
}

export const isInstalled = (program: Program): boolean => find(program) !== undefined;

/** Whether an engine has everything that it needs on this machine. */
export const canRun = (name: EngineName): boolean => ENGINES[name].every(isInstalled);

const find = (program: Program): string | undefined =>
  PLACES[program].find((path) => existsSync(path));
