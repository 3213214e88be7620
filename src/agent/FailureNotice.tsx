import type { Alert } from '../recording/view.ts';
import { secondsUntil } from '../ui/duration.ts';
import type { Messages } from '../ui/messages/messages.ts';

interface Props {
  readonly alert: Alert;
  readonly now: number;
  readonly messages: Messages;
}

/**
 * What went wrong, and what to do next or when it is tried again. The countdown is not read out. A status that is
 * asked for again and again keeps its words, so that they are read out once.
 */
export function FailureNotice({ alert: { failure, command, retryAt }, now, messages }: Props) {
  const { title, what, next } = messages.failure(failure, command);
  const told = command === null || retryAt === null ? [title, what, next] : [what];
  return (
    <>
      <div role="alert">
        {told.map((text) => (
          <p key={text}>{text}</p>
        ))}
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
