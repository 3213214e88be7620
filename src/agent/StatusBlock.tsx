import type { View } from '../recording/view.ts';
import type { Messages } from '../ui/messages/messages.ts';
import { RecorderList } from './RecorderList.tsx';
import { RunningTime } from './RunningTime.tsx';
import { StatusIcon } from './StatusIcon.tsx';
import './status.css';

interface Props {
  readonly view: View;
  readonly now: number;
  readonly messages: Messages;
}

/** The status at a glance: its shape and word, since when, and by which recorders. */
export function StatusBlock({ view, now, messages }: Props) {
  return (
    <section class={`status ${view.tone}`}>
      <StatusIcon tone={view.tone} busy={view.busy} />
      <p class="label" role="status" aria-label={messages.statusName}>
        {messages.labels[view.label]}
      </p>
      <p class="timing">
        <RunningTime view={view} now={now} messages={messages} />
        {!view.sure && <span class="checking if-it-lasts">{messages.checking}</span>}
      </p>
      {view.recorders && <RecorderList recorders={view.recorders} messages={messages} />}
    </section>
  );
}
