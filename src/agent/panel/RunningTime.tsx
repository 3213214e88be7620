import type { Label, View } from '../../recording/session/view.ts';
import { clockText } from '../../i18n/format-duration.ts';
import type { FirstMessages } from '../../i18n/messages.ts';

/** Labels that show a running time; next to others it could be mistaken for the length of a recording. */
const timedLabels: ReadonlySet<Label> = new Set([
  'recording',
  'stopping',
  'pausing',
  'paused',
  'pausedOnHold',
]);

/** Whether the view contains anything that counts seconds. */
export function isRunning(view: View): boolean {
  return isTimed(view) || (view.alert?.retryAt ?? null) !== null;
}

/** Whether the status has a running time to show. */
export function isTimed({ label, since }: View): boolean {
  return since !== null && timedLabels.has(label);
}

interface Props {
  readonly view: View;
  readonly now: number;
  readonly messages: FirstMessages;
}

/** How long the status has lasted. */
export function RunningTime({ view, now, messages }: Props) {
  if (!view.since) return null;
  const time = clockText(now - view.since.at);
  if (view.since.exact) return <time>{time}</time>;
  return (
    <>
      <time>{messages.atLeast(time)}</time>
      <span class="unseen">{messages.beginningNotSeen}</span>
    </>
  );
}
