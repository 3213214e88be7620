import type { Locator, Page } from '@playwright/test';
import { languages } from '../../../src/i18n/load.ts';
import { useKnownFont } from '../../ui/known-font.ts';
import { fillQueue, queued } from '../support/supervisor.ts';
import { expect, supervised } from './supervised.ts';

/** A desktop, half of it, and side panels, CSS pixels. */
const WIDTHS = [1280, 800, 400, 320];
/** Only the table has another layout on a whole desktop: elsewhere what has room at 800 px has it there, too. */
const WITHOUT_TABLE = [800, 400, 320];
/** What is over the table, or in its place: it is read in full at every width, so that the narrowest of each layout counts. */
const IN_FULL = [800, 320];

/** What is wider than its place or than the page, and statuses that take more lines than they have. */
const tooLarge = (page: Page, width: number): Promise<readonly string[]> =>
  page.evaluate(async (width) => {
    // A resize is heard after the next frame.
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    const cells = `th:not(.tick), td, ${width < 800 ? '' : 'small, '}`;
    // A narrow page may cut what stands below a status, and the narrowest also names of people and heads.
    const texts = [
      ...document.querySelectorAll(
        `${width < 400 ? '' : cells}h1, h2, p, li, dt, button:not(.sort), .state .label, dialog`,
      ),
    ];
    const clipped = texts.filter(
      ({ className, scrollWidth, clientWidth }) =>
        className !== 'unseen' && scrollWidth > clientWidth + 1,
    );
    const cutBelow = [...document.querySelectorAll('.state .label > span')].filter(
      ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1,
    );
    const page = document.documentElement;
    const wide = page.scrollWidth > page.clientWidth ? [page] : [];
    return [...clipped, ...cutBelow, ...wide].map(
      ({ tagName, textContent }) => `${tagName} ${textContent?.slice(0, 60)}`,
    );
  }, width);

/** A desktop at 200 % zoom, CSS pixels. */
const ZOOMED = { width: 640, height: 400 };
/** A side panel in a browser window on a laptop, CSS pixels. */
const SIDE_PANEL = { width: 400, height: 640 };

/** The buttons that are not wholly on the screen, or under something else. */
const outOfReach = (buttons: Locator): Promise<readonly string[]> =>
  buttons.evaluateAll((all) =>
    all
      .filter((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const corners = [
          [left + 5, top + 5],
          [right - 5, bottom - 5],
        ] as const;
        return !corners.every(([x, y]) => button.contains(document.elementFromPoint(x, y)));
      })
      .map(({ textContent }) => `${textContent} is out of reach`),
  );

/** How much of the page is reached by scrolling it, CSS pixels. */
const belowTheFold = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    const { scrollHeight, clientHeight } = document.documentElement;
    return scrollHeight - clientHeight;
  });

async function expectToFit(page: Page, name: string, widths: readonly number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await tooLarge(page, width), `${name} at ${width}`).toEqual([]);
  }
}

supervised(
  'in every language every text of the queue page fits from 1280 to 320 px, a report needs no scrolling in a side panel, and at 200 % zoom the buttons of the dialog and the report are in reach',
  async ({ context, supervisor, control, allowErrors }) => {
    await useKnownFont(context);
    // What an agent started only its agent may stop: it is paused instead.
    allowErrors(/403/);
    const { page, dialog } = supervisor;
    await fillQueue(control, 5);
    await fillQueue(control, 2, { recorders: { adhoc: 'ACTIVE' } });
    await fillQueue(control, 1, {});
    await fillQueue(control, 1, { recorders: { policy: 'ACTIVE' }, held: true });
    await fillQueue(control, 1, { suppressed: true });
    for (const language of languages) {
      await supervisor.open(`?gcLangTag=${language}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(supervisor.button(/Branch office 001/).first()).toBeVisible();
      await expectToFit(page, `${language}, the chooser`, WITHOUT_TABLE);
      await page.getByRole('searchbox').fill('office 001');
      await supervisor.button(/Branch office 001/).click();
      await expect(page.locator('td.recording')).toHaveCount(7);
      await expectToFit(page, `${language}, the calls`, WIDTHS);
      await page.locator('.toolbar .primary').click();
      await expect(dialog).toBeVisible();
      await expectToFit(page, `${language}, the dialog`, IN_FULL);
      await page.setViewportSize(ZOOMED);
      expect.soft(await outOfReach(dialog.getByRole('button'))).toEqual([]);
      await dialog.locator('.primary').click();
      await expect(page.locator('.outcomes')).toBeVisible();
      await expectToFit(page, `${language}, the report`, IN_FULL);
      await page.setViewportSize(SIDE_PANEL);
      expect.soft(await belowTheFold(page), `${language}, the report`).toBe(0);
      await page.setViewportSize(ZOOMED);
      expect.soft(await outOfReach(page.locator('.actions button'))).toEqual([]);
      for (const { id } of (await queued(control)).filter(({ securePause }) => securePause)) {
        await control.sendCallEvent(id, { type: 'resumeByOther' });
      }
    }
  },
);
