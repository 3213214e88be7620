import { describe, expect, it } from 'vitest';
import { createConsentHarness, last, snapshotWith } from './consent-harness.ts';

it('a start waits until the customer has agreed and the call says so', async () => {
  const call = await createConsentHarness();
  expect(call.view().actions.start).toEqual({ state: 'off', why: 'consentFirst' });
  call.sessionStore.press('start');
  call.consentStore.note('given');
  await call.answerWrite('accepted');
  expect(call.consentStore.save().name).toBe('confirming');
  expect(call.view().actions.start).toEqual({ state: 'off', why: 'consentFirst' });
  await call.readBack(last(call.written));
  expect(call.consentStore.save().name).toBe('idle');
  expect(call.view().actions.start).toEqual({ state: 'ready' });
  expect(call.sent).toEqual([]);
});

it('an answer is saved with the agent and the time', async () => {
  const call = await createConsentHarness();
  call.consentStore.note('refused');
  expect(call.written).toEqual([
    { decision: 'refused', at: call.clock.now(), by: 'Ana Silva (agent-1)' },
  ]);
});

it('a refusal keeps Start unavailable', async () => {
  const call = await createConsentHarness();
  call.consentStore.note('refused');
  await call.answerWrite('accepted');
  await call.readBack(last(call.written));
  expect(call.view().actions.start).toEqual({ state: 'off', why: 'consentRefused' });
});

it('an error of the platform is followed by one more attempt', async () => {
  const call = await createConsentHarness();
  call.consentStore.note('given');
  await call.answerWrite({ kind: 'platform', status: 503 });
  expect(call.consentStore.save().name).toBe('waiting');
  await call.advance(499);
  expect(call.written).toHaveLength(1);
  await call.advance(1);
  expect(call.written).toHaveLength(2);
  await call.answerWrite('accepted');
  expect(call.consentStore.save().name).toBe('confirming');
});

it('a failure is reported, and the answer can be sent again unchanged', async () => {
  const call = await createConsentHarness();
  call.consentStore.note('given');
  await call.answerWrite({ kind: 'timeout' });
  expect(call.consentStore.save()).toMatchObject({
    name: 'failed',
    failure: { kind: 'timeout' },
  });
  await call.advance(60_000);
  call.consentStore.retry();
  expect(call.written).toHaveLength(2);
  expect(call.written[1]).toEqual(call.written[0]);
});

it('an answer that was accepted and is not confirmed counts as failed after ten seconds', async () => {
  const call = await createConsentHarness();
  call.consentStore.note('given');
  await call.answerWrite('accepted');
  await call.advance(9_999);
  expect(call.consentStore.save().name).toBe('confirming');
  await call.advance(1);
  expect(call.consentStore.save()).toMatchObject({ name: 'failed', failure: null });
});

it('an answer that is confirmed late no longer counts as failed', async () => {
  const call = await createConsentHarness();
  call.consentStore.note('given');
  await call.answerWrite('accepted');
  call.keepAnswering(snapshotWith(null));
  await call.advance(10_000);
  call.keepAnswering(null);
  await call.readBack(last(call.written));
  expect(call.consentStore.save().name).toBe('idle');
});

it('the call is read for the answer if there are no live events', async () => {
  const call = await createConsentHarness();
  call.sessionStore.liveChanged('off');
  await call.advance(0);
  await call.answerRead(snapshotWith(null));
  call.consentStore.note('given');
  await call.answerWrite('accepted');
  await call.advance(800);
  await call.answerRead(snapshotWith(last(call.written)));
  expect(call.consentStore.save().name).toBe('idle');
});

it('until the answer shows on the call, it is read after 0.8, 2, 4 and 7 seconds, and fails after ten', async () => {
  const call = await createConsentHarness();
  call.keepAnswering(snapshotWith(null));
  call.consentStore.note('given');
  await call.answerWrite('accepted');
  const readAt: number[] = [];
  for (let passed = 200; passed <= 12_000; passed += 200) {
    const reads = call.reads();
    await call.advance(200);
    if (call.reads() > reads) readAt.push(passed);
  }
  expect(readAt).toEqual([800, 2_000, 4_000, 7_000]);
  expect(call.consentStore.save().name).toBe('failed');
});

it('an expired token is renewed', async () => {
  const call = await createConsentHarness();
  const reads = call.reads();
  call.consentStore.note('given');
  await call.answerWrite({ kind: 'signedOut' });
  expect(call.reads()).toBe(reads + 1);
  await call.answerRead({ kind: 'signedOut' });
  expect(call.view().signIn).toBe('underWay');
});

it('nothing is sent after the widget is closed', async () => {
  const call = await createConsentHarness();
  call.consentStore.note('given');
  await call.answerWrite({ kind: 'platform', status: 503 });
  call.consentStore.close();
  await call.advance(60_000);
  expect(call.written).toHaveLength(1);
});

it('an answer is sent again on time even if timers fire a moment early', async () => {
  const call = await createConsentHarness(null, { early: 3 });
  call.consentStore.note('given');
  await call.answerWrite({ kind: 'platform', status: 503 });
  await call.advance(499);
  expect(call.written).toHaveLength(1);
  await call.advance(1);
  expect(call.written).toHaveLength(2);
});

it('an answer is sent again only after it has failed', async () => {
  const call = await createConsentHarness();
  call.consentStore.retry();
  expect(call.written).toEqual([]);
  call.consentStore.note('given');
  call.consentStore.retry();
  await call.answerWrite('accepted');
  call.consentStore.retry();
  expect(call.written).toHaveLength(1);
  expect(call.consentStore.save().name).toBe('confirming');
});

describe('an answer that its page could not save', () => {
  const answer = { decision: 'given', at: 1_000, by: 'Ana Silva (agent-1)' } as const;

  it('is kept for the next page, until the platform has accepted it', async () => {
    const call = await createConsentHarness();
    expect(call.consentStore.unsaved()).toBeNull();
    call.consentStore.note('given');
    expect(call.consentStore.unsaved()).toEqual(last(call.written));
    await call.answerWrite({ kind: 'signedOut' });
    expect(call.consentStore.unsaved()).toEqual(last(call.written));
    call.consentStore.retry();
    await call.answerWrite('accepted');
    expect(call.consentStore.unsaved()).toBeNull();
  });

  it('is reported on the next page, and sent again if its agent chooses to', async () => {
    const call = await createConsentHarness(answer);
    expect(call.consentStore.save()).toMatchObject({ name: 'failed', answer });
    expect(call.written).toEqual([]);
    call.consentStore.retry();
    expect(call.written).toEqual([answer]);
  });

  it('is not reported if the call has it after all', async () => {
    const call = await createConsentHarness(answer);
    await call.readBack(answer);
    expect(call.consentStore.save().name).toBe('idle');
  });

  it('is never sent for another agent', async () => {
    const call = await createConsentHarness({ ...answer, by: 'Ben Cole (agent-2)' });
    call.consentStore.retry();
    expect(call.written).toEqual([]);
    expect(call.consentStore.save().name).toBe('idle');
  });
});
