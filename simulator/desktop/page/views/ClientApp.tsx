import { useEffect, useReducer } from 'preact/hooks';
import { type DesktopState, reduceDesktop } from '../host/desktop-state.ts';
import { APP } from '../host/integration.ts';
import { Toasts } from './Toasts.tsx';
import { TopBar } from './TopBar.tsx';
import { WidgetFrame } from './WidgetFrame.tsx';

interface Props {
  readonly start: DesktopState;
}

/** A client app, opened from the menu: it has the whole desktop and belongs to no call. */
export function ClientApp({ start }: Props) {
  const [desktop, dispatch] = useReducer(reduceDesktop, start);
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
        {desktop.frames.map((frame) => (
          <WidgetFrame
            key={frame.key}
            visible
            integration={desktop.integration}
            title="Queue recordings"
            {...{ frame, dispatch }}
          />
        ))}
      </main>
      <div class="corner">
        <Toasts toasts={desktop.toasts} dispatch={dispatch} />
      </div>
    </>
  );
}
