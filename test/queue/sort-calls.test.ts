import { expect, test, vi } from 'vitest';
import type { Row } from '../../src/queue/call-rows.ts';
import { filterCalls, noFilter } from '../../src/queue/filter-calls.ts';
import type { QueueSort } from '../../src/storage/queue-filter.ts';
import { byPolicy, policyPaused, quiet } from '../recording/bulk/fake-queue.ts';

const row = (id: string, startedAt: number, more: Partial<Row> = {}): Row => ({
  id,
  agentId: 'ana',
  agentName: 'Ana',
  isWaiting: false,
  isNameless: false,
  customer: null,
  startedAt,
  placedAt: startedAt,
  snapshot: byPolicy,
  readAt: startedAt,
  eventAt: 0,
  evidenceAt: startedAt,
  statusSince: { at: startedAt, exact: true },
  ...more,
});

/** The oldest call first, as the rows of a queue come. */
const rows = [
  row('quiet', 1, { snapshot: quiet, agentName: 'Cem' }),
  row('paused last', 2, { snapshot: policyPaused, statusSince: { at: 90, exact: true } }),
  row('recorded', 3, { agentName: 'Ben' }),
  row('paused first', 4, { snapshot: policyPaused, statusSince: { at: 80, exact: true } }),
  row('waiting', 5, { agentName: null, snapshot: null }),
];

const sorted = (by: QueueSort['by'], descending = false): readonly string[] =>
  filterCalls(
    {
      ids: rows.map(({ id }) => id),
      rowOf: (id) => rows.find((one) => one.id === id),
      isCertain: ({ snapshot }) => snapshot !== null,
    },
    { ...noFilter, sort: { by, descending } },
  ).ids;

test('the call that started first is also the longest', () => {
  const oldestFirst = rows.map(({ id }) => id);
  expect(sorted('started')).toEqual(oldestFirst);
  expect(sorted('started', true)).toEqual(oldestFirst.toReversed());
  expect(sorted('duration')).toEqual(oldestFirst.toReversed());
  expect(sorted('duration', true)).toEqual(oldestFirst);
});

test('agents are sorted by name, each with their oldest call first, and calls without an agent last', () => {
  expect(sorted('agent')).toEqual(['paused last', 'paused first', 'recorded', 'quiet', 'waiting']);
});

test('sorting by status puts recording calls first, and among paused ones the longest pause', () => {
  expect(sorted('status')).toEqual(['recorded', 'paused first', 'paused last', 'quiet', 'waiting']);
  expect(sorted('status', true)).toEqual([
    'waiting',
    'quiet',
    'paused first',
    'paused last',
    'recorded',
  ]);
});

test('whether a row is confirmed is computed once, also if the rows are sorted by status', () => {
  const isCertain = vi.fn(() => true);
  const ids = rows.map(({ id }) => id);
  filterCalls(
    { ids, rowOf: (id) => rows.find((one) => one.id === id), isCertain },
    { ...noFilter, sort: { by: 'status', descending: false } },
  );
  expect(isCertain).toHaveBeenCalledTimes(rows.length);
});

test('among the calls that are being checked, those that were never read come first', () => {
  const unread = row('unread', 9, { snapshot: null, statusSince: null });
  const all = [row('read', 1), unread];
  const { ids } = filterCalls(
    {
      ids: all.map(({ id }) => id),
      rowOf: (id) => all.find((one) => one.id === id),
      isCertain: () => false,
    },
    { ...noFilter, sort: { by: 'status', descending: false } },
  );
  expect(ids).toEqual(['unread', 'read']);
});
