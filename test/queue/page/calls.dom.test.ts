import { screen, waitFor } from '@testing-library/dom';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { failed, success } from '../../../src/recording/failure.ts';
import { adHoc, byPolicy, callWith, policyPaused, quiet } from '../../recording/bulk/fake-queue.ts';
import type { QueuePorts } from '../../../src/queue/ports.ts';
import { seen } from '../queue-harness.ts';
import { callRows, drawn, opened, openPage, press, rows } from './screen.ts';

const grid = (): Promise<HTMLElement> => screen.findByRole('grid');

/** Sets the width of the page. */
function pageOf(first: 'narrow' | 'medium'): { readonly resize: (to: 'medium' | 'wide') => void } {
  let width: 'narrow' | 'medium' | 'wide' = first;
  const changes = new EventTarget();
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(changes, {
      matches: width === 'narrow' || (width === 'medium' && query.includes('1000px')),
    }),
  );
  onTestFinished(() => void vi.unstubAllGlobals());
  return {
    resize(to) {
      width = to;
      changes.dispatchEvent(new Event('change'));
    },
  };
}

const SINCE = new Date('2026-01-05T10:20:30').getTime();

/** A queue with one of each of these calls. */
const mixed = {
  find: () =>
    Promise.resolve(
      success({
        calls: ['a', 'b', 'c', 'd'].map((id, index) => ({
          conversationId: id,
          agentName: null,
          since: SINCE + index,
        })),
        about: 4,
        complete: true,
      }),
    ),
  readCall: (id: string) => {
    const snapshot = { a: adHoc, b: byPolicy, c: policyPaused }[id] ?? quiet;
    const isWaiting = id === 'd';
    const agent = isWaiting
      ? { agentId: null, agentName: null }
      : { agentId: id, agentName: `Agent ${id}` };
    return Promise.resolve(
      success({ conversationId: id, snapshot, ...agent, isWaiting, customer: null, startedAt: 0 }),
    );
  },
};

