import { DIRECT_CALL_ID, RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { AD_HOC, commandsSent, PAUSE_OR_RESUME } from './support/commands.ts';
import { expect, test } from './support/test.ts';

/** When the platform carries a command out, if a test does not turn it. */
const LATE_MS = 60_000;

test('a policy recording can be paused but not stopped, and "Paused" is shown only once nothing is recorded', async ({
  open,
  control,
  simulator,
}) => {
  await control.settings({ applyAfterMs: LATE_MS });
  const widget = await open(RECORDED_CALL_ID);
  await expect(widget.status).toHaveText('Recording');
  const stop = widget.button('Stop recording');
  await expect(stop).toBeDisabled();
  await expect(stop).toHaveAccessibleDescription(/^Your organization's policy records this call/);
  await stop.focus();
  await stop.press('Enter');
  await expect(widget.status).toHaveText('Recording');
  expect(await commandsSent(control)).toEqual([]);

  await widget.press('Pause recording');
  await expect(widget.status).toHaveText('Pausing… still recording');
  await expect.poll(() => commandsSent(control)).toEqual([`${PAUSE_OR_RESUME} 202`]);
  expect(await control.conversation(RECORDED_CALL_ID)).toMatchObject({ securePause: false });
  await expect(widget.status).toHaveText('Pausing… still recording');

  simulator.turn(LATE_MS);
  await expect(widget.status).toHaveText('Paused');
  expect(await control.conversation(RECORDED_CALL_ID)).toMatchObject({
    securePause: true,
    recorders: { policy: 'PAUSED' },
  });

  await widget.press('Resume recording');
  await expect(widget.status).toHaveText('Resuming…');
  await expect
    .poll(() => commandsSent(control))
    .toEqual([`${PAUSE_OR_RESUME} 202`, `${PAUSE_OR_RESUME} 202`]);
  simulator.turn(LATE_MS);
  await expect(widget.status).toHaveText('Recording');
  expect(await control.conversation(RECORDED_CALL_ID)).toMatchObject({
    securePause: false,
    recorders: { policy: 'ACTIVE' },
  });
});

test('a direct call is recorded ad hoc, paused, and stopped while paused, by Enter and Space, and the focus never moves; when the call ends every control is disabled', async ({
  open,
  page,
  control,
}) => {
  const adhoc = async (): Promise<string> =>
    (await control.conversation(DIRECT_CALL_ID)).recorders.adhoc;
  const widget = await open(DIRECT_CALL_ID);
  await expect(widget.status).toHaveText('Not recording');
  const steps = [
    ['Start recording', 'Enter', 'Recording', 'ACTIVE'],
    ['Pause recording', 'Space', 'Paused', 'PAUSED'],
    ['Resume recording', 'Enter', 'Recording', 'ACTIVE'],
    ['Pause recording', 'Enter', 'Paused', 'PAUSED'],
    ['Stop recording', 'Space', 'Not recording', 'NONE'],
  ] as const;
  for (const [name, key, status, state] of steps) {
    await widget.button(name).focus();
    await page.keyboard.press(key);
    await expect(widget.status).toHaveText(status);
    await expect(widget.button(name)).toBeFocused();
    await expect(widget.button(name)).toBeDisabled();
    expect(await adhoc()).toBe(state);
  }
  expect(await control.conversation(DIRECT_CALL_ID)).toMatchObject({
    recorders: { policy: 'NONE', snippet: 'NONE' },
  });
  const pauses = Array<string>(3).fill(`${PAUSE_OR_RESUME} 202`);
  const commands = [`${AD_HOC} 202`, ...pauses, `${AD_HOC} 202`];
  expect(await commandsSent(control)).toEqual(commands);

  await control.sendCallEvent(DIRECT_CALL_ID, { type: 'hangup' });
  await expect(widget.status).toHaveText('Call ended');
  for (const name of ['Start', 'Stop', 'Pause', 'Resume']) {
    await expect(widget.button(`${name} recording`)).toHaveAccessibleDescription(
      /^The call has ended\.( |$)/,
    );
  }
  expect(await commandsSent(control)).toEqual(commands);
});

test('a pause by someone else is shown without a press, with its start time, and so is hold, whose end ends its own pause but not a secure one', async ({
  open,
  control,
}) => {
  await control.sendCallEvent(RECORDED_CALL_ID, { type: 'hold' });
  const widget = await open(RECORDED_CALL_ID);
  await expect(widget.status).toHaveText('Paused on hold');
  await control.sendCallEvent(RECORDED_CALL_ID, { type: 'unhold' });
  await expect(widget.status).toHaveText('Recording');
  await expect(widget.button('Activity')).toBeVisible();
  await control.sendCallEvent(RECORDED_CALL_ID, { type: 'pauseByOther' });
  await expect(widget.status).toHaveText('Paused');
  await expect(widget.frame.getByText(/^Paused by someone else at \d/)).toBeVisible();
  await control.sendCallEvent(RECORDED_CALL_ID, { type: 'resumeByOther' });
  await expect(widget.status).toHaveText('Recording');
  await expect(widget.frame.getByText(/^Paused by someone else/)).toHaveCount(0);
  expect(await commandsSent(control)).toEqual([]);

  await control.sendCallEvent(RECORDED_CALL_ID, { type: 'hold' });
  await expect(widget.status).toHaveText('Paused on hold');
  await expect(widget.button('Resume recording')).toHaveAccessibleDescription(
    /^Paused while the call is on/,
  );
  await widget.press('Pause recording');
  await expect(widget.status).toHaveText('Paused');
  await control.sendCallEvent(RECORDED_CALL_ID, { type: 'unhold' });
  expect(await control.conversation(RECORDED_CALL_ID)).toMatchObject({
    held: false,
    recorders: { policy: 'PAUSED' },
  });
  await expect(widget.status).toHaveText('Paused');
  await widget.press('Resume recording');
  await expect(widget.status).toHaveText('Recording');
});

test('a success shows a confirmation, not a reason: why the pressed button is now disabled appears once the pointer has left and returned, or on another press', async ({
  open,
  page,
  turnTime,
}) => {
  const widget = await open(RECORDED_CALL_ID);
  const pause = widget.button('Pause recording');
  await expect(widget.button('Activity')).toBeVisible();
  const line = widget.frame.locator('.shown');
  const reason = widget.frame.locator('#about-pause');
  await pause.click();
  // It is shown for 5 s.
  await expect(line).toHaveText(/^Confirmed by Genesys Cloud, \d/);
  await expect(widget.status).toHaveText('Paused');
  await expect(pause).toBeDisabled();
  await expect(reason).toBeHidden();
  await turnTime(5_000);
  await expect(line).toHaveText(/^Your organization's policy/);
  await expect(reason).toBeHidden();

  await widget.status.hover();
  await pause.hover({ force: true });
  await expect(reason).toBeVisible();

  await widget.status.hover();
  await expect(reason).toBeHidden();
  const resume = widget.button('Resume recording');
  await resume.focus();
  await page.keyboard.press('Enter');
  await expect(widget.status).toHaveText('Recording');
  const why = widget.frame.locator('#about-resume');
  await expect(why).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(why).toBeVisible();
  await expect(why).toHaveText(/^The recording isn't paused/);
});
