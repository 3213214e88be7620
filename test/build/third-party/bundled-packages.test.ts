import { expect, test } from 'vitest';
import { packageFolderOf } from '../../../build/third-party/bundled-packages.ts';

const of = (id: string): string | null => packageFolderOf(id, '/project');

test.each([
  ['/project/node_modules/preact/hooks/dist/hooks.mjs', 'node_modules/preact'],
  ['/project/node_modules/@scope/name/a.js?v=1', 'node_modules/@scope/name'],
  ['/project/node_modules/a/node_modules/b/index.js', 'node_modules/a/node_modules/b'],
  ['\0rolldown/runtime.js', 'node_modules/rolldown'],
])('%j belongs to %s', (id, folder) => {
  expect(of(id)).toBe(folder);
});

test.each([
  '/project/src/agent/main.tsx',
  '/project/build/stand-ins/logger.ts',
  '\0vite/preload-helper.js',
])("%j is the project's own", (id) => {
  expect(of(id)).toBeNull();
});

test.each(['\0other/helper.js', '/elsewhere/file.js', '/elsewhere/node_modules/a/index.js'])(
  'a build with %j fails, because its package is not known',
  (id) => {
    expect(() => of(id)).toThrow('It is not known whose code this is');
  },
);
