import { allNames } from '../../ui/gallery/names.ts';
import { expect, judge, test } from './test.ts';

test('nothing moves for a person who wants no motion; for everybody else the arc of a command under way turns', async ({
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
