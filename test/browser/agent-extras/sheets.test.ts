import { expect } from 'vitest';
import { RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { accessibilityProblems } from '../../e2e/support/accessibility.ts';
import { journey } from '../harness/journey.ts';
import { screenshot } from '../../e2e/support/screenshot.ts';
import { openSheet } from './sheets.ts';

const SHEETS = ['Activity', 'Recordings', 'Preferences'] as const;
const SCHEMES = ['light', 'dark'] as const;

journey.for(SHEETS)(
  '%s opens, closes and gives the focus back by the keyboard alone',
  async (name, { open, page, allowErrors }) => {
    allowErrors(/403/);
    const widget = await open(RECORDED_CALL_ID);
    const button = widget.button(name);
    await button.focus();
    const sheet = widget.frame.getByRole('dialog', { name });
    const hasFocus = () => sheet.evaluate((dialog) => dialog.contains(document.activeElement));
    await page.keyboard.press('Enter');
    await sheet.waitFor();
    await expect.poll(hasFocus).toBe(true);
    expect(await button.getAttribute('aria-expanded')).toBeNull();
    await page.keyboard.press('Tab');
    expect(await hasFocus()).toBe(true);

    await page.keyboard.press('Escape');
    await expect.poll(() => sheet.isVisible()).toBe(false);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.keyboard.press('Space');
    await sheet.waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => sheet.isVisible()).toBe(false);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  },
);

journey('a sheet leaves the status in sight and moves nothing', async ({ open }) => {
  const widget = await open(RECORDED_CALL_ID);
  await widget.shows('Recording');
  await widget.button('Activity').waitFor();
  const places = () =>
    Promise.all([widget.status.boundingBox(), widget.button('Start recording').boundingBox()]);
  const before = await places();
  const sheet = await openSheet(widget, 'Activity');
  expect(await places()).toEqual(before);
  const [status] = before;
  const top = (await sheet.boundingBox())?.y ?? 0;
  expect((status?.y ?? 0) + (status?.height ?? 0)).toBeLessThan(top);
});

journey('what gets the focus next is not hidden under the sheet', async ({ open }) => {
  const widget = await open(RECORDED_CALL_ID);
  await widget.shows('Recording');
  const sheet = await openSheet(widget, 'Activity');
  await widget.button('Pause recording').focus();
  await expect.poll(() => sheet.isVisible()).toBe(false);
});

for (const colorScheme of SCHEMES) {
  journey.for(SHEETS)(
    `%s has no accessibility violation (${colorScheme})`,
    async (name, { open, page, allowErrors }) => {
      allowErrors(/403/);
      await page.emulateMedia({ colorScheme });
      const widget = await open(RECORDED_CALL_ID);
      await widget.shows('Recording');
      const sheet = await openSheet(widget, name);
      if (name === 'Recordings') await sheet.getByText('Recordings not read').waitFor();
      expect(await accessibilityProblems(page, RECORDED_CALL_ID)).toEqual([]);
      await screenshot(page, `sheet ${name} ${colorScheme}`);
    },
  );
}
