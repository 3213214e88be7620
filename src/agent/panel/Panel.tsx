import '../../ui/tokens.css';
import '../../ui/styles.css';
import '../../ui/button.css';
import type { Command } from '../../recording/command.ts';
import type { View } from '../../recording/session/view.ts';
import type { FirstMessages } from '../../i18n/messages.ts';
import type { SlotName, SlotContents } from './slots.ts';
import { StatusBlock } from './Status.tsx';
import { Transport } from './Controls.tsx';
import './panel.css';

interface Props {
  readonly view: View;
  /** Epoch ms; the running times count to it. */
  readonly now: number;
  readonly messages: FirstMessages;
  /** What loads after the status shows. */
  readonly slots: SlotContents;
  readonly onPress: (command: Command) => void;
}

/** The recording of one call: its status, what can be done, and what needs attention. */
export function Panel({ view, now, messages, slots, onPress }: Props) {
  const draw = (name: SlotName) => slots[name]?.map((content) => content(view, now));
  /** Where there is room for one thing only. */
  const drawFirst = (name: SlotName) => draw(name)?.find(Boolean);
  return (
    <main class="panel">
      <h1 class="unseen">{messages.panelName}</h1>
      {draw('header')}
      <div class="deck">
        <StatusBlock view={view} now={now} messages={messages} origin={drawFirst('origin')} />
        <Transport
          view={view}
          hints={slots.hints ?? {}}
          messages={messages}
          line={drawFirst('line')}
          onPress={onPress}
        />
      </div>
      {/* Its size is reserved, so that nothing moves when a notice appears. */}
      <div class="notices">
        {draw('alerts')}
        {draw('notices')}
      </div>
      {draw('footer')}
    </main>
  );
}
