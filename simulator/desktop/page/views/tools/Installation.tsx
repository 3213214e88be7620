import type { Dispatch } from 'preact/hooks';
import { chooseSandbox } from '../../control/actions.ts';
import { ORGANIZATION_SWITCHES } from '../../control/organization-switches.ts';
import type { Desk } from '../../control/schema.ts';
import type { DesktopEvent } from '../../host/desktop-state.ts';
import { HOOKS, type Hook, type Integration } from '../../host/integration.ts';
import type { Perform } from '../useActions.ts';
import { UrlField } from './UrlField.tsx';

/** Covers each case: plain, long words, another script, right-to-left. */
const LANGUAGES = ['en-US', 'de', 'es', 'fr', 'ja', 'pt-BR', 'ar'];

/** A language that the widget lacks is offered too, to show the fallback. */
const NOTES: ReadonlyMap<string, string> = new Map([['ar', 'not translated, shows English']]);

interface Props {
  readonly desk: Desk | undefined;
  readonly integration: Integration;
  readonly usual: Integration;
  readonly perform: Perform;
  readonly dispatch: Dispatch<DesktopEvent>;
}

/** Settings of the organization and its web host, and of the widget's installation. */
export function Installation({ desk, integration, usual, perform, dispatch }: Props) {
  const change = (part: Partial<Integration>): void =>
    dispatch({ type: 'integrationChanged', integration: { ...integration, ...part } });
  const useSandbox = (sandbox: Integration['sandbox']): void => {
    void perform(chooseSandbox(sandbox));
    change({ sandbox });
  };
  const toggle = (hook: Hook): void =>
    change({ hooks: HOOKS.filter((each) => (each === hook) !== integration.hooks.includes(each)) });
  return (
    <>
      <div class="fields">
        <label class="field">
          <span class="field__name">Language</span>
          <select
            value={integration.langTag}
            onChange={({ currentTarget }) => change({ langTag: currentTarget.value })}
          >
            {[...new Set([integration.langTag, ...LANGUAGES])].map((tag) => (
              <option key={tag} value={tag}>
                {NOTES.has(tag) ? `${tag}: ${NOTES.get(tag)}` : tag}
              </option>
            ))}
          </select>
        </label>
        <Check
          label="Sign in with a pop-up"
          hint="As desktops that are embedded elsewhere do."
          checked={integration.usePopupAuth}
          onChange={(usePopupAuth) => change({ usePopupAuth })}
        />
        <Check
          label="Admin’s default sandbox"
          hint="No pop-ups, no downloads."
          checked={integration.sandbox === 'default'}
          onChange={(on) => useSandbox(on ? 'default' : 'manifest')}
        />
        {desk &&
          ORGANIZATION_SWITCHES.map(({ label, hint, isOn, turn }) => (
            <Check
              key={label}
              checked={isOn(desk)}
              onChange={(on) => void perform(turn(on))}
              {...{ label, hint }}
            />
          ))}
      </div>
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
      <UrlField
        key={integration.template}
        template={integration.template}
        usual={usual.template}
        onApply={(template) => change({ template })}
      />
    </>
  );
}

interface CheckProps {
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Check({ label, hint, checked, onChange }: CheckProps) {
  return (
    <label class="check check--explained">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
      <span class="quiet">{hint}</span>
    </label>
  );
}
