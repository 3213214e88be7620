/** Where changes are made. What the storage holds came out of genesys. */
const CHANGED_FOLDERS = ['src/recording', 'src/storage', 'src/genesys', 'src/queue', 'src/cli'];

/** What is only declared runs nowhere. */
const DECLARED = /\.d\.ts$/;
const CODE = /\.tsx?$/;

export function isChanged(path: string): boolean {
  const inFolder = CHANGED_FOLDERS.some((folder) => path.startsWith(`${folder}/`));
  return inFolder && CODE.test(path) && !DECLARED.test(path);
}

/** Minutes long: asked last. */
export const LONG_TESTS = /(^|\/)(faults\/matrix|model\/model|process)\.test\.ts$/;

/** These fall for every other text of the file they search in, whatever it does. */
export const BLIND_TESTS = /(^|\/)(model\/defects\/defects|mutants)\.test\.ts$/;

/** A change that keeps the tests busy for longer counts as noticed. */
export const PATIENCE = { few: 180_000, more: 420_000, long: 600_000 };
