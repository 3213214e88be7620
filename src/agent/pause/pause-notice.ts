import type { PauseTracker } from '../../recording/pause/pause-tracker.ts';
import { pauseTimes } from '../../recording/policy.ts';
import type { PauseMessages } from '../../i18n/messages.ts';
import { formatMinutes } from '../../i18n/format-duration.ts';

/** The single alert about a call's pauses. */
export type PauseAlert =
  | { readonly kind: 'again' }
  /** The agent has to act. */
  | { readonly kind: 'resumesSoon' | 'givenUp' }
  | { readonly kind: 'reminder'; readonly count: number };

/**
 * Picks the alert: "Recording again" comes first, then an imminent auto-resume, reminders, and a canceled auto-resume.
 */
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

/** Whether to notify the agent, who may be elsewhere in the workspace. */
export const needsAttention = (alert: PauseAlert | null): alert is PauseAlert =>
  alert !== null && alert.kind !== 'again';

export const samePauseAlert = (one: PauseAlert | null, other: PauseAlert | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export interface PauseAlertText {
  readonly title: string;
  /** The next step; `null` if nothing needs to be done. */
  readonly next: string | null;
}

/** Formats an alert. */
export type FormatPauseAlert = (alert: PauseAlert) => PauseAlertText;

interface Pause {
  readonly remindEveryMs: number;
  /** Whether the start of the pause was observed. */
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
