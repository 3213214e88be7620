import type { Dispatch } from 'preact/hooks';
import type { Control } from '../../control/client.ts';
import type { Conversation, SeenRequest } from '../../control/schema.ts';
import type { DesktopEvent } from '../../host/desktop-state.ts';
import type { Integration } from '../../host/integration.ts';
import { verdict } from '../../truth.ts';
import type { Perform, Report } from '../useActions.ts';
import { FaultPanel } from './FaultPanel.tsx';
import { Happenings } from './CallEvents.tsx';
import { IntegrationPanel } from './IntegrationPanel.tsx';
import { Recorders } from './Recorders.tsx';
import { Requests } from './Requests.tsx';
import { WidgetConfigPanel } from './WidgetConfigPanel.tsx';

interface Props {
  readonly conversation: Conversation | undefined;
  readonly requests: readonly SeenRequest[];
  readonly control: Control;
  readonly integration: Integration;
  readonly usual: Integration;
  readonly perform: Perform;
  readonly report: Report | undefined;
  readonly dispatch: Dispatch<DesktopEvent>;
}

/** What an agent cannot see: the truth at the platform, and everything that can be made to go wrong. */
export function Inspector({ conversation, requests, perform, report, ...rest }: Props) {
  const { control, integration, usual, dispatch } = rest;
  return (
    <details class="inspector" open>
      <summary>
        <h2>Ground truth</h2>
        {conversation && <Verdict {...verdict(conversation)} />}
      </summary>
      <output class="inspector__report">
        {report && <span class={report.failed ? 'tone--recording' : 'quiet'}>{report.text}</span>}
      </output>
      <div class="inspector__panels">
        {conversation && <Recorders conversation={conversation} />}
        <Requests requests={requests} />
        <Happenings id={conversation?.id} perform={perform} />
        <FaultPanel perform={perform} />
        <WidgetConfigPanel {...{ control, perform, report }} />
        <IntegrationPanel {...{ integration, usual, perform, dispatch }} />
      </div>
    </details>
  );
}

function Verdict({ name, value, tone }: ReturnType<typeof verdict>) {
  return (
    <span class={`verdict tone--${tone}`} data-verdict={tone}>
      <span class="visually-hidden">{name}: </span>
      {value}
    </span>
  );
}
