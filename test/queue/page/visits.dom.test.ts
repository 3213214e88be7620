import { screen } from '@testing-library/dom';
import { expect, test } from 'vitest';
import type { QueueCall } from '../../../src/genesys/queues/calls.ts';
import type { QueuePorts } from '../../../src/queue/ports.ts';
import { failed, type Result, success } from '../../../src/recording/failure.ts';
import { byPolicy } from '../../recording/bulk/fake-queue.ts';
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