describe('the calls of the queue', () => {
  test('are listed with agent, status and recorders, the oldest first', async () => {
    openPage({ queue: mixed });
    const told = (): string[][] =>
      rows().map(([agent = '', , , , status = '', by = '']) => [agent, status, by]);
    await waitFor(() =>
      expect(told()).toEqual([
        ['Agent a', 'Recording', 'Ad-hoc'],
        ['Agent b', 'Recording', 'Policy'],
        ['Agent c', 'Paused for 0:00+', 'Policy'],
        ['Waiting for an agent', 'Not recording', ''],
      ]),
    );
    const marks = callRows().map((row) => row.querySelector('.label svg > *')?.tagName);
    expect(marks).toEqual(['circle', 'circle', 'path', 'circle']);
    expect((await grid()).getAttribute('aria-rowcount')).toBe('5');
    expect(callRows().map((row) => row.getAttribute('aria-rowindex'))).toEqual([
      '2',
      '3',
      '4',
      '5',
    ]);
    await screen.findByRole('grid', { name: 'Calls of Support' });
    const columns = screen.getAllByRole('columnheader');
    const heads = columns.map(({ textContent }) => textContent);
    expect(columns[0]?.closest('tr')?.getAttribute('aria-rowindex')).toBe('1');
    expect(heads).toEqual([
      '',
      'Agent',
      'Customer',
      'Call started',
      'Duration',
      'Status',
      'Recorders',
    ]);
  });

  test("show the agent and the duration since the call, not its agent's part, began; and a dash for unknown values", async () => {
    const noor = { name: 'Noor Haddad', number: '+4930123456' };
    const { pass, clock } = openPage({
      queue: {
        ...mixed,
        readCall: (id) => {
          const customer = id === 'a' ? noor : id === 'b' ? { ...noor, name: null } : null;
          const startedAt = id === 'd' ? null : SINCE - 90_000;
          return Promise.resolve(success({ ...seen(id, byPolicy), customer, startedAt }));
        },
      },
    });
    await drawn(['a', 'b', 'c', 'd']);
    await pass(0);
    const told = (): unknown => rows().map(([, customer]) => customer);
    await waitFor(() =>
      expect(told()).toEqual(['Noor Haddad+4930123456', '+4930123456\u00A0', '–\u00A0', '–\u00A0']),
    );
    const { clockText } = await import('../../../src/i18n/format-duration.ts');
    const lasts = (): string => clockText(clock.now() - SINCE + 90_000);
    expect(rows()[0]?.[3]).toBe(lasts());
    expect(rows()[3]?.[3]).toBe('–');
    await pass(61_000);
    await waitFor(() => expect(rows()[0]?.[3]).toBe(lasts()));
  });

  test('show their age once their status is no longer confirmed', async () => {
    const { pass } = openPage({
      count: 1,
      queue: {
        readCall: vi
          .fn<QueuePorts['readCall']>(() => new Promise(() => undefined))
          .mockResolvedValueOnce(success(seen('call 0', byPolicy))),
      },
    });
    await drawn(['call 0']);
    await pass(0);
    await waitFor(() => expect(rows()[0]?.[4]).toBe('Recording'));
    await pass(45_000);
    await waitFor(() => expect(rows()[0]?.[4]).toBe('Recording 45 sec. ago'));
    await screen.findByRole('button', { name: 'Checking 1' });
    await pass(90_000);
    await waitFor(() => expect(rows()[0]?.[4]).toBe('Recording 2 min. ago'));
  });

  test('that cannot be read count as Checking and show their age until they are read again', async () => {
    let broken = false;
    const { live, pass } = openPage({
      count: 2,
      queue: {
        readCall: (id) =>
          Promise.resolve(
            broken && id === 'call 0' ? failed({ kind: 'timeout' }) : success(seen(id, byPolicy)),
          ),
      },
    });
    await opened();
    live('on');
    await screen.findByRole('button', { name: 'Recording 2' });
    broken = true;
    for (let ms = 0; ms < 50_000; ms += 5_000) await pass(5_000);
    await screen.findByRole('button', { name: 'Checking 1' });
    await screen.findByRole('button', { name: 'Recording 1' });
    await waitFor(() => expect(rows()[0]?.[4]).toMatch(/^Recording \d+ sec\. ago$/));
    await screen.findByText(/^Oldest status: \d+ sec\. ago$/);
    broken = false;
    await pass(60_000);
    await screen.findByRole('button', { name: 'Recording 2' });
    await waitFor(() => expect(rows()[0]?.[4]).toBe('Recording'));
  });

  test('show a change without an event within 30 seconds, while the page is live', async () => {
    let first = byPolicy;
    const { live, pass } = openPage({
      queue: {
        readCall: (id) => Promise.resolve(success(seen(id, id === 'call 0' ? first : byPolicy))),
      },
    });
    await opened();
    live('on');
    await screen.findByRole('button', { name: 'Recording 3' });
    await pass(1_000);
    first = policyPaused;
    for (let ms = 0; ms < 30_000; ms += 5_000) await pass(5_000);
    await screen.findByRole('button', { name: 'Paused 1' });
    await screen.findByRole('button', { name: 'Recording 2' });
    await waitFor(() => expect(rows()[0]?.[4]).toMatch(/^Paused for \d+:\d\d\+$/));
    await screen.findByText('Live');
  });

  test('say so before they have been read, and after reads that keep failing', async () => {
    const { pass } = openPage({
      count: 1,
      queue: { readCall: () => Promise.resolve(failed({ kind: 'timeout' })) },
    });
    const told = (): (string | undefined)[] => rows().map(([, , , , status]) => status);
    await opened();
    await waitFor(() => expect(told()).toEqual(['Not checked yet']));
    expect(rows()[0]?.[0]).toBe('–');
    await pass(0);
    await pass(5_000);
    await pass(15_000);
    await waitFor(() => expect(told()).toEqual(["Couldn't be checked"]));
  });

  test('say why if a queue or flow holds their recording back', async () => {
    const heldBack = callWith({ policy: 'paused' }, 'suppression');
    openPage({
      count: 1,
      queue: { readCall: (id) => Promise.resolve(success(seen(id, heldBack))) },
    });
    await waitFor(() =>
      expect(rows()[0]?.[4]).toBe('Not recording A queue or flow holds the recording back.'),
    );
  });

  test('show no agent, and no one waiting, while the agent dials', async () => {
    const nobody = { agentId: null, agentName: null };
    const { live, sendEvent } = openPage({
      count: 1,
      queue: { readCall: (id) => Promise.resolve(success({ ...seen(id, quiet), ...nobody })) },
    });
    const agent = (): string | undefined => rows()[0]?.[0];
    await opened();
    live('on');
    await waitFor(() => expect(rows()[0]?.[4]).toBe('Not recording'));
    expect(agent()).toBe('–');
    sendEvent('call 0', quiet, { ...nobody, isWaiting: true });
    await waitFor(() => expect(agent()).toBe('Waiting for an agent'));
    sendEvent('call 0', quiet, nobody);
    await waitFor(() => expect(agent()).toBe('–'));
  });

  test('follow the events: live, changed, gone', async () => {
    const { live, sendEvent, pass } = openPage({ count: 2 });
    await screen.findByText('Connecting…');
    await pass(5_000);
    await screen.findByText('Not live: checking every 25 s');
    live('on');
    await screen.findByText('Live');
    sendEvent('call 0', policyPaused);
    await waitFor(() => expect(rows()[0]).toContain('Paused for 0:00'));
    sendEvent('call 0', null);
    await drawn(['call 1']);
    await screen.findByText('1 call');
  });

  test('say how often they are checked if the rate limit is tight, live or not', async () => {
    const { live } = openPage({ count: 3, queue: { perMinute: () => 3 } });
    await opened();
    live('on');
    await screen.findByText('Checked every 180 s');
    live('off');
    await screen.findByText('Not live: checking every 180 s');
  });

  test('are shown in two columns on a narrow page, in four on a medium one, each with the pause on its own line, and in six on a wide one', async () => {
    const { resize } = pageOf('narrow');
    openPage({ queue: mixed });
    const heads = (): (string | null)[] =>
      screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    await waitFor(() => expect(rows()[0]?.[1]).toMatch(/^Recording[\d:]+ · Ad-hoc$/));
    expect(heads()).toEqual(['', 'Agent · Customer', 'Status · Duration']);
    // The style sheet sets the widths by these names.
    const names = screen.getAllByRole('columnheader').map(({ className }) => className);
    expect(names).toEqual(['tick', 'agent', 'status']);
    expect(rows()[0]).toHaveLength(2);
    expect(rows()[2]?.[1]).toMatch(/^Pausedfor 0:00\+ · [\d:]+ · Policy$/);
    await waitFor(() => {
      resize('medium');
      expect(rows()[2]).toHaveLength(4);
    });
    expect(rows()[2]?.[3]).toBe('Pausedfor 0:00+ · Policy');
    expect(heads()).toEqual(['', 'Agent', 'Customer', 'Duration', 'Status']);
    await waitFor(() => {
      resize('wide');
      expect(rows()[0]).toHaveLength(6);
    });
    expect(heads().slice(3)).toEqual(['Call started', 'Duration', 'Status', 'Recorders']);
  });

  test('are no longer followed once another page is shown, and no listener remains', async () => {
    const left: string[] = [];
    const query = Object.assign(new EventTarget(), { matches: false });
    query.removeEventListener = (name: string) => void left.push(`width ${name}`);
    vi.stubGlobal('matchMedia', () => query);
    onTestFinished(() => void vi.unstubAllGlobals());
    const { root } = openPage({ queueClient: { listQueues: () => new Promise(() => undefined) } });
    await opened();
    const table = root.querySelector('.calls');
    if (table) table.removeEventListener = (name: string) => void left.push(`table ${name}`);
    await press('Change queue');
    await screen.findByText('Loading queues…');
    await waitFor(() =>
      expect(left.toSorted()).toEqual(['table scroll', ...Array(4).fill('width change')]),
    );
  });
});
