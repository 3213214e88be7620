import type { Command } from '../../recording/command.ts';
import type { Alert, Label, View } from '../../recording/session/view.ts';
import { secondsUntil } from '../../i18n/format-duration.ts';
import type { Messages, ProblemMessage } from '../../i18n/messages.ts';
// It also applies the styles of notices.
import { LongWait } from './LongWait.tsx';
import { type Notice, noticeOf } from './notice.ts';

interface Props {
  readonly view: View;
  readonly now: number;
  readonly messages: Messages;
  /** Why the last sign-in failed. */
  readonly signInProblem: ProblemMessage | null;
  /** Shown during a long sign-in, with an offer to sign in here. */
  readonly longWait: ProblemMessage | null;
  readonly onPress: (command: Command) => void;
  readonly onCheckAgain: () => void;
  readonly onSignIn: () => void;
}

/** Shows what needs attention, one notice at a time. */
export function Alerts(props: Props) {
  const shown = noticeOf(props.view, props.longWait !== null);
  const notice = draw(shown, props);
  const isAlert = shown?.kind === 'failure' || shown?.kind === 'signIn';
  return (
    <>
      {/* Permanent live region; alerts are announced anyway. */}
      <div class="polite" aria-live="polite">
        {!isAlert && notice}
      </div>
      {isAlert && notice}
    </>
  );
}

function draw(shown: Notice | null, props: Props) {
  const { view, now, messages, signInProblem, longWait, onPress, onCheckAgain, onSignIn } = props;
  const signIn = signInProblem ?? longWait ?? messages.notSignedIn;
  const steps = (command: Command | null) => (
    <div class="step">
      {command && (
        <button type="button" class="button" onClick={() => onPress(command)}>
          {messages.tryAgain}
        </button>
      )}
      <button type="button" class={command ? 'button tertiary' : 'button'} onClick={onCheckAgain}>
        {messages.checkAgain}
      </button>
    </div>
  );
  switch (shown?.kind) {
    case undefined:
      // An unexpected login answer was refused, but the page has access anyway.
      return signInProblem ? (
        <div class="notice">
          <p class="title">{signIn.title}</p>
          <p>{signIn.what}</p>
        </div>
      ) : null;
    case 'failure':
      return (
        <div class="notice failure">
          <FailureNotice alert={shown.alert} label={view.label} now={now} messages={messages} />
          {shown.canCheckAgain && steps(shown.tryAgain)}
        </div>
      );
    case 'signIn':
      return (
        <div class="notice">
          <div role="alert">
            <p>{signIn.title}</p>
            <p>{signIn.what}</p>
            <p>{signIn.next}</p>
          </div>
          <div class="step">
            <button type="button" class="button primary" onClick={onSignIn}>
              {messages.signIn}
            </button>
          </div>
        </div>
      );
    case 'signingIn': {
      const stored = shown.hasStoredPress && <p>{messages.pressIsStored}</p>;
      return longWait ? (
        <LongWait message={signIn} signIn={messages.signIn} onSignIn={onSignIn}>
          {stored}
        </LongWait>
      ) : (
        <div class="notice if-it-lasts">
          <p class="title">{messages.signingIn}</p>
          {stored}
        </div>
      );
    }
    case 'already':
      return <p class="notice">{messages.already[shown.command]}</p>;
    case 'refusedBefore':
      return (
        <div class="notice">
          <p>{messages.reasons.notPermitted}</p>
          {steps(null)}
        </div>
      );
  }
}

interface FailureNoticeProps {
  readonly alert: Alert;
  readonly label: Label;
  readonly now: number;
  readonly messages: Messages;
}

/**
 * What went wrong and the next step. While a retry is pending, it shows what applies until then, and a countdown that
 * is not announced. The texts of a repeatedly failing read stay the same, so they are announced only once.
 */
function FailureNotice({
  alert: { failure, command, retryAt },
  label,
  now,
  messages,
}: FailureNoticeProps) {
  const { title, warning, what, next } = messages.failure(failure, command);
  const lines =
    command === null || retryAt === null
      ? [title, warning, what, next]
      : [what, messages.meanings[label]];
  return (
    <>
      <div role="alert">
        {lines.map((text) => text && <p key={text}>{text}</p>)}
        {failure.correlationId && (
          <p class="reference">
            {messages.reference} <code>{failure.correlationId}</code>
          </p>
        )}
      </div>
      {retryAt !== null && <p class="countdown">{messages.retryIn(secondsUntil(retryAt, now))}</p>}
    </>
  );
}
