import { expect, it } from 'vitest';
import {
  type CallList,
  createCallListStore,
  isCertain,
} from '../../../src/agent/my-calls/call-list-store.ts';
import { type Failure, failed, type Result, success } from '../../../src/recording/failure.ts';
import type { MyCall } from '../../../src/recording/my-call.ts';
import { settled } from '../../recording/session/session-harness.ts';
import { createManualClock } from '../../../simulator/clock.ts';

const call = (id: string): MyCall => ({
  id,
  who: null,
  phase: 'connected',
  status: 'notRecorded',
});
const offline: Failure = { kind: 'offline' };

/** A call list whose reads and sign-ins the test answers. */
function setList(access: CallList['access'] = 'granted') {
  const clock = createManualClock();
  const reads: ((result: Result<readonly MyCall[]>) => void)[] = [];
  const renewals: ((ok: boolean) => void)[] = [];
  let list: CallList = { calls: null, readAt: -Infinity, failure: null, access };
  const wantedMs: number[] = [];
  let changes = 0;
  let late = 0;
  let asked = 0;
  const callListStore = createCallListStore(
    {
      now: () => clock.now() + late,
      after: (ms, task) => clock.after(ms, task),
      read(everyMs) {
        asked += 1;
        wantedMs.push(everyMs);
        return new Promise((resolve) => reads.push(resolve));
      },
      renewSilently: () => new Promise((resolve) => renewals.push(resolve)),
      changed(next) {
        list = next;
        changes += 1;
      },
    },
    list,
  );
  return {
    callListStore,
    list: () => list,
    wantedMs,
    changes: () => changes,
    /** What the page shows as confirmed now. */
    certain: () =>
      list.calls?.filter((each) => isCertain(each, list, clock.now() + late)).map(({ id }) => id),
    /** The machine sleeps: time passes, and no timer fires. */
    sleep: (ms: number) => (late += ms),
    reads: () => asked,
    answer: async (result: readonly string[] | Failure) => {
      reads.shift()?.('kind' in result ? failed(result) : success(result.map(call)));
      await settled();
    },
    answerWith: async (calls: readonly MyCall[]) => {
      reads.shift()?.(success(calls));
      await settled();
    },
    renewed: async (ok: boolean) => {
      renewals.shift()?.(ok);
      await settled();
    },
    advance: async (ms: number) => {
      clock.advance(ms);
      await settled();
    },
  };
}

it('is read at once, and unknown until the read is answered', async () => {
  const { list, answer, reads } = setList();
  expect(list().calls).toBeNull();
  expect(reads()).toBe(1);
  await answer(['a', 'b']);
  expect(list().calls?.map(({ id }) => id)).toEqual(['a', 'b']);
});

it('is read again before it is too old, even without events', async () => {
  const { answer, advance, reads } = setList();
  await answer(['a']);
  await advance(24_999);
  expect(reads()).toBe(1);
  await advance(1);
  expect(reads()).toBe(2);
  await answer(['a']);
  await advance(25_000);
  expect(reads()).toBe(3);
});

it('is read every 4 seconds while one of the calls is paused', async () => {
  const { answerWith, advance, reads } = setList();
  await answerWith([call('a'), { ...call('b'), status: 'pausedOnHold' }]);
  await advance(4_000);
  expect(reads()).toBe(2);
});

const two: readonly MyCall[] = [
  { ...call('a'), status: 'paused' },
  { ...call('b'), status: 'recording' },
];

it('shows "Paused" for 8 seconds after a read and other statuses for 40, and is redrawn then', async () => {
  const { answerWith, advance, certain, changes } = setList();
  await answerWith(two);
  await advance(7_999);
  expect(certain()).toEqual(['a', 'b']);
  const before = changes();
  await advance(1);
  expect(changes()).toBe(before + 1);
  expect(certain()).toEqual(['b']);
  await advance(31_999);
  expect(certain()).toEqual(['b']);
  await advance(1);
  expect(changes()).toBe(before + 2);
  expect(certain()).toEqual([]);
  await answerWith(two);
  expect(certain()).toEqual(['b']);
});

it('is redrawn in the first frame in which a hidden page is visible again', async () => {
  const { callListStore, answerWith, certain, changes, sleep } = setList();
  await answerWith(two);
  callListStore.visibilityChanged(false);
  sleep(3_600_000);
  const before = changes();
  callListStore.visibilityChanged(true);
  expect(changes()).toBe(before + 1);
  expect(certain()).toEqual([]);
});

