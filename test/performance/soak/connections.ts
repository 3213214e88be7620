import type { Frame } from 'playwright-core';
import type { TestBed } from '../speed/test-bed.ts';

/** Longer than a page waits to reconnect, and shorter than the silence that makes it give up a connection; ms. */
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
    // "Live" may return before its absence is noticed, so wait for the closed socket.
    await widget.waitForFunction((closed) => window.closedSockets > closed, before);
    await context.clock.fastForward(LONGEST_WAIT_MS);
  }
  await opened;
  await isLive(widget);
}
