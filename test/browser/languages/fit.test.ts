import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../../src/i18n/load.ts';
import { lateStates } from '../../ui/gallery/late-states.ts';
import { allNames } from '../../ui/gallery/names.ts';
import { type Gallery, openGallery, show } from '../../ui/gallery/open.ts';
import { sheetStates } from '../../ui/gallery/sheets.ts';
import { states } from '../../ui/gallery/states.ts';
import { evenOutFonts } from './letter-width.ts';
import { unreadable } from './unreadable.ts';

/** A panel that is high enough for everything: what is not in sight then is cut off. */
const height = 1_200;

/** Four recorders at once, which hardly ever happens, take a second line; one of several calls has a way back to all. */
const elsewhere: ReadonlySet<string> = new Set(['recording-by-all', 'call-of-mine']);
const steady: ReadonlySet<string> = new Set(
  [states, lateStates, sheetStates]
    .flatMap((group) => Object.keys(group))
    .filter((name) => !elsewhere.has(name)),
);

let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery();
  page = await gallery.open();
  await show(page, 'recording');
  await evenOutFonts(page);
});

afterAll(() => gallery.close());

describe.each(languages)('in %s', (language) => {
  it.each([300, 320])(
    'at %d px every text can be read, status and buttons on one line and always in their places',
    async (width) => {
      await page.setViewportSize({ width, height });
      const wrong: Record<string, readonly string[]> = {};
      await show(page, `recording@${language}`);
      const before = await places();
      for (const name of allNames) {
        await show(page, `${name}@${language}`);
        const texts = await unreadable(page);
        if (texts.length > 0) wrong[name] = texts;
        if (steady.has(name) && (await places()) !== before) wrong[name] = [...texts, 'moved'];
      }
      expect(wrong).toEqual({});
    },
  );
});

/** Where the status, the commands, and the way to the sheets stand. */
const places = async (): Promise<string> =>
  JSON.stringify(
    await page
      .locator('[role=status], .transport .button, .extras > button')
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect())),
  );
