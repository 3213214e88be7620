import { existsSync } from 'node:fs';

type Exists = (path: string) => boolean;

/** The engines that are tested beside Chromium, and the programs that each needs. */
export const ENGINES = {
  Firefox: ['firefox'],
  WebKit: ['webkitDriver', 'webkitBrowser', 'display'],
} as const satisfies Readonly<Record<string, readonly Program[]>>;

export type EngineName = keyof typeof ENGINES;

export const ENGINE_NAMES: readonly EngineName[] = ['Firefox', 'WebKit'];

/** Where distributions put each program; the first place that exists counts. */
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

type Program = keyof typeof PLACES;

/** The path of a program. Throws where it is not installed. */
export function pathOf(program: Program): string {
  const found = find(program, existsSync);
  if (found === undefined) throw new Error(`There is no ${PLACES[program][0]}: npm run test:setup`);
  return found;
}

/** Whether an engine has everything that it needs on this machine. */
export const isInstalled = (name: EngineName, exists: Exists = existsSync): boolean =>
  ENGINES[name].every((program) => find(program, exists) !== undefined);

const find = (program: Program, exists: Exists): string | undefined =>
  PLACES[program].find(exists);
