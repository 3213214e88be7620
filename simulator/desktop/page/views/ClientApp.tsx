import { useEffect, useReducer } from 'preact/hooks';
import { seatSupervisor } from '../control/actions.ts';
import type { Control } from '../control/client.ts';
import { usePolling } from '../control/polling.ts';
import type { Person } from '../control/schema.ts';
import { type DesktopState, reduceDesktop } from '../host/desktop-state.ts';
import { APP } from '../host/integration.ts';
import { InteractionDetails } from './InteractionDetails.tsx';
import { Toasts } from './Toasts.tsx';
import { TopBar } from './TopBar.tsx';
import { WidgetFrame } from './WidgetFrame.tsx';
import { useActions } from './useActions.ts';

interface Props {
  readonly start: DesktopState;
  readonly control: Control;
}

const TITLE = 'Queue recordings';

/** A client app, opened from the menu. It fills the whole desktop and belongs to no call. */
export function ClientApp({ start, control }: Props) {
  const [desktop, dispatch] = useReducer(reduceDesktop, start);
  const { desk, failure, refresh } = usePolling(control, desktop.details);
  const { perform } = useActions(control, refresh);
  useEffect(() => dispatch({ type: 'callsListed', conversationIds: [APP] }), []);
  const people = desk?.people ?? [];
  const { supervisorUserId, signedInUserId } = desk?.session ?? {};
  const person = people.find(({ id }) => id === (supervisorUserId ?? signedInUserId));
  const seat = async (next: Person): Promise<void> => {
    if (await perform(seatSupervisor(next))) dispatch({ type: 'widgetReloaded' });
  };
  return (
    <>
      <TopBar page="queue" onSeat={(next) => void seat(next)} {...{ people, person, failure }} />
      <main class="client-app">
        <div class="client-app__head">
          <h2>{TITLE}</h2>
          <button
            type="button"
            class="button button--small"
            onClick={() => dispatch({ type: 'callsListed', conversationIds: [] })}
          >
            Close app
          </button>
        </div>
        <div class="client-app__frame">
          {desktop.frames.map((frame) => (
            <WidgetFrame
              key={frame.key}
              visible
              integration={desktop.integration}
              title={TITLE}
              {...{ frame, dispatch }}
            />
          ))}
        </div>
      </main>
      <div class="corner">
        <Toasts toasts={desktop.toasts} dispatch={dispatch} />
      </div>
      <InteractionDetails
        id={desktop.details}
        conversations={desk?.conversations ?? []}
        dispatch={dispatch}
      />
    </>
  );
}
