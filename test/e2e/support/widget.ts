import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The widget of one call, found as assistive technology finds it. */
export interface Widget {
  readonly frame: FrameLocator;
  /** Its whole text is the status: `await expect(widget.status).toHaveText('Recording')`. */
  readonly status: Locator;
  /** What went wrong, and what to do next. */
  readonly alert: Locator;
  button(name: string): Locator;
  /** Waits until the button can be pressed, and presses it. */
  press(name: string): Promise<void>;
}

export function widgetOn(page: Page, conversationId: string): Widget {
  const frame = page.frameLocator(`iframe[data-conversation="${conversationId}"]`);
  const button = (name: string): Locator => frame.getByRole('button', { name, exact: true });
  return {
    frame,
    status: frame.getByRole('status', { name: 'Recording status' }),
    alert: frame.getByRole('alert'),
    button,
    press: (name) => button(name).click(),
  };
}
