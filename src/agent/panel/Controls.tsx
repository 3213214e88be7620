import type { ComponentChildren, JSX } from 'preact';
import type { Command } from '../../recording/command.ts';
import type { View } from '../../recording/session/view.ts';
import type { FirstMessages, Reason } from '../../i18n/messages.ts';
import { likeliest, reasonOf, visibleReason } from './control-state.ts';
import type { Hint, Hints } from './slots.ts';
import './controls.css';

/** The main pair, then the secondary pair below it. */
const inOrder: readonly Command[] = ['pause', 'resume', 'start', 'stop'];

interface Props {
  readonly view: View;
  readonly hints: Hints;
  readonly messages: FirstMessages;
  /** Shown instead of a reason. */
  readonly line: ComponentChildren;
  readonly onPress: (command: Command) => void;
}

/** The four commands, always in the same places, and the most important reason against one of them. */
export function Transport({ view, hints, messages, line, onPress }: Props) {
  const emphasized = likeliest(view);
  const visible = visibleReason(view);
  const shown = line ?? (visible && messages.reasons[visible]);
  return (
    <div class="transport">
      {inOrder.map((command) => (
        <TransportButton
          key={command}
          command={command}
          emphasized={command === emphasized}
          hint={hints[command]}
          isOff={view.actions[command].state !== 'ready'}
          reason={reasonOf(view.actions[command])}
          messages={messages}
          onPress={onPress}
        />
      ))}
      <p class="reason shown" aria-hidden="true" hidden={!shown}>
        {shown}
      </p>
    </div>
  );
}

const icons: Readonly<Record<Command | 'busy', JSX.Element>> = {
  start: <circle cx="8" cy="8" r="6" />,
  stop: <rect x="2.5" y="2.5" width="11" height="11" rx="1.5" />,
  pause: <path d="M3 2h3.5v12H3zM9.5 2H13v12H9.5z" />,
  resume: <path d="M3.5 1.8 14 8 3.5 14.2z" />,
  busy: (
    <>
      <circle class="track" cx="8" cy="8" r="6.5" />
      <path class="turning" d="M8 1.5A6.5 6.5 0 0 1 14.5 8" />
    </>
  ),
};

interface TransportButtonProps {
  readonly command: Command;
  readonly emphasized: boolean;
  readonly hint: Hint | undefined;
  /** Whether the button is disabled. */
  readonly isOff: boolean;
  /** The reason against pressing it; `null` if there is none. */
  readonly reason: Reason | null;
  readonly messages: FirstMessages;
  readonly onPress: (command: Command) => void;
}

/** One command. A disabled button keeps the focus and shows its reason; its description also contains the hint. */
function TransportButton({
  command,
  emphasized,
  hint,
  isOff,
  reason,
  messages,
  onPress,
}: TransportButtonProps) {
  const { short, full } = messages.actions[command];
  const aboutId = `about-${command}`;
  return (
    <>
      <button
        type="button"
        class={emphasized ? 'button primary' : 'button'}
        aria-label={full}
        aria-keyshortcuts={hint?.keys}
        title={hint ? `${full}. ${hint.label}` : full}
        aria-disabled={isOff}
        aria-describedby={aboutId}
        onClick={isOff ? undefined : () => onPress(command)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          {icons[reason === 'busy' ? 'busy' : command]}
        </svg>
        <span>{short}</span>
      </button>
      <p class="reason" id={aboutId} hidden={!reason}>
        {reason && messages.reasons[reason]}
        {hint && <span class="unseen"> {hint.label}</span>}
      </p>
    </>
  );
}
