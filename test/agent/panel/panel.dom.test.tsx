import { getByRole, getByText, queryAllByRole } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { timeOfDay } from '../../../src/i18n/format-duration.ts';
import { isRunning } from '../../../src/agent/panel/RunningTime.tsx';
import { en } from '../../../src/i18n/load.ts';
import type { View } from '../../../src/recording/session/view.ts';
import { draw } from '../../ui/draw.ts';
import { drawPanel } from '../../ui/gallery/panel.tsx';
import { states } from '../../ui/gallery/states.ts';
import { allOff, ended, galleryNow, notRecorded, recording } from '../../ui/gallery/views.ts';
import { wordsIn } from '../../ui/gallery/words.ts';

/** Draws a state of the gallery, until the test is over; `called` lists the callbacks that presses called. */
function show(name: string) {
  const view = states[name];
  if (!view) throw new Error(`There is no state ${name}.`);
  return showView(view);
}

function showView(view: View) {
  const called: string[] = [];
  const words = wordsIn('en');
  const onCall = (what: string): void => void called.push(what);
  const { root } = draw(
    drawPanel({ view, late: undefined, sheet: undefined, words, called: onCall }),
  );
  return { view, panel: root, called };
}

const textsOf = (panel: HTMLElement, selector: string): readonly (string | null)[] =>
  [...panel.querySelectorAll(selector)].map(({ textContent }) => textContent);

test.each(Object.keys(states))(
  'in the state %s the panel shows the status in exactly one text, names four commands, and alerts only to what needs attention',
  (name) => {
    const { view, panel } = show(name);
    const { label, alert, signIn } = view;
    expect(textsOf(panel, '[role=status]')).toEqual([en.labels[label]]);
    const commands = [...panel.querySelectorAll('.transport button')];
    expect(commands.map((command) => command.getAttribute('aria-label'))).toEqual(
      (['pause', 'resume', 'start', 'stop'] as const).map((command) => en.actions[command].full),
    );
    expect(queryAllByRole(panel, 'alert')).toHaveLength(
      alert !== null || signIn === 'needed' ? 1 : 0,
    );
  },
);

test('the status can be found by its accessible name', () => {
  const { panel } = show('recording');
  expect(getByRole(panel, 'status', { name: 'Recording status' }).textContent).toBe('Recording');
});

test.each([
  ['recording', 'Pause recording', 'pause'],
  ['pause-not-permitted', 'Check again', 'checkAgain'],
  ['pause-unconfirmed', 'Try again', 'pause'],
  ['signed-out', 'Sign in', 'signIn'],
] as const)('in the state %s a press on "%s" calls its callback', (state, name, what) => {
  const { panel, called } = show(state);
  getByRole(panel, 'button', { name }).click();
  expect(called).toEqual([what]);
});

const timeConfirmed = timeOfDay(galleryNow - 60_000, 'en');
const lastConfirmedAt = en.lastConfirmedAt(timeConfirmed);

test('"Paused" is shown as Unknown once it is too old, with the status last confirmed', () => {
  const { panel } = show('paused-long-ago');
  expect(textsOf(panel, '[role=status]')).toEqual(['Unknown']);
  expect(textsOf(panel, '.details')).toEqual([en.lastConfirmed('Paused', timeConfirmed)]);
  const resume = getByRole(panel, 'button', { name: 'Resume recording' });
  expect(resume.getAttribute('aria-disabled')).not.toBe('true');
});

test.each([
  ['recording', ''],
  ['pausing', 'Checking…'],
  ['first-read', ''],
  ['polled', 'Not live: checking every 25 s'],
  ['signed-out', lastConfirmedAt],
  ['unreadable-later', lastConfirmedAt],
  ['recording-long-ago', lastConfirmedAt],
  ['paused-long-ago', ''],
  ['unreadable', ''],
  ['ended', ''],
])('in the state %s the line under the status says how current it is: “%s”', (name, text) => {
  expect(textsOf(show(name).panel, '.trust')).toEqual([text]);
});

test.each([
  ['recording', 'recording', '12:42'],
  ['recording-long-ago', 'unknown', '11:42'],
  ['unreadable-later', 'unknown', '11:42'],
  ['signed-out', 'unknown', '11:42'],
])(
  'in the state %s the card has the look "%s", and its clock shows %s, up to the last confirmation',
  (name, tone, time) => {
    const { panel } = show(name);
    expect(panel.querySelector('.status')?.classList.contains(tone)).toBe(true);
    expect(textsOf(panel, '.status time')).toEqual([time]);
  },
);

