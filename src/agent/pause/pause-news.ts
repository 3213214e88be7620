import type { PauseWatch } from '../../recording/pauses/pause-watch.ts';
import { pauseTimes } from '../../recording/pauses/policy.ts';

/** The one thing that is told about the pauses of a call. */
export type PauseNews =
  | { readonly kind: 'again' }
  /** The agent should do something. */
  | { readonly kind: 'resumesSoon' | 'givenUp' }
  | { readonly kind: 'reminder'; readonly count: number };

/** What is about to happen comes before what was planned, and that before what lasts. */
export function pauseNews({ pause, again }: PauseWatch, now: number): PauseNews | null {
  if (again.toldUntil !== null) return { kind: 'again' };
  if (!pause) return null;
  const { resumeAt, givenUp, reminders } = pause;
  if (resumeAt !== null && resumeAt - now <= pauseTimes.warnBeforeMs)
    return { kind: 'resumesSoon' };
  if (reminders > 0) return { kind: 'reminder', count: reminders };
  return givenUp ? { kind: 'givenUp' } : null;
}

/** Whether the agent, who may look elsewhere in the workspace, has to hear of it. */
export const isCall = (news: PauseNews | null): news is PauseNews =>
  news !== null && news.kind !== 'again';

export const sameNews = (one: PauseNews | null, other: PauseNews | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
