import { AGENT_PERMISSIONS, SUPERVISOR_ID } from '../../../simulator/world/people.ts';
import { fillQueue } from '../support/supervisor.ts';
import { expect, supervised } from './supervised.ts';

supervised(
  'a queue that was deleted says so, and offers another one',
  async ({ supervisor: { page, openQueue, button }, allowErrors }) => {
    allowErrors(/404/);
    await openQueue('b0000000-0000-4000-8000-00000000dead');
    await expect(page.getByText('This queue no longer exists')).toBeVisible();
    await button('Change queue').click();
    await expect(page.getByRole('searchbox')).toBeVisible();
  },
);

supervised(
  'without the real-time permission the calls are found by the details query',
  async ({ supervisor: { page, openQueue }, control, allowErrors }) => {
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
    await openQueue();
    await expect(page.getByText('150 calls', { exact: true })).toBeVisible();
  },
);

supervised(
  'a mistake in config.json is reported with its key',
  async ({ supervisor: { page, open }, control }) => {
    await control.config({ clientId: 7 });
    await open();
    await expect(page.getByText("There's a problem with the settings file")).toBeVisible();
    await expect(page.locator('dl')).toContainText('clientId');
  },
);
