import { SECOND_AGENT_ID } from '../../../simulator/world/people.ts';
import { EMPTY_QUEUE_ID, fillQueue } from '../support/supervisor.ts';
import { expect, supervised } from './supervised.ts';

supervised(
  'calls are sorted by their heads and narrowed down; the tab keeps the choice, the address does not',
  async ({ supervisor, control }) => {
    const { page, button, rows } = supervisor;
    await fillQueue(control, 2);
    await fillQueue(control, 1, { securePause: true, recorders: { policy: 'ACTIVE' } });
    await fillQueue(control, 1, {
      userId: SECOND_AGENT_ID,
      customer: { name: 'Noor Haddad' },
      recorders: { policy: 'ACTIVE' },
    });
    await supervisor.openQueue();
    await expect(button('Recording 3')).toBeVisible();
    await expect(rows.first()).toContainText('Ana Silva');
    const head = page.getByRole('columnheader', { name: 'Agent' });
    await button('Agent').click();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await button('Agent').click();
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await expect(rows.first()).toContainText('Ben Okafor');
    await button('Recording 3').click();
    await page.getByRole('combobox', { name: 'Agent' }).selectOption('Ben Okafor');
    await page.getByRole('searchbox').fill('noor');
    await expect(rows).toHaveCount(1);
    expect(new URL(page.url()).search).toBe(`?queue=${EMPTY_QUEUE_ID}`);

    await page.reload();
    await expect(rows).toHaveCount(1);
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await button('Clear filters').click();
    await expect(rows).toHaveCount(4);
    await expect(rows.first()).toContainText('Ben Okafor');
  },
);

supervised(
  'with `mask`, the page and its report show the last digits of a number, and no name where those are masked as well',
  async ({ supervisor, control }) => {
    const { page, button } = supervisor;
    await control.config({ mask: 'all' });
    await fillQueue(control, 1, {
      customer: { name: 'Noor Haddad', address: 'tel:+4930123456' },
      recorders: { policy: 'ACTIVE' },
    });
    await supervisor.openQueue();
    await expect(page.getByText('…456')).toBeVisible();
    await expect(page.getByText('Noor')).toHaveCount(0);
    await button('Pause recording on 1 call').click();
    await button('Pause 1 recording').click();
    const download = page.waitForEvent('download');
    await button('Save as CSV').click();
    const file = await (await download).createReadStream();
    const csv = (await file.toArray()).join('');
    expect(csv).toContain('…456');
    expect(csv).not.toMatch(/Noor|4930123456/);
  },
);

supervised(
  'the queue that was open last is offered first the next time',
  async ({ supervisor, control }) => {
    const { page, button } = supervisor;
    await fillQueue(control, 1);
    await supervisor.open();
    await page.getByRole('searchbox').fill('office 118');
    await button('Branch office 118').click();
    await expect(page.getByText('No active calls in this queue.')).toBeVisible();
    await button('Change queue').click();
    await expect(page.getByRole('heading', { name: 'Recent' })).toBeVisible();
    await expect(page.getByRole('listitem').first()).toHaveText('Branch office 118');
    await expect(page.getByText('Showing 50 of 122. Search to find yours.')).toBeVisible();
  },
);
