import { describe, expect, it } from 'vitest';
import { createConsentHarness, last } from './consent-harness.ts';

const refusal = { kind: 'refused', status: 400, message: 'no' } as const;

describe('an answer that equals the last one is not saved again', () => {
  it('while the last one is being saved', async () => {
    const call = await createConsentHarness();
    call.consentStore.note('given');
    call.consentStore.note('given');
    await call.answerWrite('accepted');
    call.consentStore.note('given');
    expect(call.written).toHaveLength(1);
  });

  it('if the call has it: the time of the evidence does not change', async () => {
    const call = await createConsentHarness();
    call.consentStore.note('refused');
    await call.answerWrite('accepted');
    await call.readBack(last(call.written));
    await call.advance(60_000);
    call.consentStore.note('refused');
    expect(call.written).toHaveLength(1);
    expect(call.consentStore.save().name).toBe('idle');
  });

  it('unless the last one failed', async () => {
    const call = await createConsentHarness();
    call.consentStore.note('refused');
    await call.answerWrite(refusal);
    call.consentStore.note('refused');
    expect(call.written).toHaveLength(2);
  });
});

describe('one answer is sent at a time, and the last one wins', () => {
  it.each(['accepted', refusal, { kind: 'timeout' }] as const)(
    'whatever happens to the first one (%j)',
    async (outcome) => {
      const call = await createConsentHarness();
      call.consentStore.note('given');
      call.consentStore.note('withdrawn');
      call.consentStore.note('refused');
      expect(call.written.map(({ decision }) => decision)).toEqual(['given']);
      await call.answerWrite(outcome);
      expect(call.written.map(({ decision }) => decision)).toEqual(['given', 'refused']);
      await call.answerWrite('accepted');
      await call.readBack(last(call.written));
      expect(call.consentStore.save().name).toBe('idle');
    },
  );

  it('even if the first one is read back before it was answered', async () => {
    const call = await createConsentHarness();
    call.consentStore.note('given');
    await call.readBack(last(call.written));
    call.consentStore.note('refused');
    expect(call.written).toHaveLength(1);
    await call.answerWrite('accepted');
    expect(call.written).toHaveLength(2);
  });

  it('and one read back before the answer arrived needs no further reads', async () => {
    const call = await createConsentHarness();
    call.consentStore.note('given');
    await call.readBack(last(call.written));
    await call.answerWrite({ kind: 'timeout' });
    expect(call.consentStore.save().name).toBe('idle');
  });

  it('and it replaces one that waits for a retry', async () => {
    const call = await createConsentHarness();
    call.consentStore.note('given');
    await call.answerWrite({ kind: 'platform', status: 503 });
    call.consentStore.note('refused');
    expect(call.written).toHaveLength(1);
    await call.advance(500);
    expect(call.written.map(({ decision }) => decision)).toEqual(['given', 'refused']);
  });
});

describe('a new answer is later than the one on the call', () => {
  const others = { decision: 'given', by: 'Ben Okoro (agent-2)' } as const;

  it('even if a colleague’s clock is ahead', async () => {
    const call = await createConsentHarness();
    const at = call.clock.now() + 3_600_000;
    await call.readBack({ ...others, at });
    call.consentStore.note('refused');
    expect(last(call.written).at).toBe(at + 1);
  });

  it('and one that is sent again is later than any saved in the meantime', async () => {
    const call = await createConsentHarness();
    call.consentStore.note('refused');
    await call.answerWrite({ kind: 'timeout' });
    const at = call.clock.now() + 5_000;
    await call.readBack({ ...others, at });
    call.consentStore.retry();
    expect(last(call.written)).toMatchObject({ decision: 'refused', at: at + 1 });
  });
});
