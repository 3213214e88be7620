import { existsSync, readFileSync } from 'node:fs';
import { readState, SCENES } from '../pictures/scenes.ts';
import { PICTURES, readDrawnStates } from '../pictures/states.ts';
import { expect, test } from './support/test.ts';

for (const { name, viewport, play } of SCENES) {
  test(`the picture ${name} shows what the product shows (if not: npm run pictures)`, async ({
    page,
    simulator,
    control,
  }) => {
    await page.setViewportSize(viewport);
    await play({ page, simulator, control });
    await expect.poll(() => readState(page)).toEqual(readDrawnStates()[name]);
  });
}

test('README shows each picture, light and dark', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const files = SCENES.flatMap(({ name }) => [`${name}-light.png`, `${name}-dark.png`]);
  const shown = new Set(
    [...readme.matchAll(/docs\/pictures\/([\w-]+\.png)/g)].map(([, file]) => file),
  );
  expect(shown).toEqual(new Set(files));
  expect(files.filter((file) => !existsSync(new URL(file, PICTURES)))).toEqual([]);
});
