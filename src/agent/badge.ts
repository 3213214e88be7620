/** Says whether something waits for the agent, by its name. */
export type BadgeCounter = (what: string, waits: boolean) => void;

/**
 * Counts what waits for the agent, for the badge of the app.
 * @param show takes the new number
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
