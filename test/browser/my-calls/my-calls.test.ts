import { expect } from 'vitest';
import {
  ACD_CALL_ID,
  DIRECT_CALL_ID,
  RECORDED_CALL_ID,
  RINGING_CALL_ID,
} from '../../../simulator/world/first-conversations.ts';
import { listen } from '../access/listen.ts';
import { calm } from '../calm.ts';
import { commandsSent, SNIPPET } from '../commands.ts';
import { openInstalled } from '../desk.ts';
import { accessibilityProblems } from '../harness/accessibility.ts';
import { journey } from '../harness/journey.ts';

/** Installed as an app that belongs to no call. */
const path =
  '/?gcHostOrigin={{gcHostOrigin}}&gcTargetEnv={{gcTargetEnv}}&gcLangTag={{gcLangTag}}&gcUsePopupAuth={{gcUsePopupAuth}}';

const all = [ACD_CALL_ID, RECORDED_CALL_ID, DIRECT_CALL_ID, RINGING_CALL_ID];

journey('all my calls are offered, with what is recorded of them', async ({ page, simulator }) => {
  const { frame } = await openInstalled(page, simulator, { path });
  await frame.getByRole('heading', { name: 'My calls' }).waitFor();
  await frame.getByRole('button', { name: /Noor Haddad Connected · Not recording/ }).waitFor();
  await frame.getByRole('button', { name: /Lena Fischer Connected · Recording/ }).waitFor();
  await frame.getByRole('button', { name: /Priya Nair Ringing · Not recording/ }).waitFor();
  const calls = await frame.getByRole('button').allTextContents();
  expect(calls).toHaveLength(4);
  expect(calls[0]).toMatch(/^Priya Nair/);
});

journey(
  'a call is chosen with the keyboard, recorded, and left again',
  async ({ page, simulator, control }) => {
    const widget = await openInstalled(page, simulator, { path });
    const first = widget.frame.getByRole('button', { name: /Noor Haddad/ });
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await widget.shows('Not recording');
    const back = widget.frame.getByRole('button', { name: /My calls \(3 more\)/ });
    await expect.poll(() => back.evaluate((it) => it === document.activeElement)).toBe(true);
    await widget.press('Start recording');
    await widget.shows('Recording');
    expect(await commandsSent(control)).toEqual([`${SNIPPET} 202`]);

    await back.press('Enter');
    const chosen = widget.frame.getByRole('button', {
      name: /Noor Haddad Connected · Recording/,
    });
    await chosen.waitFor();
    expect(await chosen.evaluate((it) => it === document.activeElement)).toBe(true);
  },
);

journey(
  'without a call the page waits for one, and shows it as soon as it rings',
  async ({ page, simulator, control }) => {
    for (const id of all) await control.happen(id, { type: 'hangup' });
    const { frame } = await openInstalled(page, simulator, { path });
    await frame.getByText('No call now. It appears here when it rings.').waitFor();
    const id = 'c0000000-0000-4000-8000-0000000000aa';
    await expect
      .poll(async () => (await control.requests()).map((request) => request.path).join())
      .toContain('/subscriptions');
    await control.newCall({ id, state: 'alerting', customer: { name: 'Jo Doe' } });
    const call = frame.getByRole('button', { name: /Jo Doe Ringing/ });
    await call.waitFor();
    await frame.getByText('Jo Doe is ringing').waitFor({ state: 'attached' });
    await control.happen(id, { type: 'answer' });
    await frame.getByRole('button', { name: /Jo Doe Connected/ }).waitFor();
    await control.happen(id, { type: 'hangup' });
    await frame.getByText('No call now. It appears here when it rings.').waitFor();
  },
);

journey(
  'a call that is answered in the list moves, and takes the focus along',
  async ({ page, simulator, control }) => {
    const { frame } = await openInstalled(page, simulator, { path });
    const rings = frame.getByRole('button', { name: /Priya Nair Ringing/ });
    await rings.focus();
    await control.happen(RINGING_CALL_ID, { type: 'answer' });
    const answered = frame.getByRole('button', { name: /Priya Nair Connected/ });
    await answered.waitFor();
    expect(await frame.getByRole('button').last().textContent()).toMatch(/^Priya Nair/);
    expect(await answered.evaluate((it) => it === document.activeElement)).toBe(true);
  },
);

