import { describe, expect, it, vi } from 'vitest';
import { createManualClock } from '../../simulator/clock.ts';
import { keepTrying, onceConfirmed, onceStatusShows } from '../../src/agent/once-confirmed.ts';
import { sessionPolicy } from '../../src/recording/policy.ts';
import { createSessionHarness, recording, settled } from '../recording/session/session-harness.ts';

const { readAgainMs } = sessionPolicy;

describe('what loads on demand', () => {
  it('is tried again until it begins, and ended once', async () => {
    const clock = createManualClock();
    const end = vi.fn();
    const begin = vi
      .fn<() => Promise<() => void>>()
      .mockRejectedValueOnce(new TypeError())
      .mockRejectedValueOnce(new TypeError())
      .mockResolvedValue(end);
    const stop = keepTrying((ms, task) => clock.after(ms, task), begin);
    await settled();
    clock.advance(readAgainMs - 1);
    expect(begin).toHaveBeenCalledTimes(1);
    clock.advance(1);
    await settled();
    clock.advance(readAgainMs);
    await settled();
    clock.advance(10 * readAgainMs);
    expect(begin).toHaveBeenCalledTimes(3);
    expect(end).not.toHaveBeenCalled();
    stop();
    expect(end).toHaveBeenCalledOnce();
  });

  it('ends as soon as it has begun if the page was left meanwhile', async () => {
    const clock = createManualClock();
    const end = vi.fn();
    const stop = keepTrying(
      (ms, task) => clock.after(ms, task),
      () => Promise.resolve(end),
    );
    stop();
    expect(end).not.toHaveBeenCalled();
    await settled();
    expect(end).toHaveBeenCalledOnce();
  });

  it.each(['before the failure', 'after the failure'])(
    'is not tried again if the page was left %s',
    async (when) => {
      const clock = createManualClock();
      const begin = vi.fn(() => Promise.reject(new TypeError()));
      const stop = keepTrying((ms, task) => clock.after(ms, task), begin);
      if (when === 'after the failure') await settled();
      stop();
      await settled();
      clock.advance(10 * readAgainMs);
      await settled();
      expect(begin).toHaveBeenCalledOnce();
    },
  );
});

describe('what needs a confirmed status', () => {
  function open() {
    const harness = createSessionHarness();
    const end = vi.fn();
    const begin = vi.fn(() => Promise.resolve(end));
    const stop = onceConfirmed(harness.sessionStore, harness.clock.after, begin);
    return { harness, begin, end, stop };
  }

  it('begins once that is painted, and only once', async () => {
    const { harness, begin, end, stop } = open();
    await harness.advance(1_000);
    expect(begin).not.toHaveBeenCalled();
    await harness.answerRead(recording);
    await harness.advance(49);
    expect(begin).not.toHaveBeenCalled();
    await harness.advance(1);
    expect(begin).toHaveBeenCalledOnce();
    harness.keepAnswering(recording);
    await harness.advance(60_000);
    expect(begin).toHaveBeenCalledOnce();
    stop();
    expect(end).toHaveBeenCalledOnce();
  });

  it('never begins if the page is left before, even while it is painted', async () => {
    const early = open();
    early.stop();
    await early.harness.answerRead(recording);
    await early.harness.advance(1_000);
    expect(early.begin).not.toHaveBeenCalled();
    const late = open();
    await late.harness.answerRead(recording);
    late.stop();
    await late.harness.advance(1_000);
    expect(late.begin).not.toHaveBeenCalled();
  });
});

describe('what waits until the panel shows a status', () => {
  function open(options?: Parameters<typeof createSessionHarness>[0]) {
    const harness = createSessionHarness(options);
    const shows = vi.fn();
    void onceStatusShows(harness.sessionStore, harness.clock.after).then(shows);
    return { harness, shows };
  }

  it('continues once the first status is painted', async () => {
    const { harness, shows } = open();
    await harness.answerRead(recording);
    await harness.advance(49);
    expect(shows).not.toHaveBeenCalled();
    await harness.advance(1);
    expect(shows).toHaveBeenCalledOnce();
  });

  it('continues after a second without an answer', async () => {
    const { harness, shows } = open();
    await harness.advance(1_000);
    await harness.advance(49);
    expect(shows).not.toHaveBeenCalled();
    await harness.advance(1);
    expect(shows).toHaveBeenCalledOnce();
  });

  it('does not wait where a sign-in or a failure is shown', async () => {
    const signIn = open({ access: 'needed' });
    await signIn.harness.advance(50);
    expect(signIn.shows).toHaveBeenCalledOnce();
    const failure = open();
    await failure.harness.answerRead({ kind: 'notFound' });
    await failure.harness.advance(50);
    expect(failure.shows).toHaveBeenCalledOnce();
  });
});
