import type { Dispatch } from 'preact/hooks';
import { type Call, describeCall } from '../call.ts';
import { sendCallEvent } from '../control/actions.ts';
import type { Conversation } from '../control/schema.ts';
import type { DesktopEvent } from '../host/desktop-state.ts';
import { Avatar } from './Avatar.tsx';
import { StateChip, durationOf } from './CallList.tsx';
import type { Perform } from './useActions.ts';

interface Props {
  readonly conversation: Conversation | undefined;
  readonly selected: string | null;
  /** Epoch ms; `undefined` until the platform has answered. */
  readonly now: number | undefined;
  readonly perform: Perform;
  readonly dispatch: Dispatch<DesktopEvent>;
}

/** The call that is shown: who, how it stands, and the agent's own call controls. */
export function CallDetails({ conversation, selected, now, perform, dispatch }: Props) {
  if (now === undefined) return <p class="empty">Loading the interactions…</p>;
  if (!conversation) {
    return (
      <p class="empty">
        {selected === null
          ? 'No interactions. Press “Reset the simulator” below to bring the first calls back.'
          : `There is no interaction ${selected}. Choose one from the list.`}
      </p>
    );
  }
  const call = describeCall(conversation);
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
      <dl class="call__facts">
        <dt>Phone</dt>
        <dd>{call.address}</dd>
        <dt>Conversation</dt>
        <dd>
          <button
            type="button"
            class="link mono"
            onClick={() => dispatch({ type: 'detailsOpened', conversationId: call.id })}
          >
            {call.id}
          </button>
        </dd>
      </dl>
    </section>
  );
}

function CallControls({ call, perform }: { readonly call: Call; readonly perform: Perform }) {
  const held = call.state === 'held';
  const live = held || call.state === 'connected';
  return (
    <fieldset class="call__controls" aria-label="Call controls">
      {call.state === 'ringing' && (
        <button
          type="button"
          class="button"
          onClick={() => perform(sendCallEvent('Answer', call.id, 'answer'))}
        >
          Answer
        </button>
      )}
      <button
        type="button"
        class="button"
        aria-pressed={held}
        disabled={!live}
        onClick={() =>
          perform(sendCallEvent(held ? 'Unhold' : 'Hold', call.id, held ? 'unhold' : 'hold'))
        }
      >
        Hold
      </button>
      <button
        type="button"
        class="button button--danger"
        disabled={call.state === 'ended'}
        onClick={() => perform(sendCallEvent('Hang up', call.id, 'hangup'))}
      >
        Hang up
      </button>
    </fieldset>
  );
}
