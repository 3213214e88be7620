import { RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { openSheet } from '../support/sheets.ts';
import { expect, test } from '../support/test.ts';

const SHEETS = ['Activity', 'Recordings', 'Preferences'] as const;

test('every sheet opens, closes and returns the focus by keyboard alone, and leaves the status and the commands visible and usable', async ({
  open,
  page,
  allowErrors,
}) => {
  allowErrors(/403/);
  const widget = await open(RECORDED_CALL_ID);
  for (const name of SHEETS) {
    await test.step(name, async () => {
      const button = widget.button(name);
      await button.focus();
      const sheet = widget.frame.getByRole('dialog', { name });
      const hasFocus = () => sheet.evaluate((dialog) => dialog.contains(document.activeElement));
      await page.keyboard.press('Enter');
      await expect(sheet).toBeVisible();
      await expect.poll(hasFocus).toBe(true);
      await expect(button).not.toHaveAttribute('aria-expanded');
      await page.keyboard.press('Tab');
      expect(await hasFocus()).toBe(true);

      await page.keyboard.press('Escape');
      await expect(sheet).toBeHidden();
      await expect(button).toBeFocused();

      await page.keyboard.press('Space');
      await expect(sheet).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(sheet).toBeHidden();
      await expect(button).toBeFocused();
    });
  }

  await test.step('it leaves the status in sight, moves nothing, and hides nothing that gets the focus', async () => {
    const places = () =>
      Promise.all([widget.status.boundingBox(), widget.button('Start recording').boundingBox()]);
    const before = await places();
    const sheet = await openSheet(widget, 'Activity');
    expect(await places()).toEqual(before);
    const [, start] = before;
    const top = (await sheet.boundingBox())?.y ?? 0;
    expect((start?.y ?? 0) + (start?.height ?? 0)).toBeLessThan(top);

    await widget.button('Pause recording').focus();
    await expect(sheet).toBeHidden();

    await openSheet(widget, 'Activity');
    await widget.press('Pause recording');
    await expect(widget.status).toHaveText('Paused');
  });
});
