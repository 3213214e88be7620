import type { Session } from '../session.ts';
import { type Again, followAgain, notAgain } from './again.ts';
import { dueTimes, extend, followOne, giveUp, isResumeDue, type OnePause } from './one-pause.ts';
import type { PausePolicy } from '../policy.ts';

/** What follows from the pauses of a call. Changed only by the functions below; never kept beyond its page. */
export interface PauseWatch {
  readonly pause: OnePause | null;
  readonly again: Again;
  /** The beginning of a pause whose page went before it ended by itself; `null`: there is none. */
  readonly broken: number | null;
}

export const openWatch = (broken: number | null): PauseWatch => ({
  pause: null,
  again: notAgain,
  broken,
});

/**
 * What becomes of the watch when the session has changed from `before`, or, both being the same, time has passed.
 * @param at epoch ms
 */
export function followPauses(
  { pause, again, broken }: PauseWatch,
  before: Session,
  session: Session,
  at: number,
  policy: PausePolicy,
): PauseWatch {
  const next = followOne(pause, before, session, at, policy);
  const isBroken = next !== null && next.since === broken && pause === null;
  return {
    pause: isBroken ? giveUp(next) : next,
    again: followAgain(again, session, at),
    broken,
  };
}

/** Whether the recording resumes by itself now. */
export const mustResume = ({ pause }: PauseWatch, session: Session, at: number): boolean =>
  pause !== null && isResumeDue(pause, session, at);

/** The resume has been asked for: one pause never asks for it twice. */
export const withoutResume = (watch: PauseWatch): PauseWatch => ({
  ...watch,
  pause: watch.pause && { ...watch.pause, resumeAt: null },
});

/** The resume cannot be asked for: somebody has to. */
export const withoutPromise = (watch: PauseWatch): PauseWatch => ({
  ...watch,
  pause: watch.pause && giveUp(watch.pause),
});

/** Keeps the pause for longer. Without a planned end it changes nothing. */
export const keepPaused = (watch: PauseWatch): PauseWatch => ({
  ...watch,
  pause: watch.pause && extend(watch.pause),
});

/** When there is something to do although nothing happens (epoch ms), or `null`. */
export function nextDueAt(
  watch: PauseWatch,
  session: Session,
  at: number,
  policy: PausePolicy,
): number | null {
  if (mustResume(watch, session, at)) return at;
  const { pause, again } = watch;
  const times = pause ? dueTimes(pause, policy) : [];
  if (again.toldUntil !== null) times.push(again.toldUntil);
  const ahead = times.filter((time) => time > at);
  return ahead.length > 0 ? Math.min(...ahead) : null;
}
