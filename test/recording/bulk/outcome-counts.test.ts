import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countOutcomes,
  openRun,
  progressOf,
  reduceRun,
  type RunEvent,
  sumOf,
} from '../../../src/recording/bulk/run.ts';
import { byPolicy, createFakeQueue, type FakeBehavior, pass } from './fake-queue.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];

/** Any event at any time, sensible or not. */
const event: fc.Arbitrary<RunEvent> = fc.oneof(
  fc.constant({ type: 'began', at: 1 } as const),
  fc.record({ type: fc.constant('putBack' as const), id: fc.constantFrom(...ids), at: fc.nat() }),
  fc.record({
    type: fc.constant('settled' as const),
    id: fc.constantFrom(...ids),
    outcome: fc.constantFrom({ kind: 'done' } as const, { kind: 'gone' } as const),
    at: fc.nat(),
  }),
  fc.constant({ type: 'signedIn', at: 2 } as const),
  fc.constant({
    type: 'stopRefused',
    failure: { kind: 'notParticipant' },
    at: 2,
  } as const),
  fc.constant({ type: 'ended', because: 'cancelled', at: 3 } as const),
);

test('each call is either waiting, in progress or settled, whatever happens', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      const run = events.reduce(reduceRun, openRun('stop', ids, 0));
      const all = [...run.waiting, ...run.inProgress, ...run.settled.map(({ id }) => id)];
      expect(all.toSorted()).toEqual(ids);
      expect(run.state.name === 'over').toBe(run.settled.length === ids.length);
    }),
  );
});

test('the outcomes of a run add up to the number of its calls, however the platform behaves', async () => {
  const behavior = fc.constantFrom<FakeBehavior>(
    'does',
    'lost',
    'ends',
    { kind: 'offline' },
    { kind: 'conflict' },
    { kind: 'notParticipant' },
    { kind: 'notPermitted', lack: 'scope', missing: ['conversations'] },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(behavior, { maxLength: 40 }),
      fc.nat(30),
      async (behaviors, cancelAt) => {
        const calls = Object.fromEntries(behaviors.map((_, index) => [String(index), byPolicy]));
        const fakeQueue = createFakeQueue({
          calls,
          behavior: (id) => behaviors[Number(id)] ?? 'does',
        });
        const runner = fakeQueue.start('pause');
        fakeQueue.clock.after(cancelAt * 100, runner.cancel);
        await pass(fakeQueue.clock, 30_000);
        const run = runner.run();
        expect(run.state.name).toBe('over');
        expect(sumOf(countOutcomes(run))).toBe(behaviors.length);
        expect(progressOf(run, fakeQueue.clock.now())).toMatchObject({ settled: run.total });
        const written = fakeQueue.sent.map(({ id }) => id);
        expect(new Set(written).size).toBe(written.length);
      },
    ),
    { numRuns: 40 },
  );
});

test('the time left follows from the rate so far', () => {
  const first = reduceRun(openRun('stop', ids, 0), { type: 'began', at: 0 });
  const run = reduceRun(first, { type: 'settled', id: 'a', outcome: { kind: 'done' }, at: 1_000 });
  expect(progressOf(run, 1_000)).toEqual({ settled: 1, total: 5, perMinute: 60, leftMs: 4_000 });
});

test('a rate is known only after some time, and no longer changes once the run is over', () => {
  const begun = reduceRun(openRun('stop', ['a'], 1_000), { type: 'began', at: 1_000 });
  const unknown = { settled: 1, total: 1, perMinute: null, leftMs: null };
  const settledAt = (at: number) =>
    reduceRun(begun, { type: 'settled', id: 'a', outcome: { kind: 'done' }, at });
  expect(progressOf(settledAt(1_000), 1_000)).toEqual(unknown);
  const over = { settled: 1, total: 1, perMinute: 30, leftMs: 0 };
  expect(progressOf(settledAt(3_000), 60_000)).toEqual(over);
});

test('calls that a canceled run has not tried count neither as done nor for the rate', () => {
  const begun = reduceRun(openRun('stop', ids, 0), { type: 'began', at: 0 });
  const first = reduceRun(reduceRun(begun, { type: 'began', at: 0 }), {
    type: 'settled',
    id: 'a',
    outcome: { kind: 'done' },
    at: 1_000,
  });
  const canceled = reduceRun(first, { type: 'ended', because: 'cancelled', at: 1_000 });
  expect(canceled.state.name).toBe('stopping');
  expect(progressOf(canceled, 1_000)).toMatchObject({ settled: 1, total: 5, perMinute: 60 });
});
