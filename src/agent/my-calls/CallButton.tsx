import type { MyCall } from '../../recording/my-call.ts';
import { toneOf } from '../../recording/view.ts';
import type { Messages } from '../../ui/messages/messages.ts';
import type { MyCallsMessages } from '../../ui/messages/my-calls-messages.ts';
import { StatusIcon } from '../StatusIcon.tsx';

interface Props {
  readonly call: MyCall;
  readonly words: MyCallsMessages;
  readonly messages: Messages;
  readonly onChoose: (call: MyCall) => void;
}

/** One call, in the look of its status. */
export function CallButton({ call, words, messages, onChoose }: Props) {
  const { status, phase } = call;
  const tone = toneOf(status);
  const recording = status === 'unknown' ? [] : [messages.labels[status]];
  const told = [words.phases[phase], ...recording];
  return (
    <button
      type="button"
      class={`status ${tone}`}
      data-call={call.id}
      onClick={() => onChoose(call)}
    >
      <StatusIcon tone={tone} busy={false} />
      <span class="label">{call.who ?? words.unknownCaller}</span>{' '}
      <span class="details">{told.join(' · ')}</span>
    </button>
  );
}
