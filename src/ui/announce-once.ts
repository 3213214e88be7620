import type { Clock } from '../recording/clock.ts';

/** How long the text stays, ms: long enough to be announced. After that, a screen reader must not find it twice. */
const standsForMs = 1_000;

/**
 * A live region for a text that appears together with its element: screen readers read out only changes in a region
 * that they already know.
 */
export function createAnnouncement({ after }: Pick<Clock, 'after'>) {
  const region = document.createElement('div');
  region.className = 'unseen';
  region.setAttribute('aria-live', 'polite');
  // At the end of the body, it would make the page one pixel longer.
  document.body.prepend(region);
  let cancel = (): void => undefined;
  const remove = (): void => {
    cancel();
    region.remove();
  };
  return {
    /** For one call only: the region is removed afterwards. */
    say(text: string): void {
      region.textContent = text;
      cancel = after(standsForMs, remove);
    },
    remove,
  };
}
