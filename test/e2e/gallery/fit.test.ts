import type { Page } from '@playwright/test';
import { languages } from '../../../src/i18n/load.ts';
import { lateStates } from '../../ui/gallery/late-states.ts';
import { allNames } from '../../ui/gallery/names.ts';
import { sheetStates } from '../../ui/gallery/sheets.ts';
import { states } from '../../ui/gallery/states.ts';
import { evenOutFonts } from './letter-width.ts';
import { expect, type Findings, test } from './test.ts';
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

for (const language of languages) {
  test(`in ${language} every text can be read, status and buttons on one line and always in their places`, async ({
    page,
    show,
    findings,
  }) => {
    await show('recording');
    await evenOutFonts(page);
    const found: Record<string, Findings> = {};
    for (const width of [300, 320]) {
      await page.setViewportSize({ width, height });
      await show(`recording@${language}`);
      const before = await places(page);
      found[`${width} px`] = await findings(
        allNames.map((name) => `${name}@${language}`),
        async (state) => {
          const [name = ''] = state.split('@');
          const now = steady.has(name) ? await places(page) : before;
          const moved = now.filter((place, index) => place !== before[index]);
          return [...(await unreadable(page)), ...moved.map((place) => `moved: ${place}`)];
        },
      );
    }
    expect(found).toEqual({ '300 px': {}, '320 px': {} });
  });
}

/** Where the status, the commands, and the way to the sheets stand. */
const places = (page: Page): Promise<readonly string[]> =>
  page.locator('[role=status], .transport .button, .extras > button').evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const name = element.getAttribute('aria-label') ?? element.textContent;
      return `${name} ${[x, y, width, height].join(' ')}`;
    }),
  );
