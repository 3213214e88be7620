import type { PauseTracker } from '../../recording/pause/pause-tracker.ts';
import { clockText } from '../../i18n/format-duration.ts';
import { applyStyles } from '../../ui/late-styles.ts';
import type { PauseMessages } from '../../i18n/messages.ts';
import { type FormatPauseAlert, pauseAlert } from './pause-notice.ts';
import css from './pause.css?inline';

applyStyles(css);

interface Props {
  readonly watch: PauseTracker;
  readonly now: number;
  /** A command is pending, which decides how the pause continues. */
  readonly busy: boolean;
  /** The screen is being recorded, which the pause does not affect. */
  readonly screenRecorded: boolean;
  readonly formatAlert: FormatPauseAlert;
  readonly messages: PauseMessages;
  readonly onKeepPaused: () => void;
}

/** What the agent must know about a pause, and the countdown to auto-resume with a button to postpone it. */
export function PauseNotice(props: Props) {
  const { watch, now, busy, screenRecorded, formatAlert, messages, onKeepPaused } = props;
  const alert = busy ? null : pauseAlert(watch, now);
  const text = alert && formatAlert(alert);
  const resumeAt = busy ? null : (watch.pause?.resumeAt ?? null);
  const isSoon = alert?.kind === 'resumesSoon';
  const isCalm = alert === null && resumeAt === null && !screenRecorded;
  return (
    <div class={isCalm ? 'nothing' : `notice pause ${alert?.kind ?? ''}`}>
      {resumeAt !== null && (
        <p class={isSoon ? 'countdown title' : 'countdown'}>
          {messages.resumesIn(clockText(resumeAt - now + 999))}
        </p>
      )}
      {/* Permanent, so that screen readers announce changes. */}
      <div class="news" aria-live="polite">
        {screenRecorded && (
          <>
            <p class="title">{messages.screenRecorded}</p>
            <p>{messages.coverScreen}</p>
          </>
        )}
        {isSoon && <p class="unseen">{messages.resumesSoon}</p>}
        {isSoon && <p>{messages.stillTaking}</p>}
        {text && !isSoon && <p class={text.next ? 'title' : ''}>{text.title}</p>}
        {text?.next && !isSoon && <p>{text.next}</p>}
      </div>
      {resumeAt !== null && (
        <button type="button" class="button" onClick={onKeepPaused}>
          {messages.keepPaused}
        </button>
      )}
    </div>
  );
}
