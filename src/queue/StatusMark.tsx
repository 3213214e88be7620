import type { JSX } from 'preact';
import type { StatusName } from '../recording/status.ts';

const pause = <path d="M4 2.5h2.5v11H4zM9.5 2.5H12v11H9.5z" fill="currentColor" stroke="none" />;

/** Each status has its own shape, so that color is not the only cue. */
const shapes: Readonly<Record<StatusName, JSX.Element>> = {
  unknown: <circle cx="8" cy="8" r="5.5" stroke-dasharray="2 2.3" />,
  notRecorded: <circle cx="8" cy="8" r="5.5" />,
  suppressed: <circle cx="8" cy="8" r="5.5" />,
  recording: <circle cx="8" cy="8" r="6" fill="currentColor" stroke="none" />,
  paused: pause,
  pausedOnHold: pause,
  ended: <rect x="2.5" y="2.5" width="11" height="11" rx="2" />,
};

export function StatusMark({ name }: { readonly name: StatusName }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      {shapes[name]}
    </svg>
  );
}
