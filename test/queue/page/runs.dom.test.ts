import { screen, waitFor, within } from '@testing-library/dom';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { failed, type Result, success } from '../../../src/recording/failure.ts';
import type { QueueCall } from '../../../src/genesys/queues/calls.ts';
import type { CommandAck } from '../../../src/recording/backend.ts';
import { adHoc, byPolicy, policyPaused, quiet } from '../../recording/bulk/fake-queue.ts';
import { seen } from '../queue-harness.ts';
import { button, callRows, execute, noPermission, opened, openPage, press } from './screen.ts';

const outcomes = (): Record<string, string | null> =>
  Object.fromEntries(
    [...document.querySelectorAll('dl.outcomes > div')].map((line) => [
      line.querySelector('dt')?.textContent ?? '',
      line.querySelector('dd')?.textContent ?? null,
    ]),
  );

describe('the confirmation dialog of a bulk action', () => {
  const kinds = { 'call 0': adHoc, 'call 1': byPolicy, 'call 2': policyPaused, 'call 3': quiet };
  const readCall = (id: string) =>
    Promise.resolve(
      id === 'call 4'
        ? failed<QueueCall | null>({ kind: 'timeout' })
        : success(seen(id, Object.entries(kinds).find(([one]) => one === id)?.[1] ?? quiet)),
    );

  test('says how many calls are affected, what will happen to them, and how long it takes', async () => {
    const { sent } = openPage({ count: 5, queue: { readCall } });
    await opened();
    await waitFor(() => expect(callRows()[3]?.textContent).toContain('Not recording'));
    await press('Stop recording on 5 calls');
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Stop the recording of 5 calls?' }),
    );
    dialog.getByText(/Policy recordings can only be paused/);
    expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '1 will be stopped',
      "1 will be paused, because it can't be stopped",
      '1 is already paused',
      '1 is not recorded',
      '1 call not checked yet. It will be checked before anything is sent',
    ]);
    dialog.getByText(/^This will take about/);
    await press('Cancel');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent).toEqual([]);
  });

  test('for selected calls applies only to these: a call that arrives in the meantime is left alone', async () => {
    const { sent, sendEvent, live, pass } = openPage({ count: 1 });
    await opened();
    live('on');
    callRows()[0]?.click();
    await screen.findByText('1 selected');
    await press('Pause recording on 1 call');
    sendEvent('new call', byPolicy);
    await screen.findByText('2 calls');
    await press('Pause 1 recording');
    await pass(0);
    expect(sent).toEqual(['call 0']);
  });

  test('also applies to a call that no event reported, unless calls were selected', async () => {
    const calls = [{ conversationId: 'call 0', agentName: null, since: 0 }];
    const find = () =>
      Promise.resolve(success({ calls: [...calls], about: calls.length, complete: true }));
    const { sent, live, pass } = openPage({ count: 1, queue: { find } });
    await opened();
    live('on');
    calls.push({ conversationId: 'untold', agentName: null, since: 1 });
    await press('Pause recording on 1 call');
    await screen.findByRole('dialog', { name: /of 2 calls/ });
    await screen.findByText('2 calls');
    await press('Pause 2 recordings');
    await pass(0);
    expect(sent).toEqual(['call 0', 'untold']);
  });

  test('also counts a call that ended in the meantime', async () => {
    const { sendEvent } = openPage({ count: 1 });
    await opened();
    await press('Pause recording on 1 call');
    sendEvent('call 0', null);
    await screen.findByText('1 has ended');
  });

  test('for a selection names it, and other calls stay unchanged', async () => {
    const { sent, pass } = openPage({ count: 3 });
    await opened();
    callRows()[1]?.click();
    await press('Pause recording on 1 call');
    await press('Pause 1 recording');
    await pass(0);
    expect(sent).toEqual(['call 1']);
  });
});

describe('a bulk action', () => {
  test('shows its progress and can be canceled; requests already sent are completed', async () => {
    const sent: string[] = [];
    const answers: (() => void)[] = [];
    const { live, pass, toasts } = openPage({
      count: 30,
      queue: {
        execute(id) {
          sent.push(id);
          return new Promise((resolve) => answers.push(() => resolve(success('alreadyDone'))));
        },
      },
    });
    await opened();
    live('on');
    await execute('Pause', 30);
    const area = within(await screen.findByRole('region', { name: 'Pausing recordings…' }));
    await area.findByText('0 of 30');
    expect(screen.queryByRole('toolbar')).toBeNull();
    await waitFor(async () =>
      expect((await button('Change queue')).getAttribute('aria-disabled')).toBe('true'),
    );
    expect((await button('Change queue')).title).toContain('Cancel it first');
    await pass(0);
    answers[0]?.();
    await pass(2_000);
    await area.findByText(/^1 of 30/);
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('1');
    await press('Cancel');
    await screen.findByText('Canceling… Waiting for requests already sent.');
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
    for (const answer of answers) answer();
    await pass(1_000);
    await screen.findByRole('heading', { name: 'Pause canceled' });
    const told = { settled: sent.length, left: 30 - sent.length };
    expect(told.left).toBeGreaterThan(0);
    expect(outcomes()).toEqual({
      'Already paused': `${told.settled}`,
      'Not done': `${told.left}`,
    });
    expect(toasts).toEqual([
      ['info', 'Pause canceled', `Already paused ${told.settled} · Not done ${told.left}`],
    ]);
  });

  test('says how long the platform asks to wait', async () => {
    const { clock } = openPage({ count: 1, queue: { blockedUntil: () => clock.now() + 7_000 } });
    await opened();
    await execute('Pause', 1);
    await screen.findByText(/Genesys Cloud asked us to wait\. Continuing in 7 s$/);
  });

  test('is redrawn each second, so that the time left stays right', async () => {
    const { clock } = openPage({
      count: 1,
      queue: {
        readCall: () => new Promise(() => undefined),
        blockedUntil: () => Date.UTC(2026, 0, 5, 9) + 7_000,
      },
    });
    await opened();
    await execute('Pause', 1);
    await screen.findByText(/Genesys Cloud asked us to wait\. Continuing in 7 s$/);
    clock.advance(1_000);
    await screen.findByText(/Genesys Cloud asked us to wait\. Continuing in 6 s$/);
  });
});

