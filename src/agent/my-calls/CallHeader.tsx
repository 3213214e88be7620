import type { MyCall } from '../../recording/my-call.ts';
import type { MyCallsMessages } from '../../i18n/messages.ts';

interface Props {
  /** The other party of the call that is shown; `null`: unknown, or hidden by the organization; `undefined`: not read. */
  readonly who: string | null | undefined;
  /** The calls beside the one that is shown. */
  readonly others: readonly MyCall[];
  readonly myCallsMessages: MyCallsMessages;
  readonly onBack: () => void;
}

/** The way back from one call to all of them, whose call it is, and who rings at the same time. */
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

/** Who rings, for a live region that is always there: each call is read out once. */
export function Ringing({ calls, myCallsMessages }: RingingProps) {
  const ringing = calls.filter(({ phase }) => phase === 'ringing');
  return ringing.map(({ id, who }) => (
    <p key={id} class="ringing">
      {myCallsMessages.rings(who ?? myCallsMessages.unknownCaller)}
    </p>
  ));
}
