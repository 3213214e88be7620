import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { en } from '../../../src/i18n/locales/en/panel.ts';
import { RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { journey } from '../harness/journey.ts';
import { openSheet } from './sheets.ts';

/** As Safari has it: the mouse takes the focus away, and gives it to no button. */
async function pressLikeSafari(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('mousedown', (event) => {
      if (!(event.target instanceof Element) || !event.target.closest('button')) return;
      event.preventDefault();
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
  });
}

journey(
  'a shortcut is changed with the mouse where it focuses no button',
  async ({ open, page }) => {
    await pressLikeSafari(page);
    const widget = await open(RECORDED_CALL_ID);
    const sheet = await openSheet(widget, 'Preferences');
    await sheet.getByRole('button', { name: 'Start recording: Alt+Shift+R. Change' }).click();
    await page.keyboard.press('Control+Alt+KeyX');
    await sheet.getByRole('button', { name: 'Start recording: Ctrl+Alt+X. Change' }).waitFor();
  },
);

journey(
  'a press on a button that does nothing brings its reason to a small panel, also there',
  async ({ open, page }) => {
    await pressLikeSafari(page);
    const widget = await open(RECORDED_CALL_ID);
    await widget.button('Activity').waitFor();
    await page.locator('iframe').evaluate((frame) => {
      frame.style.setProperty('inline-size', '220px');
    });
    // Playwright takes it for disabled; a person may press it.
    await widget.button('Resume recording').click({ force: true });
    const reason = widget.frame.getByText(en.reasons.notPaused);
    await expect.poll(() => reason.isVisible()).toBe(true);
  },
);
