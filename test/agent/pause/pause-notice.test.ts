import { expect, it } from 'vitest';
import {
  needsAttention,
  pauseAlert,
  samePauseAlert,
} from '../../../src/agent/pause/pause-notice.ts';
import {
  type CurrentPause,
  notRecordingAgain,
} from '../../../src/recording/pause/pause-tracker.ts';

const now = 1_000_000;
const calm: CurrentPause = { since: 0, reminders: 0, resumeAt: null, givenUp: false };
const inPause = (pause: Partial<CurrentPause>) =>
  pauseAlert(
    { pause: { ...calm, ...pause }, recordingAgain: notRecordingAgain, broken: null },
    now,
  );

it('a pause that has just begun needs no notice', () => {
  expect(inPause({})).toBeNull();
  expect(inPause({ resumeAt: now + 30_001 })).toBeNull();
});

it('the automatic end of a pause is announced 30 seconds ahead, before anything else', () => {
  expect(inPause({ resumeAt: now + 30_000, reminders: 2 })).toEqual({ kind: 'resumesSoon' });
});

it('a pause that will no longer end automatically says so until the next reminder', () => {
  expect(inPause({ givenUp: true })).toEqual({ kind: 'givenUp' });
  expect(inPause({ givenUp: true, reminders: 1 })).toEqual({ kind: 'reminder', count: 1 });
});

it('every reminder is a new notice', () => {
  const first = inPause({ reminders: 1 });
  expect(samePauseAlert(first, inPause({ reminders: 1 }))).toBe(true);
  expect(samePauseAlert(first, inPause({ reminders: 2 }))).toBe(false);
});

it('a recording that has resumed is announced, but does not ask for attention', () => {
  const recordingAgain = { wasPaused: false, shownUntil: now + 5_000 };
  expect(pauseAlert({ pause: null, recordingAgain, broken: null }, now)).toEqual({ kind: 'again' });
  expect(needsAttention(pauseAlert({ pause: null, recordingAgain, broken: null }, now))).toBe(
    false,
  );
  expect(needsAttention(inPause({ reminders: 1 }))).toBe(true);
});
