import {
  ACD_CALL_ID,
  DIRECT_CALL_ID,
  RECORDED_CALL_ID,
  RINGING_CALL_ID,
} from '../../../simulator/world/first-conversations.ts';
import { listen, widgetFrame } from '../support/listen.ts';
import { calm } from '../support/calm.ts';
import { commandsSent, SNIPPET } from '../support/commands.ts';
import { openInstalled } from '../support/open-installed.ts';
import { expect, test } from '../support/test.ts';

/** Installed as an app that belongs to no call. */
const path =
  '/?gcHostOrigin={{gcHostOrigin}}&gcTargetEnv={{gcTargetEnv}}&gcLangTag={{gcLangTag}}&gcUsePopupAuth={{gcUsePopupAuth}}';

const all = [ACD_CALL_ID, RECORDED_CALL_ID, DIRECT_CALL_ID, RINGING_CALL_ID];

test('My calls lists every call with its status; one is opened by keyboard, recorded, and left again', async ({
  page,
  simulator,
  control,
}) => {
  const widget = await openInstalled(page, simulator, { path });
  const { frame } = widget;
  await expect(frame.getByRole('heading', { name: 'My calls' })).toBeVisible();
  const noor = frame.getByRole('button', { name: /Noor Haddad Connected · Not recording/ });
  await expect(noor).toBeVisible();
  await expect(
    frame.getByRole('button', { name: /Lena Fischer Connected · Recording/ }),
  ).toBeVisible();
  const rings = frame.getByRole('button', { name: /Priya Nair Ringing · Not recording/ });
  await expect(rings).toBeVisible();
  const calls = frame.getByRole('listitem').getByRole('button');
  await expect(calls).toHaveCount(4);
  await expect(calls.first()).toHaveText(/^Priya Nair/);

  await noor.focus();
  const ways = [
    ['ArrowUp', calls.first()],
    ['ArrowUp', calls.last()],
    ['ArrowDown', calls.first()],
    ['ArrowDown', noor],
  ] as const;
  for (const [key, call] of ways) {
    await page.keyboard.press(key);
    await expect(call).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(widget.status).toHaveText('Not recording');
  const back = frame.getByRole('button', { name: /My calls \(3 more\)/ });
  await expect(back).toBeFocused();
  await expect(frame.getByRole('heading', { name: 'Noor Haddad' })).toBeVisible();
  await expect(frame.getByText('Ringing: Priya Nair')).toBeVisible();
  await widget.press('Start recording');
  await expect(widget.status).toHaveText('Recording');
  expect(await commandsSent(control)).toEqual([`${SNIPPET} 202`]);

  await back.press('Enter');
  const chosen = frame.getByRole('button', {
    name: /Noor Haddad Connected · Recording/,
  });
  await expect(chosen).toBeVisible();
  await expect(chosen).toBeFocused();

  // A call that is answered in the list moves, and takes the focus along.
  await rings.focus();
  await control.sendCallEvent(RINGING_CALL_ID, { type: 'answer' });
  const answered = frame.getByRole('button', { name: /Priya Nair Connected/ });
  await expect(answered).toBeVisible();
  await expect(calls.last()).toHaveText(/^Priya Nair/);
  await expect(answered).toBeFocused();
});

test('a list that cannot be read says so, and is read again; without a call the page waits for one, and shows it as soon as it rings', async ({
  page,
  simulator,
  control,
  allowErrors,
}) => {
  allowErrors(/503/);
  for (const id of all) await control.sendCallEvent(id, { type: 'hangup' });
  const list = '/api/v2/conversations/calls';
  await control.fault({ method: 'GET', path: list, times: 99, respond: { status: 503 } });
  const widget = await openInstalled(page, simulator, { path });
  const { frame } = widget;
  await expect(widget.alert).toHaveText(/had an error \(503\)/);
  await control.clearFaults();
  await widget.press('Check again');
  await expect(frame.getByText('No active calls. New calls appear here.')).toBeVisible();
  await expect(widget.alert).toHaveCount(0);
  const id = 'c0000000-0000-4000-8000-0000000000aa';
  await expect
    .poll(async () => (await control.requests()).map((request) => request.path).join())
    .toContain('/subscriptions');
  await control.newCall({ id, state: 'alerting', customer: { name: 'Jo Doe' } });
  const call = frame.getByRole('button', { name: /Jo Doe Ringing/ });
  await expect(call).toBeVisible();
  await expect(frame.getByText('Ringing: Jo Doe')).toBeAttached();
  await control.sendCallEvent(id, { type: 'answer' });
  await expect(frame.getByRole('button', { name: /Jo Doe Connected/ })).toBeVisible();
  await control.sendCallEvent(id, { type: 'hangup' });
  await expect(frame.getByText('No active calls. New calls appear here.')).toBeVisible();
});

test('an open call follows the events of the list, and another call that rings is announced once; no more of a caller is shown than `mask` allows', async ({
  page,
  simulator,
  control,
}) => {
  await control.config({ mask: 'all' });
  const widget = await openInstalled(page, simulator, { path });
  const lena = widget.frame.getByRole('button', { name: /^…102 Connected/ });
  const whole = widget.frame.locator('body');
  const hidden = /Lena|Noor|Tomás|Priya|Jo Doe|555/;
  await expect(widget.frame.getByRole('listitem')).toHaveCount(4);
  await expect(whole).not.toHaveText(hidden);
  await lena.click();
  await expect(widget.frame.getByRole('heading', { name: '…102' })).toBeVisible();
  await expect(widget.status).toHaveText('Recording');
  await expect(widget.frame.locator('[data-live=on]')).toBeVisible();
  await calm(control);
  const said = await listen(widgetFrame(page));
  const id = 'c0000000-0000-4000-8000-0000000000aa';
  const customer = { name: 'Jo Doe', address: 'tel:+13175550199' };
  await control.newCall({ id, state: 'alerting', customer });
  await expect(widget.frame.getByRole('button', { name: /My calls \(4 more\)/ })).toBeVisible();
  await control.sendCallEvent(DIRECT_CALL_ID, { type: 'hangup' });
  await expect(widget.frame.getByRole('button', { name: /My calls \(3 more\)/ })).toBeVisible();
  expect(await said()).toEqual(['Ringing: …199']);
  await expect(whole).not.toHaveText(hidden);

  await control.sendCallEvent(RECORDED_CALL_ID, { type: 'pauseByOther' });
  await expect(widget.status).toHaveText('Paused');
  const channels = (await control.requests()).filter(
    ({ method, path }) => method === 'POST' && path === '/api/v2/notifications/channels',
  );
  expect(channels).toHaveLength(1);
  await control.sendCallEvent(RECORDED_CALL_ID, { type: 'hangup' });
  await expect(widget.status).toHaveText('Call ended');
  await widget.frame.getByRole('button', { name: /My calls \(3 more\)/ }).click();
  await expect(widget.frame.getByRole('button', { name: /^…101 Connected/ })).toBeVisible();
  await expect(lena).toHaveCount(0);
});

test('a call that was left no longer asks for attention; a sign-in during a call returns to it, and the press is kept', async ({
  page,
  simulator,
  control,
  allowErrors,
}) => {
  allowErrors(/40[13]/);
  await control.config({ pause: { remindAfterSeconds: 1 } });
  const widget = await openInstalled(page, simulator, { path });
  await widget.frame.getByRole('button', { name: /Lena Fischer/ }).click();
  await widget.press('Pause recording');
  await expect(page.locator('[data-attention="1"]')).toBeVisible();
  await control.fault({ method: 'PATCH', path: '/api/v2/', respond: { status: 403 } });
  await widget.press('Resume recording');
  await expect(page.locator('[data-attention="2"]')).toBeVisible();
  const back = widget.frame.getByRole('button', { name: /My calls/ });
  await back.click();
  await expect(page.locator('[data-attention]')).toHaveCount(0);

  const before = (await commandsSent(control)).length;
  await widget.frame.getByRole('button', { name: /Noor Haddad/ }).click();
  await expect(widget.status).toHaveText('Not recording');
  await control.expireTokens();
  await widget.press('Start recording');
  await expect(widget.status).toHaveText('Recording');
  // Whoever met the expired token first: the press was carried out, and once.
  const sent = (await commandsSent(control)).slice(before);
  expect(sent.filter((command) => !command.endsWith(' 401'))).toEqual([`${SNIPPET} 202`]);
  await back.click();
  await expect(
    widget.frame.getByRole('button', { name: /Noor Haddad Connected · Recording/ }),
  ).toBeVisible();
});
