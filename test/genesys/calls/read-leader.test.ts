import { describe, expect, it } from 'vitest';
import {
  type ActiveCalls,
  createReadLeader,
  type LeaderFrame,
  type LeaderPorts,
  type SharedAnswer,
} from '../../../src/genesys/calls/read-leader.ts';
import { createRoutineReads } from '../../../src/genesys/calls/routine-reads.ts';
import { type Failure, failed, type Result, success } from '../../../src/recording/failure.ts';
import { createManualClock } from '../../../simulator/clock.ts';
import { settled } from '../../recording/session/session-harness.ts';
import { callWith, customer, ME, mine } from '../calls.ts';

const ANA = { id: ME, name: 'Ana Silva' };
const listOf = (...ids: readonly string[]): Result<ActiveCalls> =>
  success({ me: ANA, calls: ids.map((id) => callWith({ id }, customer, mine())) });

/** The dependencies of a leader, with a clock that the test advances; errors of its timers are collected. */
function createPorts(list: LeaderPorts['list'], perMinute = 300) {
  const clock = createManualClock();
  const errors: unknown[] = [];
  const ports: LeaderPorts = {
    now: () => clock.now(),
    after: (ms, task) =>
      clock.after(ms, () => {
        try {
          task();
        } catch (error) {
          errors.push(error);
        }
      }),
    perMinute: () => perMinute,
    list,
  };
  async function pass(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= 50) {
      clock.advance(Math.min(50, left));
      await settled();
    }
  }
  return { ports, errors, pass };
}

const ignore = (): void => undefined;
const demandOf = (id: string | null, everyMs = 4_000, roundBegan = ignore) => ({
  id,
  everyMs,
  roundBegan,
});

/** The reads of a page whose tab has no other widget. */
function openPage(list: LeaderPorts['list'], own: LeaderFrame = {}) {
  const tab = createPorts(list);
  const reads = createRoutineReads({ own, siblingFrames: () => [] }, tab.ports, async () =>
    success(ANA),
  );
  return { ...tab, reads };
}

describe('the widget that reads for the others', () => {
  it('answers all widgets even if one of them has gone and throws', async () => {
    const { ports, pass } = createPorts(async () => listOf('a', 'b'));
    const leader = createReadLeader(ports);
    const heard: string[] = [];
    const unhandled: unknown[] = [];
    const note = (error: unknown): void => void unhandled.push(error);
    const before = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', note);
    leader.read(demandOf('a'), () => {
      throw new TypeError("can't access dead object");
    });
    leader.read(demandOf('b'), () => heard.push('b'));
    await pass(100);
    await new Promise((resolve) => setImmediate(resolve));
    process.removeAllListeners('unhandledRejection');
    for (const listener of before) process.on('unhandledRejection', listener);
    expect(heard).toEqual(['b']);
    expect(unhandled).toHaveLength(1);
  });

  it('notifies each of two widgets that show the same call', async () => {
    const { ports, pass } = createPorts(async () => listOf('a'));
    const leader = createReadLeader(ports);
    const invited: string[] = [];
    leader.read(
      demandOf('a', 4_000, () => invited.push('one')),
      ignore,
    );
    leader.read(
      demandOf('a', 4_000, () => invited.push('other')),
      ignore,
    );
    await pass(100);
    invited.length = 0;
    leader.read(demandOf('b', 4_000), ignore);
    await pass(100);
    expect(invited).toEqual(['one', 'other']);
  });

  it('invites a call that needs a request of its own only once half of its time is over', async () => {
    const { ports, pass } = createPorts(async () => listOf('a'));
    const leader = createReadLeader(ports);
    let invited = 0;
    leader.read(
      demandOf('missing', 4_000, () => (invited += 1)),
      ignore,
    );
    await pass(100);
    invited = 0;
    for (const ms of [1_800, 100]) {
      leader.read(demandOf('a'), ignore);
      await pass(ms);
      expect(invited).toBe(0);
    }
    leader.read(demandOf('a'), ignore);
    await pass(100);
    expect(invited).toBe(1);
  });

  it('forgets widgets that no longer ask, so that the others read as often as the policy says', async () => {
    const { ports, pass } = createPorts(async () => listOf(), 60);
    const leader = createReadLeader(ports);
    const stretches: number[] = [];
    const note = (answer: SharedAnswer): void => {
      if (answer.kind === 'answered') stretches.push(answer.stretch);
    };
    for (let one = 0; one < 20; one += 1) leader.read(demandOf(`gone ${one}`, 25_000), note);
    await pass(100);
    expect(stretches.at(-1)).toBeGreaterThan(2);
    await pass(15 * 25_000);
    leader.read(demandOf('left', 25_000), note);
    await pass(100);
    leader.read(demandOf('left', 25_000), note);
    await pass(100);
    expect(stretches.at(-1)).toBe(1);
  });
});

