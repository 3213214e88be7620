import { allNames } from '../../ui/gallery/names.ts';
import { expect, judge, test } from './test.ts';

test.describe('for a person who wants no motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves', async ({ measureEach }) => {
    const moving = await measureEach(allNames, () =>
      document
        .getAnimations()
        .map((animation) => String(Reflect.get(animation, 'animationName') ?? 'transition')),
    );
    // It only waits before it shows something.
    const problems = judge(moving, (names) => names.filter((name) => name !== 'appear'));
    expect(problems).toEqual({});
  });
});

test('the arc of a command under way turns for everybody else', async ({ page, show }) => {
  await show('starting');
  await expect(page.locator('.turning').first()).toHaveCSS('animation-name', 'turn');
});
