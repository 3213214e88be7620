import type { Locator, Page } from 'playwright-core';

const FOLDER = 'screenshots';

/** Keeps what a page, or a part of it, looks like: `screenshots/{name}.png`, which git ignores. */
export async function screenshot(what: Page | Locator, name: string): Promise<void> {
  const file = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  await what.screenshot({ path: `${FOLDER}/${file}.png`, animations: 'disabled' });
}