describe('a list that is refused', () => {
  it.each([
    { kind: 'notPermitted', lack: 'permission', missing: [] },
    { kind: 'notFound' },
    { kind: 'callEnded' },
    { kind: 'notParticipant' },
    { kind: 'notMyCall' },
    { kind: 'conflict' },
    { kind: 'refused', status: 400, message: '' },
    { kind: 'badAnswer' },
  ] as const satisfies readonly Failure[])(
    'with $kind says nothing about a call, which is then read separately',
    async (failure) => {
      const { reads, pass } = openPage(async () => failed(failure));
      const read = reads.read('a', 4_000);
      await pass(100);
      expect(await read).toBeNull();
    },
  );

  it.each([
    { kind: 'offline' },
    { kind: 'timeout' },
    { kind: 'platform', status: 503 },
    { kind: 'tooManyRequests', retryAfterMs: 1_000 },
    { kind: 'signedOut' },
  ] as const satisfies readonly Failure[])(
    'with $kind is the answer for every call, since another request would fail too',
    async (failure) => {
      const { reads, pass } = openPage(async () => failed(failure));
      const read = reads.read('a', 4_000);
      await pass(100);
      const answer = await read;
      expect(answer).toEqual(failed(failure));
      expect(answer && !answer.ok && answer.failure).not.toBe(failure);
    },
  );

  it('counts each call that is read separately, so that ten widgets keep within the rate limit', async () => {
    const allowed = 180;
    let requests = 0;
    const { ports, pass } = createPorts(async () => {
      requests += 1;
      return failed({ kind: 'notPermitted', lack: 'permission', missing: [] });
    }, allowed);
    const reads = createRoutineReads({ own: {}, siblingFrames: () => [] }, ports, async () =>
      success(ANA),
    );
    let stretch = 1;
    reads.join({ roundBegan: ignore, paceChanged: (now) => (stretch = now) });
    let spent = 0;
    while (spent < 120_000) {
      if (spent >= 60_000 && spent < 60_000 + 4_000 * stretch) requests = 0;
      const all = Array.from({ length: 10 }, async (_, index) => {
        if ((await reads.read(`call ${index}`, 4_000)) === null) requests += 1;
      });
      await pass(4_000 * stretch);
      await Promise.all(all);
      spent += 4_000 * stretch;
    }
    expect(stretch).toBeGreaterThan(3);
    expect(requests).toBeLessThanOrEqual(allowed / 4 + 11);
  });
});

describe('a widget that reads for the others and closes before it has asked', () => {
  it('tells each of them once that it has gone, and sends no request', async () => {
    let requests = 0;
    const { ports, pass } = createPorts(async () => {
      requests += 1;
      return listOf('a');
    });
    const leader = createReadLeader(ports);
    const heard: SharedAnswer[] = [];
    leader.read(demandOf('a'), (answer) => void heard.push(answer));
    leader.close();
    await pass(10_000);
    expect(heard).toEqual([{ kind: 'gone' }]);
    expect(requests).toBe(0);
  });
});

describe('the reads of a page', () => {
  it('leave nothing in the window that another widget could ask after they were closed', async () => {
    const own: LeaderFrame = {};
    const { reads, pass } = openPage(async () => listOf('a'), own);
    void reads.read('a', 4_000);
    await pass(100);
    expect(own.recordingControlReads).toBeDefined();
    reads.close();
    expect(own.recordingControlReads).toBeUndefined();
  });

  it('continue after a listener has failed', async () => {
    const { reads, pass, errors } = openPage(async () => listOf('a'));
    reads.join({
      roundBegan: ignore,
      paceChanged() {
        throw new Error('A listener fails.');
      },
    });
    const read = reads.read('a', 4_000);
    await pass(100);
    expect(await read).toMatchObject({ ok: true });
    expect(errors).toHaveLength(1);
  });

  it('do not wait for a leader whose frame was removed without notice', async () => {
    const silent: LeaderFrame = { recordingControlReads: { read: ignore, close: ignore } };
    const { reads, pass } = openPage(async () => listOf('a'), silent);
    let answer: unknown = 'none';
    void reads.read('a', 4_000).then((read) => (answer = read));
    await pass(11_900);
    expect(answer).toBe('none');
    await pass(200);
    expect(answer).toBeNull();
  });

  it('are answered with copies, not with objects of the page that reads', async () => {
    const list = listOf('a');
    const { reads, pass } = openPage(async () => list);
    const read = reads.read('a', 4_000);
    const all = reads.readAll(4_000);
    await pass(100);
    const one = await read;
    expect(one?.ok && one.value.call).toEqual(list.ok && list.value.calls[0]);
    expect(one?.ok && one.value.call).not.toBe(list.ok && list.value.calls[0]);
    const every = await all;
    expect(every).toEqual(list);
    expect(every.ok && every.value.calls[0]).not.toBe(list.ok && list.value.calls[0]);
  });
});
