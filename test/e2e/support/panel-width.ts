import type { Page } from 'playwright-core';

/** The widths that the agent desktop gives the widget's panel, in px. */
export const WIDTHS = ['320', '400', '500'] as const;

export async function setPanelWidth(page: Page, width: (typeof WIDTHS)[number]): Promise<void> {
  await page.locator('label').filter({ hasText: width }).click();
}
