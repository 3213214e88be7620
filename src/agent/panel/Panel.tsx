import '../../ui/tokens.css';
import '../../ui/styles.css';
import '../../ui/button.css';
import type { Command } from '../../recording/command.ts';
import type { View } from '../../recording/session/view.ts';
import type { Messages, ProblemMessage } from '../../i18n/messages.ts';
import { NoticeArea } from './Notices.tsx';
import type { SlotContents } from './slots.ts';
import { StatusBlock } from './Status.tsx';
import { Transport } from './Controls.tsx';
import './panel.css';

interface Props {
  readonly view: View;
  /** Epoch ms; the running times count to it. */
  readonly now: number;
  readonly messages: Messages;
  /** Why the last sign-in brought no access. */
  readonly signInProblem?: ProblemMessage | null;
  /** What loads after the status shows. */
  readonly slots?: SlotContents;
  readonly onPress: (command: Command) => void;
  readonly onCheckAgain: () => void;
  readonly onSignIn: () => void;
}

/** The recording of one call: its status, what can be done, and what needs attention. */
export function Panel(props: Props) {
  const { view, now, messages, slots, onPress } = props;
  return (
    <main class="panel">
      <h1 class="unseen">{messages.panelName}</h1>
      {slots?.header.map((content) => content(view, now))}
      <StatusBlock view={view} now={now} messages={messages} />
      <Transport
        view={view}
        shortcuts={slots?.shortcuts ?? {}}
        messages={messages}
        onPress={onPress}
      />
      <NoticeArea {...props} />
      {slots?.footer.map((content) => content(view, now))}
    </main>
  );
}
