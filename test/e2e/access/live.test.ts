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

test('a failure is announced once, with what to do, and when its notice goes with the focus, the keyboard continues from there', async ({
  open,
  page,
  control,
  allowErrors,
}) => {
  allowErrors(/403/);
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
});

test('a lasting outage is not announced again, however often the status is asked for', async ({
  open,
  page,
  control,
  allowErrors,
  turnTime,
}) => {
  allowErrors(/503/);
  const path = '/api/v2/conversations/calls/';
  await control.fault({ method: 'GET', path, times: 100, respond: { status: 503 } });
  const widget = await open(RECORDED_CALL_ID);
  await expect(widget.alert).toBeVisible();
  const said = await listen(widgetFrame(page));
  const refused = async (): Promise<number> =>
    (await control.requests()).filter(({ status }) => status === 503).length;
  for (let reads = 0; reads < 2; reads += 1) {
    const before = await refused();
    await turnTime(60_000);
    await expect.poll(refused).toBeGreaterThan(before);
  }
  await expect(widget.alert).toBeVisible();
  expect(await said()).toEqual([]);
});

const CALLS = /^\/api\/v2\/conversations\/calls/;

test('each reminder of a pause is announced once', async ({ open, page, control, turnTime }) => {
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
  for (const time of ['0:20', '0:40']) {
    // In steps, so that "Paused" is read again before it grows too old to be shown.
    for (let step = 0; step < 5; step += 1) {
      const before = await reads();
      await turnTime(4_000);
      await expect.poll(reads).toBeGreaterThan(before);
      await expect(widget.status).toHaveText('Paused');
    }
    await expect(widget.frame.getByText(`Paused for ${time}.`)).toBeVisible();
  }
  await widget.press('Resume recording');
  await expect(widget.frame.getByText('Recording again.')).toBeVisible();
  expect(await said()).toEqual([
    'Pausing… still recording',
    'Paused',
    'Paused for 0:20.',
    "Resume when you've finished taking card details.",
    'Paused for 0:40.',
    'Resuming…',
    'Recording',
    'Recording again.',
  ]);
});
