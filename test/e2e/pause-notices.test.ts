import { RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { commandsSent, PAUSE_OR_RESUME } from './support/commands.ts';
import { listen, widgetFrame } from './support/listen.ts';
import { expect, test } from './support/test.ts';
import { toast } from './support/toasts.ts';

const CALLS = /^\/api\/v2\/conversations\/calls/;
const keepPaused = 'Keep paused 1 min';
const inLiveRegion = 'xpath=ancestor::*[@aria-live="polite"]';

test('a long pause brings reminders that are announced once each, and its end is announced for a while', async ({
  open,
  page,
  control,
  turnTime,
}) => {
  await control.config({ pause: { remindAfterSeconds: 20 } });
  const widget = await open(RECORDED_CALL_ID);
  await expect(widget.status).toHaveText('Recording');
  await expect(widget.button('Activity')).toBeVisible();
  const said = await listen(widgetFrame(page));
  await widget.press('Pause recording');
  await expect(widget.status).toHaveText('Paused');
  const reads = async (): Promise<number> =>
    (await control.requests()).filter(({ method, path }) => method === 'GET' && CALLS.test(path))
      .length;
  const again = widget.frame.getByText('Recording again.');
  await expect(again).toHaveCount(0);
  for (const time of ['0:20', '0:40']) {
    const reminder = widget.frame.getByText(`Paused for ${time}.`);
    // In steps, so that "Paused" is read again before it grows too old to be shown.
    while (!(await reminder.isVisible())) {
      const before = await reads();
      await turnTime(4_000);
      await expect.poll(reads).toBeGreaterThan(before);
      await expect(widget.status).toHaveText('Paused');
    }
    await expect(reminder.locator(inLiveRegion)).toHaveCount(1);
    await expect(toast(page, 'info')).toContainText(`Paused for ${time}.`);
  }
  const advice = "Resume when you've finished taking card details.";
  await expect(widget.frame.getByText(advice)).toBeVisible();
  await expect(page.locator('[data-attention="1"]')).toBeVisible();

  await widget.press('Resume recording');
  await expect(again).toBeVisible();
  await expect(widget.status).toHaveText('Recording');
  await expect(widget.frame.getByText(/^Paused for/)).toHaveCount(0);
  await expect(page.locator('[data-attention]')).toHaveCount(0);
  expect(await said()).toEqual([
    'Pausing… still recording',
    'Paused',
    'Paused for 0:20.',
    advice,
    'Paused for 0:40.',
    'Resuming…',
    'Recording',
    'Recording again.',
  ]);
  await turnTime(5_000);
  await expect(again).toHaveCount(0);
  await expect(widget.status).toHaveText('Recording');
});

test('a pause is extended by keyboard alone, then ends automatically; after its widget was closed and opened again, the count continues and the agent ends the pause', async ({
  open,
  page,
  control,
  turnTime,
}) => {
  await control.config({ pause: { remindAfterSeconds: 30, autoResumeAfterSeconds: 40 } });
  const widget = await open(RECORDED_CALL_ID);
  await expect(widget.frame.locator('[data-live=on]')).toBeVisible();
  await widget.button('Pause recording').focus();
  await page.keyboard.press('Enter');
  await expect(widget.frame.getByText(/^Recording resumes in 0:\d\d$/)).toBeVisible();
  for (let buttons = 0; buttons < 4; buttons += 1) await page.keyboard.press('Tab');
  await expect(widget.button(keepPaused)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(widget.frame.getByText(/^Recording resumes in 1:\d\d$/)).toBeVisible();

  for (let seconds = 0; seconds < 100; seconds += 10) {
    await turnTime(10_000);
    // A pause whose reads or heartbeats are missing is not ended by the page.
    await expect(widget.status).toHaveText(/^(Paused|Recording)$/);
    await expect(widget.frame.locator('[data-live=on]')).toBeVisible();
  }
  await expect(widget.status).toHaveText('Recording');
  expect(await control.conversation(RECORDED_CALL_ID)).toMatchObject({ securePause: false });
  const once = `${PAUSE_OR_RESUME} 202`;
  expect(await commandsSent(control)).toEqual([once, once]);

  await widget.press('Pause recording');
  await expect(widget.frame.getByText(/^Recording resumes in/)).toBeVisible();
  await turnTime(5_000);
  await page.goto('about:blank');
  await open(RECORDED_CALL_ID);
  await expect(widget.status).toHaveText('Paused');
  await expect(widget.frame.getByText(/^0:\d\d\+$/)).toBeVisible();
  await expect(
    widget.frame.getByText('The recording will no longer resume automatically.'),
  ).toBeVisible();
  await expect(widget.button(keepPaused)).toHaveCount(0);

  await turnTime(30_000);
  await expect(widget.frame.getByText('Paused for at least 0:30.')).toBeVisible();
  await turnTime(30_000);
  await expect(widget.frame.getByText('Paused for at least 1 minute.')).toBeVisible();
  await expect(widget.status).toHaveText('Paused');
  expect(await commandsSent(control)).toEqual([once, once, once]);
});
