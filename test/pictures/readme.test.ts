import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCENES } from './scenes.ts';
import { PICTURES } from './states.ts';

test('README shows each picture, in light and dark', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const files = SCENES.flatMap(({ name }) => [`${name}-light.png`, `${name}-dark.png`]);
  const shown = new Set(
    [...readme.matchAll(/docs\/pictures\/([\w-]+\.png)/g)].map(([, file]) => file),
  );
  expect(shown).toEqual(new Set(files));
  expect(files.filter((file) => !existsSync(new URL(file, PICTURES)))).toEqual([]);
});
