import {
  type Action,
  type CallEvent,
  disturbSockets,
  expireTokens,
  reset,
  sendCallEvent,
  type SocketFault,
} from '../../control/actions.ts';
import type { Perform } from '../useActions.ts';
import { Panel } from './Panel.tsx';

const CALL_EVENTS: readonly (readonly [string, CallEvent])[] = [
  ['Paused by someone else', 'pauseByOther'],
  ['Resumed by someone else', 'resumeByOther'],
  ['Policy starts recording', 'policyStart'],
  ['Policy stops recording', 'policyStop'],
  ['Transfer', 'transfer'],
];

const SOCKET_FAULT_BUTTONS: readonly (readonly [string, SocketFault])[] = [
  ['Close', 'close'],
  ['Closing soon', 'closing'],
  ['Silence', 'silence'],
  ['Duplicate events', 'duplicate'],
  ['Reorder events', 'reorder'],
  ['Deaf: lose events', 'deaf'],
  ['Hearing again', 'hearing'],
  ['End subscriptions', 'unsubscribe'],
];

interface Props {
  /** `undefined` = no call is shown. */
  readonly id: string | undefined;
  readonly perform: Perform;
}

/** Things that happen without the widget: on the call, to the notifications, to the sign-in. */
export function Happenings({ id, perform }: Props) {
  const onCall =
    id === undefined ? [] : CALL_EVENTS.map(([name, type]) => sendCallEvent(name, id, type));
  const onSockets = SOCKET_FAULT_BUTTONS.map(([name, type]) => disturbSockets(name, type));
  return (
    <Panel title="Events">
      {onCall.length > 0 && <Buttons label="On this call" actions={onCall} perform={perform} />}
      <Buttons label="Notifications" actions={onSockets} perform={perform} />
      <Buttons label="Everything" actions={[expireTokens, reset]} perform={perform} />
    </Panel>
  );
}

interface ButtonsProps {
  readonly label: string;
  readonly actions: readonly Action[];
  readonly perform: Perform;
}

function Buttons({ label, actions, perform }: ButtonsProps) {
  return (
    <fieldset class="buttons">
      <legend>{label}</legend>
      {actions.map((action) => (
        <button
          key={action.name}
          type="button"
          class="button button--small"
          onClick={() => perform(action)}
        >
          {action.name}
        </button>
      ))}
    </fieldset>
  );
}
