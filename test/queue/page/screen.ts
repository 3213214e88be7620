import { screen, waitFor } from '@testing-library/dom';
import { expect, onTestFinished } from 'vitest';
import { en } from '../../i18n/words.ts';
import { queueMessages } from '../../../src/i18n/locales/en/queue.ts';
import { mountQueue, type QueuePageDeps } from '../../../src/queue/mount-queue.tsx';
import type { QueueClient, QueuePorts } from '../../../src/queue/ports.ts';
import type { Queue } from '../../../src/genesys/queues/list.ts';
import { type Failure, success } from '../../../src/recording/failure.ts';
import { createUnfinishedRuns, type UnfinishedRun } from '../../../src/storage/unfinished-run.ts';
import type { PageStorage } from '../../../src/storage/page-storage.ts';
import { storageOf } from '../../../src/storage/personal.ts';
import { openRecentQueues } from '../../../src/storage/recent-queues.ts';
import { openKeptFilter } from '../../../src/storage/queue-filter.ts';
import { memoryStorage } from '../../storage/storage.ts';
import { pass } from '../../recording/bulk/fake-queue.ts';
import { createManualClock } from '../../../simulator/clock.ts';
import { addRoot } from '../../ui/draw.ts';
import { queueOf } from '../queue-harness.ts';

export const QUEUE_ID = '0a1b2c3d-0000-4000-8000-000000000001';

export const named = (...names: readonly string[]): Queue[] =>
  names.map((name) => ({ id: `id of ${name}`, name }));

export const listing = (
  queues: readonly Queue[],
  failure: Failure | null = null,
  total = queues.length,
) => success({ queues, total, failure });

/** A refusal for which the supervisor's role is the reason. */
export const noPermission = {
  kind: 'notPermitted',
  lack: 'permission',
  missing: ['recording:recording:edit'],
} as const;

interface Opening {
  /** Calls in the queue. */
  readonly count?: number;
  readonly queueId?: string | null;
  readonly queue?: Partial<QueuePorts>;
  readonly queueClient?: Partial<QueueClient>;
  readonly unfinishedRun?: UnfinishedRun;
  /** Of the tab. */
  readonly storage?: PageStorage['storage'];
  /** Of the browser. */
  readonly lasting?: PageStorage['storage'];
  readonly openCall?: QueuePageDeps['openCall'];
}

/** The supervisor's page in a document, over a platform of the test. */
export function openPage({
  count = 3,
  queueId = QUEUE_ID,
  queue,
  queueClient,
  unfinishedRun,
  storage = memoryStorage(),
  lasting = memoryStorage(),
  openCall = null,
}: Opening = {}) {
  const clock = createManualClock();
  const platform = queueOf(count, queue);
  document.title = '';
  const root = addRoot();
  const chosen: (string | null)[] = [];
  const toasts: string[][] = [];
  /** Whether other widgets of the tab hear of a run. */
  const running: boolean[] = [];
  const unfinishedRuns = createUnfinishedRuns(memoryStorage());
  if (unfinishedRun) unfinishedRuns.save(unfinishedRun);
  const leave = mountQueue({
    root,
    clock: { now: () => clock.now(), after: (ms, task) => clock.after(ms, task) },
    queueClient: {
      listQueues: () => Promise.resolve(success({ queues: [], total: 0, failure: null })),
      openQueue: () => platform.ports,
      signIn: () => Promise.resolve(null),
      whoAmI: () => Promise.resolve(success({ id: 'mei', name: 'Mei Tanaka' })),
      ...queueClient,
    },
    queueMessages,
    messages: en,
    queueId,
    onChoose: (id) => void chosen.push(id),
    toast: (...toast) => void toasts.push(toast),
    onFocus: () => () => undefined,
    unfinishedRunsOf: () => unfinishedRuns,
    keptFilterOf: (userId) => openKeptFilter(storageOf(storage, userId)),
    recentQueuesOf: (userId) => openRecentQueues(lasting, userId),
    openCall,
    signOut: () => Promise.resolve('signedOut'),
    onRunning: (isRunning) => void running.push(isRunning),
  });
  onTestFinished(leave);
  return { ...platform, root, clock, chosen, toasts, running, unfinishedRuns, leave, pass: passOn };

  function passOn(ms: number): Promise<void> {
    return pass(clock, ms);
  }
}

/** Resolves once the queue is shown and what follows a first drawing has happened. */
export const opened = (): Promise<void> =>
  waitFor(() => expect(document.title).toBe('Recording · Support'));

/** Resolves once these calls are in the table. */
export async function drawn(ids: readonly string[]): Promise<void> {
  await opened();
  await waitFor(() =>
    expect(callRows().map(({ id }) => id)).toEqual(ids.map((id) => `call-${id}`)),
  );
}

/** Resolves once this many frames were drawn. */
export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
}

export const button = (name: string | RegExp): Promise<HTMLElement> =>
  screen.findByRole('button', { name });

export const press = async (name: string | RegExp): Promise<void> => (await button(name)).click();

/** Opens the dialog and confirms it. */
export async function execute(command: 'Stop' | 'Pause' | 'Resume', count: number): Promise<void> {
  await press(`${command} recording on ${count} call${count === 1 ? '' : 's'}`);
  await press(`${command} ${count} recording${count === 1 ? '' : 's'}`);
}

/** The cells of the rows that are drawn, without the one that shows the selection. */
export function rows(): string[][] {
  return callRows().map((row) =>
    [...row.cells].slice(1).map(({ textContent }) => textContent ?? ''),
  );
}

export const callRows = (): HTMLTableRowElement[] => [
  ...document.querySelectorAll<HTMLTableRowElement>('tbody tr[id]'),
];

/** The ids of the calls that are selected, as the table reports to assistive technology. */
export const selected = (): string[] =>
  callRows()
    .filter((row) => row.getAttribute('aria-selected') === 'true')
    .map(({ id }) => id.replace('call-', ''));
