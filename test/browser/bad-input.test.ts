import { expect } from 'vitest';
import { ACD_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { openInstalled } from './desk.ts';
import { journey } from './harness/journey.ts';

const HOST = 'gcHostOrigin={{gcHostOrigin}}&gcTargetEnv={{gcTargetEnv}}';

journey.for([
  [
    'an unfilled placeholder',
    `?${HOST}&gcConversationId={{gcConversation}}`,
    /did not fill in “gcConversationId”/,
  ],
  ['an id that is no UUID', `?${HOST}&gcConversationId=42`, /“42” is not the id/],
  [
    'markup for an id',
    `?${HOST}&gcConversationId=<img src=x onerror=alert(1)>`,
    /“<img src=x onerror=alert\(1\)>” is not the id/,
  ],
  [
    'an unknown region',
    `?gcHostOrigin={{gcHostOrigin}}&gcTargetEnv=moon&gcConversationId=${ACD_CALL_ID}`,
    /“moon” is not a region/,
  ],
  [
    'an unknown region, by its older name',
    `?pcEnvironment=evil.example&pcConversationId=${ACD_CALL_ID}`,
    /“evil.example” is not a region/,
  ],
  [
    'a strange host',
    `?gcHostOrigin=https://evil.example&gcTargetEnv=prod&gcConversationId=${ACD_CALL_ID}`,
    /“https:\/\/evil.example” is not an address of Genesys Cloud/,
  ],
] as const)(
  'an address with %s gives a page that tells how to mend it',
  async ([, query, told], { page, simulator, control }) => {
    const { frame } = await openInstalled(page, simulator, { path: `/${query}` });
    await frame.getByRole('heading', { name: 'The integration’s address is not right' }).waitFor();
    const text = await frame.getByRole('main').textContent();
    expect(text).toMatch(told);
    expect(text).toContain(`${simulator.addresses.widget}/?gcHostOrigin={{gcHostOrigin}}&`);
    expect(await frame.locator('img').count()).toBe(0);
    expect(await control.requests()).toEqual([]);
  },
);

journey.for([
  ['is missing', { status: 404, body: 'not here' }, /could not be fetched \(404\)/],
  ['is not JSON', { body: '{ "clientId": ' }, /not valid JSON/],
  ['is an HTML page', { body: '<!doctype html><title>App</title>' }, /not valid JSON/],
  ['names no client', { body: '{}' }, /clientId.*is missing/],
  ['is a list', { body: '[]' }, /config.json/],
  [
    'has wrong types, an unknown api and an unknown key',
    { body: '{"clientId": 7, "api": "soap", "grant": null, "colour": "red"}' },
    /clientId.*api.*must be one of: conversations, recordings.*colour.*is not a known key/,
  ],
] as const)(
  'config.json that %s gives a page that names it, and "Check again" reads it anew',
  async ([, answer, told], { page, simulator, control, allowErrors }) => {
    allowErrors(/404/);
    await page.route('**/config.json', (route) => route.fulfill({ ...answer }));
    const widget = await openInstalled(page, simulator, {});
    const main = widget.frame.getByRole('main');
    await expect.poll(() => main.textContent()).toMatch(/settings file/);
    await expect.poll(() => main.textContent()).toMatch(told);
    expect(await control.requests()).toEqual([]);

    await page.unroute('**/config.json');
    await widget.press('Check again');
    await widget.shows('Not recording');
  },
);

journey(
  'the desktop shows a page that tells what is wrong without waiting for it',
  async ({ page, simulator }) => {
    const path = `/?${HOST}&gcConversationId=42`;
    await openInstalled(page, simulator, { path });
    await page.locator('iframe[data-phase=ready]').waitFor({ timeout: 3_000 });
  },
);

journey('outside a frame the page works as well', async ({ page, simulator }) => {
  const { widget } = simulator.addresses;
  await page.goto(`${widget}/?gcTargetEnv=prod&gcConversationId=${ACD_CALL_ID}`);
  await page.getByRole('button', { name: 'Start recording' }).click();
  await expect.poll(() => page.getByRole('status').textContent()).toBe('Recording');
  expect(page.url()).toBe(`${widget}/?gcTargetEnv=prod&gcConversationId=${ACD_CALL_ID}`);
});

journey('the older names of the parameters work as well', async ({ page, simulator }) => {
  const path = '/?pcEnvironment={{pcEnvironment}}&pcConversationId={{pcConversationId}}';
  const widget = await openInstalled(page, simulator, { path });
  await widget.shows('Not recording');
});

journey('without a call the page offers the calls of the agent', async ({ page, simulator }) => {
  const widget = await openInstalled(page, simulator, { path: `/?${HOST}` });
  await widget.frame.getByRole('heading', { name: 'My calls' }).waitFor();
});
