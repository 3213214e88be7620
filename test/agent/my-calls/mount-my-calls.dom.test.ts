import { fireEvent, screen, waitFor } from '@testing-library/dom';
import { afterEach, expect, test } from 'vitest';
import type { SignInProblem } from '../../../src/genesys/launch/problem.ts';
import { failed, success } from '../../../src/recording/failure.ts';
import { en } from '../../i18n/words.ts';
import { recording } from '../../recording/session/session-harness.ts';
import { call, openPage } from './page.ts';

afterEach(() => window.history.replaceState(null, '', '/'));

const button = (name: string | RegExp): Promise<HTMLElement> =>
  screen.findByRole('button', { name });

const press = async (name: string | RegExp): Promise<void> => (await button(name)).click();

const listed = (): string[] =>
  [...document.querySelectorAll('[data-call] .label')].map(({ textContent }) => textContent ?? '');

const showsList = (...callers: readonly string[]): Promise<void> =>
  waitFor(() => expect(listed()).toEqual(callers));

test('a pressed call takes the place of the list and of the address, and "My calls" leads back to both', async () => {
  const { log, reads, advance } = openPage();
  await showsList('Caller a', 'Caller b');
  await screen.findByText('Signed in as Ana Silva');
  await press(/^Caller b/);
  expect(log).toEqual(['confirmed', 'opened b']);
  expect(window.location.search).toBe('?call=b');
  expect(document.activeElement?.className).toContain('back');
  expect(listed()).toEqual([]);

  const before = reads();
  await press('My calls (1 more)');
  await showsList('Caller a', 'Caller b');
  expect(log.slice(2)).toEqual(['closed b']);
  expect(window.location.search).toBe('');
  await waitFor(() => expect(document.activeElement?.getAttribute('data-call')).toBe('b'));
  advance(500);
  expect(reads()).toBe(before + 1);
  await waitFor(() => {
    advance(25_000);
    expect(reads()).toBeGreaterThan(before + 1);
  });
});

test('the call in the address is shown again once it was read, but only once, and one that has ended is not', async () => {
  const first = openPage({ search: '?call=b' });
  await waitFor(() => expect(first.log).toContain('opened b'));
  await press(/My calls/);
  first.changed();
  first.advance(500);
  await waitFor(() => expect(first.reads()).toBe(2));
  await showsList('Caller a', 'Caller b');
  first.leave();
  const second = openPage({ search: '?call=gone' });
  await waitFor(() => expect(second.log).toContain('confirmed'));
  expect(second.log).not.toContain('opened gone');
});

test('a call with a press from before a sign-in is shown before the list is read, which begins with its events', async () => {
  const { log, reads, watchOpened } = openPage({
    search: '?call=b',
    pressWaitsFor: (id) => id === 'b',
  });
  expect(log).toEqual(['opened b unread']);
  expect(reads()).toBe(0);
  await watchOpened();
  await watchOpened();
  expect(reads()).toBe(1);
  await press(/My calls/);
  await showsList('Caller a', 'Caller b');
  expect(log.filter((line) => line.startsWith('opened'))).toHaveLength(1);
});

test('a press is not waited for on a page without a call in its address', async () => {
  openPage({ pressWaitsFor: () => true });
  await showsList('Caller a', 'Caller b');
});

test("an open call keeps its caller's name after it has left the list, and names others that ring", async () => {
  const { answerReads, advance, changed } = openPage();
  await press(/^Caller a/);
  await screen.findByRole('heading', { name: 'Caller a' });
  answerReads(success([call('c', { phase: 'ringing' })]));
  changed();
  advance(500);
  await screen.findByText('Ringing: Caller c');
  await screen.findByRole('heading', { name: 'Caller a' });
  await button(/My calls \(1 more\)/);
});

test('without access the page asks for a sign-in, says why it failed, and then reads the list', async () => {
  const problems: (SignInProblem | null)[] = [{ kind: 'popupBlocked' }, null];
  const { reads } = openPage({
    access: 'needed',
    signIn: { signInInteractively: () => Promise.resolve(problems.shift() ?? null) },
  });
  await screen.findByRole('heading', { name: en.notSignedIn.title });
  expect(reads()).toBe(0);
  await press('Sign in');
  await screen.findByText(/window was blocked/);
  await press('Sign in');
  await showsList('Caller a', 'Caller b');
});

