import { en } from '../../../src/i18n/load.ts';
import { RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { openSheet } from '../support/sheets.ts';
import { expect, test } from '../support/test.ts';

test('where a click does not focus buttons (Safari), shortcuts can be changed and reasons shown', async ({
  open,
  page,
}) => {
  // As Safari has it: the mouse takes the focus away, and gives it to no button.
  await page.addInitScript(() => {
    document.addEventListener('mousedown', (event) => {
      if (!(event.target instanceof Element) || !event.target.closest('button')) return;
      event.preventDefault();
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
  });
  const widget = await open(RECORDED_CALL_ID);
  const sheet = await openSheet(widget, 'Preferences');
  await sheet.getByRole('button', { name: 'Start recording: Alt+Shift+R. Change' }).click();
  await page.keyboard.press('Control+Alt+KeyX');
  const changed = { name: 'Start recording: Ctrl+Alt+X. Change' };
  await expect(sheet.getByRole('button', changed)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();

  await page.locator('iframe').evaluate((frame) => {
    frame.style.setProperty('inline-size', '220px');
  });
  // Playwright takes it for disabled; a person may press it.
  await widget.button('Resume recording').click({ force: true });
  await expect(widget.frame.getByText(en.reasons.notPaused)).toBeVisible();
});
