import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { writeAddress } from '../address.ts';
import { describeCall } from '../call.ts';
import { endTokensOf, seatAgent } from '../control/actions.ts';
import type { Control } from '../control/client.ts';
import { usePolling } from '../control/polling.ts';
import type { Desk, Person } from '../control/schema.ts';
import { type DesktopState, reduceDesktop } from '../host/desktop-state.ts';
import { installedBy, type Integration } from '../host/integration.ts';
import { CallDetails } from './CallDetails.tsx';
import { CallList } from './CallList.tsx';
import { Help } from './Help.tsx';
import { InteractionDetails } from './InteractionDetails.tsx';
import { RequestLog } from './RequestLog.tsx';
import { Toasts } from './Toasts.tsx';
import { TopBar } from './TopBar.tsx';
import { Truth } from './Truth.tsx';
import { WaitingFaults } from './WaitingFaults.tsx';
import { WidgetPanel } from './WidgetPanel.tsx';
import { Tools } from './tools/Tools.tsx';
import { useActions } from './useActions.ts';

interface Props {
  readonly usual: Integration;
  readonly start: DesktopState;
  readonly control: Control;
}

/** Whether the widget is shown on calls of this queue. */
const appears = (widget: Desk['widget'], queueId: string | null): boolean =>
  widget === 'builtIn' ||
  (widget !== null &&
    (widget.queueIds.length === 0 || (queueId !== null && widget.queueIds.includes(queueId))));

/** The whole desktop: platform state flows down, the agent's actions flow up. */
export function Workspace({ usual: builtIn, start, control }: Props) {
  const [desktop, dispatch] = useReducer(reduceDesktop, start);
  const { selected, integration } = desktop;
  const { desk, about, failure, refresh } = usePolling(control, selected);
  const { perform, reports } = useActions(control, refresh);
  const widget = desk?.widget ?? 'builtIn';
  const installed = typeof widget === 'object' ? JSON.stringify(widget) : '';
  const usual = useMemo(
    () => (typeof widget === 'object' && widget ? installedBy(widget, builtIn) : builtIn),
    // `widget` is a new object in each response, usually with the same values.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [installed, builtIn],
  );
  const inForce = useRef(usual);
  useEffect(() => {
    if (inForce.current === usual) return;
    inForce.current = usual;
    const { langTag, usePopupAuth, sandbox } = integration;
    const changed = { ...usual, langTag, usePopupAuth, sandbox };
    dispatch({ type: 'integrationChanged', integration: changed });
  }, [usual, integration]);
  useEffect(() => {
    // A response requested for the previous person's call includes that call, and would bring it back for the next
    // person.
    if (!desk || about !== selected) return;
    const bare = desk.conversations.filter(({ queueId }) => !appears(desk.widget, queueId));
    dispatch({
      type: 'callsListed',
      conversationIds: desk.conversations.map(({ id }) => id),
      bare: bare.map(({ id }) => id),
    });
  }, [desk, about, selected]);
  useEffect(() => {
    history.replaceState(null, '', writeAddress({ conversationId: selected, integration }, usual));
  }, [selected, integration, usual]);
  async function seat(before: Person, next: Person): Promise<void> {
    if (!(await perform(seatAgent(next, desk?.session.supervisorUserId ?? null)))) return;
    // Remove the widgets before expiring their tokens; otherwise they would ask for a sign-in.
    dispatch({ type: 'personChanged' });
    await perform(endTokensOf(before));
  }

  const conversations = desk?.conversations ?? [];
  const conversation = conversations.find(({ id }) => id === selected);
  const people = desk?.people ?? [];
  const person = people.find(({ id }) => id === desk?.session.signedInUserId);
  const calls = conversations.map((each) => describeCall(each, person?.id ?? ''));
  const call = calls.find(({ id }) => id === selected);
  const reloadWidget = () => dispatch({ type: 'widgetReloaded' });
  return (
    <>
      <TopBar
        page="interactions"
        onSeat={(next) => person && void seat(person, next)}
        {...{ people, person, failure }}
      />
      <main class="workspace">
        <CallList now={desk?.at} {...{ calls, desktop, dispatch }} />
        <section class="workspace__call">
          <CallDetails now={desk?.at} {...{ call, person, selected, perform, dispatch }} />
          <Truth conversation={conversation} />
          <WaitingFaults faults={desk?.faults ?? []} perform={perform} />
        </section>
        <WidgetPanel isLoading={desk === undefined} {...{ calls, desktop, dispatch }} />
        <Tools
          conversationId={conversation?.id}
          {...{ desk, person, control, integration, usual, perform, reports, dispatch }}
          onReloadWidget={reloadWidget}
        />
        <RequestLog requests={desk?.requests ?? []} reports={reports} />
      </main>
      <div class="corner">
        <Help article={desktop.help} dispatch={dispatch} />
        <Toasts toasts={desktop.toasts} dispatch={dispatch} />
      </div>
      <InteractionDetails id={desktop.details} {...{ conversations, dispatch }} />
    </>
  );
}
