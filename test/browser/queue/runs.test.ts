import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { screenshot } from '../../e2e/support/screenshot.ts';
import { supervised } from './supervised.ts';
import { EMPTY_QUEUE_ID, fillQueue } from './supervisor.ts';

/** Longer than a busy machine needs. */
const patience = { timeout: 15_000 };

const writes = /recordingstate$/;

supervised(
  'stopping all says how many and what will happen; policy is paused and counted apart',
  async ({ supervisor, control }) => {
    const { page, button, dialog } = supervisor;
    await fillQueue(control, 12);
    await fillQueue(control, 1, {});
    await supervisor.openQueue();
    await button('Stop all 13').click();
    await dialog.getByRole('heading', { name: 'Stop recording 13 calls?' }).waitFor();
    expect(await dialog.textContent()).toContain('A recording by policy can only be paused');
    await screenshot(page, 'queue confirm');
    await button('Stop 13 calls').click();
    await page.getByRole('heading', { name: 'Finished' }).waitFor();
    expect(await supervisor.outcome('Paused instead of stopped')).toBe('12');
    expect(await supervisor.outcome('Nothing to do')).toBe('1');
    await page.getByText('13 calls in all').waitFor();
    await screenshot(page, 'queue report');
    const truth = await control.conversations();
    const still = truth.filter(
      ({ queueId, recorders }) => queueId === EMPTY_QUEUE_ID && recorders.policy === 'ACTIVE',
    );
    expect(still).toEqual([]);
  },
);

supervised('the dialog can be left, and then nothing is sent', async ({ supervisor, control }) => {
  await fillQueue(control, 1);
  await supervisor.openQueue();
  await supervisor.button('Pause all 1').click();
  await supervisor.page.keyboard.press('Escape');
  await supervisor.dialog.waitFor({ state: 'detached' });
  expect((await control.requests()).filter(({ path }) => writes.test(path))).toEqual([]);
});

supervised(
  'a selection made with the keyboard is paused, and no other call',
  async ({ supervisor, control }) => {
    await fillQueue(control, 7);
    await supervisor.openQueue();
    await expect.poll(() => supervisor.rows.count(), patience).toBe(7);
    await supervisor.grid.focus();
    const { keyboard } = supervisor.page;
    await keyboard.press('End');
    await keyboard.press('Space');
    await keyboard.press('ArrowUp');
    await keyboard.press('Shift+ArrowUp');
    await keyboard.press('Shift+ArrowUp');
    await screenshot(supervisor.page, 'queue selection');
    await supervisor.button('Pause 4').click();
    await supervisor.button('Pause 4 calls').click();
    await supervisor.page.getByRole('heading', { name: 'Finished' }).waitFor();
    expect(await supervisor.outcome('Done')).toBe('4');
    const sent = (await control.requests()).filter(({ path }) => writes.test(path));
    expect(sent).toHaveLength(4);
  },
);

supervised(
  'a call that ends during the run is told apart from a failure',
  async ({ supervisor, control, allowErrors }) => {
    allowErrors(/400/);
    await fillQueue(control, 3);
    const doomed = (await control.conversations()).find(
      ({ queueId }) => queueId === EMPTY_QUEUE_ID,
    );
    await supervisor.openQueue();
    await supervisor.page.getByText('Live', { exact: true }).waitFor();
    await control.fault({
      method: 'PUT',
      path: `/api/v2/conversations/calls/${doomed?.id}/recordingstate`,
      times: 1,
      respond: { status: 400, code: 'conversation.error.conversation.disconnected' },
    });
    await supervisor.button(/^Pause all/).click();
    await supervisor.button(/^Pause \d+ calls/).click();
    await supervisor.page.getByRole('heading', { name: 'Finished' }).waitFor();
    expect(await supervisor.outcome('Ended meanwhile')).toBe('1');
  },
);

supervised(
  'cancelling leaves every call in a definite state, and the rest can be taken up again',
  async ({ supervisor, control }) => {
    await fillQueue(control, 60);
    await control.settings({ requestsPerMinute: 600 });
    await supervisor.openQueue();
    await supervisor.button(/^Pause all/).click();
    await supervisor.button(/^Pause \d+ calls/).click();
    await supervisor.page.getByText(/\d of 60/).waitFor();
    await screenshot(supervisor.page, 'queue progress');
    await supervisor.button('Cancel').click();
    await supervisor.page.getByRole('heading', { name: 'Cancelled' }).waitFor();
    const done = Number(await supervisor.outcome('Done'));
    const notDone = Number(await supervisor.outcome('Not done'));
    expect(notDone).toBeGreaterThan(0);
    const paused = (await control.conversations()).filter(({ securePause }) => securePause);
    expect(paused.length).toBe(done);
    await control.settings({ requestsPerMinute: 60_000 });
    await supervisor.button(/^Retry/).click();
    await supervisor.page.getByRole('heading', { name: 'Finished' }).waitFor({ timeout: 20_000 });
    expect(await supervisor.outcome('Done')).toBe(String(notDone));
  },
);

supervised(
  'a missing permission is named, and ends the run after a few tries',
  async ({ supervisor, control, allowErrors }) => {
    allowErrors(/403/);
    await fillQueue(control, 40);
    await control.fault({
      method: 'PUT',
      path: '/api/v2/conversations/calls/',
      times: 1_000,
      respond: { status: 403, code: 'missing.any.permissions' },
    });
    await supervisor.openQueue();
    await supervisor.button(/^Pause all/).click();
    await supervisor.button(/^Pause \d+ calls/).click();
    const alert = supervisor.page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('Conversation > Recording > PauseOthers');
    const tried = (await control.requests()).filter(({ path }) => writes.test(path));
    expect(tried.length).toBeLessThan(20);
    await screenshot(supervisor.page, 'queue not permitted');
  },
);

supervised(
  'the report is saved as CSV and as JSON, with one line for each call',
  async ({ supervisor, control }) => {
    await fillQueue(control, 3);
    await supervisor.openQueue();
    await supervisor.button(/^Pause all/).click();
    await supervisor.button(/^Pause \d+ calls/).click();
    const save = async (name: string): Promise<string> => {
      const [file] = await Promise.all([
        supervisor.page.waitForEvent('download'),
        supervisor.button(name).click(),
      ]);
      return readFile(await file.path(), 'utf8');
    };
    const csv = (await save('Save as CSV')).trim().split('\r\n');
    expect(csv).toHaveLength(4);
    expect(csv[0]).toContain('conversationId,agent,command,outcome,meaning');
    expect(JSON.parse(await save('Save as JSON'))).toHaveLength(3);
  },
);
