import { type PausePolicy, pauseTimes } from '../policy.ts';
import { isRefused } from '../session/availability.ts';
import type { Transition } from '../session/history.ts';
import type { Session } from '../session/session.ts';
import { nameOf } from '../status.ts';

/** State of a call's pauses. Changed only by the functions below; never stored. */
export interface PauseTracker {
  readonly pause: CurrentPause | null;
  readonly recordingAgain: RecordingAgain;
  /** Start (epoch ms) of a pause whose page was closed before auto-resume; `null` if there is none. */
  readonly broken: number | null;
}

export const createPauseTracker = (broken: number | null): PauseTracker => ({
  pause: null,
  recordingAgain: notRecordingAgain,
  broken,
});

/** Returns the tracker after the session changed or time passed. */
export function trackPauses(
  { pause, recordingAgain, broken }: PauseTracker,
  transition: Transition,
  policy: PausePolicy,
): PauseTracker {
  const next = trackPause(pause, transition, policy);
  const isBroken = next !== null && next.since === broken && pause === null;
  return {
    pause: isBroken ? cancelAutoResume(next) : next,
    recordingAgain: trackRecordingAgain(recordingAgain, transition),
    broken,
  };
}

/** Whether auto-resume is due. */
export const mustResume = ({ pause }: PauseTracker, session: Session, at: number): boolean =>
  pause !== null && isResumeDue(pause, session, at);

/** Whether a reminder or auto-resume is due that needs a fresh read of the status first. */
export const mustVerify = (
  { pause }: PauseTracker,
  session: Session,
  at: number,
  policy: PausePolicy,
): boolean => pause !== null && isDueUnread(pause, session, at, policy);

/** Marks that auto-resume was sent: it runs once per pause. */
export const withoutResume = (watch: PauseTracker): PauseTracker => ({
  ...watch,
  pause: watch.pause && { ...watch.pause, resumeAt: null },
});

/** Auto-resume is not possible: someone has to press Resume. */
export const withoutPromise = (watch: PauseTracker): PauseTracker => ({
  ...watch,
  pause: watch.pause && cancelAutoResume(watch.pause),
});

/** Extends the pause. Changes nothing if auto-resume is not planned. */
export const keepPaused = (watch: PauseTracker): PauseTracker => ({
  ...watch,
  pause: watch.pause && extend(watch.pause),
});

/** When the next reminder, warning or auto-resume is due (epoch ms), or `null`. */
export function nextDueAt(
  watch: PauseTracker,
  session: Session,
  at: number,
  policy: PausePolicy,
): number | null {
  if (mustResume(watch, session, at)) return at;
  const { pause, recordingAgain } = watch;
  const times = pause ? dueTimes(pause, policy) : [];
  if (recordingAgain.shownUntil !== null) times.push(recordingAgain.shownUntil);
  const ahead = times.filter((time) => time > at);
  return ahead.length > 0 ? Math.min(...ahead) : null;
}

/** One secure pause. A pause during a hold ends with the hold and is not tracked. */
export interface CurrentPause {
  /** Start (epoch ms), which also identifies the pause. */
  readonly since: number;
  /** How many reminders have come due. */
  readonly reminders: number;
  /** Time of auto-resume (epoch ms); `null` if none is planned. */
  readonly resumeAt: number | null;
  /** Auto-resume was planned but canceled. */
  readonly givenUp: boolean;
}

/** Cancels auto-resume, because it is no longer safe. */
const cancelAutoResume = (pause: CurrentPause): CurrentPause => ({
  ...pause,
  resumeAt: null,
  givenUp: true,
});

/**
 * The current pause, if any. Leaving the pause cancels auto-resume. So does a hold, when no one talks, and anything
 * that could hide that the pause has ended: no live connection, or a computer that was asleep.
 */