it('is not read while one of its calls is open, and is read again when the call is closed', async () => {
  const { callListStore, answer, advance, reads } = setList();
  await answer(['a']);
  callListStore.covered(true);
  await advance(3_600_000);
  expect(reads()).toBe(1);
  callListStore.covered(false);
  await advance(25_000);
  expect(reads()).toBe(2);
});

it('is read for an event even if a call is opened at that moment', async () => {
  const { callListStore, answer, advance, reads } = setList();
  await answer(['a']);
  callListStore.refresh();
  callListStore.covered(true);
  await advance(500);
  expect(reads()).toBe(2);
});

it('joins a shared read that is sent anyway, even while one of its calls is open', async () => {
  const { callListStore, answer, reads } = setList();
  await answer(['a']);
  callListStore.covered(true);
  callListStore.roundBegan();
  callListStore.roundBegan();
  expect(reads()).toBe(2);
  await answer(['a', 'b']);
  callListStore.visibilityChanged(false);
  callListStore.roundBegan();
  expect(reads()).toBe(2);
});

it('is read less often if the rate limit is short, and asks for the interval of the policy', async () => {
  const { callListStore, answerWith, advance, reads, wantedMs } = setList();
  callListStore.paceChanged(3);
  await answerWith(two);
  await advance(11_999);
  expect(reads()).toBe(1);
  await advance(1);
  expect(reads()).toBe(2);
  expect(wantedMs).toEqual([25_000, 4_000]);
});

it('is not read on a hidden page, and is read at once when the page is visible again', async () => {
  const { callListStore, answer, advance, reads } = setList();
  await answer(['a']);
  callListStore.visibilityChanged(false);
  await advance(3_600_000);
  expect(reads()).toBe(1);
  callListStore.visibilityChanged(true);
  expect(reads()).toBe(2);
  await answer(['a']);
  await advance(25_000);
  expect(reads()).toBe(3);
});

it('is read when the agent turns to the page, if it is older than 5 seconds', async () => {
  const { callListStore, answer, advance, reads } = setList();
  await answer(['a']);
  await advance(5_000);
  callListStore.focused();
  expect(reads()).toBe(1);
  await advance(1);
  callListStore.focused();
  expect(reads()).toBe(2);
});

it('answers a burst of events with one read', async () => {
  const { callListStore, answer, advance, reads } = setList();
  await answer([]);
  for (let news = 0; news < 20; news += 1) callListStore.refresh();
  await advance(500);
  expect(reads()).toBe(2);
});

it('is read once more if events arrive during a read', async () => {
  const { callListStore, list, answer, advance, reads } = setList();
  callListStore.refresh();
  callListStore.refresh();
  await answer(['old']);
  await advance(500);
  expect(reads()).toBe(2);
  await answer(['new']);
  expect(list().calls?.map(({ id }) => id)).toEqual(['new']);
});

it('keeps its calls when a read fails, says so, and tries again', async () => {
  const { callListStore, list, answer, advance, reads } = setList();
  await answer(['a']);
  callListStore.refresh();
  await advance(500);
  await answer(offline);
  expect(list()).toMatchObject({ calls: [{ id: 'a' }], failure: offline });
  await advance(15_000);
  expect(reads()).toBe(3);
  await answer(['a']);
  expect(list().failure).toBeNull();
});

it('renews an expired token, and reads again', async () => {
  const { list, answer, renewed, reads } = setList();
  await answer({ kind: 'signedOut' });
  expect(list().access).toBe('renewing');
  await renewed(true);
  expect(list().access).toBe('granted');
  expect(reads()).toBe(2);
});

it('waits for a sign-in if the token cannot be renewed', async () => {
  const { callListStore, list, renewed, advance, reads } = setList('renewing');
  await renewed(false);
  expect(list().access).toBe('needed');
  await advance(60_000);
  expect(reads()).toBe(0);
  callListStore.signedIn();
  expect(reads()).toBe(1);
});

it('does nothing once it is closed', async () => {
  const { callListStore, list, answer, advance, reads } = setList();
  callListStore.close();
  await answer(['late']);
  await advance(60_000);
  expect(list().calls).toBeNull();
  expect(reads()).toBe(1);
});
