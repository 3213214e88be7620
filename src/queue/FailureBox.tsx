import type { ComponentChildren } from 'preact';
import type { Failure } from '../recording/failure.ts';
import type { Messages } from '../i18n/messages.ts';

interface Props {
  readonly failure: Failure;
  readonly messages: Messages;
  readonly onAgain: () => void;
  /** What the failure led to. */
  readonly children?: ComponentChildren;
}

/** A failed read, and the next step. */
export function FailureBox({ failure, messages, onAgain, children }: Props) {
  const { what, next } = messages.failure(failure, null);
  return (
    <div class="box failure">
      <div role="alert">
        {children}
        <p>{what}</p>
        <p>{next}</p>
        {failure.correlationId && (
          <p class="quiet">
            {messages.reference} <code>{failure.correlationId}</code>
          </p>
        )}
      </div>
      <button type="button" class="button" onClick={onAgain}>
        {messages.checkAgain}
      </button>
    </div>
  );
}
