import type { View } from '../recording/view.ts';
import type { Messages } from '../ui/messages/messages.ts';
import { RecorderList } from './RecorderList.tsx';
import { isTimed, RunningTime } from './RunningTime.tsx';
import { StatusIcon } from './StatusIcon.tsx';
import { TrustLine } from './TrustLine.tsx';
import './status.css';

interface Props {
  readonly view: View;
  readonly now: number;
  readonly messages: Messages;
}

/** The status at a glance: its shape and word, since when, by which recorders, and how surely. */
export function StatusBlock({ view, now, messages }: Props) {
  return (
    <section class={`status ${view.tone}`}>
      <StatusIcon tone={view.tone} busy={view.busy} />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <output> is announced by fewer screen readers */}
      <p class="label" role="status" aria-label={messages.statusName}>
        {messages.labels[view.label]}
      </p>
      <div class="details">
        {isTimed(view) ? (
          <>
            <RunningTime view={view} now={now} messages={messages} />
            {view.recorders && <RecorderList recorders={view.recorders} messages={messages} />}
          </>
        ) : (
          <p class={view.label === 'unknown' ? 'if-it-lasts' : ''}>
            {messages.meanings[view.label]}
          </p>
        )}
      </div>
      <TrustLine view={view} messages={messages} />
    </section>
  );
}
