import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Widget as Found, widgetOn as findWidget } from '../../e2e/support/widget.ts';

/** Longer than any wait that the product shows: a status is confirmed or given up within 10 s. */
const PATIENCE_MS = 15_000;

/** For the journeys that Vitest still runs. */
export interface Widget extends Found {
  /** Waits until the status reads so, to the letter. */
  shows(status: string): Promise<void>;
}

export function widgetOn(page: Page, conversationId: string): Widget {
  const widget = findWidget(page, conversationId);
  return {
    ...widget,
    shows: (text) =>
      expect
        .poll(async () => (await widget.status.textContent())?.trim(), { timeout: PATIENCE_MS })
        .toBe(text),
  };
}
