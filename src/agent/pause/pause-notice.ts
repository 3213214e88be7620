import type { PauseTracker } from '../../recording/pause/pause-tracker.ts';
import { pauseTimes } from '../../recording/policy.ts';
import type { PauseMessages } from '../../i18n/messages.ts';
import { formatMinutes } from '../../i18n/format-duration.ts';

/** The one thing that is said about the pauses of a call. */
export type PauseAlert =
  | { readonly kind: 'again' }
  /** The agent should do something. */
  | { readonly kind: 'resumesSoon' | 'givenUp' }
  | { readonly kind: 'reminder'; readonly count: number };

/** What is about to happen comes before what was planned, and that before what lasts. */
export function pauseAlert(
  { pause, recordingAgain }: PauseTracker,
  now: number,
): PauseAlert | null {
  if (recordingAgain.shownUntil !== null) return { kind: 'again' };
  if (!pause) return null;
  const { resumeAt, givenUp, reminders } = pause;
  if (resumeAt !== null && resumeAt - now <= pauseTimes.warnBeforeMs)
    return { kind: 'resumesSoon' };
  if (reminders > 0) return { kind: 'reminder', count: reminders };
  return givenUp ? { kind: 'givenUp' } : null;
}

/** Whether the agent, who may look elsewhere in the workspace, has to be notified. */
export const needsAttention = (alert: PauseAlert | null): alert is PauseAlert =>
  alert !== null && alert.kind !== 'again';

export const samePauseAlert = (one: PauseAlert | null, other: PauseAlert | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export interface PauseAlertText {
  readonly title: string;
  /** The next step; nothing needs doing without one. */
  readonly next: string | null;
}

/** Puts news into words. */
export type FormatPauseAlert = (alert: PauseAlert) => PauseAlertText;

interface Pause {
  readonly remindEveryMs: number;
  /** Whether the beginning of the pause was seen. */
  readonly exact: boolean;
  readonly lang: string;
}

export function createPauseAlertFormatter(
  messages: PauseMessages,
  { remindEveryMs, exact, lang }: Pause,
): FormatPauseAlert {
  return (alert) => {
    switch (alert.kind) {
      case 'again':
        return { title: messages.again, next: null };
      case 'resumesSoon':
        return { title: messages.resumesSoon, next: messages.keepPausedIfNotDone };
      case 'givenUp':
        return { title: messages.givenUp, next: messages.resumeWhenDone };
      case 'reminder': {
        const time = formatMinutes(alert.count * remindEveryMs, lang);
        const title = exact ? messages.pausedFor(time) : messages.pausedForAtLeast(time);
        return { title, next: messages.resumeWhenDone };
      }
    }
  };
}