journey(
  'a call that rings while another is shown is told once',
  async ({ page, simulator, control }) => {
    const widget = await openInstalled(page, simulator, { path });
    await widget.frame.getByRole('button', { name: /Noor Haddad/ }).click();
    await widget.shows('Not recording');
    await calm(control);
    const frame = page.frames().find((each) => each.parentFrame());
    const said = frame && (await listen(frame));
    const id = 'c0000000-0000-4000-8000-0000000000aa';
    await control.newCall({ id, state: 'alerting', customer: { name: 'Jo Doe' } });
    await widget.frame.getByRole('button', { name: /My calls \(4 more\)/ }).waitFor();
    await control.happen(DIRECT_CALL_ID, { type: 'hangup' });
    await widget.frame.getByRole('button', { name: /My calls \(3 more\)/ }).waitFor();
    expect(await said?.()).toEqual(['Jo Doe is ringing']);
  },
);

journey(
  'a call that is left calls for nobody any more',
  async ({ page, simulator, control, allowErrors }) => {
    allowErrors(/403/);
    await control.config({ pause: { remindAfterSeconds: 1 } });
    const widget = await openInstalled(page, simulator, { path });
    await widget.frame.getByRole('button', { name: /Lena Fischer/ }).click();
    await widget.press('Pause recording');
    await page.locator('[data-attention="1"]').waitFor();
    await control.fault({ method: 'PATCH', path: '/api/v2/', respond: { status: 403 } });
    await widget.press('Resume recording');
    await page.locator('[data-attention="2"]').waitFor();
    await widget.frame.getByRole('button', { name: /My calls/ }).click();
    await page.locator('[data-attention]').waitFor({ state: 'detached' });
  },
);

journey(
  'a call that is shown follows the news of the list',
  async ({ page, simulator, control }) => {
    const widget = await openInstalled(page, simulator, { path });
    await widget.frame.getByRole('button', { name: /Lena Fischer/ }).click();
    await widget.shows('Recording');
    await widget.frame.getByText('Live', { exact: true }).waitFor();
    await control.happen(RECORDED_CALL_ID, { type: 'pauseByOther' });
    await widget.shows('Paused');
    const channels = (await control.requests()).filter(
      ({ method, path }) => method === 'POST' && path === '/api/v2/notifications/channels',
    );
    expect(channels).toHaveLength(1);
    await control.happen(RECORDED_CALL_ID, { type: 'hangup' });
    await widget.shows('Call ended');
    await widget.frame.getByRole('button', { name: /My calls \(3 more\)/ }).click();
    await widget.frame.getByRole('button', { name: /Noor Haddad/ }).waitFor();
    await widget.frame.getByRole('button', { name: /Lena Fischer/ }).waitFor({ state: 'detached' });
  },
);

journey(
  'a sign-in in the middle of a call comes back to it, and the press is kept',
  async ({ page, simulator, control, allowErrors }) => {
    allowErrors(/401/);
    const widget = await openInstalled(page, simulator, { path });
    await widget.frame.getByRole('button', { name: /Noor Haddad/ }).click();
    await widget.shows('Not recording');
    await control.expireTokens();
    await widget.press('Start recording');
    await widget.shows('Recording');
    expect(await commandsSent(control)).toEqual([`${SNIPPET} 401`, `${SNIPPET} 202`]);
    await widget.frame.getByRole('button', { name: /My calls/ }).click();
    await widget.frame.getByRole('button', { name: /Noor Haddad Connected · Recording/ }).waitFor();
  },
);

journey(
  'a list that cannot be read says so, and is read again',
  async ({ page, simulator, control, allowErrors }) => {
    allowErrors(/503/);
    const list = '/api/v2/conversations/calls';
    await control.fault({ method: 'GET', path: list, times: 9, respond: { status: 503 } });
    const widget = await openInstalled(page, simulator, { path });
    await expect.poll(() => widget.alert.textContent()).toMatch(/fault of its own \(503\)/);
    await control.clearFaults();
    await widget.press('Check again');
    await widget.frame.getByRole('button', { name: /Noor Haddad/ }).waitFor();
    expect(await widget.alert.count()).toBe(0);
  },
);

journey('axe finds nothing wrong with the list, in light and dark', async ({ page, simulator }) => {
  const widget = await openInstalled(page, simulator, { path });
  await widget.frame.getByRole('button', { name: /Noor Haddad/ }).waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityProblems(page, ACD_CALL_ID)).toEqual([]);
  }
  await widget.frame.getByRole('button', { name: /Noor Haddad/ }).click();
  await widget.shows('Not recording');
  expect(await accessibilityProblems(page, ACD_CALL_ID)).toEqual([]);
});
