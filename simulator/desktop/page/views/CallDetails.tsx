import type { Dispatch } from 'preact/hooks';
import type { Call } from '../call.ts';
import { type CallEvent, sendCallEvent } from '../control/actions.ts';
import type { Person } from '../control/schema.ts';
import type { DesktopEvent } from '../host/desktop-state.ts';
import { Avatar } from './Avatar.tsx';
import { StateChip, durationOf } from './CallList.tsx';
import type { Perform } from './useActions.ts';

interface Props {
  readonly call: Call | undefined;
  readonly person: Person | undefined;
  readonly selected: string | null;
  /** Epoch ms; `undefined` until the platform has answered. */
  readonly now: number | undefined;
  readonly perform: Perform;
  readonly dispatch: Dispatch<DesktopEvent>;
}

/** The selected call: who is on it, its state, and the agent's call controls. */
export function CallDetails({ call, person, selected, now, perform, dispatch }: Props) {
  if (!call || now === undefined) {
    return <p class="card empty">{now === undefined ? 'Loading the interactions…' : nothing()}</p>;
  }
  return (
    <section class="card call" aria-labelledby="call-title">
      <div class="call__head">
        <Avatar name={call.customer} />
        <div class="call__who">
          <h2 id="call-title">{call.customer}</h2>
          <p class="quiet">
            {call.route} <StateChip call={call} /> <span class="time">{durationOf(call, now)}</span>
          </p>
        </div>
        <CallControls call={call} perform={perform} />
      </div>
      <p class="call__facts quiet">
        {call.address} ·{' '}
        <button
          type="button"
          class="link mono"
          onClick={() => dispatch({ type: 'detailsOpened', conversationId: call.id })}
        >
          {call.id}
        </button>
      </p>
    </section>
  );

  function nothing(): string {
    if (selected !== null) return `There is no interaction ${selected}. Choose one from the list.`;
    return `${person?.name ?? 'This person'} has no calls. Add one under “Calls”, or choose someone else at the top right.`;
  }
}

function CallControls({ call, perform }: { readonly call: Call; readonly perform: Perform }) {
  const held = call.state === 'held';
  const live = held || call.state === 'connected';
  const send = (name: string, type: CallEvent) => () =>
    void perform(sendCallEvent(name, call.id, type));
  return (
    <fieldset class="call__controls" aria-label="Call controls">
      {call.state === 'callback' && (
        <button type="button" class="button" onClick={send('Dial', 'dial')}>
          Dial
        </button>
      )}
      {(call.state === 'ringing' || call.state === 'dialing') && (
        <button type="button" class="button" onClick={send('Answer', 'answer')}>
          {call.state === 'dialing' ? 'Customer answers' : 'Answer'}
        </button>
      )}
      <button
        type="button"
        class="button"
        aria-pressed={held}
        disabled={!live}
        onClick={send(held ? 'Unhold' : 'Hold', held ? 'unhold' : 'hold')}
      >
        Hold
      </button>
      <button
        type="button"
        class="button button--danger"
        disabled={call.state === 'ended' || call.state === 'left' || call.state === 'others'}
        onClick={send('Hang up', 'hangup')}
      >
        Hang up
      </button>
    </fieldset>
  );
}
