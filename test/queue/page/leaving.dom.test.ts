import { screen, waitFor } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { success } from '../../../src/recording/failure.ts';
import { policyPaused } from '../../recording/bulk/fake-queue.ts';
import { callRows, execute, frames, opened, openPage, press, QUEUE_ID } from './screen.ts';

/** Whether the browser would ask before the page is left. */
function asksBeforeLeaving(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

test('the browser asks before the page is left during a bulk action, and not after it', async () => {
  const { live, sendEvent, pass } = openPage({ count: 1 });
  await opened();
  live('on');
  expect(asksBeforeLeaving()).toBe(false);
  await execute('Pause', 1);
  expect(asksBeforeLeaving()).toBe(true);
  await pass(0);
  sendEvent('call 0', policyPaused);
  await pass(100);
  await screen.findByRole('heading', { name: 'Pause finished' });
  expect(asksBeforeLeaving()).toBe(false);
});

test('a page that was left draws nothing more', async () => {
  const { leave, pass } = openPage({ count: 2 });
  await opened();
  await frames(2);
  leave();
  const before = document.body.textContent;
  await pass(5_000);
  await frames(2);
  expect(document.body.textContent).toBe(before);
});

test('a bulk action that was interrupted by leaving the page is kept for the next visit, and offered once', async () => {
  const { live, sendEvent, pass, leave, unfinishedRuns, sent } = openPage({ count: 6 });
  await opened();
  live('on');
  await execute('Pause', 6);
  await pass(0);
  sendEvent(sent[0] ?? '', policyPaused);
  await pass(100);
  const before = sent.length;
  leave();
  await pass(60_000);
  expect(sent).toHaveLength(before);
  const unfinishedRun = unfinishedRuns.take(QUEUE_ID);
  expect(unfinishedRun).toEqual({ queueId: QUEUE_ID, settled: 1, total: 6 });
});

test('the notice of an interrupted bulk action can be closed while nothing else happens on the page', async () => {
  openPage({ count: 1, unfinishedRun: { queueId: QUEUE_ID, settled: 1, total: 6 } });
  await screen.findByText('1 of 6 calls were done when this page was closed.');
  await waitFor(() => expect(callRows()[0]?.textContent).toContain('Recording'));
  await frames(2);
  await press('Close report');
  await waitFor(() => expect(screen.queryByText(/had their outcome/)).toBeNull());
});

test('a completed bulk action leaves no notice for the next visit', async () => {
  const { pass, leave, unfinishedRuns } = openPage({
    count: 1,
    queue: { execute: () => Promise.resolve(success('alreadyDone')) },
  });
  await opened();
  await execute('Pause', 1);
  await pass(100);
  await screen.findByRole('heading', { name: 'Pause finished' });
  leave();
  expect(unfinishedRuns.take(QUEUE_ID)).toBeNull();
});
