import { type Dispatch, useId, useState } from 'preact/hooks';
import { callEvents, forEverybody, newCalls, socketFaults } from '../../control/actions.ts';
import type { Control } from '../../control/client.ts';
import type { Desk, Person } from '../../control/schema.ts';
import type { DesktopEvent } from '../../host/desktop-state.ts';
import type { Integration } from '../../host/integration.ts';
import type { Perform, Report } from '../useActions.ts';
import { ExplainedButtons } from './ExplainedButtons.tsx';
import { FaultPanel } from './FaultPanel.tsx';
import { Installation } from './Installation.tsx';
import { Permissions } from './Permissions.tsx';
import { WidgetSettings } from './WidgetSettings.tsx';

interface Props {
  /** `undefined`: no call is selected. */
  readonly conversationId: string | undefined;
  readonly desk: Desk | undefined;
  readonly person: Person | undefined;
  readonly control: Control;
  readonly integration: Integration;
  readonly usual: Integration;
  readonly perform: Perform;
  readonly reports: readonly Report[];
  readonly dispatch: Dispatch<DesktopEvent>;
  readonly onReloadWidget: () => void;
}

const TABS = ['Events', 'Connection', 'Faults', 'Calls', 'Settings', 'Installation'] as const;
type Tab = (typeof TABS)[number];

interface ContentProps extends Props {
  readonly tab: Tab;
}

const HINTS: Readonly<Record<Tab, string>> = {
  Events: 'What others do to the call that is shown.',
  Connection: 'Faults on the live connection to the widget.',
  Faults: 'What the next requests about calls meet instead of their answer.',
  Calls: 'More calls, and what the person at this desk may do.',
  Settings: 'The widget’s config.json. It is read when the widget loads.',
  Installation: 'What an admin sets up. Any change reloads every widget.',
};

/** The simulator's tools in tabs, each control with a hint that explains it. */
export function Tools(props: Props) {
  const [tab, setTab] = useState<Tab>('Events');
  const id = useId();
  const [report] = props.reports;
  return (
    <section class="card tools" aria-label="Tools of the simulator">
      <div class="tools__tabs" role="tablist" aria-label="Tools">
        {TABS.map((name) => (
          <button
            key={name}
            id={`${id}-${name}`}
            type="button"
            role="tab"
            class="tools__tab"
            aria-selected={name === tab}
            aria-controls={`${id}-panel`}
            tabIndex={name === tab ? 0 : -1}
            onClick={() => setTab(name)}
            onKeyDown={(event) => moveTo(event, name, setTab)}
          >
            {name}
          </button>
        ))}
      </div>
      <div class="tools__line">
        <p class="quiet">{HINTS[tab]}</p>
        <output class={report?.failed ? 'tone--recording' : 'quiet'}>{report?.text}</output>
      </div>
      <div
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${tab}`}
        tabIndex={0}
        class="tools__panel"
      >
        <Content tab={tab} {...props} />
      </div>
    </section>
  );
}

function Content({ tab, conversationId, desk, person, perform, reports, ...rest }: ContentProps) {
  const { control, integration, usual, dispatch, onReloadWidget } = rest;
  switch (tab) {
    case 'Events':
      return (
        <>
          {conversationId !== undefined && (
            <ExplainedButtons items={callEvents(conversationId)} perform={perform} />
          )}
          <ExplainedButtons label="Everything" items={forEverybody} perform={perform} />
        </>
      );
    case 'Connection':
      return <ExplainedButtons items={socketFaults} perform={perform} />;
    case 'Faults':
      return <FaultPanel perform={perform} />;
    case 'Calls':
      return person ? (
        <>
          <ExplainedButtons items={newCalls(person.id)} perform={perform} />
          <Permissions person={person} perform={perform} />
        </>
      ) : null;
    case 'Settings':
      return <WidgetSettings report={reports[0]} {...{ control, perform, onReloadWidget }} />;
    case 'Installation':
      return <Installation {...{ desk, integration, usual, perform, dispatch }} />;
  }
}

/** Moves between tabs with the arrow keys, wrapping around at the ends. */
function moveTo(event: KeyboardEvent, from: Tab, choose: (tab: Tab) => void): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const next = TABS.at((TABS.indexOf(from) + step) % TABS.length);
  if (next === undefined) return;
  choose(next);
  const tabs = event.currentTarget instanceof HTMLElement && event.currentTarget.parentElement;
  if (!tabs) return;
  const button = tabs.children.item(TABS.indexOf(next));
  if (button instanceof HTMLElement) button.focus();
}
