import type { Dispatch } from 'preact/hooks';
import { type Call, type CallState, formatDuration } from '../call.ts';
import type { DesktopEvent, DesktopState } from '../host/desktop-state.ts';
import { Avatar } from './Avatar.tsx';

interface Props {
  readonly calls: readonly Call[];
  /** Epoch ms; `undefined` until the platform has answered. */
  readonly now: number | undefined;
  readonly desktop: DesktopState;
  readonly dispatch: Dispatch<DesktopEvent>;
}

/** The agent's interactions. Clicking one selects it. */
export function CallList({ calls, now, desktop, dispatch }: Props) {
  return (
    <nav class="call-list" aria-labelledby="call-list-title">
      <h2 id="call-list-title" class="call-list__title">
        Interactions {now !== undefined && <span class="quiet">{calls.length}</span>}
      </h2>
      <ul>
        {calls.map((call) => (
          <li key={call.id}>
            <button
              type="button"
              class="call-row"
              aria-current={call.id === desktop.selected}
              onClick={() => dispatch({ type: 'callSelected', conversationId: call.id })}
            >
              <Avatar name={call.customer} />
              <span class="call-row__what">
                <span class="call-row__line">
                  <span class="call-row__name">{call.customer}</span>
                  <span class="quiet time">{durationOf(call, now ?? 0)}</span>
                </span>
                <span class="call-row__line">
                  <span class="quiet">{call.route}</span>
                  <StateChip call={call} />
                </span>
              </span>
              <Attention count={desktop.attention.get(call.id) ?? 0} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const WORDS: Readonly<Record<CallState, string>> = {
  callback: 'Callback',
  ringing: 'Ringing',
  dialing: 'Dialing',
  connected: 'Connected',
  held: 'On hold',
  left: 'You left',
  others: 'Not yours',
  ended: 'Ended',
};

/** The state of a call in a word or two. */
export function StateChip({ call }: { readonly call: Call }) {
  return <span class={`chip chip--${call.state}`}>{WORDS[call.state]}</span>;
}

/** How long a live call has been connected; empty for any other call. */
export function durationOf({ connectedTime, state }: Call, now: number): string {
  const isLive = state === 'connected' || state === 'held';
  return isLive && connectedTime !== null ? formatDuration(now - connectedTime) : '';
}

function Attention({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <span class="attention" data-attention={count}>
      {count}
      <span class="visually-hidden"> need attention</span>
    </span>
  );
}
