import type { Preferences } from '../../storage/preferences.ts';
import type { Messages, SheetMessages } from '../../i18n/messages.ts';
import { commands } from '../../recording/command.ts';
import { applyStyles } from '../../ui/late-styles.ts';
import { ShortcutField } from './ShortcutField.tsx';
import { defaultPreferences } from './preferences-store.ts';
import css from './preferences.css?inline';

applyStyles(css);

interface Props {
  readonly preferences: Preferences;
  readonly messages: Messages;
  readonly sheet: SheetMessages;
  readonly onChange: (preferences: Preferences) => void;
}

/** The user's preferences. Every change takes effect at once. */
export function PreferencesSheet({ preferences, messages, sheet, onChange }: Props) {
  const preferencesMessages = sheet.preferences;
  const change = (part: Partial<Preferences>): void => onChange({ ...preferences, ...part });
  const choice = (name: 'shortcuts' | 'sound' | 'compact', label: string) => (
    <label>
      <input
        type="checkbox"
        checked={preferences[name]}
        onChange={(event) => change({ [name]: event.currentTarget.checked })}
      />
      {label}
    </label>
  );
  return (
    <>
      <div class="content">
        {choice('sound', preferencesMessages.sound)}
        {choice('compact', preferencesMessages.compact)}
        <fieldset>
          <legend>{preferencesMessages.shortcuts}</legend>
          {choice('shortcuts', preferencesMessages.useShortcuts)}
          {preferences.shortcuts && (
            <>
              <p class="by">{preferencesMessages.shortcutsHint}</p>
              <ul>
                {commands.map((command) => (
                  <ShortcutField
                    key={command}
                    command={command}
                    keys={preferences.keys}
                    messages={messages}
                    sheet={sheet}
                    onChange={(shortcut) =>
                      change({ keys: { ...preferences.keys, [command]: shortcut } })
                    }
                  />
                ))}
              </ul>
            </>
          )}
        </fieldset>
      </div>
      <footer>
        <button type="button" class="button" onClick={() => onChange(defaultPreferences)}>
          {preferencesMessages.reset}
        </button>
      </footer>
    </>
  );
}
