import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lateStates } from './gallery/late-states.ts';
import { type Gallery, openGallery, show } from './gallery/open.ts';
import { states } from './gallery/states.ts';

const names = Object.keys({ ...states, ...lateStates });

let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery();
  page = await gallery.open();
  await show(page, 'first-read');
});

afterAll(() => gallery.close());

/** What of these is not wholly on the screen, and not under anything either. */
const outOfSight = (selector: string) =>
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
      .map((element) => element.textContent),
  );

const scrolls = (selector: string) =>
  page
    .locator(selector)
    .evaluate((element) => element.scrollHeight > element.clientHeight && element.clientHeight > 0);

it.each([320, 500])(
  'in a low frame, %d px wide, only the notices scroll, and the next step stays in sight',
  async (width) => {
    await page.setViewportSize({ width, height: 380 });
    let scrolling = 0;
    for (const name of names) {
      await show(page, name);
      expect(await scrolls(':root'), name).toBe(false);
      expect(await outOfSight('[role=status], .transport .button'), name).toEqual([]);
      expect(await outOfSight('.notice:first-child > .step > .button'), name).toEqual([]);
      if (await scrolls('.notices')) scrolling += 1;
    }
    expect(scrolling).toBeGreaterThan(5);
  },
);

it('in a frame that is lower still, only the page scrolls', async () => {
  await page.setViewportSize({ width: 320, height: 300 });
  for (const name of names) {
    await show(page, name);
    expect(await scrolls('.notices'), name).toBe(false);
  }
});
