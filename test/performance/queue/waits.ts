import type { Page } from 'playwright-core';
import * as v from 'valibot';

/** Makes the page record how long after the last page of search results this text is painted. */
export const noteOpening = (page: Page, text: string): Promise<unknown> =>
  page.addInitScript((awaited) => {
    performance.setResourceTimingBufferSize(10_000);
    const look = (): void => {
      const path = `//*[text()='${awaited}']`;
      const { singleNodeValue: found } = document.evaluate(path, document, null, 9);
      if (!found) return void requestAnimationFrame(look);
      const answers = performance
        .getEntriesByType('resource')
        .filter((entry) => entry.name.includes('/analytics/'))
        .map(({ startTime, duration }) => startTime + duration);
      window.afterPaint(() =>
        Object.assign(window, { openedMs: performance.now() - Math.max(...answers) }),
      );
    };
    requestAnimationFrame(look);
  }, text);

/** @returns ms; throws if the text was not painted */
export const openingMs = async (page: Page): Promise<number> =>
  v.parse(v.pipe(v.number(), v.finite()), await page.evaluate('openedMs'));

/** Filters the list by a text. Returns the frame that first shows the result: 1 is the first after the key press, 60 means none did. */
export async function filterFrame(page: Page, text: string): Promise<number> {
  const watching = await page.evaluateHandle(watchFilter);
  await page.getByRole('searchbox').fill(text);
  return watching.evaluate(({ frame }) => frame);
}

/** Runs in the page. */
function watchFilter(): { frame: Promise<number> } {
  const read = (): string | null | undefined =>
    document.querySelector('[role=grid]')?.getAttribute('aria-rowcount');
  const frame = new Promise<number>((resolve) => {
    const typed = (): void => {
      const before = read();
      let count = 0;
      const look = (): void => {
        count += 1;
        if (read() === before && count < 60) window.afterPaint(look);
        else resolve(count);
      };
      window.afterPaint(look);
    };
    window.addEventListener('input', typed, { capture: true, once: true });
  });
  return { frame };
}
