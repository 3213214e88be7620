import { fillQueue, queued } from '../support/supervisor.ts';
import { expect, supervised } from './supervised.ts';

supervised(
  'a queue is found by its name among all pages of queues, and offered first the next time',
  async ({ supervisor }) => {
    const { page, button, heading } = supervisor;
    await supervisor.open();
    await page.getByRole('searchbox').fill('branch 118');
    await expect(button('Branch office 118')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(heading('Branch office 118')).toBeVisible();
    await expect(page.getByText('No active calls in this queue.')).toBeVisible();
    await button('Change queue').click();
    await expect(page.getByRole('heading', { name: 'Recent' })).toBeVisible();
    await expect(page.getByRole('listitem').first()).toHaveText('Branch office 118');
    await expect(page.getByText('Showing 50 of 122. Search to find yours.')).toBeVisible();
  },
);

supervised(
  'the calls of a queue show their agent and status, and changes at once',
  async ({ supervisor, control }) => {
    const { page, rows, live } = supervisor;
    await fillQueue(control, 3);
    await fillQueue(control, 2, { recorders: { adhoc: 'ACTIVE' } });
    await fillQueue(control, 1, { recorders: { policy: 'ACTIVE' }, securePause: true });
    await supervisor.openQueue();
    await expect(rows).toHaveCount(6);
    await expect(page.locator('td.recording')).toHaveCount(5);
    await expect(page.locator('td.paused')).toHaveCount(1);
    await expect(rows.first()).toContainText('Ana Silva');
    await expect(live).toBeVisible();

    const [first = { id: '' }, second = { id: '' }] = await queued(control);
    await control.sendCallEvent(first.id, { type: 'pauseByOther' });
    await expect(page.locator('td.paused')).toHaveCount(2);
    await control.sendCallEvent(second.id, { type: 'hangup' });
    await expect(rows).toHaveCount(5);
    await fillQueue(control, 1);
    await expect(rows).toHaveCount(6);
  },
);