test('a notice of a pending retry says what still applies until then', () => {
  const { panel } = show('stop-waits');
  expect(getByRole(panel, 'alert').textContent).toContain(en.meanings.stopping);
});

test('the countdown of a notice is not part of what screen readers announce', () => {
  const { panel } = show('stop-waits');
  const countdown = getByText(panel, en.retryIn(7));
  expect(countdown.closest('[role=alert], [role=status], [aria-live]')).toBeNull();
  expect(getByRole(panel, 'alert').textContent).not.toContain(en.retryIn(7));
});

test.each([
  ['ended', en.meanings.ended],
  ['left', "You've left this call."],
  ['not-recorded', en.meanings.notRecorded],
  ['starting', en.meanings.starting],
  ['first-read', en.meanings.unknown],
  ['unreadable', en.noStatus],
])('in the state %s the status says what it means: “%s”', (name, text) => {
  expect(textsOf(show(name).panel, '.details')).toEqual([text]);
});

test('a callback that has not been dialed yet says so', () => {
  const { panel } = showView({ ...ended, label: 'unknown', actions: allOff('noCallYet') });
  expect(textsOf(panel, '.details')).toEqual(['No call yet.']);
});

test.each([
  ['recording', false],
  ['starting', true],
  ['stopping', true],
  ['starting-beside-policy', false],
])('in the state %s the icon turns: %s', (name, turns) => {
  const { panel } = show(name);
  expect(panel.querySelector('.status-icon')?.classList.contains('busy')).toBe(turns);
  expect(panel.querySelectorAll('.status-icon .turning')).toHaveLength(turns ? 1 : 0);
});

test('the panel says in its markup whether it hears of changes at once', () => {
  const isLive = (name: string) =>
    show(name).panel.querySelector('[data-live]')?.getAttribute('data-live');
  expect(isLive('recording')).toBe('on');
  expect(isLive('polled')).toBe('off');
});

test('a call that has ended keeps its look, even if it can no longer be confirmed', () => {
  const { panel } = showView({ ...ended, confirmed: false, outdated: true, signIn: 'needed' });
  expect(panel.querySelector('.status')?.classList.contains('ended')).toBe(true);
});

test('what may change in a moment is shown only if it lasts', () => {
  const lasting = (name: string) => show(name).panel.querySelector('.details .if-it-lasts');
  expect(lasting('first-read')).not.toBeNull();
  expect(lasting('not-recorded')).toBeNull();
});

test('a live status that is checked more rarely than usual says how often', () => {
  const { panel } = showView({ ...recording, isStretched: true, readEveryMs: 40_000 });
  expect(textsOf(panel, '.trust')).toEqual([en.trust.checkedEvery(40)]);
});

test.each([
  ['recording', 1],
  ['stopping', 1],
  ['pausing', 1],
  ['paused', 1],
  ['paused-on-hold', 1],
  ['not-recorded', 0],
  ['starting', 0],
  ['resuming', 0],
  ['ended', 0],
])('in the state %s, %i running times are shown', (name, count) => {
  expect(show(name).panel.querySelectorAll('.status time')).toHaveLength(count);
});

test('a running time whose beginning was not seen is said to be longer', () => {
  const { since } = recording;
  if (!since) return expect.fail();
  const { panel } = showView({ ...recording, since: { ...since, exact: false } });
  expect(textsOf(panel, '.status time')).toEqual([en.atLeast('12:42')]);
  expect(textsOf(panel, '.status time + .unseen')).toEqual([en.beginningNotSeen]);
});

test('the panel is redrawn every second while it shows a running time or a countdown', () => {
  const alert = { failure: { kind: 'offline' }, command: 'start', retryAt: galleryNow } as const;
  expect(isRunning(recording)).toBe(true);
  expect(isRunning({ ...notRecorded, alert })).toBe(true);
  expect(isRunning({ ...notRecorded, alert: { ...alert, retryAt: null } })).toBe(false);
  expect(isRunning(notRecorded)).toBe(false);
});

test('what needs no action is announced politely, what does is an alert and is not announced twice', () => {
  const polite = (name: string) => textsOf(show(name).panel, '.polite');
  expect(polite('already')).toEqual([en.already.start]);
  for (const name of ['pause-unconfirmed', 'signed-out']) expect(polite(name)).toEqual(['']);
});

test('"Check again" stands back where the command can be tried again', () => {
  const isSecond = (name: string) =>
    getByRole(show(name).panel, 'button', { name: 'Check again' }).classList.contains('tertiary');
  expect(isSecond('pause-unconfirmed')).toBe(true);
  expect(isSecond('pause-not-permitted')).toBe(false);
});
