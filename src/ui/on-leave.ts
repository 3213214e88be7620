/**
 * Runs a task when the page is left. A browser may restore such a page from its back/forward cache: by then it is
 * outdated and nothing runs anymore, so it is reloaded.
 */
export function onLeave(task: () => void): void {
  window.addEventListener('pagehide', task);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) window.location.reload();
  });
}
