import { notAgain } from '../../../src/recording/pauses/again.ts';
import type { OnePause } from '../../../src/recording/pauses/one-pause.ts';
import type { PauseWatch } from '../../../src/recording/pauses/pause-watch.ts';
import type { View } from '../../../src/recording/view.ts';
import { galleryNow, paused, recording, troubled } from './views.ts';

/** The panel with something in its room for notices that loads after the status shows. */
export interface LateState {
  readonly view: View;
  readonly pauses: PauseWatch;
}

const pausedFor = (seconds: number, pause: Partial<OnePause>): LateState => ({
  view: { ...paused, since: { status: 'paused', at: galleryNow - seconds * 1000, exact: true } },
  pauses: {
    pause: { since: 0, reminders: 0, resumeAt: null, givenUp: false, ...pause },
    again: notAgain,
  },
});

const reminded = pausedFor(125, { reminders: 1 });

/** By name. */
export const lateStates: Readonly<Record<string, LateState>> = {
  'recording-again': {
    view: recording,
    pauses: { pause: null, again: { wasPaused: false, toldUntil: galleryNow + 5_000 } },
  },
  'pause-reminder': pausedFor(250, { reminders: 2 }),
  'pause-ends': pausedFor(20, { resumeAt: galleryNow + 100_000 }),
  'pause-ends-soon': pausedFor(90, { resumeAt: galleryNow + 30_000 }),
  'pause-reminder-and-end': pausedFor(125, { reminders: 1, resumeAt: galleryNow + 55_000 }),
  'pause-end-given-up': pausedFor(90, { givenUp: true }),
  'pause-reminder-and-failure': {
    ...reminded,
    view: troubled(reminded.view, { kind: 'timeout' }, 'resume'),
  },
};
