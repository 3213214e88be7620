import type { MyCall } from '../../recording/my-call.ts';
import type { MyCallsMessages } from '../../i18n/messages.ts';

interface Props {
  /** The other party of the call shown. `null`: unknown or hidden by the organization. `undefined`: not read yet. */
  readonly who: string | null | undefined;
  /** The agent's other calls. */
  readonly others: readonly MyCall[];
  readonly myCallsMessages: MyCallsMessages;
  readonly onBack: () => void;
}

/** A button back to the list, the other party of this call, and other calls that are ringing. */
export function CallHeader({ who, others, myCallsMessages, onBack }: Props) {
  return (
    <header class="call-header">
      <button type="button" class="button tertiary back" onClick={onBack}>
        <span aria-hidden="true">‹ </span>
        {myCallsMessages.title}
        {others.length > 0 && ` (${myCallsMessages.others(others.length)})`}
      </button>
      {who !== undefined && <h2>{who ?? myCallsMessages.unknownCaller}</h2>}
      <div aria-live="polite">
        <Ringing calls={others} myCallsMessages={myCallsMessages} />
      </div>
    </header>
  );
}

interface RingingProps {
  readonly calls: readonly MyCall[];
  readonly myCallsMessages: MyCallsMessages;
}

/** Ringing calls, for a permanent live region: each call is announced once. */
export function Ringing({ calls, myCallsMessages }: RingingProps) {
  const ringing = calls.filter(({ phase }) => phase === 'ringing');
  return ringing.map(({ id, who }) => (
    <p key={id} class="ringing">
      {myCallsMessages.rings(who ?? myCallsMessages.unknownCaller)}
    </p>
  ));
}
