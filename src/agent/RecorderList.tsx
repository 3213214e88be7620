import { type RecorderName, type Recorders, recordersThatAre } from '../recording/recorder.ts';
import type { Messages } from '../ui/messages/messages.ts';

interface Props {
  readonly recorders: Recorders;
  readonly messages: Messages;
}

/** Which recorders work on the call, and which of them are paused. */
export function RecorderList({ recorders, messages }: Props) {
  const item = (name: RecorderName, state: 'active' | 'paused') => (
    <li key={name} class={state}>
      <svg viewBox="0 0 8 8" aria-hidden="true">
        {state === 'active' ? <circle cx="4" cy="4" r="4" /> : <path d="M0 0h3v8H0zM5 0h3v8H5z" />}
      </svg>
      {messages.recorders[name]} <span class="unseen">{messages.recorderStates[state]}</span>
    </li>
  );
  return (
    <ul class="recorders">
      {recordersThatAre(recorders, 'active').map((name) => item(name, 'active'))}
      {recordersThatAre(recorders, 'paused').map((name) => item(name, 'paused'))}
    </ul>
  );
}
