import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { allNames } from '../../ui/gallery/names.ts';
import { show } from '../../ui/gallery/open.ts';
import { gallery } from './gallery.ts';
import { spills } from './spills.ts';

const PANEL = { viewport: { width: 320, height: 640 } };

/** What WCAG 1.4.12 lets a person ask for. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;

/** Gives a page the style that a person has set in the browser. */
async function dress(page: Page, content: string): Promise<void> {
  await show(page, 'recording');
  await page.addStyleTag({ content });
}

async function losesNothing(page: Page): Promise<void> {
  for (const name of allNames) {
    await show(page, name);
    expect.soft(await spills(page), name).toEqual([]);
  }
}

gallery('at 200 % zoom nothing is lost', async ({ opened }) => {
  const zoomed = { viewport: { width: 160, height: 320 }, deviceScaleFactor: 2 };
  await losesNothing(await opened.open(zoomed));
});

gallery(
  'type grows with the size that is set in the browser, and nothing is lost',
  async ({ opened }) => {
    const page = await opened.open(PANEL);
    await dress(page, ':root { font-size: 200% }');
    const sizes = await page
      .locator('.label, .trust, .transport .button')
      .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).fontSize));
    expect(new Set(sizes)).toEqual(new Set(['30px', '24px']));
    await losesNothing(page);
  },
);

gallery('with the widest spacing of text nothing is lost', async ({ opened }) => {
  const page = await opened.open(PANEL);
  await dress(page, SPACED);
  await losesNothing(page);
});
