import { expect } from 'vitest';
import { en } from '../../../src/i18n/locales/en/panel.ts';
import { RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { journey } from '../harness/journey.ts';
import { setPanelWidth } from '../panel-width.ts';

const { alreadyRecording, notPaused, policyCannotStop } = en.reasons;

journey(
  'a reason that came with the pointer stays while the pointer is on it, and goes with Escape',
  async ({ open, page }) => {
    const widget = await open(RECORDED_CALL_ID);
    await widget.shows('Recording');
    await widget.button('Activity').waitFor();
    await setPanelWidth(page, '320');
    await widget.button('Activity').focus();
    const reason = widget.frame.locator('#about-start');
    await widget.button('Start recording').hover();
    expect(await reason.textContent()).toContain(alreadyRecording);
    const from = await widget.button('Start recording').boundingBox();
    const to = await reason.boundingBox();
    const x = (from?.x ?? 0) + 20;
    await page.mouse.move(x, (from?.y ?? 0) + (from?.height ?? 0) - 2);
    await page.mouse.move(x, (to?.y ?? 0) + 6, { steps: 8 });
    expect(await reason.isVisible()).toBe(true);

    await page.keyboard.press('Escape');
    expect(await reason.isVisible()).toBe(false);
    await widget.button('Start recording').hover();
    expect(await reason.isVisible()).toBe(true);
  },
);

journey(
  'a reason that came with the focus goes with Escape, and comes again',
  async ({ open, page }) => {
    const widget = await open(RECORDED_CALL_ID);
    await widget.shows('Recording');
    await widget.button('Activity').waitFor();
    const reason = widget.frame.locator('#about-resume');
    const told = widget.frame.locator('.told');
    await widget.button('Resume recording').focus();
    expect(await reason.textContent()).toContain(notPaused);
    expect(await reason.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await reason.isVisible()).toBe(false);
    expect(await told.textContent()).toBe(policyCannotStop);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await reason.isVisible()).toBe(true);
  },
);
