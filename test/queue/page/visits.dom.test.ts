import { screen } from '@testing-library/dom';
import { expect, test } from 'vitest';
import type { QueueCall } from '../../../src/genesys/queues/calls.ts';
import type { QueuePorts } from '../../../src/queue/ports.ts';
import { failed, type Result, success } from '../../../src/recording/failure.ts';
import { byPolicy } from '../../recording/bulk/fake-queue.ts';
import { memoryStorage } from '../../storage/storage.ts';
import { queueOf, seen } from '../queue-harness.ts';
import { button, frames, listing, named, openPage, press, QUEUE_ID } from './screen.ts';

/** Queues whose names arrive when the test says so. */
function slowQueues() {
  const tell = new Map<string, () => void>();
  const { ports } = queueOf(3);
  return {
    tell: (name: string) => tell.get(`id of ${name}`)?.(),
    openQueue: (id: string): QueuePorts => ({
      ...ports,
      name: () =>
        new Promise((resolve) => tell.set(id, () => resolve(success(id.replace('id of ', ''))))),
    }),
  };
}

test('a sign-in during a visit goes on with the queue that is shown, and does not open it again', async () => {
  const answers: Result<QueueCall | null>[] = [failed({ kind: 'signedOut' })];
  const { chosen } = openPage({
    count: 1,
    queue: {
      readCall: (id) => Promise.resolve(answers.shift() ?? success(seen(id, byPolicy))),
    },
  });
  await press('Sign in');
  await button('Recording 1');
  expect(chosen).toEqual([QUEUE_ID]);
});

test('going back to the list leaves the queue, and nothing more is read for it', async () => {
  const { readIds, received, pass, chosen } = openPage({
    queueClient: { listQueues: () => Promise.resolve(listing(named('Sales'))) },
  });
  await screen.findByText('3 calls');
  await press('Change queue');
  await button('Sales');
  expect(chosen).toEqual([QUEUE_ID, null]);
  expect(received).toEqual([]);
  const before = readIds.length;
  await pass(120_000);
  expect(readIds).toHaveLength(before);
});

test('a list that arrives after a queue was opened changes nothing', async () => {
  type List = ReturnType<typeof listing>;
  let tellName = (): void => undefined;
  let tellList: (list: List) => void = () => undefined;
  const lists = [listing(named('Sales'), { kind: 'offline' })];
  const { pass } = openPage({
    queueId: null,
    queue: {
      name: () => new Promise((resolve) => (tellName = () => resolve(success('Sales')))),
    },
    queueClient: {
      listQueues() {
        const first = lists.shift();
        if (first) return Promise.resolve(first);
        return new Promise<List>((resolve) => (tellList = resolve));
      },
    },
  });
  await press('Sales');
  await press('Check again');
  await screen.findByText('Loading queues…');
  tellName();
  await screen.findByRole('heading', { name: 'Sales' });
  tellList(listing(named('Late')));
  await pass(100);
  // What changed is drawn in the next frame.
  await frames(2);
  await screen.findByText('3 calls');
  expect(screen.queryByText('Late')).toBeNull();
});

test('of two queues pressed one after the other the second is opened, whichever answers first', async () => {
  const { tell, openQueue } = slowQueues();
  const { chosen } = openPage({
    queueId: null,
    queueClient: {
      listQueues: () => Promise.resolve(listing(named('Sales', 'Support'))),
      openQueue,
    },
  });
  await press('Sales');
  await press('Support');
  tell('Support');
  await screen.findByRole('heading', { name: 'Support' });
  tell('Sales');
  await frames(2);
  await screen.findByRole('heading', { name: 'Support' });
  expect(chosen).toEqual([null, 'id of Support']);
});

test('a queue that answers after the page was closed is not opened', async () => {
  const { tell, openQueue } = slowQueues();
  const { chosen, leave } = openPage({ queueId: 'id of Sales', queueClient: { openQueue } });
  leave();
  tell('Sales');
  await frames(2);
  expect(chosen).toEqual([]);
});

test('a queue that was left while it was read again stays left', async () => {
  const { tell, openQueue } = slowQueues();
  const signedOut = failed<never>({ kind: 'signedOut' });
  const refused = () => Promise.resolve(signedOut);
  const visits = [queueOf(0, { name: refused, find: refused }).ports];
  openPage({
    queueId: 'id of Sales',
    queueClient: {
      openQueue: (id) => visits.shift() ?? openQueue(id),
      listQueues: () => Promise.resolve(listing(named('Support'))),
    },
  });
  await press('Sign in');
  await press('Change queue');
  await button('Support');
  tell('Sales');
  await frames(2);
  await button('Support');
});

test.each<readonly [string, string | null, string, Result<string>]>([
  ['the list of queues', null, 'Choose a queue', failed({ kind: 'offline' })],
  ['another queue', 'Sales', 'Sales', success('Support')],
])(
  'a name that is answered after its queue was left for %s changes nothing, and is not asked for again',
  async (_, next, title, late) => {
    let tell = (): void => undefined;
    let asked = 0;
    const names: Promise<Result<string>>[] = [
      Promise.resolve(failed({ kind: 'offline' })),
      new Promise((resolve) => (tell = () => resolve(late))),
    ];
    const name = (): Promise<Result<string>> => {
      asked += 1;
      return names.shift() ?? Promise.resolve(success('Sales'));
    };
    const { pass } = openPage({
      queueClient: {
        openQueue: () => queueOf(3, { name }).ports,
        listQueues: () => Promise.resolve(listing(named('Sales'))),
      },
    });
    await screen.findByRole('heading', { name: 'Unnamed queue' });
    await pass(15_000);
    await press('Change queue');
    await button('Sales');
    if (next !== null) await press(next);
    await screen.findByRole('heading', { name: title });
    const before = asked;
    tell();
    await frames(2);
    await pass(60_000);
    await screen.findByRole('heading', { name: title });
    expect(asked).toBe(before);
  },
);

test('buttons of a queue that was just left do nothing', async () => {
  const storage = memoryStorage();
  openPage({
    storage,
    unfinishedRun: { queueId: QUEUE_ID, settled: 1, total: 6 },
    queueClient: { listQueues: () => Promise.resolve(listing(named('Sales'))) },
  });
  const [leave, paused, close] = await Promise.all([
    button('Change queue'),
    button(/^Paused/),
    button('Close report'),
  ]);
  leave.click();
  paused.click();
  close.click();
  await button('Sales');
  expect(storage.keys()).toEqual([]);
});

test('returning to the page searches the queue that is shown again, and nothing while one is being chosen', async () => {
  let searches = 0;
  const { live, pass } = openPage({
    queue: {
      find() {
        searches += 1;
        return Promise.resolve(success({ calls: [], about: 0, complete: true }));
      },
    },
    queueClient: { listQueues: () => Promise.resolve(listing(named('Sales'))) },
  });
  await screen.findByText(/^No active calls/);
  live('on');
  await pass(6_000);
  expect(searches).toBe(1);
  window.dispatchEvent(new Event('focus'));
  await pass(0);
  expect(searches).toBe(2);
  await press('Change queue');
  await button('Sales');
  await pass(6_000);
  window.dispatchEvent(new Event('focus'));
  await pass(0);
  expect(searches).toBe(2);
});
