import { allNames } from '../../ui/gallery/names.ts';
import { expect, judge, test } from './test.ts';

test('with reduced motion nothing moves; otherwise the spinner of a command in progress turns', async ({
  page,
  show,
  measureEach,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await measureEach(allNames, () =>
    document
      .getAnimations()
      .map((animation) => String(Reflect.get(animation, 'animationName') ?? 'transition')),
  );
  // It only waits before it shows something.
  const problems = judge(moving, (names) => names.filter((name) => name !== 'appear'));
  expect(problems).toEqual({});

  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await show('starting');
  await expect(page.locator('.turning').first()).toHaveCSS('animation-name', 'turn');
});