describe('the report of a bulk action', () => {
  const answers = (...kinds: Result<CommandAck>[]) => {
    const left = [...kinds];
    return () => Promise.resolve(left.shift() ?? success<CommandAck>('alreadyDone'));
  };

  test('counts every outcome once, gives the reasons, and offers a retry if it may help', async () => {
    const { pass, toasts } = openPage({
      count: 3,
      queue: {
        execute: answers(failed(noPermission), success('alreadyDone'), success('alreadyDone')),
      },
    });
    await opened();
    await execute('Pause', 3);
    await pass(60_000);
    await screen.findByRole('region', { name: 'Pause finished' });
    await screen.findByText('3 calls in total');
    const counted = outcomes();
    expect(Object.values(counted).reduce((sum, one) => sum + Number(one), 0)).toBe(3);
    expect(counted).toMatchObject({ 'Not permitted': '1' });
    await screen.findByText(/Recording > Recording > Edit/);
    expect(toasts.map(([kind, title]) => [kind, title])).toEqual([['error', 'Pause finished']]);
    await press('Close report');
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
    await button('Pause recording on 3 calls');
  });

  test('is shown in the workspace if every call was done', async () => {
    const paused = new Set<string>();
    const { pass, toasts } = openPage({
      count: 3,
      queue: {
        readCall: (id) =>
          Promise.resolve(
            success(seen(id, id === 'call 2' ? quiet : paused.has(id) ? policyPaused : byPolicy)),
          ),
        execute(id) {
          paused.add(id);
          return Promise.resolve(success('alreadyDone'));
        },
      },
    });
    await screen.findByText('Not recording', { selector: 'td *' });
    await execute('Pause', 3);
    await pass(100);
    await screen.findByRole('heading', { name: 'Pause finished' });
    expect(toasts).toEqual([['success', 'Pause finished', 'Already paused 2 · Not recorded 1']]);
    expect(screen.queryByRole('button', { name: /^Retry/ })).toBeNull();
    expect(screen.queryByRole('list')).toBeNull();
    await screen.findByRole('button', { name: 'Change queue' });
  });

  test('retries only the calls that failed', async () => {
    const asked: string[] = [];
    const { pass } = openPage({
      count: 2,
      queue: {
        execute(id) {
          asked.push(id);
          const fails = id === 'call 1' && asked.filter((one) => one === id).length === 1;
          return Promise.resolve(
            fails
              ? failed({ kind: 'refused', status: 400, message: 'no' })
              : success('alreadyDone'),
          );
        },
      },
    });
    await opened();
    await execute('Pause', 2);
    await pass(60_000);
    await press('Retry 1 call');
    await pass(60_000);
    await screen.findByText('1 call in total');
    expect(asked.toSorted()).toEqual(['call 0', 'call 1', 'call 1']);
  });

  test.each([
    ['stands out after a failure', { kind: 'conflict' }, false],
    ['does not stand out where the permission is missing', noPermission, true],
  ] as const)('offers a retry that %s', async (_, failure, isQuiet) => {
    const { pass } = openPage({ count: 1, queue: { execute: answers(failed(failure)) } });
    await opened();
    await execute('Pause', 1);
    await pass(60_000);
    const retry = await button('Retry 1 call');
    expect(retry.classList.contains('tertiary')).toBe(isQuiet);
  });

  test('can be saved as CSV and as JSON, named after the queue', async () => {
    const saved: { readonly name: string; readonly blob: Blob }[] = [];
    const blobs: Blob[] = [];
    const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) blobs.push(blob);
      return 'blob:report';
    });
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function saves(
      this: HTMLAnchorElement,
    ) {
      const blob = blobs.at(-1);
      if (blob) saved.push({ name: this.download, blob });
    });
    onTestFinished(() => [make, click].forEach((one) => one.mockRestore()));
    const { pass } = openPage({ count: 1, queue: { execute: answers() } });
    await opened();
    await execute('Pause', 1);
    await pass(100);
    await press('Save as CSV');
    await press('Save as JSON');
    expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([
      ['recording of Support.csv', 'text/csv'],
      ['recording of Support.json', 'application/json'],
    ]);
    const [csv = '', json = ''] = await Promise.all(saved.map(({ blob }) => blob.text()));
    expect(csv).toContain('call 0');
    expect(JSON.stringify(JSON.parse(json))).toContain('call 0');
  });
});
