import { useEffect, useState } from 'preact/hooks';
import { configure } from '../../control/actions.ts';
import type { Control } from '../../control/client.ts';
import type { WidgetConfig } from '../../control/schema.ts';
import { WIDGET_SETTINGS, type WidgetSetting } from '../../control/widget-settings.ts';
import type { Perform, Report } from '../useActions.ts';

interface Props {
  readonly control: Control;
  readonly perform: Perform;
  /** The last action. It may have changed the config, so a new report triggers a reload of it. */
  readonly report: Report | undefined;
  readonly onReloadWidget: () => void;
}

type Reading = WidgetConfig | 'loading' | 'failed';

/** Shows and changes the widget's `config.json`, as its server currently returns it. */
export function WidgetSettings({ control, perform, report, onReloadWidget }: Props) {
  const [config, setConfig] = useState<Reading>('loading');
  useEffect(() => {
    control.widgetConfig().then(setConfig, () => setConfig('failed'));
  }, [control, report]);
  if (config === 'loading') return <p class="quiet">Reading config.json…</p>;
  if (config === 'failed') {
    return <p>The widget’s server does not answer. Run npm run build, then npm start.</p>;
  }
  return (
    <>
      <div class="fields">
        {WIDGET_SETTINGS.map((setting) => (
          <Field key={setting.label} {...{ setting, config, perform }} />
        ))}
      </div>
      <button type="button" class="button button--small" onClick={onReloadWidget}>
        Load the widget with these
      </button>
    </>
  );
}

interface FieldProps {
  readonly setting: WidgetSetting;
  readonly config: WidgetConfig;
  readonly perform: Perform;
}

function Field({ setting: { label, hint, options, read }, config, perform }: FieldProps) {
  const value = read(config);
  return (
    <label class="field">
      <span class="field__name">{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const change = options.get(currentTarget.value);
          if (change) void perform(configure(label, change(config)));
        }}
      >
        {[...new Set([...options.keys(), value])].map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
      <span class="quiet">{hint}</span>
    </label>
  );
}
