import { fireEvent, screen, waitFor } from '@testing-library/dom';
import { expect, test, vi } from 'vitest';
import type { QueuePorts } from '../../../src/queue/ports.ts';
import { success } from '../../../src/recording/failure.ts';
import { adHoc, byPolicy, policyPaused, quiet } from '../../recording/bulk/fake-queue.ts';
import { memoryStorage } from '../../storage/storage.ts';
import { seen } from '../queue-harness.ts';
import { button, callRows, drawn, openPage, press } from './screen.ts';

const snapshots = [byPolicy, quiet, adHoc];

/** A call recorded by policy, one that is not recorded, and one whose recording an agent started. */
const mixed = {
  readCall: (id: string) =>
    Promise.resolve(success(seen(id, snapshots[Number(id.replace('call ', ''))] ?? quiet))),
};
const primary = (): (string | null)[] =>
  [...document.querySelectorAll('.toolbar .primary')].map((one) => one.getAttribute('aria-label'));

test('the emphasized button is the one that can act on the selected calls', async () => {
  openPage({ count: 3, queue: mixed });
  await button('Recording 2');
  expect(primary()).toEqual(['Pause recording on 3 calls']);
  callRows()[1]?.click();
  await button('Pause recording on 1 call');
  await waitFor(() => expect(primary()).toEqual([]));
  expect((await button('Pause recording on 1 call')).getAttribute('aria-disabled')).toBe('true');
});

test('Stop is available if a selected recording can be stopped, and otherwise says why not', async () => {
  openPage({ count: 3, queue: mixed });
  await button('Recording 2');
  expect((await button('Stop recording on 3 calls')).getAttribute('aria-disabled')).toBe('false');
  callRows()[0]?.click();
  const stop = await button('Stop recording on 1 call');
  await waitFor(() => expect(stop.getAttribute('aria-disabled')).toBe('true'));
  const reason = 'No recording here can be stopped. Policy recordings can only be paused.';
  const described = document.getElementById(stop.getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe(reason);
  stop.click();
  await screen.findByText(reason, { selector: '.why-not' });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('column headers sort and show the order, which is kept when the page is reopened', async () => {
  const storage = memoryStorage();
  const first = openPage({ count: 3, storage });
  await drawn(['call 0', 'call 1', 'call 2']);
  const head = (): HTMLElement => screen.getByRole('columnheader', { name: 'Call started' });
  const arrow = (): string | null | undefined => head().querySelector('path')?.getAttribute('d');
  const up = 'm1 9 3-4 3 4';
  const down = 'm1 7 3 4 3-4';
  expect(head().getAttribute('aria-sort')).toBe('ascending');
  expect(arrow()).toBe(up);
  await press('Call started');
  await drawn(['call 2', 'call 1', 'call 0']);
  expect(head().getAttribute('aria-sort')).toBe('descending');
  expect(arrow()).toBe(down);
  for (const name of ['Agent', 'Duration', 'Status']) {
    await press(name);
    const other = screen.getByRole('columnheader', { name });
    await waitFor(() => expect(other.getAttribute('aria-sort'), name).toBe('ascending'));
    expect(document.querySelectorAll('[aria-sort]')).toHaveLength(1);
  }
  await press('Call started');
  await waitFor(() => expect(head().getAttribute('aria-sort')).toBe('ascending'));
  await press('Call started');
  await drawn(['call 2', 'call 1', 'call 0']);
  first.leave();
  first.root.remove();
  openPage({ count: 3, storage });
  await drawn(['call 2', 'call 1', 'call 0']);
});

test('in the workspace a call is opened with its button, or with Enter on its row', async () => {
  const openedCalls: string[] = [];
  openPage({ count: 2, openCall: (id) => void openedCalls.push(id) });
  await drawn(['call 0', 'call 1']);
  const [first] = await screen.findAllByRole('button', { name: 'Open interaction' });
  first?.click();
  const grid = await screen.findByRole('grid');
  screen.getByText(/Enter opens the interaction\.$/);
  fireEvent.keyDown(grid, { key: 'End' });
  await waitFor(() => expect(grid.getAttribute('aria-activedescendant')).toBe('call-call 1'));
  fireEvent.keyDown(grid, { key: 'Enter' });
  expect(openedCalls).toEqual(['call 0', 'call 1']);
  expect(callRows().some((row) => row.getAttribute('aria-selected') === 'true')).toBe(false);
});

test('outside the workspace no call can be opened', async () => {
  openPage({ count: 1 });
  await drawn(['call 0']);
  expect(screen.queryByRole('button', { name: 'Open interaction' })).toBeNull();
  expect(screen.queryByText(/Enter opens the interaction/)).toBeNull();
});

test('a pause shows its duration, or its minimum duration if its start was not seen', async () => {
  const { pass, live, sendEvent } = openPage({
    count: 2,
    queue: {
      readCall: (id) =>
        Promise.resolve(success(seen(id, id === 'call 0' ? policyPaused : byPolicy))),
    },
  });
  live('on');
  await button('Paused 1');
  await pass(65_000);
  await screen.findByText('for 1:05+');
  sendEvent('call 1', policyPaused);
  await screen.findByText('for 0:00');
});

test('the age of the oldest status is shown', async () => {
  const { pass } = openPage({
    count: 1,
    queue: {
      readCall: vi
        .fn<QueuePorts['readCall']>(() => new Promise(() => undefined))
        .mockResolvedValueOnce(success(seen('call 0', byPolicy))),
    },
  });
  await button('Recording 1');
  await pass(45_000);
  await screen.findByText('Oldest status: 45 sec. ago');
});

test('recently opened queues come first, as long as nothing is typed', async () => {
  const queues = ['Sales', 'Support', 'Billing'].map((name) => ({ id: name, name }));
  const lasting = memoryStorage();
  const open = () =>
    openPage({
      queueId: null,
      lasting,
      queueClient: {
        listQueues: () => Promise.resolve(success({ queues, total: 3, failure: null })),
      },
    });
  const first = open();
  await press('Support');
  await drawn(['call 0', 'call 1', 'call 2']);
  first.leave();
  first.root.remove();
  open();
  await screen.findByRole('heading', { name: 'Recent' });
  const names = (): (string | null)[] =>
    screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(names()).toEqual(['Support', 'Billing', 'Sales', 'Support']);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 's' } });
  await waitFor(() => expect(names()).toEqual(['Sales', 'Support']));
});