test('access that another part of the tab gains is used, and no longer waited for after that', async () => {
  let signedIn = (): void => undefined;
  let watching = 0;
  openPage({
    access: 'needed',
    signIn: {
      watchOthers(listener) {
        signedIn = listener;
        watching += 1;
        return () => (watching -= 1);
      },
    },
  });
  expect(watching).toBe(1);
  signedIn();
  await showsList('Caller a', 'Caller b');
  expect(watching).toBe(0);
});

test('while another sign-in takes long, the page says so and offers its own, until the list is there', async () => {
  let tell = (): void => undefined;
  let takesLong = true;
  openPage({
    access: 'renewing',
    signIn: {
      takesLong: () => takesLong,
      onTakesLong(listener) {
        tell = listener;
        return () => undefined;
      },
      renewSilently: () => new Promise<boolean>(() => undefined),
      signInInteractively() {
        takesLong = false;
        return Promise.resolve(null);
      },
    },
  });
  tell();
  await screen.findByText('This is taking longer than usual.');
  await press('Sign in');
  await showsList('Caller a', 'Caller b');
  expect(screen.queryByText('This is taking longer than usual.')).toBeNull();
});

test('a list that cannot be read says why, and is read again on request', async () => {
  const { answerReads, advance, changed } = openPage();
  await showsList('Caller a', 'Caller b');
  answerReads(failed({ kind: 'offline' }));
  changed();
  advance(500);
  await screen.findByRole('alert');
  answerReads(success([]));
  await press(en.checkAgain);
  advance(0);
  await screen.findByText('No active calls. New calls appear here.');
});

test('the arrow keys move through the calls and wrap around', async () => {
  openPage();
  const first = await button(/^Caller a/);
  first.focus();
  const moves = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Home'].map((key) => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
    return document.activeElement?.getAttribute('data-call');
  });
  expect(moves).toEqual(['b', 'a', 'b', 'b']);
});

test('the list is read again when the page is focused and outdated', async () => {
  const { reads, advance, focus } = openPage();
  await showsList('Caller a', 'Caller b');
  focus();
  expect(reads()).toBe(1);
  advance(20_000);
  focus();
  expect(reads()).toBe(2);
});

test('a closed page leaves the open call, its events and the shared reads, and reads nothing more', async () => {
  const { log, reads, leave, advance, changed } = openPage();
  await press(/^Caller a/);
  leave();
  expect(log.slice(-4).toSorted()).toEqual(['left a', 'left the reads', 'unfocused', 'unwatched']);
  const before = reads();
  changed();
  advance(60_000);
  expect(reads()).toBe(before);
});

test('while a call is open, the list is read for news only, and leaves it to the call to confirm a sign-in', async () => {
  const { log, reads, advance, changed } = openPage({ calls: [call('a', { status: 'paused' })] });
  await press(/^Caller a/);
  const before = { reads: reads(), log: [...log] };
  advance(60_000);
  expect(reads()).toBe(before.reads);
  changed();
  advance(500);
  await waitFor(() => expect(reads()).toBe(before.reads + 1));
  expect(log).toEqual(before.log);
});

test.each([
  ['reported', false, 1],
  ['no longer reported once the page is closed, too', true, 0],
])('a press that is refused after its call was left is %s', async (_, isClosed, reports) => {
  const { log, sessions, leave } = openPage();
  await press(/^Caller a/);
  const [session] = sessions;
  await session?.answerRead(recording);
  session?.sessionStore.press('stop');
  await press(/My calls/);
  if (isClosed) leave();
  await session?.answer({ kind: 'conflict' });
  if (!isClosed) await session?.answerRead(recording);
  expect(log.filter((line) => line.startsWith('error'))).toHaveLength(reports);
});

test('what arrives after the page was closed is neither shown nor kept open', async () => {
  let connect = (): void => undefined;
  let tell = (): void => undefined;
  let listeners = 0;
  const { log, leave } = openPage({
    connected: new Promise((resolve) => (connect = resolve)),
    whoAmI: () =>
      new Promise((resolve) => (tell = () => resolve(success({ id: 'ana', name: 'Ana Silva' })))),
    signIn: {
      onTakesLong() {
        listeners += 1;
        return () => (listeners -= 1);
      },
    },
  });
  await showsList('Caller a', 'Caller b');
  leave();
  expect(listeners).toBe(0);
  connect();
  tell();
  await waitFor(() => expect(log).toContain('unwatched'));
  expect(log).toContain('left the reads');
  await new Promise(requestAnimationFrame);
  expect(screen.queryByText('Signed in as Ana Silva')).toBeNull();
});
