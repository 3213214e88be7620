import { expect, it } from 'vitest';
import { endCall } from '../../../src/agent/my-calls/end-call.ts';
import type { LastFailure } from '../../../src/recording/session/session.ts';
import {
  harnessWith,
  recording,
  type SessionHarness,
} from '../../recording/session/session-harness.ts';

/** The person goes back to the list; `reported` is what is said of the call from then on. */
function goBack({ sessionStore }: SessionHarness) {
  const reported: LastFailure[] = [];
  const end = endCall(sessionStore, (lastFailure) => reported.push(lastFailure));
  return { reported, end };
}

it('a call on which nothing is open ends in silence', async () => {
  const harness = await harnessWith(recording);
  const { reported } = goBack(harness);
  harness.sessionStore.checkAgain();
  expect(reported).toEqual([]);
  expect(harness.reads()).toBe(1);
});

it('what waits for a sign-in is reported as not done', async () => {
  const harness = await harnessWith(recording);
  harness.sessionStore.press('pause');
  await harness.answer({ kind: 'signedOut' });
  expect(goBack(harness).reported).toEqual([{ failure: { kind: 'signedOut' }, command: 'pause' }]);
});

it.each(['signedOut', 'notParticipant'] as const)(
  'what is on its way is waited for, and its refusal is reported (%s)',
  async (kind) => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    const { reported } = goBack(harness);
    expect(reported).toEqual([]);
    await harness.answer({ kind });
    expect(reported).toEqual([{ failure: { kind }, command: 'pause' }]);
  },
);

it('what the platform accepts needs no words', async () => {
  const harness = await harnessWith(recording);
  harness.sessionStore.press('pause');
  const { reported } = goBack(harness);
  await harness.answer('accepted');
  expect(reported).toEqual([]);
});

it('a page that is left says nothing any more', async () => {
  const harness = await harnessWith(recording);
  harness.sessionStore.press('pause');
  const { reported, end } = goBack(harness);
  end();
  await harness.answer({ kind: 'signedOut' });
  expect(reported).toEqual([]);
});
