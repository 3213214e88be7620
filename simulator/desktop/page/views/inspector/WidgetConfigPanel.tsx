import { useEffect, useState } from 'preact/hooks';
import { configure } from '../../control/actions.ts';
import type { Control } from '../../control/client.ts';
import type { WidgetConfig } from '../../control/schema.ts';
import { Choice } from '../Choice.tsx';
import type { Perform, Report } from '../useActions.ts';
import { Panel } from './Panel.tsx';

const SWITCHES = [
  { key: 'api', label: 'Recording API', options: ['conversations', 'recordings'] },
  { key: 'grant', label: 'OAuth grant', options: ['implicit', 'pkce'] },
] as const;

interface Props {
  readonly control: Control;
  readonly perform: Perform;
  /** What was last done: it may have changed the config. */
  readonly report: Report | undefined;
}

/** The widget's `config.json`, as its server answers with it now. */
export function WidgetConfigPanel({ control, perform, report }: Props) {
  const [config, setConfig] = useState<WidgetConfig>();
  useEffect(() => {
    control.widgetConfig().then(setConfig, () => setConfig(undefined));
  }, [control, report]);
  return (
    <Panel title="config.json">
      {SWITCHES.map(({ key, label, options }) => (
        <div class="field" key={key}>
          <span aria-hidden="true">{label}</span>
          <Choice
            label={label}
            options={options}
            value={options.find((option) => option === config?.[key])}
            onChoose={(option) => perform(configure(label, { [key]: option }))}
          />
        </div>
      ))}
      <p class="quiet">
        {config
          ? 'The widget reads this when it loads. Press “Reload widget”.'
          : 'The widget’s server does not answer. Run npm run build, then npm start.'}
      </p>
    </Panel>
  );
}
