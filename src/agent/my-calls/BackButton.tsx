import type { MyCallsMessages } from '../../ui/messages/my-calls-messages.ts';

interface Props {
  readonly others: number;
  readonly words: MyCallsMessages;
  readonly onBack: () => void;
}

/** The way back from one call to all of them, and how many wait there. */
export function BackButton({ others, words, onBack }: Props) {
  return (
    <button type="button" class="button back" onClick={onBack}>
      <span aria-hidden="true">‹ </span>
      {words.title}
      {others > 0 && ` (${words.others(others)})`}
    </button>
  );
}
