import { readFile } from 'node:fs/promises';
import type { Control } from '../support/control.ts';
import { fillQueue, queued, setPace } from '../support/supervisor.ts';
import { beginLongRun, CALLS, reachedCalls } from './long-run.ts';
import { expect, supervised } from './supervised.ts';

const pausedCalls = async (control: Control) =>
  (await queued(control)).filter(({ securePause }) => securePause);

supervised(
  'stopping all says how many and what will happen; the report counts policy apart, and is saved',
  async ({ supervisor, control, allowErrors }) => {
    const { page, button, dialog, outcome } = supervisor;
    // What an agent started, the platform lets only that agent stop: it is paused instead.
    allowErrors(/403/);
    await fillQueue(control, 11);
    await fillQueue(control, 1, { recorders: { adhoc: 'ACTIVE' } });
    await fillQueue(control, 1, {});
    await supervisor.openQueue();
    await button('Stop recording on 13 calls').click();
    await expect(dialog.getByRole('heading')).toHaveText('Stop the recording of 13 calls?');
    await expect(dialog.getByRole('listitem')).toHaveText([
      '1 will be stopped',
      "11 will be paused, because they can't be stopped",
      '1 is not recorded',
    ]);
    await button('Stop 13 recordings').click();
    await expect(supervisor.heading('Stop finished')).toBeVisible();
    await expect(outcome('Paused instead of stopped')).toHaveText('12');
    await expect(outcome('Not recorded')).toHaveText('1');
    await expect(page.getByText('13 calls in total')).toBeVisible();
    const recorded = (await queued(control)).filter(
      ({ recorders }) => recorders.policy === 'ACTIVE' || recorders.adhoc === 'ACTIVE',
    );
    expect(recorded).toEqual([]);

    const save = async (name: string): Promise<string> => {
      const [file] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
      return readFile(await file.path(), 'utf8');
    };
    const csv = (await save('Save as CSV')).trim().split('\r\n');
    expect(csv).toHaveLength(14);
    expect(csv[0]).toContain('conversationId,agent,command,outcome,meaning');
    expect(JSON.parse(await save('Save as JSON'))).toHaveLength(13);
  },
);

supervised(
  'a selection made with the keyboard is paused, and no other call',
  async ({ supervisor, control }) => {
    const { page, button } = supervisor;
    await fillQueue(control, 7);
    await supervisor.openQueue();
    await expect(supervisor.rows).toHaveCount(7);
    await supervisor.grid.focus();
    for (const key of ['End', 'Space', 'ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowUp']) {
      await page.keyboard.press(key);
    }
    await button('Pause recording on 4 calls').click();
    await button('Pause 4 recordings').click();
    await expect(supervisor.heading('Pause finished')).toBeVisible();
    await expect(supervisor.outcome('Paused')).toHaveText('4');
    expect(await reachedCalls(control)).toHaveLength(4);
  },
);

supervised(
  'the keyboard leaves the dialog with nothing sent, or continues to the run and its report',
  async ({ supervisor, control }) => {
    const { page, button, dialog, heading } = supervisor;
    await fillQueue(control, CALLS);
    await supervisor.openQueue();
    const pauseAll = button(`Pause recording on ${CALLS} calls`);
    await pauseAll.press('Enter');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(pauseAll).toBeFocused();
    expect(await reachedCalls(control)).toEqual([]);

    await setPace(control, 'slow');
    await pauseAll.press('Enter');
    await button(`Pause ${CALLS} recordings`).press('Enter');
    await expect(heading('Pausing recordings…')).toBeFocused();
    await setPace(control, 'ample');
    await expect(heading('Pause finished')).toBeFocused();
  },
);

supervised(
  'cancelling leaves every call in a definite state, and the rest can be taken up again',
  async ({ supervisor, control }) => {
    const { page, button, heading, outcome } = supervisor;
    await fillQueue(control, CALLS);
    await supervisor.openQueue();
    await beginLongRun(page, control);
    await button('Cancel').click();
    await expect(heading('Pause canceled')).toBeVisible();
    const done = (await pausedCalls(control)).length;
    expect(done).toBeLessThan(CALLS);
    await expect(outcome('Paused')).toHaveText(String(done));
    await expect(outcome('Not done')).toHaveText(String(CALLS - done));
    await setPace(control, 'ample');
    await button(/^Retry/).click();
    await expect(heading('Pause finished')).toBeVisible();
    await expect(outcome('Paused')).toHaveText(String(CALLS - done));
    expect(await pausedCalls(control)).toHaveLength(CALLS);
  },
);

supervised(
  'a sign-in that ends in the middle holds the run until the next one',
  async ({ supervisor, control, allowErrors }) => {
    allowErrors(/401/);
    const { page, button } = supervisor;
    await fillQueue(control, CALLS);
    await supervisor.openQueue();
    await beginLongRun(page, control);
    await control.expireTokens();
    await expect(page.getByText("You're signed out")).toBeVisible();
    await setPace(control, 'ample');
    await button('Sign in').click();
    await expect(supervisor.heading('Pause finished')).toBeVisible();
    expect(await pausedCalls(control)).toHaveLength(CALLS);
  },
);

supervised(
  'a run over chosen calls is about these: one that comes or ends under the open dialog changes no other',
  async ({ supervisor, control }) => {
    const { page, button, dialog, rows, outcome } = supervisor;
    await fillQueue(control, 2);
    await supervisor.openQueue();
    await expect(supervisor.live).toBeVisible();
    for (const index of [0, 1]) await rows.nth(index).click();
    await button('Pause recording on 2 calls').click();
    await fillQueue(control, 1);
    await expect(page.getByText('3 calls', { exact: true })).toBeVisible();
    await button('Pause 2 recordings').click();
    await expect(outcome('Paused')).toHaveText('2');
    expect(await pausedCalls(control)).toHaveLength(2);

    for (const index of [0, 1]) await rows.nth(index).click();
    const recorded = page.locator('tr[aria-selected]', { has: page.locator('td.recording') });
    const id = ((await recorded.getAttribute('id')) ?? '').replace('call-', '');
    await recorded.click();
    await button('Pause recording on 1 call').click();
    await control.sendCallEvent(id, { type: 'hangup' });
    await expect(rows).toHaveCount(2);
    await expect(dialog.getByText('1 has ended')).toBeVisible();
    await button('Pause 1 recording').click();
    await expect(outcome('Call ended')).toHaveText('1');
    await expect(button('Pause recording on 0 calls')).toBeDisabled();
    expect(await reachedCalls(control)).toHaveLength(2);
  },
);
