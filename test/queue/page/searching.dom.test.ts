import { screen } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import { failed, type Result, success } from '../../../src/recording/failure.ts';
import type { FoundQueueCalls } from '../../../src/genesys/queues/search.ts';
import { button, drawn, openPage, press } from './screen.ts';

describe('the search for the calls of a queue', () => {
  test('shows its progress, and what it found', async () => {
    let received: ((found: number, about: number) => void) | undefined;
    openPage({
      queue: {
        find: ({ onPage }) => {
          received = onPage;
          return new Promise(() => undefined);
        },
      },
    });
    await screen.findByText('Loading calls…');
    received?.(1, 240);
    await screen.findByText('Loading calls… 1 of about 240');
    received?.(100, 240);
    await screen.findByText('Loading calls… 100 of about 240');
    // Its place is kept.
    expect(screen.getByRole('toolbar').classList.value).toBe('toolbar absent');
  });

  test('shows the toolbar once there are calls', async () => {
    openPage();
    await screen.findByText('3 calls');
    expect(screen.getByRole('toolbar').classList.value).toBe('toolbar');
  });

  test('says so if it found only the first calls', async () => {
    const calls = [{ conversationId: 'a', agentName: null, since: 0 }];
    openPage({
      queue: { find: () => Promise.resolve(success({ calls, about: 2_000, complete: false })) },
    });
    await screen.findByText('Only the first 1 of about 2,000 calls could be loaded.');
  });

  test('says so if the queue is empty, and shows no buttons without use', async () => {
    openPage({ count: 0 });
    await screen.findByText('No active calls in this queue. New calls appear here.');
    for (const role of ['toolbar', 'grid', 'searchbox']) {
      expect(screen.queryByRole(role)).toBeNull();
    }
    await button('Refresh');
  });

  test('says why it failed, and runs again when asked', async () => {
    const none = success({ calls: [], about: 0, complete: true });
    const answers: Result<FoundQueueCalls>[] = [failed({ kind: 'timeout' }), none];
    openPage({ queue: { find: () => Promise.resolve(answers.shift() ?? none) } });
    await screen.findByText('Genesys Cloud took too long to respond.');
    await press('Check again');
    await screen.findByText('No active calls in this queue. New calls appear here.');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('shows at once that it runs again, in place of the reason', async () => {
    const answers: Promise<Result<FoundQueueCalls>>[] = [
      Promise.resolve(failed({ kind: 'timeout' })),
    ];
    openPage({ queue: { find: () => answers.shift() ?? new Promise(() => undefined) } });
    await press('Check again');
    await screen.findByText('Loading calls…');
    expect(screen.queryByText('Genesys Cloud took too long to respond.')).toBeNull();
  });

  test('runs again when asked', async () => {
    const found = [['a'], ['a', 'b']];
    openPage({
      queue: {
        find: () => {
          const ids = found.shift() ?? [];
          const calls = ids.map((id) => ({ conversationId: id, agentName: null, since: 0 }));
          return Promise.resolve(success({ calls, about: ids.length, complete: true }));
        },
      },
    });
    await drawn(['a']);
    await press('Refresh');
    await drawn(['a', 'b']);
  });
});
