import { type Dispatch, useState } from 'preact/hooks';
import type { Call } from '../call.ts';
import type { DesktopEvent, DesktopState } from '../host/desktop-state.ts';
import { runningFrame } from '../host/frames.ts';
import { Choice } from './Choice.tsx';
import { WidgetFrame } from './WidgetFrame.tsx';

interface Props {
  /** The platform has not answered yet. */
  readonly isLoading: boolean;
  readonly calls: readonly Call[];
  readonly desktop: DesktopState;
  readonly dispatch: Dispatch<DesktopEvent>;
}

/** Panel widths that agents use in practice, in px. */
const WIDTHS = ['320', '400', '500'] as const;

/** The interaction widget's panel. The frames of other calls stay in it, hidden and running. */
export function WidgetPanel({ isLoading, calls, desktop, dispatch }: Props) {
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>('400');
  const shown = runningFrame(desktop.frames, desktop.selected);
  return (
    <section class="widget-panel" style={{ width: `${width}px` }} aria-labelledby="widget-title">
      <div class="widget-panel__head">
        <h2 id="widget-title">Recording</h2>
        <Choice label="Panel width" options={WIDTHS} value={width} onChoose={setWidth} />
        <button
          type="button"
          class="button button--small"
          onClick={() => dispatch({ type: 'widgetReloaded' })}
        >
          Reload widget
        </button>
      </div>
      <div class="widget-panel__frames">
        {desktop.frames.map((frame) => (
          <WidgetFrame
            key={`${desktop.seat}/${frame.key}`}
            visible={frame === shown}
            integration={desktop.integration}
            title={`Recording control, ${nameOf(calls, frame.conversationId)}`}
            {...{ frame, dispatch }}
          />
        ))}
        {shown?.phase === 'loading' && <p class="widget-panel__cover">Loading the widget…</p>}
        {!shown && (
          <p class="widget-panel__cover">
            {isLoading ? 'Loading the interactions…' : coverOf(desktop)}
          </p>
        )}
      </div>
    </section>
  );
}

const coverOf = ({ selected, bare }: DesktopState): string =>
  selected !== null && bare.includes(selected)
    ? 'No widget is installed for this person on this call. See Admin.'
    : 'Choose an interaction to see its widget.';

function nameOf(calls: readonly Call[], id: string): string {
  return calls.find((call) => call.id === id)?.customer ?? id;
}
