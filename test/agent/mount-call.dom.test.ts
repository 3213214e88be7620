import { queryByRole, waitFor } from '@testing-library/dom';
import { expect, onTestFinished, test } from 'vitest';
import { mountCall } from '../../src/agent/mount-call.tsx';
import { en, withFailures } from '../../src/i18n/load.ts';
import { host, signIn } from './quiet-page.ts';
import {
  createSessionHarness,
  recording,
  type SessionHarness,
} from '../recording/session/session-harness.ts';
import { addRoot } from '../ui/draw.ts';

/** Mounts the panel of a call; returns a function that gives the status it shows. */
function open({ clock, sessionStore }: SessionHarness, replacesList = false) {
  const root = addRoot();
  const { close } = mountCall({
    root,
    clock,
    sessionStore,
    access: sessionStore.session().access,
    host,
    badge: () => undefined,
    signIn,
    problem: null,
    messages: en,
    allMessages: () => withFailures(en),
    replacesList,
  });
  onTestFinished(close);
  return () => queryByRole(root, 'status')?.textContent ?? null;
}

test('a status that arrives in time is the first thing the panel shows', async () => {
  const harness = createSessionHarness();
  const seen = open(harness);
  await harness.advance(399);
  expect(seen()).toBeNull();
  await harness.answerRead(recording);
  expect(seen()).toBe(en.labels.recording);
});

test('without an answer, the panel shows after 0.4 s that it is checking', async () => {
  const harness = createSessionHarness();
  const seen = open(harness);
  await harness.advance(400);
  expect(seen()).toBe(en.labels.unknown);
});

test('a first read that fails is shown at once', async () => {
  const harness = createSessionHarness();
  const seen = open(harness);
  await harness.answerRead({ kind: 'notFound' });
  expect(seen()).toBe(en.labels.unknown);
});

test.each([
  ['that replaces the list of calls', createSessionHarness(), true],
  ['that needs a sign-in', createSessionHarness({ access: 'needed' }), false],
])('a panel %s is shown at once', (_, harness, replacesList) => {
  expect(open(harness, replacesList)()).toBe(en.labels.unknown);
});

test('a status that came before the panel was shown is announced once, by a live region that existed before', async () => {
  const harness = createSessionHarness();
  open(harness);
  const region = document.querySelector('body > [aria-live=polite]');
  expect(region?.textContent).toBe('');
  await harness.answerRead(recording);
  await harness.advance(50);
  await waitFor(() => expect(region?.textContent).toBe(en.labels.recording));
  await harness.advance(1_000);
  expect(region?.isConnected).toBe(false);
});

test('a panel that is shown without a status announces the first one itself', async () => {
  const harness = createSessionHarness();
  open(harness);
  await harness.advance(400);
  expect(document.querySelector('body > [aria-live=polite]')).toBeNull();
});
