/** How much of another folder a folder may import. `types` leaves no trace in the built files. */
export type Reach = 'types' | 'values';

/** What the files of one folder may import. A folder that is not named is closed to them. */
export interface LayoutFolder {
  readonly folders: Readonly<Record<string, Reach>>;
  /** Packages; `node:` stands for everything built into Node. */
  readonly packages: readonly string[];
}

const PAGE: LayoutFolder = {
  folders: {
    ui: 'values',
    i18n: 'values',
    recording: 'values',
    genesys: 'types',
    storage: 'types',
  },
  packages: ['preact'],
};

/** The set-up page plans an installation with the same pure functions as the command line. */
const SETUP: LayoutFolder = {
  folders: { ...PAGE.folders, install: 'values' },
  packages: [...PAGE.packages, 'manifest.json'],
};

/** The folders of src/: imports run downwards only, pages → genesys → recording. */
export const LAYOUT: Readonly<Record<string, LayoutFolder>> = {
  // Would serve another telephony platform: no DOM, no network, no timer, no package.
  recording: { folders: {}, packages: [] },
  // Knows the shapes of recording/ that it keeps, and nothing of Genesys Cloud.
  storage: { folders: { recording: 'values' }, packages: ['valibot'] },
  // What an installation needs, from what there is: pure, and the same for a page and the command line.
  install: { folders: {}, packages: ['valibot'] },
  genesys: {
    folders: { install: 'values', recording: 'values', storage: 'values' },
    packages: ['purecloud-platform-client-v2', 'purecloud-client-app-sdk', 'valibot'],
  },
  // Words for what it is given: it knows the shapes, not the logic.
  i18n: { folders: { recording: 'types', genesys: 'types', install: 'types' }, packages: [] },
  ui: { folders: { recording: 'types', genesys: 'types', i18n: 'values' }, packages: ['preact'] },
  agent: PAGE,
  queue: PAGE,
  setup: SETUP,
  // The page that the sign-in popup comes back to. It needs little, so that the popup closes at once.
  'signed-in.ts': { folders: { i18n: 'values' }, packages: [] },
  cli: {
    // The findings of a check are worded once.
    folders: { genesys: 'values', i18n: 'values', install: 'values', recording: 'values' },
    packages: ['@commander-js/extra-typings', 'manifest.json', 'node:', 'package.json', 'undici'],
  },
};

/** The only files of a page that may use values of genesys/ and storage/: they wire the page to the platform. */
export const WIRING: readonly string[] = ['main.tsx', 'prepared.ts'];

/** The only file of genesys/ that ui/ may know: what can go wrong before a session starts. */
export const PROBLEMS = 'src/genesys/launch/problem.ts';

/**
 * Which of its neighbors each folder inside these may import. A file beside the folders is open to them if it imports
 * none of them itself (operations.ts), and closed if it does (boot.ts).
 */
export const INNER_LAYOUT: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'src/genesys': {
    launch: [],
    sdk: ['launch'],
    api: ['sdk'],
    notifications: ['api', 'launch'],
    calls: ['api', 'launch', 'notifications'],
    auth: ['api', 'calls', 'launch', 'sdk'],
    queues: ['api', 'calls', 'launch', 'notifications'],
    install: ['api', 'calls', 'launch', 'notifications', 'queues'],
  },
  simulator: {
    login: [],
    world: ['login'],
    platform: ['login', 'world'],
    faults: ['platform'],
    notifications: ['platform'],
    control: ['faults', 'login', 'world'],
    desktop: ['login', 'world'],
  },
};
