import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Watch, watch } from './watch.ts';

/** A fresh browser profile: no cookies, no storage, one tab, watched from its first request. */
export interface Profile {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly watch: Watch;
}

/** Pages of this profile may send requests only to `origins`. */
export async function openProfile(browser: Browser, origins: readonly string[]): Promise<Profile> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const watched = watch(context, origins);
  return { context, page: await context.newPage(), watch: watched };
}
