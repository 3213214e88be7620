import type { Page } from 'playwright-core';
import { DIRECT_CALL_ID } from '../../simulator/world/first-conversations.ts';
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
      boxes: [...root.querySelectorAll('main, .transport .button')].map((element) =>
        element.getBoundingClientRect().toJSON(),
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
