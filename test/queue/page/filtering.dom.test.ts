import { fireEvent, screen, waitFor } from '@testing-library/dom';
import { expect, test } from 'vitest';
import type { QueuePorts } from '../../../src/queue/ports.ts';
import { success } from '../../../src/recording/failure.ts';
import { byPolicy, policyPaused, quiet } from '../../recording/bulk/fake-queue.ts';
import { memoryStorage } from '../../storage/storage.ts';
import { seen } from '../queue-harness.ts';
import { button, drawn, openPage, press } from './screen.ts';

const snapshots = [byPolicy, byPolicy, policyPaused, quiet];

/** Two recorded calls, a paused one and an unrecorded one, of two agents. */
const mixed: Partial<QueuePorts> = {
  readCall: (id) => {
    const index = Number(id.replace('call ', ''));
    return Promise.resolve(
      success({
        ...seen(id, snapshots[index] ?? quiet),
        agentName: index % 2 ? 'Ben' : 'Ana Silva',
        agentId: `${index % 2}`,
        customer: { name: `Customer ${index}`, number: `+49301${index}` },
      }),
    );
  },
};
const open = (storage = memoryStorage()) => ({
  storage,
  ...openPage({ count: 4, queue: mixed, storage }),
});

test('the status filter counts the calls with each status, and shows those of one status when pressed', async () => {
  open();
  await button('Recording 2');
  for (const name of ['Paused 1', 'Not recording 1', 'Checking 0']) await button(name);
  await press('Paused 1');
  await drawn(['call 2']);
  expect((await button('Paused 1')).getAttribute('aria-pressed')).toBe('true');
  await press('Paused 1');
  await drawn(['call 0', 'call 1', 'call 2', 'call 3']);
});

test('each status in the filter has the mark that its calls have', async () => {
  open();
  const marks = [
    ['Recording 2', 'recording'],
    ['Paused 1', 'paused'],
    ['Not recording 1', 'notRecorded'],
    ['Checking 0', 'unknown'],
  ] as const;
  for (const [name, mark] of marks) {
    expect([...(await button(name)).classList]).toEqual(['chip', 'state', mark]);
  }
});

test('a filter that hides the only call says so', async () => {
  openPage({ count: 1 });
  await screen.findByText('1 call');
  await press(/^Paused/);
  await screen.findByText('No calls match these filters.');
});

test('an agent and a search text filter the calls together', async () => {
  open();
  await button('Recording 2');
  fireEvent.change(await screen.findByLabelText('Agent'), { target: { value: 'Ben' } });
  await drawn(['call 1', 'call 3']);
  const search = await screen.findByLabelText('Search agent, customer or number');
  fireEvent.input(search, { target: { value: 'CUSTOMER 493013' } });
  await drawn(['call 3']);
  fireEvent.input(search, { target: { value: 'nobody' } });
  await screen.findByText('No calls match these filters.');
  await press('Clear filters');
  await drawn(['call 0', 'call 1', 'call 2', 'call 3']);
});

test('the calls of all agents are shown again when all agents are chosen', async () => {
  open();
  await button('Recording 2');
  const agent = await screen.findByLabelText('Agent');
  fireEvent.change(agent, { target: { value: 'Ben' } });
  await drawn(['call 1', 'call 3']);
  fireEvent.change(agent, { target: { value: '' } });
  await drawn(['call 0', 'call 1', 'call 2', 'call 3']);
});

test('an agent who was chosen stays chosen, and can be seen, when their last call ends', async () => {
  const { sendEvent } = open();
  await button('Recording 2');
  fireEvent.change(await screen.findByLabelText('Agent'), { target: { value: 'Ben' } });
  await drawn(['call 1', 'call 3']);
  for (const id of ['call 1', 'call 3']) sendEvent(id, null);
  await screen.findByText('No calls match these filters.');
  const agent = await screen.findByLabelText<HTMLSelectElement>('Agent');
  expect(agent.value).toBe('Ben');
  expect([...agent.options].map(({ text }) => text)).toEqual(['All agents', 'Ben', 'Ana Silva']);
});

test('a command for all calls applies to those that are shown', async () => {
  const { sent } = open();
  await press('Recording 2');
  await drawn(['call 0', 'call 1']);
  await press('Pause recording on 2 calls');
  await press('Pause 2 recordings');
  await waitFor(() => expect(sent.toSorted()).toEqual(['call 0', 'call 1']));
});

test('the filter is kept for the tab, and not in the address', async () => {
  const first = open();
  await press('Paused 1');
  await drawn(['call 2']);
  expect(window.location.search).toBe('');
  first.leave();
  first.root.remove();
  open(first.storage);
  await drawn(['call 2']);
});

test('the button that clears the filters appears with the first filter and goes with the last one', async () => {
  open();
  const isHidden = async (): Promise<boolean> =>
    (await button('Clear filters')).classList.contains('absent');
  await button('Paused 1');
  expect(await isHidden()).toBe(true);
  await press('Paused 1');
  await waitFor(async () => expect(await isHidden()).toBe(false));
  await press('Clear filters');
  await waitFor(async () => expect(await isHidden()).toBe(true));
});
