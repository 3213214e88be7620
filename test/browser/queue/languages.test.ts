import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { languages } from '../../../src/i18n/load.ts';
import { screenshot } from '../../e2e/support/screenshot.ts';
import { supervised } from './supervised.ts';
import { EMPTY_QUEUE_ID, fillQueue } from './supervisor.ts';

/** A desktop, half of it, and a side panel, CSS pixels. */
const widths = [1280, 800, 400];

/** What is wider than its place, or than the page. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    // A resize is heard after the next frame.
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    const texts = [
      ...document.querySelectorAll('h1, h2, p, li, dt, button, th:not(.tick), td, small, dialog'),
    ];
    const clipped = texts.filter(
      ({ className, scrollWidth, clientWidth }) =>
        className !== 'unseen' && scrollWidth > clientWidth + 1,
    );
    const page = document.documentElement;
    return [...clipped, ...(page.scrollWidth > page.clientWidth ? [page] : [])].map(
      ({ tagName, textContent }) => `${tagName} ${textContent?.slice(0, 60)}`,
    );
  });

async function expectToFit(page: Page, name: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await tooWide(page), `${name} at ${width}`).toEqual([]);
    await screenshot(page, `queue ${name} ${width}`);
  }
}

supervised.for(languages)(
  'in %s every text of the page has room at 1280, 800 and 400 px',
  async (language, { supervisor, control, allowErrors }) => {
    // What an agent started only its agent may stop: it is paused instead.
    allowErrors(/403/);
    const { page, dialog } = supervisor;
    await fillQueue(control, 5);
    await fillQueue(control, 2, { recorders: { adhoc: 'ACTIVE' } });
    await fillQueue(control, 1, {});
    await supervisor.open(`?gcLangTag=${language}`);
    await page.getByRole('searchbox').waitFor();
    await expectToFit(page, `chooser ${language}`);
    await supervisor.open(`?queue=${EMPTY_QUEUE_ID}&gcLangTag=${language}`);
    await expect.poll(() => page.locator('td.recording').count()).toBe(7);
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    await expectToFit(page, `calls ${language}`);
    await page.locator('.toolbar .primary').click();
    await dialog.waitFor();
    await expectToFit(page, `dialog ${language}`);
    await dialog.locator('.primary').click();
    await page.locator('.outcomes').waitFor();
    await expectToFit(page, `report ${language}`);
  },
);
