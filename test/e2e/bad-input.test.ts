import { ACD_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { openInstalled } from './support/open-installed.ts';
import { expect, test } from './support/test.ts';
import { ignoreTimersFrom } from './support/patience.ts';
import { widgetOn } from './support/widget.ts';

/** How long the desktop waits for a widget that says nothing. */
const BOOTSTRAP_PATIENCE_MS = 10_000;

const HOST = 'gcHostOrigin={{gcHostOrigin}}&gcTargetEnv={{gcTargetEnv}}';

/** Addresses that are not right, each with its name and what is said about it. */
const ADDRESSES = [
  [
    'an unfilled placeholder',
    `?${HOST}&gcConversationId={{gcConversation}}`,
    /didn't fill in “gcConversationId”/,
  ],
  [
    'markup for an id',
    `?${HOST}&gcConversationId=<img src=x onerror=alert(1)>`,
    /“<img src=x onerror=alert\(1\)>” isn't the ID/,
  ],
  [
    'a strange host',
    `?gcHostOrigin=https://evil.example&gcTargetEnv=prod&gcConversationId=${ACD_CALL_ID}`,
    /“https:\/\/evil.example” isn't a Genesys Cloud address/,
  ],
] as const;

test('a wrong address gives a page that says how it should be', async ({
  page,
  simulator,
  control,
}) => {
  for (const [name, query, shown] of ADDRESSES) {
    await test.step(name, async () => {
      const { frame } = await openInstalled(page, simulator, { path: `/${query}` });
      const heading = { name: "There's a problem with the integration's URL" };
      await expect(frame.getByRole('heading', heading)).toBeVisible();
      const main = frame.getByRole('main');
      await expect(main).toHaveText(shown);
      await expect(main).toContainText(
        `${simulator.addresses.widget}/index.html?gcHostOrigin={{gcHostOrigin}}&`,
      );
      await expect(frame.locator('img')).toHaveCount(0);
    });
  }
  expect(await control.requests()).toEqual([]);
});

test('an unknown region, by its older name, is named, and nothing is asked of it', async ({
  page,
  simulator,
  control,
}) => {
  const path = `/?pcEnvironment=evil.example&pcConversationId=${ACD_CALL_ID}`;
  const { frame } = await openInstalled(page, simulator, { path });
  await expect(frame.getByRole('main')).toHaveText(/“evil.example” isn't supported/);
  expect(await control.requests()).toEqual([]);
});

test('the desktop shows a page that says what is wrong without waiting for it', async ({
  page,
  simulator,
}) => {
  // It shows a frame that says nothing, too, but later.
  await ignoreTimersFrom(page, BOOTSTRAP_PATIENCE_MS);
  await openInstalled(page, simulator, { path: `/?${HOST}&gcConversationId=42` });
  await expect(page.locator('iframe')).toHaveAttribute('data-phase', 'ready');
});

/** Settings files that are not right, each with its name and what is said about it. */
const SETTINGS = [
  ['is missing', { status: 404, body: 'not here' }, /Couldn't load config\.json \(404\)/],
  ['is an HTML page', { body: '<!doctype html><title>App</title>' }, /isn't valid JSON/],
  [
    'has wrong types, an unknown api and an unknown key',
    { body: '{"clientId": 7, "api": "soap", "grant": null, "color": "red"}' },
    /clientId.*api.*must be one of: conversations, recordings.*color.*is not a known key/,
  ],
] as const;

test('a settings file that is not right is named, and "Check again" reads it anew', async ({
  page,
  simulator,
  control,
  allowErrors,
}) => {
  allowErrors(/404/);
  const file = '**/config.json';
  for (const [name, answer, shown] of SETTINGS) {
    await test.step(`config.json ${name}`, async () => {
      await page.unroute(file);
      await page.route(file, (route) => route.fulfill({ ...answer }));
      const main = (await openInstalled(page, simulator, {})).frame.getByRole('main');
      await expect(main).toHaveText(/settings file/);
      await expect(main).toHaveText(shown);
    });
  }
  expect(await control.requests()).toEqual([]);

  await page.unroute(file);
  const widget = widgetOn(page, ACD_CALL_ID);
  await widget.press('Check again');
  await expect(widget.status).toHaveText('Not recording');
});

test('outside a frame the page works as well', async ({ page, simulator }) => {
  const address = `${simulator.addresses.widget}/index.html?gcTargetEnv=prod&gcConversationId=${ACD_CALL_ID}`;
  await page.goto(address);
  await page.getByRole('button', { name: 'Start recording' }).click();
  await expect(page.getByRole('status')).toHaveText('Recording');
  expect(page.url()).toBe(address);
});

test('the older names of the parameters work as well', async ({ page, simulator }) => {
  const path = '/?pcEnvironment={{pcEnvironment}}&pcConversationId={{pcConversationId}}';
  const widget = await openInstalled(page, simulator, { path });
  await expect(widget.status).toHaveText('Not recording');
});
