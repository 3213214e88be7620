import { expect, it } from 'vitest';
import { endCall } from '../../../src/agent/my-calls/end-call.ts';
import type { LastFailure } from '../../../src/recording/session/session.ts';
import {
  harnessWith,
  recording,
  type SessionHarness,
} from '../../recording/session/session-harness.ts';

/** The agent goes back to the list; `reported` is what is reported about the call from then on. */
function goBack({ sessionStore }: SessionHarness) {
  const reported: LastFailure[] = [];
  const end = endCall(sessionStore, (lastFailure) => reported.push(lastFailure));
  return { reported, end };
}

it('leaving a call without a pending command reports nothing', async () => {
  const harness = await harnessWith(recording);
  const { reported } = goBack(harness);
  harness.sessionStore.checkAgain();
  expect(reported).toEqual([]);
  expect(harness.reads()).toBe(1);
});

it('a command that waits for a sign-in is reported as not done', async () => {
  const harness = await harnessWith(recording);
  harness.sessionStore.press('pause');
  await harness.answer({ kind: 'signedOut' });
  expect(goBack(harness).reported).toEqual([{ failure: { kind: 'signedOut' }, command: 'pause' }]);
});

it.each(['signedOut', 'notParticipant'] as const)(
  'a command in flight is awaited, and its refusal is reported (%s)',
  async (kind) => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    const { reported } = goBack(harness);
    expect(reported).toEqual([]);
    await harness.answer({ kind });
    expect(reported).toEqual([{ failure: { kind }, command: 'pause' }]);
  },
);

it('a command that the platform accepts is not reported', async () => {
  const harness = await harnessWith(recording);
  harness.sessionStore.press('pause');
  const { reported } = goBack(harness);
  await harness.answer('accepted');
  expect(reported).toEqual([]);
});

it('a page that is unloaded reports nothing', async () => {
  const harness = await harnessWith(recording);
  harness.sessionStore.press('pause');
  const { reported, end } = goBack(harness);
  end();
  await harness.answer({ kind: 'signedOut' });
  expect(reported).toEqual([]);
});
