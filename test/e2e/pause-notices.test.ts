import { RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { commandsSent, PAUSE_OR_RESUME } from './support/commands.ts';
import { expect, test } from './support/test.ts';
import { toast } from './support/toasts.ts';

const keepPaused = 'Keep paused 1 min';
const inLiveRegion = 'xpath=ancestor::*[@aria-live="polite"]';

test('a long pause brings a reminder, and its end is announced for a while', async ({
  open,
  page,
  control,
  turnTime,
}) => {
  await control.config({ pause: { remindAfterSeconds: 20 } });
  const widget = await open(RECORDED_CALL_ID);
  await widget.press('Pause recording');
  await expect(widget.status).toHaveText('Paused');
  const again = widget.frame.getByText('Recording again.');
  await expect(again).toHaveCount(0);

  await turnTime(20_000);
  const reminder = widget.frame.getByText('Paused for 0:20.');
  await expect(reminder).toBeVisible();
  await expect(reminder.locator(inLiveRegion)).toHaveCount(1);
  await expect(
    widget.frame.getByText("Resume when you've finished taking card details."),
  ).toBeVisible();
  await expect(toast(page, 'info')).toContainText('Paused for 0:20.');
  await expect(page.locator('[data-attention="1"]')).toBeVisible();
  await turnTime(20_000);
  await expect(widget.frame.getByText('Paused for 0:40.')).toBeVisible();

  await widget.press('Resume recording');
  await expect(again).toBeVisible();
  await expect(again.locator(inLiveRegion)).toHaveCount(1);
  await expect(widget.status).toHaveText('Recording');
  await expect(widget.frame.getByText(/^Paused for/)).toHaveCount(0);
  await expect(page.locator('[data-attention]')).toHaveCount(0);
  await turnTime(5_000);
  await expect(again).toHaveCount(0);
  await expect(widget.status).toHaveText('Recording');
});

test('a pause is kept for longer with the keyboard alone, and then ends automatically', async ({
  open,
  page,
  control,
  turnTime,
}) => {
  await control.config({ pause: { autoResumeAfterSeconds: 20 } });
  const widget = await open(RECORDED_CALL_ID);
  await expect(widget.frame.locator('[data-live=on]')).toBeVisible();
  await widget.button('Pause recording').focus();
  await page.keyboard.press('Enter');
  await expect(widget.frame.getByText(/^Recording resumes in 0:[12]\d$/)).toBeVisible();
  for (let buttons = 0; buttons < 4; buttons += 1) await page.keyboard.press('Tab');
  await expect(widget.button(keepPaused)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(widget.frame.getByText(/^Recording resumes in 1:/)).toBeVisible();

  for (let seconds = 0; seconds < 80; seconds += 10) await turnTime(10_000);
  await expect(widget.status).toHaveText('Recording');
  expect(await control.conversation(RECORDED_CALL_ID)).toMatchObject({ securePause: false });
  const once = `${PAUSE_OR_RESUME} 202`;
  expect(await commandsSent(control)).toEqual([once, once]);
});

test('a widget that is closed and opened again counts on, and leaves the pause to the agent', async ({
  open,
  page,
  control,
  turnTime,
}) => {
  await control.config({ pause: { remindAfterSeconds: 30, autoResumeAfterSeconds: 60 } });
  const widget = await open(RECORDED_CALL_ID);
  await expect(widget.frame.locator('[data-live=on]')).toBeVisible();
  await widget.press('Pause recording');
  await expect(widget.frame.getByText(/^Recording resumes in/)).toBeVisible();
  await turnTime(5_000);
  await page.goto('about:blank');
  await open(RECORDED_CALL_ID);
  await expect(widget.status).toHaveText('Paused');
  await expect(widget.frame.getByText(/^0:\d\d\+$/)).toBeVisible();
  await expect(widget.frame.getByText('It will no longer resume automatically.')).toBeVisible();
  await expect(widget.button(keepPaused)).toHaveCount(0);

  await turnTime(30_000);
  await expect(widget.frame.getByText('Paused for at least 0:30.')).toBeVisible();
  await turnTime(30_000);
  await expect(widget.frame.getByText('Paused for at least 1 minute.')).toBeVisible();
  await expect(widget.status).toHaveText('Paused');
  expect(await commandsSent(control)).toEqual([`${PAUSE_OR_RESUME} 202`]);
});
