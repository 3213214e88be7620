import type { BrowserContext } from 'playwright-core';

/** More than a busy machine needs to hand the time over, and less than the interval of any read; ms. */
const AHEAD_MS = 10_000;

/** Moves an installed clock on by up to 10 s and stops it there, for all pages. */
export const stopTime = ({ clock }: BrowserContext): Promise<void> =>
  clock.pauseAt(Date.now() + AHEAD_MS);
