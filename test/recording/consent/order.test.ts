import { describe, expect, it } from 'vitest';
import { createConsentHarness, last } from './consent-harness.ts';

const refusal = { kind: 'refused', status: 400, message: 'no' } as const;

describe('an answer that was the last word already is not noted again', () => {
  it('while it is on its way', async () => {
    const call = await createConsentHarness();
    call.consentStore.note('given');
    call.consentStore.note('given');
    await call.answerWrite('accepted');
    call.consentStore.note('given');
    expect(call.written).toHaveLength(1);
  });

  it('when the call says it: the time of the evidence stays', async () => {
    const call = await createConsentHarness();
    call.consentStore.note('refused');
    await call.answerWrite('accepted');
    await call.readBack(last(call.written));
    await call.advance(60_000);
    call.consentStore.note('refused');
    expect(call.written).toHaveLength(1);
    expect(call.consentStore.save().name).toBe('idle');
  });

  it('but one that failed is', async () => {
    const call = await createConsentHarness();
    call.consentStore.note('refused');
    await call.answerWrite(refusal);
    call.consentStore.note('refused');
    expect(call.written).toHaveLength(2);
  });
});

describe('one answer is sent at a time, and the last one wins', () => {
  it.each(['accepted', refusal, { kind: 'timeout' }] as const)(
    'whatever becomes of the first (%j)',
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

  it('even where the first is read back before it was answered', async () => {
    const call = await createConsentHarness();
    call.consentStore.note('given');
    await call.readBack(last(call.written));
    call.consentStore.note('refused');
    expect(call.written).toHaveLength(1);
    await call.answerWrite('accepted');
    expect(call.written).toHaveLength(2);
  });

  it('and what was read back before the answer came needs no more reading', async () => {
    const call = await createConsentHarness();
    call.consentStore.note('given');
    await call.readBack(last(call.written));
    await call.answerWrite({ kind: 'timeout' });
    expect(call.consentStore.save().name).toBe('idle');
  });

  it('and takes the place of one that waits to be repeated', async () => {
    const call = await createConsentHarness();
    call.consentStore.note('given');
    await call.answerWrite({ kind: 'platform', status: 503 });
    call.consentStore.note('refused');
    expect(call.written).toHaveLength(1);
    await call.advance(500);
    expect(call.written.map(({ decision }) => decision)).toEqual(['given', 'refused']);
  });
});

describe('a new answer is newer than the one that the call says', () => {
  const others = { decision: 'given', by: 'Ben Okoro (agent-2)' } as const;

  it('even where a colleague’s clock is ahead', async () => {
    const call = await createConsentHarness();
    const at = call.clock.now() + 3_600_000;
    await call.readBack({ ...others, at });
    call.consentStore.note('refused');
    expect(last(call.written).at).toBe(at + 1);
  });

  it('and one that is sent again is newer than what was noted in the meantime', async () => {
    const call = await createConsentHarness();
    call.consentStore.note('refused');
    await call.answerWrite({ kind: 'timeout' });
    const at = call.clock.now() + 5_000;
    await call.readBack({ ...others, at });
    call.consentStore.retry();
    expect(last(call.written)).toMatchObject({ decision: 'refused', at: at + 1 });
  });
});
