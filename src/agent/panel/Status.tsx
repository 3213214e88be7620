import { type RecorderName, type Recorders, recordersThatAre } from '../../recording/status.ts';
import type { View } from '../../recording/session/view.ts';
import type { Messages } from '../../i18n/messages.ts';
import { isTimed, RunningTime } from './RunningTime.tsx';
import { StatusIcon } from './StatusIcon.tsx';
import './status.css';

interface Props {
  readonly view: View;
  readonly now: number;
  readonly messages: Messages;
}

/** The status at a glance: its shape and word, since when, by which recorders, and how surely. */
export function StatusBlock({ view, now, messages }: Props) {
  return (
    <section class={`status ${view.tone}`}>
      <StatusIcon tone={view.tone} busy={view.busy} />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <output> is announced by fewer screen readers */}
      <p class="label" role="status" aria-label={messages.statusName}>
        {messages.labels[view.label]}
      </p>
      <div class="details">
        {isTimed(view) ? (
          <>
            <RunningTime view={view} now={now} messages={messages} />
            {view.recorders && <RecorderList recorders={view.recorders} messages={messages} />}
          </>
        ) : (
          <p class={view.label === 'unknown' ? 'if-it-lasts' : ''}>{meaningOf(view, messages)}</p>
        )}
      </div>
      <TrustLine view={view} messages={messages} />
    </section>
  );
}

/** What an end or an unknown status comes from, where that is known, counts more than what it means. */
function meaningOf({ label, actions }: View, { meanings, reasons }: Messages): string {
  const { start } = actions;
  if (start.state === 'off' && (start.why === 'left' || start.why === 'noCallYet')) {
    return reasons[start.why];
  }
  return meanings[label];
}

interface TrustLineProps {
  readonly view: View;
  readonly messages: Messages;
}

/** How surely and how quickly the status follows the platform. */
export function TrustLine({ view, messages }: TrustLineProps) {
  const trust = trustOf(view);
  return (
    <p class="trust">
      {trust && (
        <span key={trust} class={trust === 'live' ? '' : 'if-it-lasts'}>
          {messages.trust[trust]}
        </span>
      )}
    </p>
  );
}

/** Nothing is claimed about a call that is over, or of which nothing was ever seen. */
function trustOf({ label, sure, live, signIn, alert }: View): keyof Messages['trust'] | null {
  if (label === 'ended') return null;
  if (sure && signIn !== 'needed') return live ? 'live' : 'notLive';
  const gaveUp = alert !== null && alert.command === null && alert.retryAt === null;
  if (signIn !== 'needed' && !gaveUp) return 'checking';
  return label === 'unknown' ? null : 'lastKnown';
}

interface RecorderListProps {
  readonly recorders: Recorders;
  readonly messages: Messages;
}

/** Which recorders work on the call, and which of them are paused. */
export function RecorderList({ recorders, messages }: RecorderListProps) {
  const item = (name: RecorderName, state: 'active' | 'paused') => (
    <li key={name} class={state}>
      <svg viewBox="0 0 8 8" aria-hidden="true">
        {state === 'active' ? <circle cx="4" cy="4" r="4" /> : <path d="M0 0h3v8H0zM5 0h3v8H5z" />}
      </svg>
      {messages.recorders[name]} <span class="unseen">{messages.recorderStates[state]}</span>
    </li>
  );
  return (
    <ul class="recorders">
      {recordersThatAre(recorders, 'active').map((name) => item(name, 'active'))}
      {recordersThatAre(recorders, 'paused').map((name) => item(name, 'paused'))}
    </ul>
  );
}
