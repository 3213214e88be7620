import type { Page } from '@playwright/test';
import { allNames } from '../../ui/gallery/names.ts';
import { spills } from './spills.ts';
import { expect, judge, test } from './test.ts';

/** What WCAG 1.4.12 lets a person ask for. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;

/** The least side of a target, in px (WCAG 2.5.8). */
const LEAST_PX = 24;

/** What can be pressed. Runs in the page. */
function targets() {
  return [...document.querySelectorAll('button, label, [tabindex="0"]')]
    .filter((target) => target.checkVisibility())
    .map((target) => {
      const { width, height } = target.getBoundingClientRect();
      return { text: target.textContent, side: Math.min(width, height) };
    });
}

test.describe('at 200 % zoom', () => {
  test.use({ viewport: { width: 160, height: 320 }, deviceScaleFactor: 2 });

  test('no content is lost, and every target is large enough (160 px)', async ({
    measureTogether,
  }) => {
    const measured = await measureTogether(allNames, { spills, targets });
    expect(measured['recording']?.targets.length).toBeGreaterThan(4);
    const problems = judge(measured, (now) => [
      ...now.spills,
      ...now.targets
        .filter(({ side }) => side < LEAST_PX)
        .map(({ text }) => `“${text}” is too small`),
    ]);
    expect(problems).toEqual({});
  });
});

/** What stays in place while the page scrolls, and so may hide something. Runs in the page. */
function pinned(): readonly string[] {
  return [...document.querySelectorAll('body *')]
    .filter((element) => !element.closest('.sheet, .unseen') && element.checkVisibility())
    .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
    .map(({ className }) => `“${className}” stays in place`);
}

test.describe('at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  test('everything is reached by scrolling down alone, and nothing stays over what scrolls', async ({
    measureTogether,
  }) => {
    const measured = await measureTogether(allNames, { spills, pinned });
    expect(judge(measured, (now) => [...now.spills, ...now.pinned])).toEqual({});
  });
});

test.describe('in a panel of 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  /** The style that a person has set in the browser. */
  const dress = (page: Page, content: string) => page.addStyleTag({ content });

  test("text follows the browser's font size, and no content is lost", async ({
    page,
    show,
    measureEach,
  }) => {
    await show('recording');
    await dress(page, ':root { font-size: 200% }');
    const sizes = await page
      .locator('.label, .trust, .transport .button')
      .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).fontSize));
    expect(new Set(sizes)).toEqual(new Set(['30px', '28px', '24px']));
    expect(judge(await measureEach(allNames, spills), (problems) => problems)).toEqual({});
  });

  test('with WCAG text spacing no content is lost', async ({ page, show, measureEach }) => {
    await show('recording');
    await dress(page, SPACED);
    expect(judge(await measureEach(allNames, spills), (problems) => problems)).toEqual({});
  });
});
