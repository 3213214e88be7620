import type { SignInProblem } from '../genesys/problem.ts';
import type { View } from '../recording/view.ts';
import type { Messages } from '../ui/messages/messages.ts';
import { FailureNotice } from './FailureNotice.tsx';
import { noticeOf } from './panel-notice.ts';
import type { Parts } from './parts.ts';
import './notice.css';

interface Props {
  readonly view: View;
  readonly now: number;
  readonly messages: Messages;
  readonly signInProblem?: SignInProblem | null;
  readonly parts?: Parts;
  readonly onCheckAgain: () => void;
  readonly onSignIn: () => void;
}

/** The room below the buttons. Its size is reserved, so that nothing moves when something is told. */
export function NoticeArea(props: Props) {
  const { view, now, parts } = props;
  return (
    <div class="notices">
      {notice(props)}
      {parts?.notices.map((part) => part(view, now))}
    </div>
  );
}

function notice({ view, now, messages, signInProblem, onCheckAgain, onSignIn }: Props) {
  const told = noticeOf(view);
  const signIn = signInProblem ? messages.signInProblem(signInProblem) : messages.notSignedIn;
  const checkAgain = (
    <div class="step">
      <button type="button" class="button" onClick={onCheckAgain}>
        {messages.checkAgain}
      </button>
    </div>
  );
  switch (told?.kind) {
    case undefined:
      // A strange answer was refused, but the page has access all the same.
      return signInProblem ? (
        <div class="notice" aria-live="polite">
          <p class="title">{signIn.title}</p>
          <p>{signIn.what}</p>
        </div>
      ) : null;
    case 'failure':
      return (
        <div class="notice failure">
          <FailureNotice alert={told.alert} now={now} messages={messages} />
          {told.canCheckAgain && checkAgain}
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
    case 'signingIn':
      return (
        <div class="notice if-it-lasts" aria-live="polite">
          <p class="title">{messages.signingIn}</p>
          {told.keepsPress && <p>{messages.pressIsKept}</p>}
        </div>
      );
    case 'already':
      return (
        <p class="notice" aria-live="polite">
          {messages.already[told.command]}
        </p>
      );
    case 'refusedBefore':
      return (
        <div class="notice">
          <p>{messages.reasons.notPermitted}</p>
          {checkAgain}
        </div>
      );
  }
}
