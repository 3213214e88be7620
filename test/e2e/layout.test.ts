import { RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { expect, test } from './support/test.ts';

// At every width, in every state that the panel can have: gallery/panel.test.ts.
test('nothing shifts from the first paint on, whatever happens to the call', async ({
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
