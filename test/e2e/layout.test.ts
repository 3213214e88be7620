import type { Page } from 'playwright-core';
import { DIRECT_CALL_ID, RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { AD_HOC, commandsSent, PAUSE_OR_RESUME } from './support/commands.ts';
import { setPanelWidth, WIDTHS } from './support/panel-width.ts';
import { expect, test } from './support/test.ts';
import type { Widget } from './support/widget.ts';

/** When the platform carries a command out, if the test does not turn it. */
const LATE_MS = 60_000;

/** Where everything stands at every width: it has to be the same in all states. */
async function layout(page: Page, { frame }: Widget): Promise<unknown> {
  const measured = [];
  for (const width of WIDTHS) {
    await setPanelWidth(page, width);
    const places = await frame.locator(':root').evaluate((root) => ({
      boxes: [...root.querySelectorAll('main, .status, .transport .button, .notices')].map(
        (element) => element.getBoundingClientRect().toJSON(),
      ),
      scrolls: [root.scrollWidth > root.clientWidth, root.scrollHeight > root.clientHeight],
    }));
    measured.push({ width, ...places });
  }
  return measured;
}

test('nothing moves when the state changes, at any width', async ({
  open,
  page,
  simulator,
  control,
  allowErrors,
}) => {
  allowErrors(/403/);
  const widget = await open(DIRECT_CALL_ID);
  await expect(widget.status).toHaveText('Not recording');
  const still = await layout(page, widget);

  await control.settings({ applyAfterMs: LATE_MS });
  await widget.press('Start recording');
  await expect(widget.status).toHaveText('Starting…');
  expect(await layout(page, widget), 'Starting…').toEqual(still);
  await expect.poll(() => commandsSent(control)).toEqual([`${AD_HOC} 202`]);
  simulator.turn(LATE_MS);
  await expect(widget.status).toHaveText('Recording');
  expect(await layout(page, widget), 'Recording').toEqual(still);

  await widget.press('Pause recording');
  await expect(widget.status).toHaveText('Pausing… still recording');
  expect(await layout(page, widget), 'Pausing…').toEqual(still);
  await expect
    .poll(() => commandsSent(control))
    .toEqual([`${AD_HOC} 202`, `${PAUSE_OR_RESUME} 202`]);
  simulator.turn(LATE_MS);
  await expect(widget.status).toHaveText('Paused');
  expect(await layout(page, widget), 'Paused').toEqual(still);

  await control.fault({ method: 'PATCH', path: '/api/v2/', respond: { status: 403 } });
  await widget.press('Resume recording');
  await expect(widget.button('Check again')).toBeVisible();
  expect(await layout(page, widget), 'failure').toEqual(still);

  await control.sendCallEvent(DIRECT_CALL_ID, { type: 'hangup' });
  await expect(widget.status).toHaveText('Call ended');
  expect(await layout(page, widget), 'Call ended').toEqual(still);
});

test('from the first paint on nothing shifts, whoever does what', async ({
  open,
  page,
  control,
  turnTime,
  allowErrors,
}) => {
  allowErrors(/403/);
  await page.addInitScript(() => {
    const shifts: unknown[] = [];
    Object.assign(window, { shifts });
    const observer = new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) shifts.push(shift.toJSON());
    });
    observer.observe({ type: 'layout-shift', buffered: true });
  });
  const widget = await open(RECORDED_CALL_ID);
  await expect(widget.button('Activity')).toBeVisible();
  await widget.press('Pause recording');
  await expect(widget.status).toHaveText('Paused');
  await turnTime(5_000);
  await widget.press('Resume recording');
  await expect(widget.frame.getByText('Recording again.')).toBeVisible();
  await turnTime(5_000);
  await control.sendCallEvent(RECORDED_CALL_ID, { type: 'pauseByOther' });
  await expect(widget.frame.getByText(/^Paused by someone else/)).toBeVisible();
  await control.sendCallEvent(RECORDED_CALL_ID, { type: 'resumeByOther' });
  await expect(widget.status).toHaveText('Recording');
  await control.fault({ method: 'PATCH', path: '/api/v2/', respond: { status: 403 } });
  await widget.press('Pause recording');
  await expect(widget.alert).toBeVisible();
  await control.sendCallEvent(RECORDED_CALL_ID, { type: 'hangup' });
  await expect(widget.status).toHaveText('Call ended');
  await expect(widget.alert).toHaveCount(0);
  await expect(widget.button('Check again')).toHaveCount(0);
  expect(await widget.status.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
});