function trackPause(
  known: CurrentPause | null,
  { before, session, at }: Transition,
  policy: PausePolicy,
): CurrentPause | null {
  const { since, snapshot, live } = session;
  if (nameOf(snapshot.status) !== 'paused' || since?.status !== 'paused') return null;
  const pause = known?.since === since.at ? known : begin(since.at, before, policy);
  // If the customer refuses to be recorded, never ask anyone to resume.
  if (isRefused(session)) return { ...pause, reminders: 0, resumeAt: null };
  // Count up to the last confirming read, not to now: no reminder for a pause that may be over.
  const confirmedForMs = Math.min(at, session.lastConfirmed?.at ?? 0) - since.at;
  const reminders =
    policy.remindEveryMs > 0 ? Math.max(0, Math.floor(confirmedForMs / policy.remindEveryMs)) : 0;
  const isSafe = live === 'on' && !isOverdue(pause, at) && !snapshot.ownParticipant?.held;
  const isPlanned = pause.resumeAt !== null;
  return { ...(isPlanned && !isSafe ? cancelAutoResume(pause) : pause), reminders };
}

/** Auto-resume applies only to a pause pressed on this page; others end their own. */
function begin(since: number, before: Session, { autoResumeAfterMs }: PausePolicy): CurrentPause {
  const endsItself = autoResumeAfterMs > 0 && before.pending?.command === 'pause';
  const resumeAt = endsItself ? since + autoResumeAfterMs : null;
  return { since, reminders: 0, resumeAt, givenUp: false };
}

const isOverdue = ({ resumeAt }: CurrentPause, at: number): boolean =>
  resumeAt !== null && at - resumeAt > pauseTimes.overdueMs;

/** Whether to resume now: no command is pending, and a read that began after the due time has confirmed the pause. */
function isResumeDue({ resumeAt }: CurrentPause, session: Session, at: number): boolean {
  const isReady = session.confirmed && session.pending === null && session.access === 'granted';
  return isReady && resumeAt !== null && resumeAt <= at && isConfirmedSince(session, resumeAt);
}

const isConfirmedSince = ({ lastConfirmed }: Session, at: number): boolean =>
  lastConfirmed !== null && lastConfirmed.at >= at;

/** Whether a reminder or auto-resume is due and no read has confirmed the status since. */
function isDueUnread(
  pause: CurrentPause,
  session: Session,
  at: number,
  policy: PausePolicy,
): boolean {
  return dueTimes(pause, policy).some((time) => time <= at && !isConfirmedSince(session, time));
}

/** Extends the pause, counted from its planned end. */
function extend(pause: CurrentPause): CurrentPause {
  const { resumeAt } = pause;
  return { ...pause, resumeAt: resumeAt === null ? null : resumeAt + pauseTimes.extendMs };
}

/** When the next reminder, the warning and auto-resume are due (epoch ms), past or future. */
function dueTimes(
  { since, reminders, resumeAt }: CurrentPause,
  { remindEveryMs }: PausePolicy,
): number[] {
  const remindAt = remindEveryMs > 0 ? [since + (reminders + 1) * remindEveryMs] : [];
  const endAt = resumeAt === null ? [] : [resumeAt - pauseTimes.warnBeforeMs, resumeAt];
  return [...remindAt, ...endAt];
}

/** State of the "Recording again" message after a pause. */
export interface RecordingAgain {
  /** The last confirmed status was a pause. */
  readonly wasPaused: boolean;
  /** Time at which it disappears (epoch ms); `null` if it is not shown. */
  readonly shownUntil: number | null;
}

export const notRecordingAgain: RecordingAgain = { wasPaused: false, shownUntil: null };

/** Shows "Recording again" once recording is confirmed after a pause, until something else happens or time is up. */
function trackRecordingAgain(
  recordingAgain: RecordingAgain,
  { session, at }: Transition,
): RecordingAgain {
  const { snapshot, confirmed, pending, lastFailure } = session;
  const { kind } = snapshot.status;
  if (kind === 'paused')
    return { wasPaused: recordingAgain.wasPaused || confirmed, shownUntil: null };
  if (kind !== 'recording' || lastFailure) return notRecordingAgain;
  if (!confirmed) return recordingAgain;
  if (recordingAgain.wasPaused)
    return { wasPaused: false, shownUntil: at + pauseTimes.recordingAgainMs };
  const isNext = pending !== null && pending.command !== 'resume';
  const isOver = isNext || recordingAgain.shownUntil === null || recordingAgain.shownUntil <= at;
  return isOver ? notRecordingAgain : recordingAgain;
}
