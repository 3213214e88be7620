import type { ComponentChildren } from 'preact';
import { type RecorderName, type Recorders, recordersThatAre } from '../../recording/status.ts';
import type { View } from '../../recording/session/view.ts';
import { timeOfDay } from '../../i18n/format-duration.ts';
import type { FirstMessages } from '../../i18n/messages.ts';
import { isTimed, RunningTime } from './RunningTime.tsx';
import { StatusIcon } from './StatusIcon.tsx';
import './status.css';

interface Props {
  readonly view: View;
  readonly now: number;
  readonly messages: FirstMessages;
}

interface BlockProps extends Props {
  /** The origin of the status, if worth a line. */
  readonly origin: ComponentChildren;
}

/** The status at a glance: its icon and label, the running time, the recorders, and how certain it is. */
export function StatusBlock(props: BlockProps) {
  const { view, messages } = props;
  const { label, busy, live } = view;
  const tone = isStale(view) && !busy ? 'unknown' : view.tone;
  return (
    <section class={`status ${tone}`} data-live={live ? 'on' : 'off'}>
      {/* A start or stop alongside a recording shows on its button. */}
      <StatusIcon tone={tone} busy={busy && label !== 'recording'} />
      <div class="words">
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <output> is announced by fewer screen readers */}
        <p class="label" role="status" aria-label={messages.statusName}>
          {messages.labels[label]}
        </p>
        <div class="details">
          <Details {...props} />
        </div>
      </div>
      <TrustLine {...props} />
    </section>
  );
}

/** The meaning of the status. The cause of an ended or unknown status, if known, takes precedence. */
function meaningOf(view: View, { meanings, reasons, noStatus }: FirstMessages): string {
  const { start } = view.actions;
  if (start.state === 'off' && (start.why === 'left' || start.why === 'noCallYet')) {
    return reasons[start.why];
  }
  return view.label === 'unknown' && !isChecking(view) ? noStatus : meanings[view.label];
}

/** Whether the status is being checked, as opposed to a failed check or a wait for a sign-in. */
function isChecking({ confirmed, signIn, alert }: View): boolean {
  const gaveUp = alert !== null && alert.command === null && alert.retryAt === null;
  return !confirmed && signIn !== 'needed' && !gaveUp;
}

/** Whether the current status is not confirmed and only the last confirmed one is known. */
function isStale(view: View): boolean {
  const { label, confirmed, outdated, signIn } = view;
  if (label === 'ended') return false;
  return outdated || !((confirmed && signIn !== 'needed') || isChecking(view));
}

/** The details next to the status. */
function Details({ view, now, messages }: Props) {
  if (isTimed(view)) {
    const until = isStale(view) ? (view.lastConfirmed?.at ?? now) : now;
    return (
      <>
        <RunningTime view={view} now={until} messages={messages} />
        {view.recorders && <RecorderList recorders={view.recorders} messages={messages} />}
      </>
    );
  }
  const isUnknown = view.label === 'unknown';
  const known = isUnknown && !view.confirmed ? lastConfirmed(view, messages) : null;
  if (known !== null) return <p>{known}</p>;
  return <p class={isUnknown ? 'if-it-lasts' : ''}>{meaningOf(view, messages)}</p>;
}

/** The last confirmed status and its time; `null` if there is none. */
function lastConfirmed({ lastConfirmed: confirmed }: View, messages: FirstMessages): string | null {
  if (!confirmed || confirmed.status === 'unknown') return null;
  const { status, at } = confirmed;
  return messages.lastConfirmed(messages.labels[status], timeOfDay(at, messages.lang));
}

/** Why the status may not be certain; otherwise its origin. */
function TrustLine({ view, messages, origin }: BlockProps) {
  const trust = trustOf(view, messages);
  return (
    <p class="trust">
      {trust ? (
        <span key={trust} class={view.outdated ? '' : 'if-it-lasts'}>
          {trust}
        </span>
      ) : (
        origin
      )}
    </p>
  );
}

/** Says nothing about a call that has ended or was never read. */
function trustOf(view: View, messages: FirstMessages): string | null {
  const { label, confirmed } = view;
  if (label === 'ended') return null;
  const isKnown = label !== 'unknown';
  if (isStale(view)) return isKnown ? lastConfirmedAt(view, messages) : null;
  if (confirmed) return paceOf(view, messages);
  const isFirstCheck = !isKnown && lastConfirmed(view, messages) === null;
  return isFirstCheck ? null : messages.trust.checking;
}

/** Shown if the status is checked differently from normal. */
function paceOf({ live, isStretched, readEveryMs }: View, messages: FirstMessages): string | null {
  if (!live) return messages.trust.notLive(readEveryMs / 1000);
  return isStretched ? messages.trust.checkedEvery(readEveryMs / 1000) : null;
}

/** When the displayed status was last confirmed; `null` if it never was. */
function lastConfirmedAt(
  { lastConfirmed: confirmed }: View,
  messages: FirstMessages,
): string | null {
  if (!confirmed || confirmed.status === 'unknown') return null;
  return messages.lastConfirmedAt(timeOfDay(confirmed.at, messages.lang));
}

interface RecorderListProps {
  readonly recorders: Recorders;
  readonly messages: FirstMessages;
}

/** The call's active and paused recorders. */
function RecorderList({ recorders, messages }: RecorderListProps) {
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
