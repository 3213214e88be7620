import { expect, it } from 'vitest';
import { noticeOf } from '../../../src/agent/panel/notice.ts';
import type { Command } from '../../../src/recording/command.ts';
import type { View } from '../../../src/recording/session/view.ts';
import { allOff, byPolicy, off, recording, troubled } from '../../ui/gallery/views.ts';

const offline = troubled(recording, { kind: 'offline' }, 'pause');

it('no notice is shown while there is no problem', () => {
  expect(noticeOf(recording)).toBeNull();
});

it('the sign-in is asked for before anything else', () => {
  expect(noticeOf({ ...offline, signIn: 'needed', actions: allOff('signedOut') })).toEqual({
    kind: 'signIn',
  });
});

it('a notice of a failure offers to check again', () => {
  expect(noticeOf(offline)).toMatchObject({ kind: 'failure', canCheckAgain: true });
});

it('a notice offers to repeat the failed command if it is available and there is no reason against it', () => {
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

it('a notice does not offer a retry while an automatic one is counted down, or if it would change nothing', () => {
  const waiting = troubled(
    recording,
    { kind: 'tooManyRequests', retryAfterMs: 5_000 },
    'stop',
    5_000,
  );
  const over = troubled(recording, { kind: 'callEnded' }, 'stop');
  const signedOut = troubled(recording, { kind: 'signedOut' }, 'stop');
  expect(noticeOf(waiting)).toMatchObject({ canCheckAgain: false });
  expect(noticeOf(over)).toMatchObject({ canCheckAgain: false });
  expect(noticeOf(signedOut)).toMatchObject({ canCheckAgain: false });
});

it('a failure is shown rather than a sign-in that is under way', () => {
  expect(noticeOf({ ...offline, signIn: 'underWay' })?.kind).toBe('failure');
});

it('a sign-in that takes long is shown rather than a failure, because there is something to do about it', () => {
  const { alert } = offline;
  if (!alert) return expect.fail();
  const failed = (command: Command) => ({
    ...offline,
    signIn: 'underWay' as const,
    alert: { ...alert, command },
  });
  expect(noticeOf(failed('start'), true)?.kind).toBe('signingIn');
  expect(noticeOf(offline, true)?.kind).toBe('failure');
  // The warning about card details comes first.
  expect(noticeOf(failed('pause'), true)?.kind).toBe('failure');
});

it('a notice promises to keep a press across a sign-in only if there is one', () => {
  const renewing = { ...recording, signIn: 'underWay' } as const;
  expect(noticeOf(renewing)).toEqual({ kind: 'signingIn', hasStoredPress: false });
  expect(noticeOf({ ...renewing, busy: true })).toEqual({
    kind: 'signingIn',
    hasStoredPress: true,
  });
});

it('a notice offers to check again for as long as a missing permission disables a button', () => {
  const actions = { ...byPolicy.actions, pause: off('notPermitted') };
  expect(noticeOf({ ...byPolicy, actions })).toEqual({ kind: 'refusedBefore' });
});

it('a notice says that the call was already in the requested state', () => {
  expect(noticeOf({ ...recording, already: 'start' })).toEqual({
    kind: 'already',
    command: 'start',
  });
});
