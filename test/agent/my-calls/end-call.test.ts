import { expect, it } from 'vitest';
import { endCall } from '../../../src/agent/my-calls/end-call.ts';
import type { LastFailure } from '../../../src/recording/session/session.ts';
import {
  harnessWith,
  recording,
  type SessionHarness,
} from '../../recording/session/session-harness.ts';

/** The person goes back to the list; `told` is what is said of the call from then on. */
function goBack({ sessionStore, clock }: SessionHarness) {
  const told: LastFailure[] = [];
  const end = endCall(sessionStore, clock.now, (trouble) => told.push(trouble));
  return { told, end };
}

it('a call on which nothing is open ends in silence', async () => {
  const stage = await harnessWith(recording);
  const { told } = goBack(stage);
  stage.sessionStore.checkAgain();
  expect(told).toEqual([]);
  expect(stage.reads()).toBe(1);
});

it('what waits for a sign-in is reported as not done', async () => {
  const stage = await harnessWith(recording);
  stage.sessionStore.press('pause');
  await stage.answer({ kind: 'signedOut' });
  expect(goBack(stage).told).toEqual([{ failure: { kind: 'signedOut' }, command: 'pause' }]);
});

it.each(['signedOut', 'notParticipant'] as const)(
  'what is on its way is waited for, and its refusal is reported (%s)',
  async (kind) => {
    const stage = await harnessWith(recording);
    stage.sessionStore.press('pause');
    const { told } = goBack(stage);
    expect(told).toEqual([]);
    await stage.answer({ kind });
    expect(told).toEqual([{ failure: { kind }, command: 'pause' }]);
  },
);

it('what the platform accepts needs no words', async () => {
  const stage = await harnessWith(recording);
  stage.sessionStore.press('pause');
  const { told } = goBack(stage);
  await stage.answer('accepted');
  expect(told).toEqual([]);
});

it('a page that is left says nothing any more', async () => {
  const stage = await harnessWith(recording);
  stage.sessionStore.press('pause');
  const { told, end } = goBack(stage);
  end();
  await stage.answer({ kind: 'signedOut' });
  expect(told).toEqual([]);
});
