import type { FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Longer than any wait that the product shows: a status is confirmed or given up within 10 s. */
const PATIENCE_MS = 15_000;

/** The widget of one call, found as assistive technology finds it. */
export interface Widget {
  readonly frame: FrameLocator;
  readonly status: Locator;
  /** What went wrong, and what to do next. */
  readonly alert: Locator;
  button(name: string): Locator;
  press(name: string): Promise<void>;
  /** Waits until the status reads so, to the letter. */
  shows(status: string): Promise<void>;
}

export function widgetOn(page: Page, conversationId: string): Widget {
  const frame = page.frameLocator(`iframe[data-conversation="${conversationId}"]`);
  const status = frame.getByRole('status', { name: 'Recording status' });
  const button = (name: string): Locator => frame.getByRole('button', { name, exact: true });
  return {
    frame,
    status,
    alert: frame.getByRole('alert'),
    button,
    press: (name) => button(name).click(),
    shows: (text) =>
      expect
        .poll(async () => (await status.textContent())?.trim(), { timeout: PATIENCE_MS })
        .toBe(text),
  };
}
