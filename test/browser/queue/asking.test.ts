import { expect } from 'vitest';
import type { Control } from '../../e2e/support/control.ts';
import { supervised } from './supervised.ts';
import { EMPTY_QUEUE_ID, fillQueue } from './supervisor.ts';
import { writes } from './writes.ts';

const hangUp = (control: Control, id = ''): Promise<void> => control.happen(id, { type: 'hangup' });

const queued = async (control: Control) =>
  (await control.conversations()).filter(({ queueId }) => queueId === EMPTY_QUEUE_ID);

supervised(
  'a selected call that ends under the open dialog is told as ended: nothing else is stopped',
  async ({ supervisor, control }) => {
    const { page, button, dialog, rows } = supervisor;
    await fillQueue(control, 5);
    await supervisor.openQueue();
    await page.getByText('Live', { exact: true }).waitFor();
    await rows.first().click();
    const selected = (await rows.first().getAttribute('id'))?.replace('call-', '');
    await button('Stop 1').click();
    await hangUp(control, selected);
    await page.getByText('4 calls', { exact: true }).waitFor();
    await dialog.getByText('1 call not recorded').waitFor();
    await button('Stop 1 call').click();
    await page.getByRole('heading', { name: 'Finished' }).waitFor();
    expect(await supervisor.outcome('Ended meanwhile')).toBe('1');
    expect(await writes(control)).toEqual([]);
    expect(await button('Stop 0').getAttribute('aria-disabled')).toBe('true');
    await button('Select all').click();
    await button('Stop 4').waitFor();
  },
);

supervised(
  'all means the calls of the press: one that comes under the open dialog is left alone',
  async ({ supervisor, control }) => {
    const { page, button } = supervisor;
    await fillQueue(control, 2);
    await supervisor.openQueue();
    await page.getByText('Live', { exact: true }).waitFor();
    await button('Pause all 2').click();
    await fillQueue(control, 1);
    await page.getByText('3 calls', { exact: true }).waitFor();
    await button('Pause 2 calls').click();
    await page.getByRole('heading', { name: 'Finished' }).waitFor();
    const paused = (await queued(control)).filter(({ securePause }) => securePause);
    expect(paused).toHaveLength(2);
  },
);

supervised(
  'the keyboard goes from the dialog to the run, and from the run to its report',
  async ({ supervisor, control }) => {
    const { page, button } = supervisor;
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.textContent ?? null);
    await fillQueue(control, 60);
    await control.settings({ requestsPerMinute: 900 });
    await supervisor.openQueue();
    await button('Pause all 60').press('Enter');
    await button('Pause 60 calls').press('Enter');
    await expect.poll(focused).toBe('Pausing…');
    await control.settings({ requestsPerMinute: 60_000 });
    await page.getByRole('heading', { name: 'Finished' }).waitFor({ timeout: 20_000 });
    expect(await focused()).toBe('Finished');
  },
);
