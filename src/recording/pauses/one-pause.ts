import type { Session } from '../session.ts';
import { nameOf } from '../status.ts';
import { type PausePolicy, pauseTimes } from '../policy.ts';

/** One secure pause. A pause on hold ends with the hold and is not watched. */
export interface OnePause {
  /** Its beginning (epoch ms) tells it from every other pause. */
  readonly since: number;
  /** How many reminders have come due. */
  readonly reminders: number;
  /** When the recording resumes by itself (epoch ms); `null`: it does not. */
  readonly resumeAt: number | null;
  /** It was to resume by itself, and no longer does. */
  readonly givenUp: boolean;
}

/** It was to resume by itself, but cannot. */
export const giveUp = (pause: OnePause): OnePause => ({ ...pause, resumeAt: null, givenUp: true });

/**
 * The pause that the session is in, if any. Whatever leaves a pause ends what was planned for it; so does a hold, in
 * which nobody talks, and anything that might hide that the pause was left: no live news, or a machine that slept.
 */
export function followOne(
  known: OnePause | null,
  before: Session,
  session: Session,
  at: number,
  policy: PausePolicy,
): OnePause | null {
  const { since, reading, live } = session;
  if (nameOf(reading.status) !== 'paused' || since?.status !== 'paused') return null;
  const pause = known?.since === since.at ? known : begin(since.at, before, policy);
  // Where the customer does not want to be recorded, nobody is asked to resume.
  if (reading.consent?.answer?.word === 'refused')
    return { ...pause, reminders: 0, resumeAt: null };
  const reminders =
    policy.remindEveryMs > 0 ? Math.floor((at - since.at) / policy.remindEveryMs) : 0;
  const isSafe = live === 'on' && !isOverdue(pause, at) && !reading.ownPart?.held;
  const isPlanned = pause.resumeAt !== null;
  return { ...(isPlanned && !isSafe ? giveUp(pause) : pause), reminders };
}

/** Only a pause that was pressed on this page ends by itself: one made by others is theirs to end. */
function begin(since: number, before: Session, { autoResumeAfterMs }: PausePolicy): OnePause {
  const endsItself = autoResumeAfterMs > 0 && before.pending?.command === 'pause';
  const resumeAt = endsItself ? since + autoResumeAfterMs : null;
  return { since, reminders: 0, resumeAt, givenUp: false };
}

const isOverdue = ({ resumeAt }: OnePause, at: number): boolean =>
  resumeAt !== null && at - resumeAt > pauseTimes.overdueMs;

/** Whether the recording resumes now. An unsure status is read first, and a press under way decides by itself. */
export function isResumeDue({ resumeAt }: OnePause, session: Session, at: number): boolean {
  const isReady = session.sure && session.pending === null && session.access === 'granted';
  return isReady && resumeAt !== null && resumeAt <= at;
}

/** The pause goes on for longer, counted from its planned end. */
export function extend(pause: OnePause): OnePause {
  const { resumeAt } = pause;
  return { ...pause, resumeAt: resumeAt === null ? null : resumeAt + pauseTimes.extendMs };
}

/** When something is due by itself (epoch ms), past or ahead. */
export function dueTimes(
  { since, reminders, resumeAt }: OnePause,
  { remindEveryMs }: PausePolicy,
): number[] {
  const remindAt = remindEveryMs > 0 ? [since + (reminders + 1) * remindEveryMs] : [];
  const endAt = resumeAt === null ? [] : [resumeAt - pauseTimes.warnBeforeMs, resumeAt];
  return [...remindAt, ...endAt];
}
