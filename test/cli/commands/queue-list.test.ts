import { expect, test } from 'vitest';
import type { CliContext } from '../../../src/cli/context.ts';
import { readQueueCalls } from '../../../src/cli/commands/queue-list.ts';
import type { QueueAction } from '../../../src/cli/invocation.ts';
import type { QueueCall, QueueCalls } from '../../../src/genesys/queues/calls.ts';
import type { Backend } from '../../../src/recording/backend.ts';
import { failed, type Failure, type Result, success } from '../../../src/recording/failure.ts';
import type { CallSnapshot } from '../../../src/recording/snapshot.ts';
import { adHoc, byPolicy, quiet } from '../../recording/bulk/fake-queue.ts';

const call = (conversationId: string, snapshot: CallSnapshot = byPolicy): QueueCall => ({
  conversationId,
  snapshot,
  agentId: 'ana',
  agentName: 'Ana Silva',
  isWaiting: false,
  customer: null,
  startedAt: 1,
});

const refusal = (kind: 'signedOut' | 'timeout'): Result<never> => failed({ kind });

type Answer = Result<QueueCall | null>;

/** A queue that the command line lists, whose calls are answered when the test says so. */
function look(
  ids: readonly string[],
  {
    api = 'conversations',
    backend,
  }: {
    readonly api?: 'conversations' | 'recordings';
    readonly backend?: Result<CallSnapshot>;
  } = {},
  action: QueueAction = 'list',
) {
  const answers = new Map<string, (answer: Answer) => void>();
  const asked: string[] = [];
  const told: string[] = [];
  const steps: string[] = [];
  const interruption = new AbortController();
  const queue: Pick<QueueCalls, 'readCall'> = {
    readCall(id) {
      asked.push(id);
      return new Promise((resolve) => answers.set(id, resolve));
    },
  };
  const recordings: Backend = {
    read: () => Promise.resolve(backend ?? success(quiet)),
    execute: () => Promise.resolve(success('accepted')),
  };
  const context = {
    options: { api },
    backendOf: () => recordings,
    inFlightWrites: new Set<string>(),
    interrupted: interruption.signal,
    reportCall(report: Parameters<CliContext['reportCall']>[0]) {
      told.push(report.conversationId);
      return report;
    },
    progress: (...[what, done, total]: Parameters<CliContext['progress']>) =>
      void steps.push(`${what} ${done} of ${total}`),
  };
  const result = readQueueCalls(context, queue, action, ids);
  /** Gives an answer, and waits for everything that follows from it. */
  async function answer(id: string, with_: Answer): Promise<void> {
    answers.get(id)?.(with_);
    await settled();
  }
  return { asked, told, steps, result, answer, interrupt: () => interruption.abort() };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
}

const outcomes = ({ calls }: Awaited<ReturnType<typeof readQueueCalls>>) =>
  calls.map(({ conversationId, outcome }) => [conversationId, outcome]);

test('each call is printed as soon as it and those before it are known, in the order of the queue', async () => {
  const { told, steps, result, answer } = look(['a', 'b', 'c']);
  await answer('b', success(call('b')));
  expect(told).toEqual([]);
  await answer('a', success(call('a')));
  expect(told).toEqual(['a', 'b']);
  await answer('c', success(call('c')));
  expect(told).toEqual(['a', 'b', 'c']);
  expect(steps).toEqual(['Calls 1 of 3', 'Calls 2 of 3', 'Calls 3 of 3']);
  expect(await result).toMatchObject({
    problem: null,
    calls: [
      { asked: 'status', outcome: { kind: 'read' }, snapshot: byPolicy, agentName: 'Ana Silva' },
      { conversationId: 'b' },
      { conversationId: 'c' },
    ],
  });
});

const many = Array.from({ length: 40 }, (_, index) => `call ${index}`);

test('an expired sign-in ends the list, and no other call is read', async () => {
  const { asked, result, answer } = look(many);
  const before = asked.length;
  expect(before).toBeLessThan(many.length);
  await answer('call 0', success(call('call 0')));
  await answer('call 1', refusal('signedOut'));
  for (const id of asked) await answer(id, success(call(id)));
  const signedOut: Failure = { kind: 'signedOut' };
  const { problem, calls } = await result;
  expect(problem).toEqual(signedOut);
  expect(asked).toHaveLength(before + 1);
  expect(calls[0]?.outcome).toEqual({ kind: 'read' });
  expect(calls[1]?.outcome).toEqual({ kind: 'failed', failure: signedOut });
  expect(calls.at(-1)?.outcome).toEqual({ kind: 'notTried', because: signedOut });
});

test('any other failure concerns one call only, and the others are read', async () => {
  const { result, answer } = look(['a', 'b']);
  await answer('a', refusal('timeout'));
  await answer('b', success(null));
  const { problem } = await result;
  expect(problem).toBeNull();
  expect(outcomes(await result)).toEqual([
    ['a', { kind: 'failed', failure: { kind: 'timeout' } }],
    ['b', { kind: 'gone' }],
  ]);
});

test('an interruption prints what is known, and nothing that arrives later', async () => {
  const { asked, told, result, answer, interrupt } = look(many);
  const before = asked.length;
  await answer('call 1', success(call('call 1')));
  interrupt();
  const seen = await result;
  expect(told).toEqual(['call 1']);
  await answer('call 0', success(call('call 0')));
  expect(told).toEqual(['call 1']);
  expect(asked.length).toBeLessThanOrEqual(before + 1);
  expect(seen.problem).toBeNull();
  expect(seen.calls[0]?.outcome).toEqual({ kind: 'notTried', because: 'cancelled' });
  expect(seen.calls[1]?.outcome).toEqual({ kind: 'read' });
});

test('a dry run says what would be sent, and where a stop could become a pause', async () => {
  const { result, answer } = look(['a', 'b'], {}, 'stop');
  await answer('a', success(call('a', adHoc)));
  await answer('b', success(call('b', quiet)));
  expect(outcomes(await result)).toMatchObject([
    ['a', { kind: 'planned', command: 'stop', orPause: true }],
    ['b', { kind: 'notRecorded' }],
  ]);
});

test('the recordings API gives the status, and the queue says who is on the call', async () => {
  const { result, answer } = look(['a'], { api: 'recordings', backend: success(adHoc) }, 'stop');
  await answer('a', success(call('a', quiet)));
  expect((await result).calls).toMatchObject([
    { snapshot: adHoc, agentName: 'Ana Silva', outcome: { kind: 'planned', orPause: false } },
  ]);
});

test('with the recordings API, a call whose recording cannot be read has failed', async () => {
  const { result, answer } = look(['a'], { api: 'recordings', backend: refusal('timeout') });
  await answer('a', success(call('a')));
  expect(outcomes(await result)).toEqual([['a', { kind: 'failed', failure: { kind: 'timeout' } }]]);
});
