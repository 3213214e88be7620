import type { Frame } from 'playwright-core';
import type { TestBed } from '../speed/test-bed.ts';

/** More than the longest wait of a page whose connection was lost, and less than what makes a silent one dead; ms. */
const LONGEST_WAIT_MS = 46_000;

/** Waits until the widget has a live connection. */
export const isLive = (widget: Frame): Promise<void> => widget.locator('[data-live=on]').waitFor();

/** Ends the page's connection, with or without an announcement, and waits until it has another. */
export async function reconnect(
  { control, context, page }: TestBed,
  widget: Frame,
  announced: boolean,
): Promise<void> {
  const opened = page.waitForEvent('websocket');
  const before = await widget.evaluate(() => window.closedSockets);
  await control.sockets(announced ? 'closing' : 'close');
  if (!announced) {
    // "Live" may be back before it was seen to go: a closed socket stays closed.
    await widget.waitForFunction((closed) => window.closedSockets > closed, before);
    await context.clock.fastForward(LONGEST_WAIT_MS);
  }
  await opened;
  await isLive(widget);
}
