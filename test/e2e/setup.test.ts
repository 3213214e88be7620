import type { Page } from '@playwright/test';
import { IMPLICIT_CLIENT_ID, PKCE_CLIENT_ID } from '../../simulator/world/oauth-clients.ts';
import { ADMIN_ID } from '../../simulator/world/people.ts';
import { RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { addStranger } from './hostile/attack.ts';
import { problemsOf } from './support/accessibility.ts';
import { expect, test } from './support/test.ts';
import { widgetOn } from './support/widget.ts';

/** Requests a minute that the platform allows: the pace is no part of a journey. */
const AMPLE = 60_000;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('an admin who gets the missing permissions installs the product, sees it on the calls of the chosen group, and uninstalls it', async ({
  page,
  control,
  simulator,
  allowErrors,
}) => {
  // What was deleted is read again, and the check asks for a file that does not exist.
  allowErrors(/404/);
  const { desktop, widget } = simulator.addresses;
  const expectNoProblem = async (what: string): Promise<void> =>
    expect.soft(await problemsOf(page), what).toEqual([]);
  await control.settings({ supervisorUserId: ADMIN_ID, requestsPerMinute: AMPLE });
  const { permissions = [] } = (await control.users()).find(({ id }) => id === ADMIN_ID) ?? {};
  await control.user(ADMIN_ID, {
    permissions: permissions.filter((permission) => permission !== 'oauth:client:add'),
  });

  await test.step('signs in with the client that was typed in', async () => {
    await page.goto(`${widget}/setup.html`);
    await expect(page.getByText(`${widget}/setup.html`)).toBeVisible();
    await expectNoProblem('the client');
    await page.getByLabel('Client ID').fill(PKCE_CLIENT_ID);
    await button(page, 'Sign in').click();
    await expect(page.getByText('Signed in as Noa Weiss')).toBeVisible();
  });

  await test.step('reads which right is missing', async () => {
    await expect(page.getByRole('alert')).toContainText('oauth:client:add');
    await expectNoProblem('the missing right');
    await control.user(ADMIN_ID, { permissions });
    await button(page, 'Check again').click();
  });

  await test.step('chooses the groups, and applies the plan', async () => {
    await page.getByLabel('Agents', { exact: true }).first().check();
    // More groups than are shown at once: the search finds the others.
    const supervisors = page.getByRole('group', { name: "Supervisors' groups" });
    await supervisors.getByRole('searchbox').fill('superv');
    await supervisors.getByLabel('Supervisors', { exact: true }).check();
    await button(page, 'Show plan').click();
    await expect(page.getByText('Create the role “Recording control: agent”')).toBeVisible();
    await expect(page.getByText('Group Filtering: Agents', { exact: true })).toBeVisible();
    await expectNoProblem('the plan');
    await button(page, 'Apply').click();
    await expect(page.getByText('The host serves a different config.json.')).toBeVisible();

    await control.config(JSON.parse(await page.locator('pre').innerText()));
    await button(page, 'Check config.json again').click();
    await expect(page.getByRole('status')).toHaveText('config.json is right. Agents can start.');
    await expectNoProblem('what was installed');
  });

  await test.step('checks the organization', async () => {
    await button(page, 'Check this organization').click();
    await button(page, 'Start check').click();
    await expect(page.getByText("OK The agents' widget is installed")).toBeVisible();
    await expect(page.getByText('OK The notification service can be reached')).toBeVisible();
    await expectNoProblem('the check');
    await button(page, 'Back').click();
  });

  const desk = await page.context().newPage();
  await test.step('sees the widget in Admin, and on a call', async () => {
    await desk.goto(`${desktop}/?app=admin`);
    await expect(
      desk.getByRole('row', { name: /^Call recording Interaction Widget Active Agents/ }),
    ).toBeVisible();
    await desk.goto(`${desktop}/?conversation=${RECORDED_CALL_ID}`);
    await expect(widgetOn(desk, RECORDED_CALL_ID).status).toHaveText('Recording');
  });

  await test.step('uninstalls', async () => {
    await button(page, 'Uninstall…').click();
    await expect(page.getByText('Integration “Call recording”')).toBeVisible();
    await button(page, 'Delete').click();
    await expect(page.getByRole('status')).toHaveText(/^Deleted\./);
    await expect(
      desk.getByText('No widget is installed for this person on this call.'),
    ).toBeVisible();
    await expect(desk.locator('iframe')).toHaveCount(0);
  });
});

test('a session that ends in the middle leads through the sign-in back to what was chosen, and the plan has what is left', async ({
  page,
  control,
  simulator,
  allowErrors,
}) => {
  allowErrors(/401/);
  await control.settings({ supervisorUserId: ADMIN_ID, requestsPerMinute: AMPLE });
  await page.goto(`${simulator.addresses.widget}/setup.html`);
  await page.getByLabel('Client ID').fill(PKCE_CLIENT_ID);
  await button(page, 'Sign in').click();
  const agents = page.getByLabel('Agents', { exact: true }).first();
  await agents.check();
  await page.getByLabel("The widget's name").fill('REC');
  await button(page, 'Show plan').click();
  await control.fault({
    method: 'POST',
    path: '/api/v2/oauth/clients',
    times: 1,
    respond: { status: 401, code: 'bad.credentials' },
  });
  await button(page, 'Apply').click();
  await expect(page.getByRole('alert')).toContainText('Your session has expired.');
  await button(page, 'Sign in').click();
  await expect(agents).toBeChecked();
  await expect(page.getByLabel("The widget's name")).toHaveValue('REC');
  await button(page, 'Show plan').click();
  await expect(page.getByText('Create the OAuth client “Recording control: agents”')).toBeVisible();
  await expect(page.getByText(/the role “Recording control: agent”/)).toHaveCount(0);
});

test('pages that served another organization lose its OAuth clients, and work without the queue page', async ({
  page,
  control,
  simulator,
  allowErrors,
}) => {
  // The check asks for a file that does not exist.
  allowErrors(/404/);
  await control.settings({ supervisorUserId: ADMIN_ID, requestsPerMinute: AMPLE });
  const theirs = { agent: 'their-agents', queue: 'their-supervisors' };
  await control.config({ clientId: theirs });
  await page.goto(`${simulator.addresses.widget}/setup.html`);

  await test.step('a client of the wrong grant type is refused, with where to compare it', async () => {
    await page.getByLabel('Client ID').fill(IMPLICIT_CLIENT_ID);
    await button(page, 'Sign in').click();
    await expect(page.getByRole('alert')).toContainText('Compare the client in Admin');
  });

  await page.getByLabel('Client ID').fill(PKCE_CLIENT_ID);
  await button(page, 'Sign in').click();
  await page.getByLabel('Agents', { exact: true }).first().check();
  await button(page, 'Show plan').click();
  await button(page, 'Apply').click();
  await expect(page.getByText(/agent: their-agents, queue: their-supervisors/)).toBeVisible();
  const config = await page.locator('pre').innerText();
  expect(config).not.toContain('their-');

  await control.config(JSON.parse(config));
  await button(page, 'Check config.json again').click();
  await expect(page.getByRole('status')).toHaveText('config.json is right. Agents can start.');
  await button(page, 'Check this organization').click();
  await button(page, 'Start check').click();
  await expect(page.getByText('The queue page is not installed')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('Everything that was checked works here.');
});

test('the set-up page is framed by no page: its headers forbid it', async ({
  page,
  simulator,
  allowErrors,
}) => {
  allowErrors(/frame-ancestors 'none'/);
  const { desktop, widget } = simulator.addresses;
  await page.goto(`${desktop}/?app=admin`);
  const frame = await addStranger(page, { src: `${widget}/setup.html` });
  await expect.poll(() => frame.url()).toBe('chrome-error://chromewebdata/');
});

test('on a host that sends no headers, the framed set-up page asks to be opened in its own tab', async ({
  page,
  simulator,
}) => {
  const { desktop, widget } = simulator.addresses;
  await page.route('**/setup.html', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await page.goto(`${desktop}/?app=admin`);
  const frame = await addStranger(page, { src: `${widget}/setup.html` });
  await expect(
    frame.getByRole('heading', { name: 'Open this page in its own tab', exact: true }),
  ).toBeVisible();
  await expect(frame.getByRole('button')).toHaveCount(0);
  await expect(frame.getByRole('textbox')).toHaveCount(0);
  const opened = page.waitForEvent('popup');
  await frame.getByRole('link', { name: 'Open the address in a new tab.' }).click();
  await expect(
    (await opened).getByRole('heading', { name: 'Connect your organization' }),
  ).toBeVisible();
});

test('a sign-out that fails shows when access ends, and one that works asks for a new sign-in', async ({
  page,
  control,
  simulator,
  allowErrors,
}) => {
  allowErrors(/503/);
  await control.settings({ supervisorUserId: ADMIN_ID });
  await page.goto(`${simulator.addresses.widget}/setup.html`);
  const notEnded = page.getByRole('alert').getByText(/^Access ends at /);
  await control.fault({
    method: 'DELETE',
    path: '/api/v2/tokens/me',
    times: 9,
    respond: { status: 503 },
  });
  await page.getByLabel('Client ID').fill(PKCE_CLIENT_ID);
  await button(page, 'Sign in').click();
  await button(page, 'Sign out').click();
  await expect(notEnded).toBeVisible();
  await control.clearFaults();
  await button(page, 'Sign in').click();
  await button(page, 'Sign out').click();
  await expect(button(page, 'Sign in')).toBeVisible();
  await expect(notEnded).toHaveCount(0);
});

test('served without https, the set-up page signs no one in and leads to the same address with https', async ({
  browser,
  simulator,
}) => {
  // A context that nothing watches: its host is not one of the simulator's.
  const context = await browser.newContext();
  const insecure = 'http://recording.example.com/control';
  await context.route(`${insecure}/**`, async (route) => {
    const url = route.request().url().replace(insecure, simulator.addresses.widget);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  const page = await context.newPage();
  await page.goto(`${insecure}/setup.html`);
  await expect(page.getByRole('heading', { name: 'Open this page with https' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the address with https.' })).toHaveAttribute(
    'href',
    'https://recording.example.com/control/setup.html',
  );
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await context.close();
});

test.describe('in a browser that speaks Japanese', () => {
  test.use({ locale: 'ja-JP' });

  test('the set-up page speaks Japanese', async ({ page, simulator }) => {
    await page.goto(`${simulator.addresses.widget}/setup.html`);
    await expect(page.getByRole('heading', { name: '組織に接続' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  });
});
