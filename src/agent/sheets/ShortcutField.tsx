import { useState } from 'preact/hooks';
import type { Messages, SheetMessages } from '../../i18n/messages.ts';
import type { Command } from '../../recording/command.ts';
import { commandOf, type Keys, keysOf, keysText } from './shortcuts.ts';

interface Props {
  readonly command: Command;
  readonly keys: Keys;
  readonly messages: Messages;
  readonly sheet: SheetMessages;
  readonly onChange: (shortcut: string | null) => void;
}

/** The shortcut of one command. Pressing it starts listening for new keys. */
export function ShortcutField({ command, keys, messages, sheet, onChange }: Props) {
  const [listening, setListening] = useState(false);
  const [announced, setAnnounced] = useState('');
  const preferencesMessages = sheet.preferences;
  const shortcut = keys[command];
  const text = shortcut ? keysText(shortcut, preferencesMessages) : preferencesMessages.noKeys;
  const { short, full } = messages.actions[command];

  function finish(said: string): void {
    setListening(false);
    setAnnounced(said);
  }

  function listen(event: KeyboardEvent): void {
    if (!listening || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return finish('');
    if (event.key === 'Delete' || event.key === 'Backspace') return accept(null);
    if (['Alt', 'AltGraph', 'Control', 'Meta', 'Shift'].includes(event.key)) return;
    const pressed = keysOf(event);
    if (!pressed) return setAnnounced(preferencesMessages.unusable);
    const other = commandOf(keys, pressed);
    if (other && other !== command) {
      return setAnnounced(preferencesMessages.taken(messages.actions[other].full));
    }
    accept(pressed);
  }

  function accept(pressed: string | null): void {
    onChange(pressed);
    finish('');
  }

  return (
    <li>
      <span aria-hidden="true">{short}</span>
      <button
        type="button"
        class="keys"
        aria-label={
          listening ? preferencesMessages.listening : preferencesMessages.change(full, text)
        }
        onClick={() => {
          setListening(true);
          setAnnounced(preferencesMessages.listeningHint);
        }}
        onKeyDown={listen}
        onBlur={() => finish('')}
      >
        {listening ? preferencesMessages.listening : text}
      </button>
      <p aria-live="polite">{announced}</p>
    </li>
  );
}
