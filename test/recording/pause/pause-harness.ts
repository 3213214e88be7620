import {
  createPauseController,
  type PauseController,
} from '../../../src/recording/pause/pause-controller.ts';
import type { CallSnapshot } from '../../../src/recording/snapshot.ts';
import type { PausePolicy } from '../../../src/recording/policy.ts';
import {
  createSessionHarness,
  paused,
  recording,
  type SessionHarness,
  settled,
} from '../session/session-harness.ts';

/** A call on a harness that is recorded, with live news, and whose pauses are watched. */
export interface PauseHarness extends SessionHarness {
  readonly pauseController: PauseController;
  /** When the pause ends automatically, in ms from now; `null`: it does not. */
  readonly endsInMs: () => number | null;
  readonly reminders: () => number | undefined;
  /** Whether it is reported that the call is recorded again. */
  readonly shownAgain: () => boolean;
  /** Presses, and plays the platform's answer and news. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  /** Someone else pauses or resumes. */
  byOthers(now: 'paused' | 'recording'): Promise<void>;
  /** The call changes to this status, and the live connection reports it. */
  news(snapshot: CallSnapshot): Promise<void>;
}

export async function createPauseHarness(
  policy: Partial<PausePolicy>,
  options?: Parameters<typeof createSessionHarness>[0],
): Promise<PauseHarness> {
  const harness = createSessionHarness(options);
  const { sessionStore, clock } = harness;
  const off = { remindEveryMs: 0, autoResumeAfterMs: 0 };
  const pauseController = createPauseController(
    sessionStore,
    clock,
    { ...off, ...policy },
    () => undefined,
  );
  await harness.answerRead(recording);
  sessionStore.liveChanged('on');
  await settled();
  await harness.answerRead(recording);
  harness.keepAnswering(recording);
  // Long enough for the next event to count as a separate one.
  await harness.advance(10_000);

  async function news(snapshot: CallSnapshot): Promise<void> {
    harness.keepAnswering(null);
    sessionStore.stateReceived(snapshot);
    // Reads that verify an event wait a little if another one has just arrived.
    await harness.advance(250);
    harness.keepAnswering(snapshot);
    await harness.advance(0);
  }

  const received = (now: 'paused' | 'recording'): Promise<void> =>
    news(now === 'paused' ? paused : recording);

  return {
    ...harness,
    pauseController,
    endsInMs() {
      const resumeAt = pauseController.watch().pause?.resumeAt ?? null;
      return resumeAt === null ? null : resumeAt - clock.now();
    },
    reminders: () => pauseController.watch().pause?.reminders,
    shownAgain: () => pauseController.watch().recordingAgain.shownUntil !== null,
    async pause() {
      sessionStore.press('pause');
      await harness.answer('accepted');
      await received('paused');
    },
    async resume() {
      sessionStore.press('resume');
      await harness.answer('accepted');
      await received('recording');
    },
    byOthers: received,
    news,
  };
}
