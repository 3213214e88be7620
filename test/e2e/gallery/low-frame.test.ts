import { lateStates } from '../../ui/gallery/late-states.ts';
import { states } from '../../ui/gallery/states.ts';
import { expect, judge, test } from './test.ts';

const names = Object.keys({ ...states, ...lateStates });

/** What scrolls, and what of the controls is not wholly on the screen, or under something else. Runs in the page. */
function sightOf() {
  const scrolls = (selector: string): boolean => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`There is no ${selector}.`);
    return element.scrollHeight > element.clientHeight && element.clientHeight > 0;
  };
  const controls = document.querySelectorAll(
    '[role=status], .transport .button, .notice:first-child > .step > .button',
  );
  const hidden = [...controls].filter((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const corners = [
      [left + 5, top + 5],
      [right - 5, bottom - 5],
    ] as const;
    return !corners.every(([x, y]) => element.contains(document.elementFromPoint(x, y)));
  });
  return {
    controls: controls.length,
    hidden: hidden.map(({ textContent }) => `“${textContent}” is out of sight`),
    noticesScroll: scrolls('.notices'),
    pageScrolls: scrolls(':root'),
  };
}

test('in a short frame only the notices scroll and the next step stays in view; at 300 px only the page scrolls', async ({
  page,
  measureEach,
}) => {
  for (const width of [320, 500]) {
    await page.setViewportSize({ width, height: 380 });
    const seen = await measureEach(names, sightOf);
    const problems = judge(seen, ({ controls, hidden, pageScrolls }) => [
      ...(controls < 5 ? ['controls are missing'] : []),
      ...(pageScrolls ? ['the page scrolls'] : []),
      ...hidden,
    ]);
    expect(problems, `${width} by 380 px`).toEqual({});
    const scrolling = Object.values(seen).filter(({ noticesScroll }) => noticesScroll);
    expect(scrolling.length).toBeGreaterThan(5);
  }

  await page.setViewportSize({ width: 320, height: 300 });
  const seen = await measureEach(names, sightOf);
  const problems = judge(seen, ({ noticesScroll }) =>
    noticesScroll ? ['the notices scroll'] : [],
  );
  expect(problems, '320 by 300 px').toEqual({});
});
