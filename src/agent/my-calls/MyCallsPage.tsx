import type { ComponentChildren } from 'preact';
import type { Messages, MyCallsMessages } from '../../i18n/messages.ts';
import type { MyCall } from '../../recording/my-call.ts';
import { toneOf } from '../../recording/session/view.ts';
import { applyStyles } from '../../ui/late-styles.ts';
import { StatusIcon } from '../panel/StatusIcon.tsx';
import { Ringing } from './CallHeader.tsx';
import type { CallList } from './call-list-store.ts';
import { moveFocus } from './focus.ts';
import noticeCss from '../panel/notice.css?inline';
import css from './my-calls.css?inline';

applyStyles(noticeCss);
applyStyles(css);

interface Props {
  readonly list: CallList;
  readonly myCallsMessages: MyCallsMessages;
  readonly messages: Messages;
  readonly onChoose: (call: MyCall) => void;
  readonly onCheckAgain: () => void;
  readonly account: ComponentChildren;
}

/** The agent's calls to choose from: those that ring at the top. */
export function MyCallsPage({
  list,
  myCallsMessages,
  messages,
  onChoose,
  onCheckAgain,
  account,
}: Props) {
  const { calls, failure } = list;
  const why = failure && messages.failure(failure, null);
  return (
    <main class="my-calls">
      <h1>{myCallsMessages.title}</h1>
      {/* Always there, so that what comes into it is read out. */}
      <div class="polite" aria-live="polite">
        <div class="unseen">
          <Ringing calls={calls ?? []} myCallsMessages={myCallsMessages} />
        </div>
        {!calls && !failure && <p class="if-it-lasts">{myCallsMessages.looking}</p>}
        {calls?.length === 0 && <p>{myCallsMessages.none}</p>}
      </div>
      {why && (
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
  readonly myCallsMessages: MyCallsMessages;
  readonly messages: Messages;
  readonly onChoose: (call: MyCall) => void;
}

/** One call, in the look of its status. */
function CallButton({ call, myCallsMessages, messages, onChoose }: CallButtonProps) {
  const { status, phase } = call;
  const tone = toneOf(status);
  const details = [
    ...(phase === 'unknown' ? [] : [myCallsMessages.phases[phase]]),
    ...(status === 'unknown' ? [] : [messages.labels[status]]),
    ...(status === 'suppressed' ? [messages.meanings[status]] : []),
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
