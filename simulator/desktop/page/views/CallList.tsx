import type { Dispatch } from 'preact/hooks';
import { type Call, formatDuration } from '../call.ts';
import type { DesktopEvent, DesktopState } from '../host/desktop-state.ts';
import { Avatar } from './Avatar.tsx';

interface Props {
  readonly calls: readonly Call[];
  /** Epoch ms. */
  readonly now: number;
  readonly desktop: DesktopState;
  readonly dispatch: Dispatch<DesktopEvent>;
}

/** My interactions; a press shows one. */
export function CallList({ calls, now, desktop, dispatch }: Props) {
  return (
    <nav class="call-list" aria-labelledby="call-list-title">
      <h2 id="call-list-title" class="call-list__title">
        Interactions <span class="quiet">{calls.length}</span>
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
                  <span class="quiet time">{durationOf(call, now)}</span>
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

/** The state of a call in one word. */
export function StateChip({ call }: { readonly call: Call }) {
  const words = { ringing: 'Ringing', connected: 'Connected', held: 'On hold', ended: 'Ended' };
  return <span class={`chip chip--${call.state}`}>{words[call.state]}</span>;
}

/** How long the call has been connected; nothing while it rings or once it has ended. */
export function durationOf({ connectedTime, state }: Call, now: number): string {
  if (connectedTime === null || state === 'ringing' || state === 'ended') return '';
  return formatDuration(now - connectedTime);
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
