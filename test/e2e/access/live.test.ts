import { DIRECT_CALL_ID, RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { calm } from '../support/calm.ts';
import { listen, widgetFrame } from '../support/listen.ts';
import { expect, test } from '../support/test.ts';
import { readTree } from '../support/tree.ts';

/** When the platform carries a command out, if a test does not turn it. */
const LATE_MS = 60_000;

test('each step of a start and a stop is announced once, the running time never, and every disabled button says why', async ({
  open,
  page,
  control,
  simulator,
  turnTime,
}) => {
  const widget = await open(DIRECT_CALL_ID);
  await expect(widget.status).toHaveText('Not recording');
  await expect(widget.button('Activity')).toBeVisible();
  await calm(control);
  const frame = widgetFrame(page);
  const said = await listen(frame);
  const shown = async (status: string, start: string, stop: string): Promise<void> => {
    await expect(widget.status).toHaveText(status);
    const lines = [
      `    ${status}`,
      `  button “Start recording”${start} Shortcut: Alt+Shift+R`,
      `  button “Stop recording”${stop} Shortcut: Alt+Shift+S`,
    ];
    expect(await readTree(frame)).toEqual(expect.arrayContaining(lines));
  };
  const idle = " (off): The call isn't being recorded.";
  await shown('Not recording', ':', idle);

  await control.settings({ applyAfterMs: LATE_MS });
  await widget.press('Start recording');
  await shown('Starting…', ' (off): Working on it…', ':');
  simulator.turn(LATE_MS);
  await shown('Recording', ' (off): The call is already being recorded.', ':');
  const time = widget.frame.getByText(/^\d+:\d\d$/);
  const before = await time.textContent();
  await turnTime(2_000);
  await expect(time).not.toHaveText(before ?? '');

  await widget.press('Stop recording');
  await expect(widget.status).toHaveText('Stopping…');
  simulator.turn(LATE_MS);
  await shown('Not recording', ':', idle);
  expect(await said()).toEqual(['Starting…', 'Recording', 'Stopping…', 'Not recording']);

  await control.sendCallEvent(DIRECT_CALL_ID, { type: 'hangup' });
  const ended = ' (off): The call has ended.';
  await shown('Call ended', ended, ended);
});

test('a failure is announced once, with what to do, and keyboard focus continues from its notice when that is dismissed; a lasting outage is not announced again, however often the status is requested', async ({
  open,
  page,
  control,
  allowErrors,
  turnTime,
}) => {
  allowErrors(/403|503/);
  const widget = await open(RECORDED_CALL_ID);
  await expect(widget.status).toHaveText('Recording');
  await expect(widget.button('Activity')).toBeVisible();
  await calm(control);
  const said = await listen(widgetFrame(page));
  await control.fault({ method: 'PATCH', path: '/api/v2/', respond: { status: 403 } });
  await widget.press('Pause recording');
  const check = widget.button('Check again');
  await expect(check).toBeVisible();
  const [pausing, status, failure, ...others] = await said();
  expect([pausing, status]).toEqual(['Pausing… still recording', 'Recording']);
  expect(failure).toMatch(/^Not paused.*Ask your administrator.*Reference/);
  expect(others).toEqual([]);

  await check.focus();
  await page.keyboard.press('Enter');
  await expect(widget.alert).toHaveCount(0);
  await expect(widget.frame.locator('.notices')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(widget.button('Activity')).toBeFocused();

  const path = '/api/v2/conversations/calls';
  await control.fault({ method: 'GET', path, times: 100, respond: { status: 503 } });
  const refused = async (): Promise<number> =>
    (await control.requests()).filter((request) => request.status === 503).length;
  const untilReadAgain = async (): Promise<void> => {
    const before = await refused();
    await turnTime(60_000);
    await expect.poll(refused).toBeGreaterThan(before);
  };
  await untilReadAgain();
  await expect(widget.alert).toBeVisible();
  const outage = await listen(widgetFrame(page));
  await untilReadAgain();
  await untilReadAgain();
  await expect(widget.alert).toBeVisible();
  expect(await outage()).toEqual([]);
});
