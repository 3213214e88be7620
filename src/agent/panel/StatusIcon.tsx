import type { JSX } from 'preact';
import type { StatusTone } from '../../recording/session/view.ts';

/** Each tone has its own shape, so that color is not the only cue. */
const shapes: Readonly<Record<StatusTone, JSX.Element>> = {
  unknown: (
    <g>
      <circle cx="16" cy="16" r="11" stroke-dasharray="4 2.91" />
      <path d="M12.8 13.2a3.2 3.2 0 1 1 4.9 2.7c-1 .7-1.7 1.2-1.7 2.3M16 21.6v.1" />
    </g>
  ),
  idle: <circle cx="16" cy="16" r="10.5" stroke-width="3" />,
  hoped: <circle cx="16" cy="16" r="10.5" stroke-width="3" stroke-dasharray="5 3.25" />,
  recording: <circle cx="16" cy="16" r="12" fill="currentColor" stroke="none" />,
  paused: <path d="M11 7.5v17M21 7.5v17" stroke-width="6" stroke-linecap="butt" />,
  // A handset on the hook.
  ended: (
    <path
      d="M4 17.5a14 8 0 0 1 24 0l-1.5 4-5.5-1.5v-3a16 16 0 0 0-10 0v3l-5.5 1.5z"
      fill="currentColor"
    />
  ),
};

/** The status as a shape; while a command is pending it is smaller, with an arc turning around it. */
export function StatusIcon({ tone, busy }: { readonly tone: StatusTone; readonly busy: boolean }) {
  return (
    <svg class={`status-icon ${busy ? 'busy' : ''}`} viewBox="0 0 32 32" aria-hidden="true">
      {shapes[tone]}
      {busy && <path class="turning" d="M16 1.5A14.5 14.5 0 0 1 30.5 16" />}
    </svg>
  );
}
