import type { Clock } from '../recording/clock.ts';

/** Least time between two reports, ms: focusing fires several events, and a broken workspace might send thousands. */
const minRefocusMs = 1_000;

interface FocusEvents {
  /** The page has regained the focus, or the network is back. */
  readonly focused: () => void;
  readonly visibilityChanged: (visible: boolean) => void;
}

/** The workspace around the page reports when the user focuses it. The returned function unsubscribes. */
interface Host {
  readonly onFocus: (listener: () => void) => () => void;
}

/**
 * Reports when the page is focused again, and when its visibility changes.
 * @returns a function that ends the watch
 */
export function watchFocus(
  host: Host,
  clock: Pick<Clock, 'now'>,
  { focused, visibilityChanged }: FocusEvents,
): () => void {
  let refocusedAt = -Infinity;
  const refocus = (): void => {
    if (document.visibilityState !== 'visible' || clock.now() - refocusedAt < minRefocusMs) return;
    refocusedAt = clock.now();
    focused();
  };
  const follow = (): void => visibilityChanged(document.visibilityState === 'visible');
  window.addEventListener('focus', refocus);
  window.addEventListener('online', refocus);
  document.addEventListener('visibilitychange', follow);
  follow();
  const unfocus = host.onFocus(refocus);
  return () => {
    unfocus();
    window.removeEventListener('focus', refocus);
    window.removeEventListener('online', refocus);
    document.removeEventListener('visibilitychange', follow);
  };
}
