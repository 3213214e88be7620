import type { Frame, Locator } from 'playwright-core';
import type { Stand } from '../speed/stand.ts';

/** More than the longest wait of a page whose connection was lost, and less than what makes a silent one dead; ms. */
const LONGEST_WAIT_MS = 46_000;

const live = (widget: Frame): Locator => widget.locator('[data-live=on]');

/** Waits until the widget has a live connection. */
export const isLive = (widget: Frame): Promise<void> => live(widget).waitFor();

/** Ends the page's connection, by announcement or without a word, and waits until it has another. */
export async function reconnect(
  { control, context, page }: Stand,
  widget: Frame,
  announced: boolean,
): Promise<void> {
  const opened = page.waitForEvent('websocket');
  await control.sockets(announced ? 'closing' : 'close');
  if (!announced) {
    await live(widget).waitFor({ state: 'hidden' });
    await context.clock.fastForward(LONGEST_WAIT_MS);
  }
  await opened;
  await isLive(widget);
}
