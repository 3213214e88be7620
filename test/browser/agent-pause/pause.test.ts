import { expect } from 'vitest';
import { RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { commandsSent, PAUSE_OR_RESUME } from '../../e2e/support/commands.ts';
import { journey } from '../harness/journey.ts';
import { toast } from '../../e2e/support/toasts.ts';

const resumed = [`${PAUSE_OR_RESUME} 202`, `${PAUSE_OR_RESUME} 202`];
const keepPaused = 'Keep paused 1 more minute';

journey(
  'after a resume the panel says for a while that the call is recorded again',
  async ({ open }) => {
    const widget = await open(RECORDED_CALL_ID);
    await widget.press('Pause recording');
    await widget.shows('Paused');
    const again = widget.frame.getByText('Recording again.');
    expect(await again.count()).toBe(0);
    await widget.press('Resume recording');
    await again.waitFor();
    expect(await widget.status.textContent()).toBe('Recording');
    expect(await again.locator('xpath=ancestor::*[@aria-live="polite"]').count()).toBe(1);
    await again.waitFor({ state: 'detached' });
    await widget.shows('Recording');
  },
);

journey(
  'a pause that lasts is called to mind, on the panel and in the workspace',
  async ({ open, page, control }) => {
    await control.config({ pause: { remindAfterSeconds: 2 } });
    const widget = await open(RECORDED_CALL_ID);
    await widget.press('Pause recording');
    const reminder = widget.frame.getByText('Paused for 0:02.');
    await reminder.waitFor();
    await widget.frame.getByText('Resume when the card details are done.').waitFor();
    expect(await reminder.locator('xpath=ancestor::*[@aria-live="polite"]').count()).toBe(1);
    expect(await toast(page, 'info').textContent()).toContain('Paused for 0:02.');
    await page.locator('[data-attention="1"]').waitFor();
    await widget.frame.getByText('Paused for 0:04.').waitFor();

    await widget.press('Resume recording');
    await widget.frame.getByText('Recording again.').waitFor();
    expect(await widget.frame.getByText(/^Paused for/).count()).toBe(0);
    await page.locator('[data-attention="1"]').waitFor({ state: 'detached' });
  },
);

journey(
  'a reload in a pause goes on counting, and tells that it does not end by itself any more',
  async ({ open, page, control }) => {
    await control.config({ pause: { remindAfterSeconds: 4, autoResumeAfterSeconds: 60 } });
    const widget = await open(RECORDED_CALL_ID);
    await widget.frame.getByText('Live', { exact: true }).waitFor();
    await widget.press('Pause recording');
    await widget.frame.getByText(/^Resumes by itself in/).waitFor();
    await widget.frame.getByText('0:02', { exact: true }).waitFor();
    await page.reload();
    await widget.shows('Paused');
    await widget.frame.getByText(/^over 0:0[2-6]$/).waitFor();
    await widget.frame.getByText('It does not resume by itself any more.').waitFor();
    await widget.frame.getByText(/^Paused for at least 0:0[48]\.$/).waitFor();
    expect(await commandsSent(control)).toEqual([`${PAUSE_OR_RESUME} 202`]);
  },
);

journey(
  'the recording resumes by itself where the organisation wants it',
  async ({ open, control }) => {
    await control.config({ pause: { autoResumeAfterSeconds: 3 } });
    const widget = await open(RECORDED_CALL_ID);
    await widget.frame.getByText('Live', { exact: true }).waitFor();
    await widget.press('Pause recording');
    await widget.frame.getByText(/^Resumes by itself in 0:0\d$/).waitFor();
    await widget.frame.getByText('Recording again.').waitFor();
    expect(await control.conversation(RECORDED_CALL_ID)).toMatchObject({ securePause: false });
    expect(await commandsSent(control)).toEqual(resumed);
  },
);

journey('a pause is kept for longer with the keyboard alone', async ({ open, page, control }) => {
  await control.config({ pause: { autoResumeAfterSeconds: 20 } });
  const widget = await open(RECORDED_CALL_ID);
  await widget.frame.getByText('Live', { exact: true }).waitFor();
  await widget.button('Pause recording').focus();
  await page.keyboard.press('Enter');
  await widget.frame.getByText(/^Resumes by itself in 0:/).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await widget.button(keepPaused).evaluate((it) => it === document.activeElement)).toBe(
    true,
  );
  await page.keyboard.press('Enter');
  await widget.frame.getByText(/^Resumes by itself in 1:/).waitFor();
});

journey('a pause by somebody else does not end by itself', async ({ open, control }) => {
  await control.config({ pause: { autoResumeAfterSeconds: 1, remindAfterSeconds: 2 } });
  const widget = await open(RECORDED_CALL_ID);
  await widget.frame.getByText('Live', { exact: true }).waitFor();
  await control.happen(RECORDED_CALL_ID, { type: 'pauseByOther' });
  await widget.frame.getByText('Paused for 0:02.').waitFor();
  expect(await widget.button(keepPaused).count()).toBe(0);
  await widget.shows('Paused');
  expect(await commandsSent(control)).toEqual([]);
});

journey(
  'a widget that is closed and opened again leaves the pause to the agent',
  async ({ open, page, control }) => {
    await control.config({ pause: { autoResumeAfterSeconds: 2 } });
    const widget = await open(RECORDED_CALL_ID);
    await widget.frame.getByText('Live', { exact: true }).waitFor();
    await widget.press('Pause recording');
    await widget.frame.getByText(/^Resumes by itself/).waitFor();
    await page.goto('about:blank');
    await control.config({ pause: { autoResumeAfterSeconds: 2, remindAfterSeconds: 3 } });
    await (await open(RECORDED_CALL_ID)).shows('Paused');
    await widget.frame.getByText('Paused for at least 0:03.').waitFor();
    expect(await widget.button(keepPaused).count()).toBe(0);
    expect(await commandsSent(control)).toEqual([`${PAUSE_OR_RESUME} 202`]);
  },
);
