import { useEffect, useReducer } from 'preact/hooks';
import { type Desk, reduceDesk } from '../host/desk.ts';
import { APP } from '../host/integration.ts';
import { Toasts } from './Toasts.tsx';
import { TopBar } from './TopBar.tsx';
import { WidgetFrame } from './WidgetFrame.tsx';

interface Props {
  readonly start: Desk;
}

/** A client app, opened from the menu: it has the whole desktop and belongs to no call. */
export function ClientApp({ start }: Props) {
  const [desk, dispatch] = useReducer(reduceDesk, start);
  useEffect(() => dispatch({ type: 'callsListed', conversationIds: [APP] }), []);
  return (
    <>
      <TopBar agent="Supervisor" failure={undefined} />
      <nav class="apps">
        <a href="?">Interactions</a>
        <button
          type="button"
          class="button"
          onClick={() => dispatch({ type: 'callsListed', conversationIds: [] })}
        >
          Close app
        </button>
      </nav>
      <main class="workspace client-app">
        {desk.frames.map((frame) => (
          <WidgetFrame
            key={frame.key}
            visible
            hooks={desk.integration.hooks}
            title="Recording of a queue"
            {...{ frame, dispatch }}
          />
        ))}
      </main>
      <div class="corner">
        <Toasts toasts={desk.toasts} dispatch={dispatch} />
      </div>
    </>
  );
}
