import { expect, it } from 'vitest';
import { noticeOf } from '../../../src/agent/panel/notice.ts';
import type { Command } from '../../../src/recording/command.ts';
import type { View } from '../../../src/recording/session/view.ts';
import { allOff, byPolicy, off, recording, troubled } from '../../ui/gallery/views.ts';

const offline = troubled(recording, { kind: 'offline' }, 'pause');

it('shows nothing while all is well', () => {
  expect(noticeOf(recording)).toBeNull();
});

it('asks for the sign-in before anything else', () => {
  expect(noticeOf({ ...offline, signIn: 'needed', actions: allOff('signedOut') })).toEqual({
    kind: 'signIn',
  });
});

it('offers to check again after a failure', () => {
  expect(noticeOf(offline)).toMatchObject({ kind: 'failure', canCheckAgain: true });
});

it('offers what failed once more, where it can be pressed and nothing speaks against it', () => {
  const tryAgain = (view: View) => {
    const notice = noticeOf(view);
    return notice?.kind === 'failure' && notice.tryAgain;
  };
  expect(tryAgain(offline)).toBe('pause');
  expect(tryAgain(troubled(recording, { kind: 'offline' }, null))).toBeNull();
  const refused = { ...recording.actions, pause: off('notPermitted') };
  expect(tryAgain({ ...offline, actions: refused })).toBeNull();
  const pause = { state: 'ready', caution: 'consentRefused' } as const;
  expect(tryAgain({ ...offline, actions: { ...recording.actions, pause } })).toBeNull();
});

it('does not offer it while the next try is counted down, or when it would change nothing', () => {
  const waiting = troubled(
    recording,
    { kind: 'tooManyRequests', retryAfterMs: 5_000 },
    'stop',
    5_000,
  );
  const over = troubled(recording, { kind: 'callEnded' }, 'stop');
  expect(noticeOf(waiting)).toMatchObject({ canCheckAgain: false });
  expect(noticeOf(over)).toMatchObject({ canCheckAgain: false });
});

it('shows a failure rather than that a sign-in is under way', () => {
  expect(noticeOf({ ...offline, signIn: 'underWay' })?.kind).toBe('failure');
});

it('shows a sign-in that takes long rather than a failure: there is something to do about it', () => {
  const { alert } = offline;
  if (!alert) return expect.fail();
  const failed = (command: Command) => ({
    ...offline,
    signIn: 'underWay' as const,
    alert: { ...alert, command },
  });
  expect(noticeOf(failed('start'), true)?.kind).toBe('signingIn');
  expect(noticeOf(offline, true)?.kind).toBe('failure');
  // Not to take card details comes first.
  expect(noticeOf(failed('pause'), true)?.kind).toBe('failure');
});

it('promises to keep a press across a sign-in only if there is one', () => {
  const renewing = { ...recording, signIn: 'underWay' } as const;
  expect(noticeOf(renewing)).toEqual({ kind: 'signingIn', hasStoredPress: false });
  expect(noticeOf({ ...renewing, busy: true })).toEqual({
    kind: 'signingIn',
    hasStoredPress: true,
  });
});

it('keeps offering to check again while a permission keeps a button off', () => {
  const actions = { ...byPolicy.actions, pause: off('notPermitted') };
  expect(noticeOf({ ...byPolicy, actions })).toEqual({ kind: 'refusedBefore' });
});

it('says that the call was already in the requested state', () => {
  expect(noticeOf({ ...recording, already: 'start' })).toEqual({
    kind: 'already',
    command: 'start',
  });
});
