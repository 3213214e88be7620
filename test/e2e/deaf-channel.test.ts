import { RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { signInsBegun } from './support/commands.ts';
import type { Control } from './support/control.ts';
import { expect, test } from './support/test.ts';

/** What is shown as paused was so within this time, ms. */
const PAUSED_BOUND_MS = 8_000;

test('"Paused" ends within 8 s of a resume by someone else, although the channel is deaf; a pause that cannot be confirmed becomes unknown, and can still be resumed', async ({
  open,
  control,
  turnTime,
  allowErrors,
}) => {
  allowErrors(/503/);
  const widget = await open(RECORDED_CALL_ID);
  await expect(widget.frame.locator('[data-live=on]')).toBeVisible();
  await widget.press('Pause recording');
  await expect(widget.status).toHaveText('Paused');

  await control.sockets('deaf');
  await control.sendCallEvent(RECORDED_CALL_ID, { type: 'resumeByOther' });
  await turnTime(PAUSED_BOUND_MS / 2);
  await turnTime(PAUSED_BOUND_MS / 2);
  await expect(widget.status).toHaveText('Recording');
  await expect(widget.frame.locator('[data-live=on]')).toBeVisible();

  await widget.press('Pause recording');
  await expect(widget.status).toHaveText('Paused');
  // The call itself, and the list that the widgets of a tab share.
  const path = '/api/v2/conversations/calls';
  await control.fault({ method: 'GET', path, times: 1_000, respond: { status: 503 } });
  await turnTime(PAUSED_BOUND_MS);
  await expect(widget.status).toHaveText('Unknown');
  await expect(widget.frame.getByText(/^Last confirmed: Paused, /)).toBeVisible();
  await expect(widget.button('Resume recording')).toBeEnabled();

  await control.clearFaults();
  await widget.press('Resume recording');
  await expect(widget.status).toHaveText('Recording');
});

test('a channel that lost its subscription is not live until it is subscribed again; a reloaded page is live on the same channel, without another sign-in', async ({
  open,
  control,
  page,
  simulator,
}) => {
  const widget = await open(RECORDED_CALL_ID);
  const live = widget.frame.locator('[data-live=on]');
  await expect(live).toBeVisible();
  const path = '/api/v2/notifications/channels/{id}/subscriptions';
  await control.fault({ method: 'PUT', path, respond: { delayMs: 60_000 } });
  await control.sockets('unsubscribe');
  await expect(live).toHaveCount(0);
  await expect
    .poll(async () => (await control.requests()).some(({ status }) => status === null))
    .toBe(true);
  simulator.turn(60_000);
  await expect(live).toBeVisible();
  await control.sendCallEvent(RECORDED_CALL_ID, { type: 'pauseByOther' });
  await expect(widget.status).toHaveText('Paused');

  await page.reload();
  await expect(live).toBeVisible();
  await control.sendCallEvent(RECORDED_CALL_ID, { type: 'resumeByOther' });
  await expect(widget.status).toHaveText('Recording');
  expect(await channelsOpened(control)).toBe(1);
  expect(await signInsBegun(control)).toBe(1);
});

async function channelsOpened(control: Control): Promise<number> {
  const path = '/api/v2/notifications/channels';
  const requests = await control.requests();
  return requests.filter((one) => one.method === 'POST' && one.path === path).length;
}
