import type { MyCall } from '../../recording/my-call.ts';
import type { MyCallsMessages } from '../../ui/messages/my-calls-messages.ts';
import { Ringing } from './Ringing.tsx';

interface Props {
  /** The calls beside the one that is shown. */
  readonly others: readonly MyCall[];
  readonly words: MyCallsMessages;
  readonly onBack: () => void;
}

/** The way back from one call to all of them, how many wait there, and who rings meanwhile. */
export function CallHeader({ others, words, onBack }: Props) {
  return (
    <>
      <button type="button" class="button back" onClick={onBack}>
        <span aria-hidden="true">‹ </span>
        {words.title}
        {others.length > 0 && ` (${words.others(others.length)})`}
      </button>
      <div class="unseen" aria-live="polite">
        <Ringing calls={others} words={words} />
      </div>
    </>
  );
}
