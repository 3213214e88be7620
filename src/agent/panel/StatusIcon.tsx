import type { JSX } from 'preact';
import type { StatusTone } from '../../recording/session/view.ts';

/** Each tone has its own shape, so that color is never the only sign. */
const shapes: Readonly<Record<StatusTone, JSX.Element>> = {
  unknown: (
    <>
      <circle cx="16" cy="16" r="11" stroke-dasharray="4 2.91" />
      <path d="M12.8 13.2a3.2 3.2 0 1 1 4.9 2.7c-1 .7-1.7 1.2-1.7 2.3M16 21.6v.1" />
    </>
  ),
  idle: <circle cx="16" cy="16" r="10.5" stroke-width="3" />,
  recording: <circle cx="16" cy="16" r="12" fill="currentColor" stroke="none" />,
  paused: <path d="M11 7.5v17M21 7.5v17" stroke-width="6" stroke-linecap="butt" />,
  ended: (
    <>
      <rect x="5.5" y="5.5" width="21" height="21" rx="5" />
      <path d="m11 16.3 3.6 3.6 6.6-7.4" stroke-width="2.5" />
    </>
  ),
};

/** The status as a shape; an arc turns around it while a command is under way. */
export function StatusIcon({ tone, busy }: { readonly tone: StatusTone; readonly busy: boolean }) {
  return (
    <svg class="status-icon" viewBox="0 0 32 32" aria-hidden="true">
      {shapes[tone]}
      {busy && <path class="turning" d="M16 1a15 15 0 0 1 15 15" />}
    </svg>
  );
}
