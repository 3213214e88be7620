import type { Clock } from '../recording/clock.ts';

/** How long the text stays, ms: a screen reader has picked it up by then, and must not find it twice on the page. */
const standsForMs = 1_000;

/**
 * A live region for a text that is already there when it comes into sight: only what changes in a region that a screen
 * reader knows is read out.
 */
export function createAnnouncement({ after }: Pick<Clock, 'after'>) {
  const region = document.createElement('div');
  region.className = 'unseen';
  region.setAttribute('aria-live', 'polite');
  // At the end it would make the page a pixel longer.
  document.body.prepend(region);
  let cancel = (): void => undefined;
  const remove = (): void => {
    cancel();
    region.remove();
  };
  return {
    /** Once; the region goes afterwards. */
    say(text: string): void {
      region.textContent = text;
      cancel = after(standsForMs, remove);
    },
    remove,
  };
}
