import type { PausePromise } from '../../storage/status-since.ts';
import type { Clock } from '../../recording/clock.ts';
import type { SessionStore } from '../../recording/session/store.ts';
import { createPauseController } from '../../recording/pause/pause-controller.ts';
import type { PauseTracker } from '../../recording/pause/pause-tracker.ts';
import type { PausePolicy } from '../../recording/policy.ts';
import type { Transition } from '../../recording/session/history.ts';
import type { PauseMessages } from '../../i18n/messages.ts';
import type { BadgeCounter } from '../badge.ts';
import type { MountedCall } from '../mount-call.tsx';
import { PauseNotice } from './PauseNotice.tsx';
import {
  createPauseAlertFormatter,
  needsAttention,
  type PauseAlert,
  pauseAlert,
  samePauseAlert,
} from './pause-notice.ts';

interface PausePage {
  readonly sessionStore: SessionStore;
  readonly clock: Clock;
  readonly policy: PausePolicy;
  /** The call's history so far. */
  readonly past: readonly Transition[];
  readonly promise: PausePromise;
  readonly shown: MountedCall;
  readonly badge: BadgeCounter;
  readonly toast: (kind: 'info', title: string, message: string) => void;
  readonly lang: string;
  readonly messages: PauseMessages;
}

/**
 * Shows reminders and auto-resume in the panel and the workspace.
 * @returns a function that ends it
 */
export function mountPauses(page: PausePage): () => void {
  const { sessionStore, clock, policy, promise, shown, badge, toast, lang, messages } = page;
  const { remindEveryMs } = policy;

  const formatAlert = () => {
    const exact = sessionStore.session().since?.exact ?? false;
    return createPauseAlertFormatter(messages, { remindEveryMs, exact, lang });
  };

  let announced: PauseAlert | null = null;
  function changed(watch: PauseTracker): void {
    // A pending command decides how the pause continues: no alert that it may settle.
    const isBusy = sessionStore.session().pending !== null;
    const alert = isBusy ? null : pauseAlert(watch, clock.now());
    badge('pause', needsAttention(alert));
    if (needsAttention(alert) && !samePauseAlert(alert, announced)) {
      const { title, next } = formatAlert()(alert);
      toast('info', title, next ?? '');
    }
    announced = alert;
    const { pause } = watch;
    promise.save(pause && pause.resumeAt !== null ? pause.since : null);
    shown.redraw();
  }

  const pauseController = createPauseController(sessionStore, clock, policy, changed, {
    past: page.past,
    broken: promise.read(),
  });
  shown.add('notices', ({ busy, tone }, now) => (
    <PauseNotice
      key="pause"
      watch={pauseController.watch()}
      now={now}
      busy={busy}
      screenRecorded={tone === 'paused' && sessionStore.session().snapshot.screenRecorded === true}
      formatAlert={formatAlert()}
      messages={messages}
      onKeepPaused={pauseController.keepPaused}
    />
  ));
  return () => {
    pauseController.close();
    badge('pause', false);
  };
}
