import type { Page } from 'playwright-core';
import { PKCE_CLIENT_ID } from '../../simulator/world/oauth-clients.ts';
import { ADMIN_ID, AGENT_ID } from '../../simulator/world/people.ts';
import { RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { problemsOf } from './support/accessibility.ts';
import { expect, test } from './support/test.ts';
import { widgetOn } from './support/widget.ts';

/** Types the installer's client in, and comes back signed in. */
async function connect(page: Page, widget: string): Promise<void> {
  await page.goto(`${widget}/setup.html`);
  await page.getByLabel('Client ID').fill(PKCE_CLIENT_ID);
  await button(page, 'Sign in').click();
}

async function choose(page: Page): Promise<void> {
  await page.getByLabel('Agents', { exact: true }).first().check();
  // More groups than are shown at once: the search finds the others.
  const supervisors = page.getByRole('group', { name: "Supervisors' groups" });
  await supervisors.getByRole('searchbox').fill('superv');
  await supervisors.getByLabel('Supervisors', { exact: true }).check();
  await button(page, 'Show plan').click();
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('an administrator installs the product, sees it on the calls of its group, and takes it out again', async ({
  page,
  control,
  simulator,
  allowErrors,
}) => {
  // What was deleted is read again, and the check asks for a file that does not exist.
  allowErrors(/404/);
  const { widget } = simulator.addresses;
  await control.settings({ supervisorUserId: ADMIN_ID });
  await page.goto(`${widget}/setup.html`);
  await expect(page.getByText(`${widget}/setup.html`)).toBeVisible();
  expect(await problemsOf(page)).toEqual([]);
  await connect(page, widget);
  await expect(page.getByText('Signed in as Noa Weiss')).toBeVisible();
  await choose(page);
  await expect(page.getByText('Create the role “Recording control: agent”')).toBeVisible();
  await expect(page.getByText('groups: Agents', { exact: true })).toBeVisible();
  expect(await problemsOf(page)).toEqual([]);
  await button(page, 'Apply').click();
  await expect(page.getByText('The host serves a different config.json.')).toBeVisible();

  await control.config(JSON.parse(await page.locator('pre').innerText()));
  await button(page, 'Check config.json again').click();
  await expect(page.getByRole('status')).toHaveText('config.json is right. Agents can start.');
  expect(await problemsOf(page)).toEqual([]);

  await button(page, 'Check this organization').click();
  await button(page, 'Start check').click();
  await expect(page.getByText("OK The agents' widget is installed")).toBeVisible();
  await expect(page.getByText('OK The notification service can be reached')).toBeVisible();
  expect(await problemsOf(page)).toEqual([]);
  await button(page, 'Back').click();

  const desk = await page.context().newPage();
  await desk.goto(`${simulator.addresses.desktop}/?app=admin`);
  await expect(
    desk.getByRole('row', { name: /^Call recording Interaction Widget Active Agents/ }),
  ).toBeVisible();
  await desk.goto(`${simulator.addresses.desktop}/?conversation=${RECORDED_CALL_ID}`);
  await expect(widgetOn(desk, RECORDED_CALL_ID).status).toHaveText('Recording');

  await button(page, 'Uninstall…').click();
  await expect(page.getByText('Integration “Call recording”')).toBeVisible();
  await button(page, 'Delete').click();
  await expect(page.getByRole('status')).toHaveText(/^Deleted\./);
  await expect(
    desk.getByText('No widget is installed for this person on this call.'),
  ).toBeVisible();
  await expect(desk.locator('iframe')).toHaveCount(0);
});

test('rights that are taken away in the middle: the next run continues there, and one more has nothing to change', async ({
  page,
  control,
  simulator,
  allowErrors,
}) => {
  allowErrors(/403/);
  await control.settings({ supervisorUserId: ADMIN_ID });
  await connect(page, simulator.addresses.widget);
  await choose(page);
  await control.fault({
    method: 'POST',
    path: '/api/v2/oauth/clients',
    times: 1,
    respond: { status: 403, code: 'missing.any.permissions' },
  });
  await button(page, 'Apply').click();
  await expect(page.getByRole('alert')).toContainText('oauth:client:add');
  await expect(page.getByText('Create the OAuth client “Recording control: agents”')).toBeVisible();
  await button(page, 'Try again').click();
  await expect(page.getByText('Create the OAuth client “Recording control: agents”')).toBeVisible();
  await expect(page.getByText('Create the role “Recording control: agent”')).toBeHidden();
  await button(page, 'Apply').click();
  await expect(page.getByRole('heading', { name: 'Installed' })).toBeVisible();

  await connect(page, simulator.addresses.widget);
  await button(page, 'Show plan').click();
  await expect(page.getByText('Nothing to change.')).toBeVisible();
});

test('each right that someone lacks is named, with where it is given', async ({
  page,
  control,
  simulator,
}) => {
  await control.settings({ supervisorUserId: AGENT_ID });
  await connect(page, simulator.addresses.widget);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Admin > People & Permissions > Roles / Permissions');
  await expect(alert).toContainText('oauth:client:add');
  expect(await problemsOf(page)).toEqual([]);
});

test('the set-up page speaks the language of the browser', async ({ browser, simulator }) => {
  const context = await browser.newContext({ locale: 'ja-JP' });
  const page = await context.newPage();
  await page.goto(`${simulator.addresses.widget}/setup.html`);
  await expect(page.getByRole('heading', { name: '組織に接続' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ja');
  await context.close();
});
