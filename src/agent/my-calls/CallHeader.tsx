import type { MyCall } from '../../recording/my-call.ts';
import type { MyCallsMessages } from '../../i18n/messages.ts';

interface Props {
  /** The calls beside the one that is shown. */
  readonly others: readonly MyCall[];
  readonly myCallsMessages: MyCallsMessages;
  readonly onBack: () => void;
}

/** The way back from one call to all of them, how many wait there, and who rings in the meantime. */
export function CallHeader({ others, myCallsMessages, onBack }: Props) {
  return (
    <>
      <button type="button" class="button back" onClick={onBack}>
        <span aria-hidden="true">‹ </span>
        {myCallsMessages.title}
        {others.length > 0 && ` (${myCallsMessages.others(others.length)})`}
      </button>
      <div class="unseen" aria-live="polite">
        <Ringing calls={others} myCallsMessages={myCallsMessages} />
      </div>
    </>
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
    <p key={id} class="unseen">
      {myCallsMessages.rings(who ?? myCallsMessages.unknownCaller)}
    </p>
  ));
}
