import type { Dispatch } from 'preact/hooks';
import type { DesktopEvent } from '../../host/desktop-state.ts';
import { HOOKS, type Hook, type Integration } from '../../host/integration.ts';
import { chooseSandbox } from '../../control/actions.ts';
import type { Perform } from '../useActions.ts';
import { Panel } from './Panel.tsx';
import { UrlField } from './UrlField.tsx';

/** Enough to see each of: plain, long words, another script, right to left. */
const LANGUAGES = ['en-US', 'de', 'es', 'fr', 'ja', 'pt-BR', 'ar'];

interface Props {
  readonly integration: Integration;
  readonly usual: Integration;
  readonly perform: Perform;
  readonly dispatch: Dispatch<DesktopEvent>;
}

/** How the widget is installed. A change loads every widget anew. */
export function IntegrationPanel({ integration, usual, perform, dispatch }: Props) {
  const change = (part: Partial<Integration>): void =>
    dispatch({ type: 'integrationChanged', integration: { ...integration, ...part } });
  const useSandbox = (sandbox: Integration['sandbox']): void => {
    perform(chooseSandbox(sandbox));
    change({ sandbox });
  };
  const toggle = (hook: Hook): void =>
    change({ hooks: HOOKS.filter((each) => (each === hook) !== integration.hooks.includes(each)) });
  return (
    <Panel title="Integration">
      <UrlField
        key={integration.template}
        template={integration.template}
        usual={usual.template}
        onApply={(template) => change({ template })}
      />
      <label class="field">
        <span>Language</span>
        <select
          value={integration.langTag}
          onChange={({ currentTarget }) => change({ langTag: currentTarget.value })}
        >
          {[...new Set([integration.langTag, ...LANGUAGES])].map((tag) => (
            <option key={tag}>{tag}</option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={integration.usePopupAuth}
          onChange={({ currentTarget }) => change({ usePopupAuth: currentTarget.checked })}
        />
        Sign in with a popup
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={integration.sandbox === 'default'}
          onChange={({ currentTarget }) =>
            useSandbox(currentTarget.checked ? 'default' : 'manifest')
          }
        />
        Admin’s default sandbox (no pop-ups, no downloads)
      </label>
      <fieldset class="checks">
        <legend>Lifecycle hooks</legend>
        {HOOKS.map((hook) => (
          <label key={hook} class="check">
            <input
              type="checkbox"
              checked={integration.hooks.includes(hook)}
              onChange={() => toggle(hook)}
            />
            {hook}
          </label>
        ))}
      </fieldset>
    </Panel>
  );
}
