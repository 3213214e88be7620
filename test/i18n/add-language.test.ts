import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type * as load from '../../src/i18n/load.ts';
import type * as loadInstall from '../../src/i18n/load-install.ts';
import type * as signedIn from '../../src/i18n/signed-in.ts';
import { edit, languageRecipe } from './recipe.ts';
import { en } from './words.ts';

type Load = typeof load;
/** The language exists only in the copy. */
interface LoadInstall {
  readonly loadInstallMessages: (
    language: string,
  ) => ReturnType<typeof loadInstall.loadInstallMessages>;
}
type SignedIn = typeof signedIn;

const desktopList = 'simulator/desktop/page/views/tools/Installation.tsx';

/** A copy of the project after the steps in CONTRIBUTING. */
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'add-language-'));
  for (const path of ['src', 'tsconfig.json', desktopList]) {
    await cp(path, join(root, path), { recursive: true });
  }
  await symlink(resolve('node_modules'), join(root, 'node_modules'));
  const texts = { extends: './tsconfig.json', include: ['src/i18n'] };
  await writeFile(join(root, 'tsconfig.texts.json'), JSON.stringify(texts));
  for (const step of languageRecipe(await readFile('CONTRIBUTING.md', 'utf8'))) await step?.(root);
});

afterAll(() => rm(root, { recursive: true }));

/** The compiler's errors in the texts; empty if there are none. */
const compile = (): Promise<string> =>
  new Promise((done) => {
    execFile(
      resolve('node_modules/.bin/tsc'),
      ['-p', 'tsconfig.texts.json'],
      { cwd: root },
      (_, said) => done(said),
    );
  });

it('the steps in CONTRIBUTING offer the new language', async () => {
  const { languageFor, languages }: Load = await import(join(root, 'src/i18n/load.ts'));
  expect(languages).toContain('it');
  expect(languageFor('it-CH')).toBe('it');
  expect(await readFile(join(root, desktopList), 'utf8')).toContain("'it'");
});

it('the page for the sign-in popup is available in the new language', async () => {
  const { signedInTexts }: SignedIn = await import(join(root, 'src/i18n/signed-in.ts'));
  expect(signedInTexts('it-CH').lang).toBe('it');
});

it('the new language has every text that English has', async () => {
  const { loadMessages, withFailures }: Load = await import(join(root, 'src/i18n/load.ts'));
  const italian = await withFailures(await loadMessages('it'));
  expect(italian.lang).toBe('it');
  expect(pathsOf(italian)).toEqual(pathsOf(en));
  expect(pathsOf(await lazyOf(italian))).toEqual(pathsOf(await lazyOf(en)));
});

it('the set-up page is available in the new language', async () => {
  const { loadInstallMessages }: LoadInstall = await import(join(root, 'src/i18n/load-install.ts'));
  // A copied translation, which the steps leave to a translator.
  expect((await loadInstallMessages('it')).title).toBe('Recording Control installieren');
});

it('a translation compiles, but not if it has a text too few or too many', async () => {
  expect(await compile()).toBe('');
  const folder = join(root, 'src/i18n/locales/it');
  await edit(join(folder, 'panel.ts'), (text) => text.replace(/^ {2}checkAgain: .+$/m, ''));
  await edit(join(folder, 'features.ts'), (text) =>
    text.replace(/^ {2}close: .+$/m, (line) => `${line}\n  open: '',`),
  );
  const complaints = (await compile()).split('\n').filter((line) => /^\S/.test(line));
  expect(complaints).toEqual([
    expect.stringMatching(/^src\/i18n\/locales\/it\/features\.ts.+'open' does not exist/),
    expect.stringMatching(/^src\/i18n\/locales\/it\/panel\.ts.+'checkAgain' is missing/),
  ]);
});

/** The path of every text in a value. */
function pathsOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([key, inner]) => pathsOf(inner, `${path}.${key}`));
}

const lazyOf = async ({ lazy }: typeof en) => ({
  sheet: await lazy.sheet(),
  pause: await lazy.pause(),
  consent: await lazy.consent(),
  myCalls: await lazy.myCalls(),
  queue: await lazy.queue(),
});
