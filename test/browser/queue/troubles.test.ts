import { expect } from 'vitest';
import {
  AGENT_PERMISSIONS,
  SUPERVISOR_ID,
  SUPERVISOR_PERMISSIONS,
} from '../../../simulator/world/people.ts';
import type { Control } from '../../e2e/support/control.ts';
import { supervised } from './supervised.ts';
import { EMPTY_QUEUE_ID, fillQueue } from './supervisor.ts';

const details = { method: 'POST', path: '/api/v2/analytics/conversations/details/query' } as const;
const activity = {
  method: 'POST',
  path: '/api/v2/analytics/conversations/activity/query',
} as const;

supervised(
  'a queue that was deleted says so, and offers another one',
  async ({ supervisor, allowErrors }) => {
    allowErrors(/404/);
    await supervisor.openQueue('b0000000-0000-4000-8000-00000000dead');
    await supervisor.page.getByText('This queue does not exist any more').waitFor();
    await supervisor.button('Other queue').click();
    await supervisor.page.getByRole('searchbox').waitFor();
  },
);

supervised(
  'a queue of another division says so, and names the permission',
  async ({ supervisor, control, allowErrors }) => {
    allowErrors(/403/);
    await control.fault({
      method: 'GET',
      path: '/api/v2/routing/queues/',
      times: 1,
      respond: { status: 403, code: 'missing.division.permission' },
    });
    await supervisor.openQueue();
    await supervisor.page.getByText('This queue is not yours to see').waitFor();
    expect(await supervisor.page.textContent('main')).toContain('Routing > Queue > View');
  },
);

supervised(
  'without the real-time permission the calls are found by the details query',
  async ({ supervisor, control, allowErrors }) => {
    allowErrors(/403/);
    await fillQueue(control, 150);
    await control.user(SUPERVISOR_ID, {
      permissions: [
        ...AGENT_PERMISSIONS,
        'conversation:recording:pauseOthers',
        'analytics:conversationDetail:view',
        'routing:queue:view',
      ],
    });
    await supervisor.openQueue();
    await supervisor.page.getByText('150 calls').waitFor();
  },
);

supervised(
  'without the permission to stop, everything that can be paused is paused',
  async ({ supervisor, control, allowErrors }) => {
    allowErrors(/403/);
    await fillQueue(control, 20, { recorders: { adhoc: 'ACTIVE' } });
    await control.user(SUPERVISOR_ID, {
      permissions: [...AGENT_PERMISSIONS, ...SUPERVISOR_PERMISSIONS].filter(
        (one) => one !== 'conversation:call:record',
      ),
    });
    await supervisor.openQueue();
    await supervisor.button('Stop all 20').click();
    await supervisor.button('Stop 20 calls').click();
    await supervisor.page.getByRole('heading', { name: 'Finished' }).waitFor({ timeout: 25_000 });
    expect(await supervisor.outcome('Paused instead of stopped')).toBe('20');
  },
);

supervised(
  'a page that fails in the middle is told as the first so many, and can be tried again',
  async ({ supervisor, control, allowErrors }) => {
    allowErrors(/403|404|500/);
    await fillQueue(control, 251);
    await control.fault({ ...activity, times: 5, respond: { status: 403 } });
    await control.fault({
      ...details,
      times: 1,
      respond: { delayMs: 0, status: 200, body: await firstPage(control) },
    });
    await control.fault({ ...details, times: 3, respond: { status: 500 } });
    await supervisor.openQueue();
    await supervisor.page.getByText('Only the first 100 of about 251 calls were found.').waitFor();
    await supervisor.button('Find again').click();
    await expect.poll(() => supervisor.page.textContent('.search-line')).toContain('calls');
  },
);

/** The first page of details: 100 of the queue's calls. */
async function firstPage(control: Control): Promise<object> {
  const calls = (await control.conversations()).filter(({ queueId }) => queueId === EMPTY_QUEUE_ID);
  const conversations = calls.slice(0, 100).map(({ id }) => ({ conversationId: id }));
  return { conversations, totalHits: calls.length };
}

supervised(
  'a sign-in that ends in the middle holds the run until the next one',
  async ({ supervisor, control, allowErrors }) => {
    allowErrors(/401/);
    await fillQueue(control, 40);
    await control.settings({ requestsPerMinute: 900 });
    await supervisor.openQueue();
    await supervisor.button(/^Pause all/).click();
    await supervisor.button(/^Pause \d+ calls/).click();
    await supervisor.page.getByText(/[1-9] of 40/).waitFor();
    await control.expireTokens();
    await supervisor.page.getByText('You are signed out').waitFor();
    await control.settings({ requestsPerMinute: 60_000 });
    await supervisor.button('Sign in').click();
    await supervisor.page.getByRole('heading', { name: 'Finished' }).waitFor({ timeout: 25_000 });
    const paused = (await control.conversations()).filter(({ securePause }) => securePause);
    expect(paused).toHaveLength(40);
  },
);

supervised(
  'a queue whose name cannot be read has a word for it, and its name a little later',
  async ({ supervisor, control, allowErrors }) => {
    allowErrors(/500/);
    await control.fault({
      method: 'GET',
      path: '/api/v2/routing/queues/',
      times: 3,
      respond: { status: 500 },
    });
    await supervisor.openQueue();
    await supervisor.page.getByRole('heading', { name: 'Unnamed queue' }).waitFor();
    expect(await supervisor.page.title()).toContain('Unnamed queue');
    const named = supervisor.page.getByRole('heading', { name: 'Branch office 001' });
    await named.waitFor({ timeout: 20_000 });
  },
);

supervised('a mistake in config.json is told with its key', async ({ supervisor, control }) => {
  await control.config({ clientId: 7 });
  await supervisor.open();
  await supervisor.page.getByText('The settings file is not right').waitFor();
  expect(await supervisor.page.textContent('dl')).toContain('clientId');
});
