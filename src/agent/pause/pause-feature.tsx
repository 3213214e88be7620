import type { PausePromise } from '../../storage/status-since.ts';
import type { SessionDeps, SessionStore } from '../../recording/session/store.ts';
import { createPauseController } from '../../recording/pause/pause-controller.ts';
import type { PauseTracker } from '../../recording/pause/pause-tracker.ts';
import type { PausePolicy } from '../../recording/policy.ts';
import type { Transition } from '../../recording/session/history.ts';
import type { PauseMessages } from '../../i18n/messages.ts';
import type { Attention } from '../badge.ts';
import type { ShownCall } from '../mount-call.tsx';
import { PauseNotice } from './PauseNotice.tsx';
import { isCall, type PauseNews, pauseNews, putPauseIntoWords, sameNews } from './pause-notice.ts';

interface PausePage {
  readonly sessionStore: SessionStore;
  readonly clock: Pick<SessionDeps, 'now' | 'after'>;
  readonly policy: PausePolicy;
  /** What happened to the call before. */
  readonly past: readonly Transition[];
  readonly promise: PausePromise;
  readonly shown: ShownCall;
  readonly attention: Attention;
  readonly toast: (kind: 'info', title: string, message: string) => void;
  readonly lang: string;
  readonly messages: PauseMessages;
}

/** Tells on the panel and in the workspace what a pause asks for, until the returned function is called. */
export function watchPauses(page: PausePage): () => void {
  const { sessionStore, clock, policy, promise, shown, attention, toast, lang, messages } = page;
  const { remindEveryMs } = policy;

  const words = () => {
    const exact = sessionStore.session().since?.exact ?? false;
    return putPauseIntoWords(messages, { remindEveryMs, exact, lang });
  };

  let announced: PauseNews | null = null;
  function changed(watch: PauseTracker): void {
    const news = pauseNews(watch, clock.now());
    attention('pause', isCall(news));
    if (isCall(news) && !sameNews(news, announced)) {
      const { title, next } = words()(news);
      toast('info', title, next ?? '');
    }
    announced = news;
    const { pause } = watch;
    promise.save(pause && pause.resumeAt !== null ? pause.since : null);
    shown.redraw();
  }

  const pauseController = createPauseController(sessionStore, clock, policy, changed, {
    past: page.past,
    broken: promise.read(),
    mayResume() {
      const { resume } = shown.view().actions;
      return resume.state === 'ready' && !resume.caution;
    },
  });
  shown.add('notices', ({ busy, tone }, now) => (
    <PauseNotice
      key="pause"
      watch={pauseController.watch()}
      now={now}
      busy={busy}
      screenRecorded={tone === 'paused' && sessionStore.session().snapshot.screenRecorded === true}
      words={words()}
      messages={messages}
      onKeepPaused={pauseController.keepPaused}
    />
  ));
  return () => {
    pauseController.close();
    attention('pause', false);
  };
}
