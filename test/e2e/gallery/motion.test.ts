import { allNames } from '../../ui/gallery/names.ts';
import { expect, test } from './test.ts';

test.describe('for a person who wants no motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves', async ({ page, findings }) => {
    const moving = async () => {
      const names = await page.evaluate(() =>
        document
          .getAnimations()
          .map((animation) => String(Reflect.get(animation, 'animationName') ?? 'transition')),
      );
      // It only waits before it shows something.
      return names.filter((name) => name !== 'appear');
    };
    expect(await findings(allNames, moving)).toEqual({});
  });
});

test('the arc of a command under way turns for everybody else', async ({ page, show }) => {
  await show('starting');
  await expect(page.locator('.turning').first()).toHaveCSS('animation-name', 'turn');
});
