import type { Session } from '../session.ts';
import { pauseTimes } from '../policy.ts';

/** What is told after a pause: that the call is recorded again. */
export interface Again {
  /** The last thing known for sure was a pause. */
  readonly wasPaused: boolean;
  /** Until when it is told (epoch ms); `null`: it is not told. */
  readonly toldUntil: number | null;
}

export const notAgain: Again = { wasPaused: false, toldUntil: null };

/** It is told once a recording after a pause is sure, until something else happens or the time is over. */
export function followAgain(
  again: Again,
  { reading, sure, pending, trouble }: Session,
  at: number,
): Again {
  const { kind } = reading.status;
  if (kind === 'paused') return { wasPaused: again.wasPaused || sure, toldUntil: null };
  if (kind !== 'recording' || trouble) return notAgain;
  if (!sure) return again;
  if (again.wasPaused) return { wasPaused: false, toldUntil: at + pauseTimes.toldAgainMs };
  const isNext = pending !== null && pending.command !== 'resume';
  const isOver = isNext || again.toldUntil === null || again.toldUntil <= at;
  return isOver ? notAgain : again;
}
