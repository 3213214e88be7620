import { screen, waitFor } from '@testing-library/dom';
import { describe, expect, test, vi } from 'vitest';
import type { SignInProblem } from '../../../src/genesys/launch/problem.ts';
import type { QueueCall } from '../../../src/genesys/queues/calls.ts';
import { failed, type Result, success } from '../../../src/recording/failure.ts';
import { byPolicy } from '../../recording/bulk/fake-queue.ts';
import { seen } from '../queue-harness.ts';
import { button, callRows, opened, openPage, press } from './screen.ts';

const signedOut: Result<never> = failed({ kind: 'signedOut' });

describe('when the sign-in has expired', () => {
  test('the page says so and sends nothing; after a sign-in it continues where it was', async () => {
    let access = false;
    const asked: string[] = [];
    const { pass } = openPage({
      count: 2,
      queue: {
        readCall(id): Promise<Result<QueueCall | null>> {
          asked.push(id);
          return Promise.resolve(access ? success(seen(id, byPolicy)) : signedOut);
        },
      },
      queueClient: {
        signIn() {
          access = true;
          return Promise.resolve(null);
        },
      },
    });
    await screen.findByText("You're signed out");
    const before = asked.length;
    await pass(60_000);
    expect(asked).toHaveLength(before);
    await press('Sign in');
    await waitFor(() => expect(callRows()[1]?.textContent).toContain('Recording'));
    expect(screen.queryByText("You're signed out")).toBeNull();
  });

  test('a sign-in that failed says why, and can be tried again', async () => {
    const problems: (SignInProblem | null)[] = [{ kind: 'popupBlocked' }, null];
    openPage({
      queue: { readCall: () => Promise.resolve(signedOut) },
      queueClient: { signIn: () => Promise.resolve(problems.shift() ?? null) },
    });
    await press('Sign in');
    await screen.findByText(/window was blocked/);
    await waitFor(() => expect(screen.queryByText("You're signed out")).toBeNull());
    await press('Sign in');
    await waitFor(() => expect(screen.queryByText(/window was blocked/)).toBeNull());
  });

  test('a bulk action waits, hidden, and continues after the next sign-in', async () => {
    let access = true;
    const { pass, live } = openPage({
      count: 1,
      queue: {
        execute: () => Promise.resolve(access ? success('alreadyDone') : signedOut),
      },
      queueClient: {
        signIn() {
          access = true;
          return Promise.resolve(null);
        },
      },
    });
    await opened();
    live('on');
    access = false;
    await press('Pause recording on 1 call');
    await press('Pause 1 recording');
    await screen.findByText('Nothing is sent until you sign in again.');
    expect(screen.queryByRole('region', { name: 'Pausing recordings…' })).toBeNull();
    await press('Sign in');
    await pass(1_000);
    await screen.findByRole('heading', { name: 'Pause finished' });
  });

  test('the name of the queue is read after the sign-in, if it was not read before', async () => {
    const names: Result<string>[] = [signedOut, success('Support')];
    const reads: Result<QueueCall>[] = [signedOut];
    const { chosen } = openPage({
      queue: {
        name: () => Promise.resolve(names.shift() ?? success('Support')),
        readCall: (id) => Promise.resolve(reads.shift() ?? success(seen(id, byPolicy))),
      },
    });
    await screen.findByRole('heading', { name: 'Unnamed queue' });
    await press('Sign in');
    await screen.findByRole('heading', { name: 'Support' });
    expect(chosen).toHaveLength(2);
  });
});

describe('when the code for bulk actions cannot be loaded', () => {
  test('the calls are shown, and the page says so and can load it again', async () => {
    vi.doMock('../../../src/queue/bulk/index.ts', () => {
      throw new Error('no network');
    });
    vi.resetModules();
    const page = await import('./screen.ts');
    const { sent } = page.openPage({ count: 2 });
    await screen.findByText("Can't reach Genesys Cloud.");
    await screen.findByText('2 calls');
    await press('Pause recording on 2 calls');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(sent).toEqual([]);
    vi.doUnmock('../../../src/queue/bulk/index.ts');
    await press('Check again');
    await waitFor(() => expect(screen.queryByText("Can't reach Genesys Cloud.")).toBeNull());
    await screen.findByRole('dialog', { name: 'Pause the recording of 2 calls?' });
    await button('Pause 2 recordings');
  });
});
