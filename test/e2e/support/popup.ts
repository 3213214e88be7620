import type { Page } from 'playwright-core';
import type { Widget } from './widget.ts';

/** Presses "Sign in", and returns the window that opens. */
export async function pressForPopup(page: Page, widget: Widget): Promise<Page> {
  const [popup] = await Promise.all([page.waitForEvent('popup'), widget.press('Sign in')]);
  return popup;
}
