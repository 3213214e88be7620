import {
  ACD_CALL_ID,
  DIRECT_CALL_ID,
  RECORDED_CALL_ID,
} from '../../simulator/world/first-conversations.ts';
import { SECOND_AGENT_ID } from '../../simulator/world/people.ts';
import { calm } from './support/calm.ts';
import { AD_HOC, commandsSent, PAUSE_OR_RESUME, signInsBegun } from './support/commands.ts';
import { addressesOfFrames, openInstalled, QUERY } from './support/open-installed.ts';
import { pressDuringSignIn } from './support/press-during-sign-in.ts';
import { expect, test } from './support/test.ts';
import { widgetOn } from './support/widget.ts';

const COLLEAGUES_CALL_ID = 'c0000000-0000-4000-8000-0000000000b1';

test('an agent with a session is signed in by one redirect within the frame; a kept token without a part on the next call is renewed once, without a press', async ({
  open,
  page,
  control,
  allowErrors,
}) => {
  allowErrors(/403|404/);
  const widget = await open(ACD_CALL_ID);
  await expect(widget.status).toHaveText('Not recording');
  expect(await signInsBegun(control)).toBe(1);
  expect(addressesOfFrames(page)).not.toMatch(/token|state=/);
  const lasting = await widget.status.evaluate(() => Object.keys(localStorage));
  expect(lasting).toEqual([]);
  // A client of the platform SDK there would show its token to every page of the origin.
  expect(await widget.status.evaluate(() => 'ApiClient' in window)).toBe(false);

  await control.newCall({ id: COLLEAGUES_CALL_ID, userId: SECOND_AGENT_ID });
  await page.goto('about:blank');
  const others = await open(COLLEAGUES_CALL_ID);
  await expect(others.status).toHaveText('Not recording');
  await expect.poll(() => signInsBegun(control)).toBe(2);
  await calm(control);
  expect(await signInsBegun(control)).toBe(2);
  for (const name of ['Start', 'Stop', 'Pause', 'Resume']) {
    const button = others.button(`${name} recording`);
    await expect(button).toBeDisabled();
    await expect(button).toHaveAccessibleDescription(/^You're not on this call/);
  }
});

test('a page leaves for the login server before the texts of its language have loaded', async ({
  page,
  simulator,
  control,
}) => {
  let load = (): void => undefined;
  const loading = new Promise<void>((resolve) => {
    load = resolve;
  });
  await page.route(/\/assets\/panel-/, async (route) => {
    await loading;
    // The first page has left by then.
    await route.continue().catch(() => undefined);
  });
  const { desktop } = simulator.addresses;
  await page.goto(`${desktop}/?conversation=${RECORDED_CALL_ID}&lang=de-DE`);
  await expect.poll(() => signInsBegun(control)).toBe(1);
  load();
  const { frame } = widgetOn(page, RECORDED_CALL_ID);
  await expect(frame.locator('[role=status]')).toHaveText('Aufzeichnung läuft');
});

test('a refused sign-in is reported and not repeated automatically, nor is one whose tokens are refused; a press on "Sign in" starts the next', async ({
  open,
  page,
  control,
  allowErrors,
}) => {
  allowErrors(/401/);
  await control.settings({ signedIn: false });
  const widget = await open(ACD_CALL_ID);
  await widget.press('Deny');
  await expect(widget.alert).toHaveText(/refused the sign-in.*denied access/);
  expect(await signInsBegun(control)).toBe(1);

  await widget.press('Sign in');
  await widget.frame.getByLabel('Email').fill('ana.silva@example.com');
  await widget.press('Sign in');
  await expect(widget.status).toHaveText('Not recording');
  expect(await signInsBegun(control)).toBe(2);

  // Away first: the widget that is open would leave for a sign-in, and the next one would wait for it.
  await page.goto('about:blank');
  await control.settings({ signedIn: true });
  await control.fault({ path: '/api/v2/', times: 50, respond: { status: 401 } });
  const next = await open(ACD_CALL_ID);
  await expect(next.button('Sign in')).toBeVisible();
  await expect(next.status).toHaveText('Unknown');
  expect(await signInsBegun(control)).toBeLessThanOrEqual(4);
  await control.clearFaults();
  await next.press('Sign in');
  await expect(next.status).toHaveText('Not recording');
});

test('two widgets share one sign-in, even when their token expires, and record a call each', async ({
  open,
  page,
  control,
  allowErrors,
}) => {
  allowErrors(/401/);
  const first = await open(ACD_CALL_ID);
  await expect(first.status).toHaveText('Not recording');
  await page.getByRole('button', { name: /Tomás Rivera/ }).click();
  const second = widgetOn(page, DIRECT_CALL_ID);
  await expect(second.status).toHaveText('Not recording');
  expect(await signInsBegun(control)).toBe(1);
  await calm(control);
  await control.expireTokens();
  await second.press('Start recording');
  await expect(second.status).toHaveText('Recording');
  // A read that shares the token may be the first to hear that it has ended.
  const commands = (await commandsSent(control)).filter((command) => command !== `${AD_HOC} 401`);
  expect(commands).toEqual([`${AD_HOC} 202`]);

  await page.getByRole('button', { name: /Noor Haddad/ }).click();
  await expect(first.status).toHaveText('Not recording');
  await first.press('Start recording');
  await expect(first.status).toHaveText('Recording');
  expect(await signInsBegun(control)).toBe(2);
});

test('a press that comes while a sign-in is under way is carried out afterwards', async ({
  open,
  control,
  simulator,
  allowErrors,
}) => {
  allowErrors(/401/);
  const widget = await open(RECORDED_CALL_ID);
  await expect(widget.status).toHaveText('Recording');
  await control.fault({ path: '/oauth/authorize', respond: { delayMs: 60_000 } });
  await calm(control);
  await control.expireTokens();
  await pressDuringSignIn(widget.button('Resume recording'));
  await control.sendCallEvent(RECORDED_CALL_ID, { type: 'pauseByOther' });
  await expect.poll(() => signInsBegun(control)).toBe(2);
  simulator.turn(60_000);
  await expect.poll(() => commandsSent(control)).toEqual([`${PAUSE_OR_RESUME} 202`]);
  await expect(widget.status).toHaveText('Recording');
  expect(await control.conversation(RECORDED_CALL_ID)).toMatchObject({ securePause: false });
});

test('a token in the URL that this page did not ask for is discarded; beside a valid sign-in it is reported until the next press', async ({
  page,
  simulator,
  control,
}) => {
  const forged = `/${QUERY}#access_token=forged&expires_in=86400`;
  const widget = await openInstalled(page, simulator, { path: forged });
  await expect(widget.alert).toHaveText(/didn't start on this page/);
  expect(await control.requests()).toEqual([]);
  expect(addressesOfFrames(page)).not.toContain('forged');
  await widget.press('Sign in');
  await expect(widget.status).toHaveText('Not recording');

  const state = '&state=c0ffee00-0000-4000-8000-000000000000';
  await openInstalled(page, simulator, { path: forged + state });
  await expect(widget.status).toHaveText('Not recording');
  const notice = widget.frame.getByText("didn't start on this page");
  await expect(notice).toBeVisible();
  expect(addressesOfFrames(page)).not.toContain('forged');
  await widget.press('Start recording');
  await expect(widget.status).toHaveText('Recording');
  await expect(notice).toHaveCount(0);
});
