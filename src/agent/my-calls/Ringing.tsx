import type { MyCall } from '../../recording/my-call.ts';
import type { MyCallsMessages } from '../../ui/messages/my-calls-messages.ts';

interface Props {
  readonly calls: readonly MyCall[];
  readonly words: MyCallsMessages;
}

/** Who rings, for a live region that is always there: each call is read out once. */
export function Ringing({ calls, words }: Props) {
  const ringing = calls.filter(({ phase }) => phase === 'ringing');
  return ringing.map(({ id, who }) => (
    <p key={id} class="unseen">
      {words.rings(who ?? words.unknownCaller)}
    </p>
  ));
}
