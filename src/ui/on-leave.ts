/**
 * Runs a task when the page is left. A browser may keep a page that was left and bring it back as it was: what it
 * shows is old then and nothing runs any more, so it is reloaded.
 */
export function onLeave(task: () => void): void {
  window.addEventListener('pagehide', task);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) window.location.reload();
  });
}
