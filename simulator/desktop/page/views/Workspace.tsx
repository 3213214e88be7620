import { useEffect, useReducer } from 'preact/hooks';
import { writeAddress } from '../address.ts';
import { agentName, describeCall } from '../call.ts';
import type { Control } from '../control/client.ts';
import { usePolling } from '../control/polling.ts';
import { type DesktopState, reduceDesktop } from '../host/desktop-state.ts';
import type { Integration } from '../host/integration.ts';
import { CallDetails } from './CallDetails.tsx';
import { CallList } from './CallList.tsx';
import { Help } from './Help.tsx';
import { InteractionDetails } from './InteractionDetails.tsx';
import { Toasts } from './Toasts.tsx';
import { TopBar } from './TopBar.tsx';
import { WidgetPanel } from './WidgetPanel.tsx';
import { Inspector } from './inspector/Inspector.tsx';
import { useActions } from './useActions.ts';

interface Props {
  readonly usual: Integration;
  readonly start: DesktopState;
  readonly control: Control;
}

/** The whole desktop: what the platform says goes down, what the agent does goes up. */
export function Workspace({ usual, start, control }: Props) {
  const [desktop, dispatch] = useReducer(reduceDesktop, start);
  const { snapshot, failure, refresh } = usePolling(control);
  const { perform, report } = useActions(control, refresh);
  const { selected, integration } = desktop;

  useEffect(() => {
    if (!snapshot) return;
    dispatch({ type: 'callsListed', conversationIds: snapshot.conversations.map(({ id }) => id) });
  }, [snapshot]);
  useEffect(() => {
    history.replaceState(null, '', writeAddress({ conversationId: selected, integration }, usual));
  }, [selected, integration, usual]);

  const conversations = snapshot?.conversations ?? [];
  const conversation = conversations.find(({ id }) => id === selected);
  return (
    <>
      <TopBar agent={agentName(conversations)} failure={failure} />
      <div class="workspace">
        <CallList
          calls={conversations.map(describeCall)}
          now={snapshot?.at ?? 0}
          {...{ desktop, dispatch }}
        />
        <main class="workspace__call">
          <CallDetails now={snapshot?.at} {...{ conversation, selected, perform, dispatch }} />
          <Inspector
            requests={snapshot?.requests ?? []}
            {...{ conversation, control, integration, usual, perform, report, dispatch }}
          />
        </main>
        <WidgetPanel calls={conversations.map(describeCall)} {...{ desktop, dispatch }} />
      </div>
      <div class="corner">
        <Help article={desktop.help} dispatch={dispatch} />
        <Toasts toasts={desktop.toasts} dispatch={dispatch} />
      </div>
      <InteractionDetails id={desktop.details} {...{ conversations, dispatch }} />
    </>
  );
}
