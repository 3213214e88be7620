import { readFile } from 'node:fs/promises';
import type { Control } from '../support/control.ts';
import { fillQueue, queued, setPace } from '../support/supervisor.ts';
import { beginLongRun, CALLS, reachedCalls } from './long-run.ts';
import { expect, supervised } from './supervised.ts';

const pausedCalls = async (control: Control) =>
  (await queued(control)).filter(({ securePause }) => securePause);

supervised(
  'stopping all says how many calls and what will happen; the report counts policy recordings separately, and is saved without what `mask` hides',
  async ({ supervisor, control, allowErrors }) => {
    const { page, button, dialog, outcome } = supervisor;
    // What an agent started, the platform lets only that agent stop: it is paused instead.
    allowErrors(/403/);
    await control.config({ mask: 'all' });
    await fillQueue(control, 10);
    await fillQueue(control, 1, {
      customer: { name: 'Noor Haddad', address: 'tel:+4930123456' },
      recorders: { policy: 'ACTIVE' },
    });
    await fillQueue(control, 1, { recorders: { adhoc: 'ACTIVE' } });
    await fillQueue(control, 1, {});
    await supervisor.openQueue();
    await expect(page.getByText('…456')).toBeVisible();
    await expect(page.getByText('Noor')).toHaveCount(0);
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
    const csv = await save('Save as CSV');
    const lines = csv.trim().split('\r\n');
    expect(lines).toHaveLength(14);
    expect(lines[0]).toContain('conversationId,agent,command,outcome,meaning');
    expect(csv).toContain('…456');
    expect(csv).not.toMatch(/Noor|4930123456/);
    expect(JSON.parse(await save('Save as JSON'))).toHaveLength(13);
  },
);

supervised(
  'by keyboard, calls are selected, the dialog is cancelled with nothing sent, or the run and its report follow, and other calls stay as they are',
  async ({ supervisor, control }) => {
    const { page, button, dialog, heading, outcome } = supervisor;
    await fillQueue(control, CALLS);
    await supervisor.openQueue();
    await expect(button(`Recording ${CALLS}`)).toBeVisible();
    await supervisor.grid.focus();
    for (const key of ['Home', 'ArrowDown', 'Space', 'Shift+End']) await page.keyboard.press(key);
    const chosen = CALLS - 1;
    const pause = button(`Pause recording on ${chosen} calls`);
    await pause.press('Enter');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(pause).toBeFocused();
    expect(await reachedCalls(control)).toEqual([]);

    await setPace(control, 'slow');
    await pause.press('Enter');
    await button(`Pause ${chosen} recordings`).press('Enter');
    await expect(heading('Pausing recordings…')).toBeFocused();
    await setPace(control, 'ample');
    await expect(heading('Pause finished')).toBeFocused();
    await expect(outcome('Paused')).toHaveText(String(chosen));
    expect(await reachedCalls(control)).toHaveLength(chosen);
  },
);

supervised(
  'canceling leaves every call in a definite state, and the rest can be resumed, even after the sign-in has expired',
  async ({ supervisor, control, allowErrors }) => {
    allowErrors(/401/);
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

    await button(/^Retry/).click();
    await control.expireTokens();
    await expect(page.getByText("You're signed out")).toBeVisible();
    expect((await pausedCalls(control)).length).toBeLessThan(CALLS);
    await setPace(control, 'ample');
    await button('Sign in').click();
    await expect(heading('Pause finished')).toBeVisible();
    await expect(outcome('Paused')).toHaveText(String(CALLS - done));
    expect(await pausedCalls(control)).toHaveLength(CALLS);
  },
);
