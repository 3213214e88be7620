import { ACD_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { openInstalled } from './support/open-installed.ts';
import { expect, test } from './support/test.ts';
import { ignoreTimersFrom } from './support/patience.ts';

/** How long the desktop waits for a widget that says nothing. */
const BOOTSTRAP_PATIENCE_MS = 10_000;

test('a wrong address opens a page that explains the right one, shows markup as text, and does not keep the desktop waiting', async ({
  page,
  simulator,
  control,
}) => {
  // It shows a frame that says nothing, too, but later.
  await ignoreTimersFrom(page, BOOTSTRAP_PATIENCE_MS);
  const id = encodeURIComponent('<img src=x onerror=alert(1)>');
  const path = `/?gcHostOrigin={{gcHostOrigin}}&gcTargetEnv={{gcTargetEnv}}&gcConversationId=${id}`;
  const { frame } = await openInstalled(page, simulator, { path });
  const heading = { name: "There's a problem with the integration's URL" };
  await expect(frame.getByRole('heading', heading)).toBeVisible();
  const main = frame.getByRole('main');
  await expect(main).toHaveText(/“<img src=x onerror=alert\(1\)>” isn't the ID/);
  await expect(main).toContainText(
    `${simulator.addresses.widget}/index.html?gcHostOrigin={{gcHostOrigin}}&`,
  );
  await expect(frame.locator('img')).toHaveCount(0);
  await expect(page.locator('iframe')).toHaveAttribute('data-phase', 'ready');
  expect(await accessibilityProblems(page, ACD_CALL_ID)).toEqual([]);
  expect(await control.requests()).toEqual([]);
});

test('a page that cannot load its explanation says so, and does not keep the desktop waiting', async ({
  page,
  simulator,
  allowErrors,
}) => {
  allowErrors(/ERR_FAILED/);
  await ignoreTimersFrom(page, BOOTSTRAP_PATIENCE_MS);
  await page.route(/\/assets\/format-setup-problem-/, (route) => route.abort());
  const path = '/?gcHostOrigin={{gcHostOrigin}}&gcTargetEnv={{gcTargetEnv}}&gcConversationId=7';
  const widget = await openInstalled(page, simulator, { path });
  await expect(widget.alert).toContainText("Can't reach Genesys Cloud.");
  await expect(page.locator('iframe')).toHaveAttribute('data-phase', 'ready');
  await page.unrouteAll();
  await widget.press('Check again');
  await expect(widget.frame.getByRole('main')).toContainText('gcConversationId');
});

test('an invalid config.json is named, and "Check again" reads it again', async ({
  page,
  simulator,
  control,
  turnTime,
}) => {
  await control.config({ clientId: 7, api: 'soap', color: 'red' });
  const widget = await openInstalled(page, simulator, {});
  const main = widget.frame.getByRole('main');
  await expect(main).toHaveText(/settings file/);
  await expect(main).toHaveText(
    /clientId.*api.*must be one of: conversations, recordings.*color.*is not a known key/,
  );
  expect(await control.requests()).toEqual([]);

  // Which workspace to talk to stands in that file, too: this one shows the frame once its patience has ended.
  await turnTime(BOOTSTRAP_PATIENCE_MS);
  await control.reset();
  await widget.press('Check again');
  await expect(widget.status).toHaveText('Not recording');
});

test('the page also works outside a frame', async ({ page, simulator }) => {
  const address = `${simulator.addresses.widget}/index.html?gcTargetEnv=prod&gcConversationId=${ACD_CALL_ID}`;
  await page.goto(address);
  await page.getByRole('button', { name: 'Start recording' }).click();
  await expect(page.getByRole('status')).toHaveText('Recording');
  expect(page.url()).toBe(address);
});
