import { type PausePolicy, pauseTimes } from '../policy.ts';
import { isRefused } from '../session/availability.ts';
import type { Transition } from '../session/history.ts';
import type { Session } from '../session/session.ts';
import { nameOf } from '../status.ts';

/** What follows from the pauses of a call. Changed only by the functions below; never kept beyond its page. */
export interface PauseTracker {
  readonly pause: CurrentPause | null;
  readonly recordingAgain: RecordingAgain;
  /** The beginning of a pause whose page was left before auto-resume; `null`: there is none. */
  readonly broken: number | null;
}

export const createPauseTracker = (broken: number | null): PauseTracker => ({
  pause: null,
  recordingAgain: notRecordingAgain,
  broken,
});

/** What becomes of the tracker when the session has changed, or, where it has not, time has passed. */
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

/** Whether something is due that the status of now has to confirm first. */
export const mustVerify = (
  { pause }: PauseTracker,
  session: Session,
  at: number,
  policy: PausePolicy,
): boolean => pause !== null && isDueUnread(pause, session, at, policy);

/** The resume has been asked for: one pause never asks for it twice. */
export const withoutResume = (watch: PauseTracker): PauseTracker => ({
  ...watch,
  pause: watch.pause && { ...watch.pause, resumeAt: null },
});

/** The resume cannot be asked for: somebody has to. */
export const withoutPromise = (watch: PauseTracker): PauseTracker => ({
  ...watch,
  pause: watch.pause && cancelAutoResume(watch.pause),
});

/** Keeps the pause for longer. Without a planned end it changes nothing. */
export const keepPaused = (watch: PauseTracker): PauseTracker => ({
  ...watch,
  pause: watch.pause && extend(watch.pause),
});

/** When there is something to do although nothing happens (epoch ms), or `null`. */
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

/** One secure pause. A pause on hold ends with the hold and is not watched. */
export interface CurrentPause {
  /** Its beginning (epoch ms) identifies it. */
  readonly since: number;
  /** How many reminders have come due. */
  readonly reminders: number;
  /** When the recording resumes automatically (epoch ms); `null`: it does not. */
  readonly resumeAt: number | null;
  /** Auto-resume was planned and has been canceled. */
  readonly givenUp: boolean;
}

/** Auto-resume is no longer safe. */
const cancelAutoResume = (pause: CurrentPause): CurrentPause => ({
  ...pause,
  resumeAt: null,
  givenUp: true,
});

/**
 * The pause that the session is in, if any. Whatever leaves a pause ends what was planned for it; so does a hold, in
 * which no one talks, and anything that might hide that the pause was left: no live news, or a machine that slept.
 */
function trackPause(
  known: CurrentPause | null,
  { before, session, at }: Transition,
  policy: PausePolicy,
): CurrentPause | null {
  const { since, snapshot, live } = session;
  if (nameOf(snapshot.status) !== 'paused' || since?.status !== 'paused') return null;
  const pause = known?.since === since.at ? known : begin(since.at, before, policy);
  // Where the customer does not want to be recorded, no one is asked to resume.
  if (isRefused(session)) return { ...pause, reminders: 0, resumeAt: null };
  // The last read that confirmed the pause counts, not the time: no one is reminded of a pause that may be over.
  const confirmedForMs = Math.min(at, session.lastConfirmed?.at ?? 0) - since.at;
  const reminders =
    policy.remindEveryMs > 0 ? Math.max(0, Math.floor(confirmedForMs / policy.remindEveryMs)) : 0;
  const isSafe = live === 'on' && !isOverdue(pause, at) && !snapshot.ownParticipant?.held;
  const isPlanned = pause.resumeAt !== null;
  return { ...(isPlanned && !isSafe ? cancelAutoResume(pause) : pause), reminders };
}

/** Auto-resume applies only to a pause that was pressed on this page: one made by others is theirs to end. */
function begin(since: number, before: Session, { autoResumeAfterMs }: PausePolicy): CurrentPause {
  const endsItself = autoResumeAfterMs > 0 && before.pending?.command === 'pause';
  const resumeAt = endsItself ? since + autoResumeAfterMs : null;
  return { since, reminders: 0, resumeAt, givenUp: false };
}

const isOverdue = ({ resumeAt }: CurrentPause, at: number): boolean =>
  resumeAt !== null && at - resumeAt > pauseTimes.overdueMs;

/**
 * Whether the recording resumes now. Not while a press is under way, and a read that began after the time has to
 * say that the pause still holds.
 */
function isResumeDue({ resumeAt }: CurrentPause, session: Session, at: number): boolean {
  const isReady = session.confirmed && session.pending === null && session.access === 'granted';
  return isReady && resumeAt !== null && resumeAt <= at && isConfirmedSince(session, resumeAt);
}

const isConfirmedSince = ({ lastConfirmed }: Session, at: number): boolean =>
  lastConfirmed !== null && lastConfirmed.at >= at;

/** Whether something is due that no read has confirmed since. */
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

/** When reminders and auto-resume are due (epoch ms), past or ahead. */
function dueTimes(
  { since, reminders, resumeAt }: CurrentPause,
  { remindEveryMs }: PausePolicy,
): number[] {
  const remindAt = remindEveryMs > 0 ? [since + (reminders + 1) * remindEveryMs] : [];
  const endAt = resumeAt === null ? [] : [resumeAt - pauseTimes.warnBeforeMs, resumeAt];
  return [...remindAt, ...endAt];
}

/** What is shown after a pause: that the call is recorded again. */
export interface RecordingAgain {
  /** The last thing known for sure was a pause. */
  readonly wasPaused: boolean;
  /** Until when it is shown (epoch ms); `null`: it is not shown. */
  readonly shownUntil: number | null;
}

export const notRecordingAgain: RecordingAgain = { wasPaused: false, shownUntil: null };

/** "Recording again" shows once a recording after a pause is confirmed, until something else happens or its time is over. */
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
