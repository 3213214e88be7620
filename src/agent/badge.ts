/** Sets whether a named item needs the agent's attention. */
export type BadgeCounter = (what: string, waits: boolean) => void;

/**
 * Counts the items that need the agent's attention, for the app's badge.
 * @param show called with the new count
 */
export function createBadgeCounter(show: (count: number) => void): BadgeCounter {
  const waiting = new Set<string>();
  return (what, waits) => {
    const { size } = waiting;
    if (waits) waiting.add(what);
    else waiting.delete(what);
    if (waiting.size !== size) show(waiting.size);
  };
}
