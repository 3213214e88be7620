import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../simulator/clock.ts';
import { confirm, type Confirmation, confirmationOf } from '../../src/recording/confirmation.ts';
import { failed, type Failure, success } from '../../src/recording/failure.ts';
import { settled } from './session/session-harness.ts';

const policy = { acceptedReadsMs: [300, 800], uncertainReadsMs: [0, 2_000], deniedReadsMs: [0] };

describe('the answer to a command', () => {
  const after = (answer: Parameters<typeof confirmationOf>[1]) =>
    confirmationOf('pause', answer, 1_000, policy);

  it('that accepts it is followed by reads, and is unconfirmed after the last one', () => {
    expect(after(success('accepted', { correlationId: 'a' }))).toEqual({
      readAt: [1_300, 1_800],
      fallbackFailure: { kind: 'unconfirmed', command: 'pause', correlationId: 'a' },
    });
  });

  it('that reports it as already done is a conflict unless a read shows the state', () => {
    expect(after(success('alreadyDone', { correlationId: 'a' }))).toEqual({
      readAt: [1_000, 3_000],
      fallbackFailure: { kind: 'conflict', correlationId: 'a' },
    });
  });

  it.each(['offline', 'timeout', 'badAnswer', 'conflict'] as const)(
    'that leaves the outcome open (%s) is kept unless a read shows the state',
    (kind) => {
      expect(after(failed({ kind }))).toEqual({
        readAt: [1_000, 3_000],
        fallbackFailure: { kind },
      });
    },
  );

  it('that says that the call has ended is verified by one read', () => {
    const refusal = { kind: 'callEnded', correlationId: 'a' } as const;
    const fallbackFailure = { kind: 'refusedAsEnded', correlationId: 'a' };
    expect(after(failed(refusal))).toEqual({ readAt: [1_000], fallbackFailure });
  });

  it.each(['notParticipant', 'signedOut', 'otherUser'] as const)(
    'that is final (%s) needs no read',
    (kind) => {
      expect(after(failed({ kind }))).toEqual({ readAt: [], fallbackFailure: { kind } });
    },
  );
});

describe('waiting for the confirmation of a command', () => {
  const fallbackFailure: Failure = { kind: 'timeout' };

  /** Reads are answered when the test says so. */
  function begin(readAt: Confirmation['readAt']) {
    const clock = createManualClock();
    const start = clock.now();
    const begun: number[] = [];
    const reads: ((seen: string) => void)[] = [];
    const ends: (string | null)[] = [];
    const learn = confirm(
      clock,
      () => {
        begun.push(clock.now() - start);
        return new Promise<string>((resolve) => reads.push(resolve));
      },
      { readAt: readAt.map((ms) => start + ms), fallbackFailure },
      (seen) => (seen === 'done' ? seen : null),
      (shown) => ends.push(shown),
    );
    return {
      begun,
      ends,
      learn,
      advance: async (ms: number) => {
        clock.advance(ms);
        await settled();
      },
      answer: async (seen: string) => {
        reads.shift()?.(seen);
        await settled();
      },
    };
  }

  it('ends with the read that shows the state', async () => {
    const { begun, ends, advance, answer } = begin([300, 800]);
    await advance(300);
    await answer('not yet');
    await advance(500);
    await answer('done');
    await advance(10_000);
    expect(begun).toEqual([300, 800]);
    expect(ends).toEqual(['done']);
  });

  it('ends with the event that shows the state, without a read', async () => {
    const { begun, ends, advance, learn } = begin([300, 800]);
    learn('not yet');
    learn('done');
    learn('done');
    await advance(10_000);
    expect(begun).toEqual([]);
    expect(ends).toEqual(['done']);
  });

  it('gives up after the last read, not after a slow one that began before it', async () => {
    const { begun, ends, advance, answer } = begin([300, 800]);
    await advance(300);
    await advance(5_000);
    await answer('not yet');
    expect(ends).toEqual([]);
    await advance(0);
    await answer('not yet');
    expect(begun).toEqual([300, 5_300]);
    expect(ends).toEqual([null]);
  });

  it('skips reads that are overdue because of a slow one', async () => {
    const { begun, advance, answer } = begin([0, 300, 800, 1_800]);
    await advance(0);
    await advance(1_000);
    await answer('not yet');
    await advance(0);
    await answer('not yet');
    await advance(800);
    await answer('not yet');
    expect(begun).toEqual([0, 1_000, 1_800]);
  });

  it('ends at once if nothing is to be read', () => {
    expect(begin([]).ends).toEqual([null]);
  });
});
