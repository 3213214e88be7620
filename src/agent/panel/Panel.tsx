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
  /** Epoch ms, the end of the running times. */
  readonly now: number;
  readonly messages: FirstMessages;
  /** Content that loads after the status is shown. */
  readonly slots: SlotContents;
  readonly onPress: (command: Command) => void;
}

/** The recording of one call: its status, the commands, and whatever needs attention. */
export function Panel({ view, now, messages, slots, onPress }: Props) {
  const draw = (name: SlotName) => slots[name]?.map((content) => content(view, now));
  /** For slots with room for one item only. */
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
      {/* Reserves space, so that notices move nothing. */}
      <div class="notices">
        {draw('alerts')}
        {draw('notices')}
      </div>
      {draw('footer')}
    </main>
  );
}
