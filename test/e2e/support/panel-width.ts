import type { Page } from 'playwright-core';

/** @param width of the widget's panel on the agent desktop, px */
export async function setPanelWidth(page: Page, width: '320' | '400' | '500'): Promise<void> {
  await page.locator('label').filter({ hasText: width }).click();
}
