import type { Locator, Page } from 'playwright-core';

/** The toast of a kind on the agent desktop. */
export const toast = (page: Page, kind: 'error' | 'info' | 'success'): Locator =>
  page.locator(`[data-toast=${kind}]`);
