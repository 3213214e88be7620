import { expect } from 'vitest';
import { allNames } from '../../ui/gallery/names.ts';
import { show } from '../../ui/gallery/open.ts';
import { gallery } from './gallery.ts';

/** What moves: `appear` only waits before it shows something. */
const moving = (names: readonly string[]) => names.filter((name) => name !== 'appear');

gallery('nothing moves for a person who wants no motion', async ({ opened }) => {
  const still = await opened.open({ reducedMotion: 'reduce' });
  for (const name of allNames) {
    await show(still, name);
    const animations = await still.evaluate(() =>
      document
        .getAnimations()
        .map((animation) => Reflect.get(animation, 'animationName') ?? 'transition'),
    );
    expect(moving(animations), name).toEqual([]);
  }
});

gallery('the arc of a command under way turns for everybody else', async ({ page }) => {
  await show(page, 'starting');
  const turning = page.locator('.turning').first();
  expect(await turning.evaluate((arc) => getComputedStyle(arc).animationName)).toBe('turn');
});
