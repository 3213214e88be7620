/** Where changes are made. */
const CHANGED_FOLDERS = ['src/recording', 'src/storage', 'src/genesys', 'src/queue', 'src/cli'];

/** Declarations contain no code that runs. */
const DECLARED = /\.d\.ts$/;
const CODE = /\.tsx?$/;

export function isChanged(path: string): boolean {
  const inFolder = CHANGED_FOLDERS.some((folder) => path.startsWith(`${folder}/`));
  return inFolder && CODE.test(path) && !DECLARED.test(path);
}

/** These take minutes, and run last. */
export const LONG_TESTS = /(^|\/)(faults\/matrix|model\/model|process)\.test\.ts$/;

/** These search source files for exact text, so any change makes them fail, whatever its effect. */
export const BLIND_TESTS = /(^|\/)(model\/defects\/defects|mutants)\.test\.ts$/;

/** Time limits, ms. A change with which the tests take longer counts as noticed. */
export const PATIENCE = { few: 180_000, more: 420_000, long: 600_000 };
