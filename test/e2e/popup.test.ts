import { ACD_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { calm } from './support/calm.ts';
import { commandsSent, signInsBegun, SNIPPET } from './support/commands.ts';
import { openInstalled } from './support/open-installed.ts';
import { listen, widgetFrame } from './support/listen.ts';
import { expect, test } from './support/test.ts';
import { pressForPopup } from './support/popup.ts';

/** After so long a wait for another widget of the same tab that may be signing in, "Sign in" is offered. */
const LONG_WAIT_MS = 4_000;

test("where only a popup can sign in, one press covers all loads of the tab, and the page says once that a token stays in the browser's history", async ({
  page,
  simulator,
  control,
}) => {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await control.config({ grant: 'implicit' });
  const widget = await openInstalled(page, simulator, { popup: true });
  const popup = await pressForPopup(page, widget);
  await expect(widget.status).toHaveText('Not recording');
  await expect.poll(() => popup.isClosed()).toBe(true);
  const told = () => warnings.filter((text) => text.includes('browser history')).length;
  await expect.poll(told).toBe(1);

  await page.reload();
  await expect(widget.status).toHaveText('Not recording');
  expect(await signInsBegun(control)).toBe(1);
});

test('a popup that is closed, denied, or left for two minutes is reported, and the next one works', async ({
  page,
  simulator,
  control,
  turnTime,
}) => {
  await control.settings({ signedIn: false });
  const widget = await openInstalled(page, simulator, { popup: true });
  const left = await pressForPopup(page, widget);
  await expect(left.getByLabel('Email')).toBeVisible();
  await left.close();
  await expect(widget.alert).toHaveText(/not signed in/);

  const denied = await pressForPopup(page, widget);
  await denied.getByRole('button', { name: 'Deny' }).click();
  await expect(widget.alert).toHaveText(/denied access/);

  const idle = await pressForPopup(page, widget);
  await expect(idle.getByLabel('Email')).toBeVisible();
  await turnTime(120_000);
  await expect(widget.alert).toHaveText(/Sign-in wasn't completed within two minutes/);

  const popup = await pressForPopup(page, widget);
  await popup.getByRole('button', { name: 'Sign in' }).click();
  await expect(widget.status).toHaveText('Not recording');
});

test('when an identity provider severs the popup (COOP), the popup reports the outcome, the person closes it, and the next press works', async ({
  page,
  simulator,
  control,
}) => {
  await control.settings({ isolateOpener: true });
  // Until someone signs in there, the identity provider asks for it.
  await page.goto(`${simulator.addresses.platform}/logout`);
  const widget = await openInstalled(page, simulator, { popup: true });
  const denied = await pressForPopup(page, widget);
  await denied.getByRole('button', { name: 'Deny' }).click();
  await expect(denied.getByRole('status')).toHaveText(/denied access.*refused the sign-in/);
  await denied.close();

  const severed = await pressForPopup(page, widget);
  await severed.getByRole('button', { name: 'Sign in' }).click();
  await expect(severed.getByRole('status')).toHaveText(
    "You're signed in. Close this window and press Sign in again.",
  );
  expect(severed.url()).not.toMatch(/code|token/);
  expect(await severed.evaluate(() => window.opener)).toBeNull();
  await expect(widget.alert).toHaveText(/not signed in/);
  await severed.close();

  // With a session now, the identity provider shows no page that could sever the window.
  const popup = await pressForPopup(page, widget);
  await expect(widget.status).toHaveText('Not recording');
  await expect.poll(() => popup.isClosed()).toBe(true);
});

test("where the iframe's sandbox forbids popups, the message names that field of Admin first", async ({
  page,
  simulator,
  control,
  allowErrors,
}) => {
  allowErrors(/allow-popups/);
  await control.hosting({ sandbox: 'default' });
  const widget = await openInstalled(page, simulator, { popup: true });
  await widget.press('Sign in');
  await expect(widget.alert).toHaveText(/blocked.*Iframe Sandbox Options.*allow-popups.*or your/);
});

test('a token that expires during a call asks for a sign-in, announces it, and keeps the press', async ({
  page,
  simulator,
  control,
  allowErrors,
}) => {
  allowErrors(/401/);
  const widget = await openInstalled(page, simulator, { popup: true });
  await pressForPopup(page, widget);
  await expect(widget.status).toHaveText('Not recording');
  await calm(control);
  const said = await listen(widgetFrame(page));
  await control.expireTokens();
  await widget.press('Start recording');
  await expect(widget.button('Sign in')).toBeVisible();
  const [starting, ...others] = await said();
  expect(starting).toBe('Starting…');
  expect(others.join(' ')).toMatch(/You're not signed in.*Sign in to see and control/);
  await pressForPopup(page, widget);
  await expect(widget.status).toHaveText('Recording');
  expect(await commandsSent(control)).toEqual([`${SNIPPET} 401`, `${SNIPPET} 202`]);
});

test('where the login page refuses the frame, a reload soon offers the popup beside the wait', async ({
  open,
  page,
  control,
  allowErrors,
  turnTime,
}) => {
  allowErrors(/frame/);
  await control.settings({ signedIn: false, refuseFraming: true });
  const widget = await open(ACD_CALL_ID);
  await expect.poll(() => signInsBegun(control)).toBe(1);
  await page.getByRole('button', { name: 'Reload widget' }).click();
  await expect(widget.frame.getByText('Signing in…')).toBeVisible();
  await turnTime(LONG_WAIT_MS);
  await expect(widget.frame.getByText('This is taking longer than usual.')).toBeVisible();
  const popup = await pressForPopup(page, widget);
  await popup.getByRole('button', { name: 'Sign in' }).click();
  await expect(widget.status).toHaveText('Not recording');
  expect(await signInsBegun(control)).toBe(2);
});
