import { expect } from 'vitest';
import { screenshot } from '../../e2e/support/screenshot.ts';
import { SUPPORT_QUEUE_ID } from '../../../simulator/world/queues.ts';
import { ACD_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { supervised } from './supervised.ts';
import { fillQueue } from './supervisor.ts';

/** Longer than a busy machine needs. */
const patience = { timeout: 15_000 };

supervised('a queue is found by its name among all pages of queues', async ({ supervisor }) => {
  const { page, button } = supervisor;
  await supervisor.open();
  await page.getByRole('searchbox').fill('branch 118');
  await screenshot(page, 'queue chooser');
  await button('Branch office 118').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Branch office 118' }).waitFor();
  await page.getByText('No call is in this queue now.').waitFor();
});

supervised(
  'the calls of a queue show their agent, age, status and recorders',
  async ({ supervisor, control }) => {
    await fillQueue(control, 3);
    await fillQueue(control, 2, { recorders: { adhoc: 'ACTIVE' } });
    await fillQueue(control, 1, { recorders: { policy: 'ACTIVE' }, securePause: true });
    await supervisor.openQueue();
    await expect.poll(() => supervisor.rows.count(), patience).toBe(6);
    await expect.poll(() => supervisor.page.getByText('Not checked yet').count(), patience).toBe(0);
    expect(await supervisor.page.locator('td.paused').count()).toBe(1);
    expect(await supervisor.rows.first().textContent()).toContain('Ana Silva');
    await screenshot(supervisor.page, 'queue calls');
  },
);

supervised(
  'what happens to a call shows at once: it is paused, ends, or a new one comes',
  async ({ supervisor, control }) => {
    await supervisor.openQueue(SUPPORT_QUEUE_ID);
    await supervisor.page.getByText('Live', { exact: true }).waitFor();
    const before = await supervisor.rows.count();
    await control.newCall({ recorders: { policy: 'ACTIVE' } });
    await expect.poll(() => supervisor.rows.count(), patience).toBe(before + 1);
    await control.happen(ACD_CALL_ID, { type: 'hangup' });
    await expect.poll(() => supervisor.rows.count(), patience).toBe(before);
  },
);
