import type { ComponentChildren } from 'preact';
import { timeOfDay } from '../../i18n/format-duration.ts';
import type { Messages, MyCallsMessages, ProblemMessage } from '../../i18n/messages.ts';
import type { MyCall } from '../../recording/my-call.ts';
import { toneOf } from '../../recording/session/view.ts';
import { applyStyles } from '../../ui/late-styles.ts';
import { LongWait } from '../panel/LongWait.tsx';
import { StatusIcon } from '../panel/StatusIcon.tsx';
import { Ringing } from './CallHeader.tsx';
import { type CallList, isCertain, isPaused } from './call-list-store.ts';
import { moveFocus } from './focus.ts';
import css from './my-calls.css?inline';

applyStyles(css);

interface Props {
  readonly list: CallList;
  /** Epoch ms. */
  readonly now: number;
  readonly myCallsMessages: MyCallsMessages;
  readonly messages: Messages;
  readonly onChoose: (call: MyCall) => void;
  readonly onCheckAgain: () => void;
  /** Shown during a long sign-in, with an offer to sign in here. */
  readonly longWait: ProblemMessage | null;
  readonly onSignIn: () => void;
  readonly account: ComponentChildren;
}

/** The list of the agent's calls; ringing ones come first. */
export function MyCallsPage({
  list,
  now,
  myCallsMessages,
  messages,
  onChoose,
  onCheckAgain,
  longWait,
  onSignIn,
  account,
}: Props) {
  const { calls, failure } = list;
  const why = failure && messages.failure(failure, null);
  return (
    <main class="my-calls">
      <h1>{myCallsMessages.title}</h1>
      {/* Permanent, so that screen readers announce changes. */}
      <div class="polite" aria-live="polite">
        <div class="unseen">
          <Ringing calls={calls ?? []} myCallsMessages={myCallsMessages} />
        </div>
        {!calls && !failure && !longWait && <p class="if-it-lasts">{myCallsMessages.looking}</p>}
        {longWait && <LongWait message={longWait} signIn={messages.signIn} onSignIn={onSignIn} />}
        {calls?.length === 0 && <p>{myCallsMessages.none}</p>}
      </div>
      {why && !longWait && (
        <div class="notice failure">
          <div role="alert">
            <p>{why.what}</p>
            <p>{why.next}</p>
          </div>
          <button type="button" class="button" onClick={onCheckAgain}>
            {messages.checkAgain}
          </button>
        </div>
      )}
      {calls && calls.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its buttons hear the keys first
        <ul onKeyDown={moveFocus}>
          {calls.map((call) => (
            <li key={call.id}>
              <CallButton
                call={call}
                outdatedAt={isCertain(call, list, now) ? null : list.readAt}
                myCallsMessages={myCallsMessages}
                messages={messages}
                onChoose={onChoose}
              />
            </li>
          ))}
        </ul>
      )}
      {account}
    </main>
  );
}

interface CallButtonProps {
  readonly call: MyCall;
  /** When the status was last confirmed, epoch ms, if that was too long ago; `null` if it is certain. */
  readonly outdatedAt: number | null;
  readonly myCallsMessages: MyCallsMessages;
  readonly messages: Messages;
  readonly onChoose: (call: MyCall) => void;
}

/** One call, styled by its status. */
function CallButton(props: CallButtonProps) {
  const { call, outdatedAt, myCallsMessages, messages, onChoose } = props;
  const { status, phase } = call;
  // "Paused" is a promise: once outdated, it is no longer shown as such.
  const isDoubtful = outdatedAt !== null && isPaused(call);
  const tone = toneOf(isDoubtful ? 'unknown' : status);
  const details = [
    ...(phase === 'unknown' ? [] : [myCallsMessages.phases[phase]]),
    ...(status === 'unknown' || isDoubtful ? [] : [messages.labels[status]]),
    ...(status === 'suppressed' ? [messages.meanings[status]] : []),
    ...(outdatedAt === null ? [] : lastConfirmed(props, outdatedAt, isDoubtful)),
  ];
  return (
    <button
      type="button"
      class={`status ${tone}`}
      data-call={call.id}
      onClick={() => onChoose(call)}
    >
      <StatusIcon tone={tone} busy={false} />
      <span class="label">{call.who ?? myCallsMessages.unknownCaller}</span>{' '}
      <span class="details">{details.join(' · ')}</span>
    </button>
  );
}

function lastConfirmed(
  { call: { status }, messages }: CallButtonProps,
  at: number,
  isDoubtful: boolean,
): readonly string[] {
  if (status === 'unknown') return [];
  const time = timeOfDay(at, messages.lang);
  return [
    isDoubtful
      ? messages.lastConfirmed(messages.labels[status], time)
      : messages.lastConfirmedAt(time),
  ];
}
