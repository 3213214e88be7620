import type { Page } from '@playwright/test';
import { lateStates } from '../../ui/gallery/late-states.ts';
import { states } from '../../ui/gallery/states.ts';
import { expect, test } from './test.ts';

const names = Object.keys({ ...states, ...lateStates });

/** What of these is not wholly on the screen, and not under anything either. */
const outOfSight = (page: Page, selector: string): Promise<readonly string[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const corners = [
          [left + 5, top + 5],
          [right - 5, bottom - 5],
        ] as const;
        return !corners.every(([x, y]) => element.contains(document.elementFromPoint(x, y)));
      })
      .map((element) => `“${element.textContent}” is out of sight`),
  );

const scrolls = (page: Page, selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .evaluate((element) => element.scrollHeight > element.clientHeight && element.clientHeight > 0);

for (const width of [320, 500]) {
  test(`in a low frame, ${width} px wide, only the notices scroll, and the next step stays in sight`, async ({
    page,
    findings,
  }) => {
    await page.setViewportSize({ width, height: 380 });
    const scrolling: string[] = [];
    const look = async (name: string) => {
      if (await scrolls(page, '.notices')) scrolling.push(name);
      return [
        ...((await scrolls(page, ':root')) ? ['the page scrolls'] : []),
        ...(await outOfSight(page, '[role=status], .transport .button')),
        ...(await outOfSight(page, '.notice:first-child > .step > .button')),
      ];
    };
    expect(await findings(names, look)).toEqual({});
    expect(scrolling.length).toBeGreaterThan(5);
  });
}

test('in a frame that is lower still (320 by 300 px), only the page scrolls', async ({
  page,
  findings,
}) => {
  await page.setViewportSize({ width: 320, height: 300 });
  const look = async () => ((await scrolls(page, '.notices')) ? ['the notices scroll'] : []);
  expect(await findings(names, look)).toEqual({});
});
