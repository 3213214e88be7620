import { type Command, commands } from '../recording/command.ts';
import type { View } from '../recording/view.ts';
import type { Messages } from '../ui/messages/messages.ts';
import type { Shortcuts } from './parts.ts';
import { likeliest, reasonOf, tellingReason } from './transport.ts';
import { TransportButton } from './TransportButton.tsx';
import './transport.css';

interface Props {
  readonly view: View;
  readonly shortcuts: Shortcuts;
  readonly messages: Messages;
  readonly onPress: (command: Command) => void;
}

/** The four commands, always in the same place, and what speaks against one of them. */
export function Transport({ view, shortcuts, messages, onPress }: Props) {
  const emphasised = likeliest(view);
  const told = tellingReason(view);
  return (
    <div class="transport">
      {commands.map((command) => (
        <TransportButton
          key={command}
          command={command}
          emphasised={command === emphasised}
          shortcut={shortcuts[command]}
          isOff={view.actions[command].state !== 'ready'}
          reason={reasonOf(view.actions[command])}
          messages={messages}
          onPress={onPress}
        />
      ))}
      <p class="reason told" aria-hidden="true" hidden={!told}>
        {told && messages.reasons[told]}
      </p>
    </div>
  );
}
