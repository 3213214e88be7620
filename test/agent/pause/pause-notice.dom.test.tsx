import { getByRole, queryByRole } from '@testing-library/dom';
import { expect, test, vi } from 'vitest';
import { createPauseAlertFormatter } from '../../../src/agent/pause/pause-notice.ts';
import { PauseNotice } from '../../../src/agent/pause/PauseNotice.tsx';
import { pauseMessages } from '../../../src/i18n/locales/en/features.ts';
import {
  type CurrentPause,
  notRecordingAgain,
  type PauseTracker,
} from '../../../src/recording/pause/pause-tracker.ts';
import { draw } from '../../ui/draw.ts';

const now = 1_000_000;
const formatAlert = createPauseAlertFormatter(pauseMessages, {
  remindEveryMs: 60_000,
  exact: true,
  lang: 'en',
});

interface Shown {
  /** The pause; `null`: there is none. */
  readonly pause?: Partial<CurrentPause> | null;
  readonly again?: boolean;
  readonly busy?: boolean;
  readonly screenRecorded?: boolean;
}

function open({ pause = {}, again = false, busy = false, screenRecorded = false }: Shown) {
  const onKeepPaused = vi.fn();
  const calm: CurrentPause = { since: 0, reminders: 0, resumeAt: null, givenUp: false };
  const watch: PauseTracker = {
    pause: pause && { ...calm, ...pause },
    recordingAgain: again ? { wasPaused: true, shownUntil: now + 5_000 } : notRecordingAgain,
    broken: null,
  };
  const { root } = draw(
    <PauseNotice
      {...{ watch, now, busy, screenRecorded, formatAlert, onKeepPaused }}
      messages={pauseMessages}
    />,
  );
  const paragraphs = [...root.querySelectorAll('p')];
  return {
    root,
    onKeepPaused,
    lines: paragraphs.map(({ textContent }) => textContent),
    titles: root.querySelectorAll('.title').length,
    isShown: root.querySelector('.nothing') === null,
    announced: root.querySelector('[aria-live=polite]')?.textContent,
  };
}

test.each([
  ['a pause that has just begun', {}],
  ['no pause', { pause: null }],
  [
    'a command under way, which decides how the pause continues',
    {
      pause: { reminders: 2, resumeAt: now + 10_000 },
      busy: true,
    },
  ],
])('%s shows nothing, and the place for news stays', (_, shown) => {
  const { lines, isShown, announced } = open(shown);
  expect(lines).toEqual([]);
  expect(isShown).toBe(false);
  expect(announced).toBe('');
});

test('a pause that ends automatically counts down in full seconds, unannounced, and can be kept', () => {
  const { root, lines, titles, announced, onKeepPaused } = open({
    pause: { resumeAt: now + 60_001 },
  });
  expect(lines).toEqual([pauseMessages.resumesIn('1:01')]);
  expect(titles).toBe(0);
  expect(announced).toBe('');
  getByRole(root, 'button', { name: pauseMessages.keepPaused }).click();
  expect(onKeepPaused).toHaveBeenCalledOnce();
});

test('shortly before its end, the countdown stands out, and the end is announced once', () => {
  const { lines, titles, announced } = open({ pause: { resumeAt: now + 30_000, reminders: 1 } });
  expect(lines).toEqual([
    pauseMessages.resumesIn('0:30'),
    pauseMessages.resumesSoon,
    pauseMessages.stillTaking,
  ]);
  expect(titles).toBe(1);
  expect(announced).toBe(pauseMessages.resumesSoon + pauseMessages.stillTaking);
});

test.each([
  ['a reminder', { pause: { reminders: 2 } }, pauseMessages.pausedFor('2 minutes')],
  ['an automatic end that has been given up', { pause: { givenUp: true } }, pauseMessages.givenUp],
] as const)('%s says what to do next', (_, shown, title) => {
  const { root, lines, titles, isShown } = open(shown);
  expect(lines).toEqual([title, pauseMessages.resumeWhenDone]);
  expect(titles).toBe(1);
  expect(isShown).toBe(true);
  expect(queryByRole(root, 'button')).toBeNull();
});

test('the notice that the call is recorded again has no next step', () => {
  const { lines, titles } = open({ pause: null, again: true });
  expect(lines).toEqual([pauseMessages.again]);
  expect(titles).toBe(0);
});

test('a warning is shown if the screen is recorded during a pause', () => {
  const { lines, isShown, announced } = open({ screenRecorded: true });
  expect(lines).toEqual([pauseMessages.screenRecorded, pauseMessages.coverScreen]);
  expect(announced).toBe(pauseMessages.screenRecorded + pauseMessages.coverScreen);
  expect(isShown).toBe(true);
});
