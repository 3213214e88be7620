import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/ui/messages/language.ts';
import { callLists } from './gallery/call-lists.ts';
import { lateStates } from './gallery/late-states.ts';
import { type Gallery, openGallery, show } from './gallery/open.ts';
import { setupProblems, signInProblems } from './gallery/problems.ts';
import { states } from './gallery/states.ts';

const pages = [states, lateStates, callLists, setupProblems, signInProblems].flatMap((group) =>
  Object.keys(group),
);

/** Four recorders at once, which hardly ever happens, take a second line in a narrow panel. */
const steady = Object.keys(states).filter((name) => name !== 'recording-by-all');

/** Those that people read; in the pseudo-locale, longer than any of them, a status may take a second line. */
const spoken = languages.filter((language) => language !== 'en-XA');

let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery();
  page = await gallery.open({ viewport: { width: 320, height: 640 } });
}, 30_000);

afterAll(() => gallery.close());

/** The texts that take more than one line, or more room than there is. */
const tooLong = (selector: string) =>
  page.locator(selector).evaluateAll((elements) =>
    elements
      .filter((element) => {
        const text = document.createRange();
        text.selectNodeContents(element.lastChild ?? element);
        const lines = new Set([...text.getClientRects()].map((box) => Math.round(box.top)));
        return lines.size > 1 || element.scrollWidth > element.clientWidth;
      })
      .map((element) => element.textContent),
  );

describe.each(spoken)('in %s at 320 px', (language) => {
  it('every status label and every button takes one line', async () => {
    for (const name of pages) {
      await show(page, `${name}@${language}`);
      expect(await tooLong('[role=status], button'), name).toEqual([]);
    }
  }, 30_000);

  it('no text of a state moves the buttons', async () => {
    const places = new Map<number | undefined, string>();
    for (const name of steady) {
      await show(page, `${name}@${language}`);
      const buttons = await page.locator('.transport').boundingBox();
      places.set(buttons?.y, name);
    }
    expect([...places.values()]).toHaveLength(1);
  }, 30_000);
});

it('even the pseudo-locale leaves the commands on one line', async () => {
  for (const name of pages) {
    await show(page, `${name}@en-XA`);
    expect(await tooLong('.transport button'), name).toEqual([]);
  }
}, 30_000);

it.each(languages)(
  'in %s nothing overflows at 320 px',
  async (language) => {
    for (const name of pages) {
      await show(page, `${name}@${language}`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow, name).toBeLessThanOrEqual(0);
    }
  },
  30_000,
);
