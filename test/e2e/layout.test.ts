import { RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { expect, test } from './support/test.ts';

/** When the first answer comes, unless time is turned. */
const LATE_MS = 60_000;

// At every width, in every state that the panel can have: gallery/panel.test.ts.
test('a panel that waits for its first status shows it unknown and says why in the same frame, and nothing shifts from then on, whatever happens to the call', async ({
  open,
  page,
  control,
  simulator,
  turnTime,
  allowErrors,
}) => {
  allowErrors(/403/);
  await page.addInitScript(() => {
    const shifts: unknown[] = [];
    const unveiled: unknown[] = [];
    Object.assign(window, { shifts, unveiled });
    const watcher = new MutationObserver(() => {
      if (document.querySelector('#app[hidden]')) return;
      const seen = [...document.querySelectorAll('.label, .details p')].filter((words) =>
        words.checkVisibility({ visibilityProperty: true }),
      );
      unveiled.push(...seen.map(({ textContent }) => textContent));
    });
    watcher.observe(document, { attributeFilter: ['hidden'], subtree: true });
    const observer = new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) shifts.push(shift.toJSON());
    });
    observer.observe({ type: 'layout-shift', buffered: true });
  });
  const path = '/api/v2/conversations/calls';
  await control.fault({ method: 'GET', path, times: 1, respond: { delayMs: LATE_MS } });
  const widget = await open(RECORDED_CALL_ID);
  await expect(widget.status).toHaveText('Unknown');
  const unveiled = await widget.status.evaluate(() => Reflect.get(window, 'unveiled'));
  expect(unveiled).toEqual(['Unknown', 'Checking the recording status…']);
  simulator.turn(LATE_MS);
  await expect(widget.status).toHaveText('Recording');
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
