import type { Page } from 'playwright-core';
import { ACD_CALL_ID, DIRECT_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { AGENT_ID, SECOND_AGENT_ID, SUPERVISOR_ID } from '../../simulator/world/people.ts';
import { NOTE } from './consent/notes.ts';
import { commandsSent, signInsBegun, SNIPPET } from './support/commands.ts';
import { openInstalled } from './support/open-installed.ts';
import { pressForPopup } from './support/popup.ts';
import { fillQueue, supervisorAt } from './support/supervisor.ts';
import { expect, test } from './support/test.ts';
import { widgetOn } from './support/widget.ts';

const OWN_CALL_ID = 'c0000000-0000-4000-8000-0000000000b1';

/** Who the platform's own pages say is signed in. */
const account = (page: Page, name: string) =>
  page.frameLocator('iframe').getByText(`Signed in as ${name}`);

test('the next person in the same tab acts and signs a consent only as themselves, and finds nothing of the person before', async ({
  open,
  page,
  control,
  simulator,
  allowErrors,
}) => {
  allowErrors(/403/);
  await control.config({ consent: 'required' });
  const first = await open(ACD_CALL_ID);
  await expect(first.status).toHaveText('Not recording');
  await expect(account(page, 'Ana Silva')).toBeVisible();
  await page.goto(`${simulator.addresses.platform}/logout`);
  await expect(page.getByText('signed out')).toBeVisible();

  await control.settings({ signedInUserId: SECOND_AGENT_ID });
  await control.newCall({ id: OWN_CALL_ID, userId: SECOND_AGENT_ID });
  const own = await open(OWN_CALL_ID);
  await own.press('Sign in');
  await expect(own.status).toHaveText('Not recording');
  await expect(account(page, 'Ben Okafor')).toBeVisible();
  await control.forgetRequests();
  await own.press('Agreed');
  await expect(
    own.frame.getByText(/^Agreed\. Saved on the call at .* by Ben Okafor\.$/),
  ).toBeVisible();
  await own.press('Start recording');
  await expect(own.status).toHaveText('Recording');
  expect(await commandsSent(control)).toEqual([`${NOTE} 202`, `${SNIPPET} 202`]);
  expect(JSON.stringify(await control.conversation(OWN_CALL_ID))).toContain('"snippet":"ACTIVE"');
  const keys = await own.status.evaluate(() => Object.keys(sessionStorage));
  expect(keys.filter((key) => key.includes(`.user.${AGENT_ID}.`))).toEqual([]);
  expect(keys.filter((key) => key.includes(`.user.${SECOND_AGENT_ID}.`))).not.toEqual([]);
});

test('an agent who opens the queue page after a supervisor cannot act for them', async ({
  page,
  control,
  simulator,
  allowErrors,
}) => {
  allowErrors(/403/);
  await control.settings({ signedInUserId: SUPERVISOR_ID });
  await fillQueue(control, 1);
  const { openQueue, button } = supervisorAt(page, simulator.addresses.widget);
  await openQueue();
  await expect(page.getByText('Signed in as Mei Tanaka')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(sessionStorage))).not.toContain(
    'recording-control.token',
  );

  await control.settings({ signedInUserId: SECOND_AGENT_ID });
  await openQueue();
  await expect(page.getByRole('alert')).toContainText(/permission/);
  await expect(button(/Pause all/)).toHaveCount(0);
  expect(await commandsSent(control)).toEqual([]);
});

test('after "Sign out" every widget of the tab shows "Sign in", and nothing signs in until it is pressed; if Genesys Cloud refuses the sign-out, the page says when the access expires', async ({
  open,
  page,
  control,
  allowErrors,
}) => {
  // A read may be under way when the token ends.
  allowErrors(/503|401.*\/conversations\/calls/);
  const first = await open(ACD_CALL_ID);
  await expect(first.status).toHaveText('Not recording');
  await page.getByRole('button', { name: /Tomás Rivera/ }).click();
  const second = widgetOn(page, DIRECT_CALL_ID);
  await expect(second.status).toHaveText('Not recording');
  await second.press('Sign out');
  await expect(second.button('Sign in')).toBeVisible();
  await page.getByRole('button', { name: /Noor Haddad/ }).click();
  await expect(first.button('Sign in')).toBeVisible();
  await page.reload();
  await expect(first.button('Sign in')).toBeVisible();
  expect(await signInsBegun(control)).toBe(1);
  expect((await control.requests()).filter(({ method }) => method === 'DELETE')).toMatchObject([
    { path: '/api/v2/tokens/me', status: 200 },
  ]);

  await first.press('Sign in');
  await expect(first.status).toHaveText('Not recording');
  expect(await signInsBegun(control)).toBe(2);

  await control.fault({ method: 'DELETE', path: '/api/v2/tokens/me', respond: { status: 503 } });
  await first.press('Sign out');
  await expect(first.alert).toHaveText(/signed out of this page only.*Access ends at \d/);
  await expect(first.button('Sign in')).toBeVisible();
});

test('with PKCE a press on "Sign in" signs in by a popup, and no address of a page or a popup ever holds a token that works', async ({
  page,
  context,
  control,
  simulator,
}) => {
  const addresses: string[] = [];
  const tokens = new Set<string>();
  context.on('request', (request) => {
    if (request.isNavigationRequest()) addresses.push(request.url());
    const [, token] = /^Bearer (.+)$/.exec(request.headers()['authorization'] ?? '') ?? [];
    if (token) tokens.add(token);
  });
  context.on('page', (opened) =>
    opened.on('framenavigated', (frame) => addresses.push(frame.url())),
  );
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  await control.config({ grant: 'pkce' });

  const widget = await openInstalled(page, simulator, { popup: true });
  await expect(widget.button('Sign in')).toBeVisible();
  expect(await control.requests()).toEqual([]);
  const popup = await pressForPopup(page, widget);
  await expect(widget.status).toHaveText('Not recording');
  await expect.poll(() => popup.isClosed()).toBe(true);
  expect(await signInsBegun(control)).toBe(1);
  await control.settings({ signedInUserId: SUPERVISOR_ID });
  await page.goto(`${simulator.addresses.widget}/queue.html`);
  await expect(page.getByText('Signed in as Mei Tanaka')).toBeVisible();

  expect(tokens.size).toBe(2);
  expect(addresses.some((address) => address.includes('code='))).toBe(true);
  for (const token of tokens) expect(addresses.join(' ')).not.toContain(token);
  expect(addresses.join(' ')).not.toContain('access_token');
});

test('where the browser denies storage, a popup signs in, and the window’s name holds nothing', async ({
  page,
  control,
  simulator,
}) => {
  await page.addInitScript(() => {
    if (window.parent === window) return;
    for (const kind of ['sessionStorage', 'localStorage']) {
      Object.defineProperty(window, kind, {
        get() {
          throw new DOMException('Denied.', 'SecurityError');
        },
      });
    }
  });
  await control.config({ grant: 'pkce' });
  const widget = await openInstalled(page, simulator, {});
  await pressForPopup(page, widget);
  await expect(widget.status).toHaveText('Not recording');
  await widget.press('Start recording');
  await expect(widget.status).toHaveText('Recording');
  expect(await widget.status.evaluate(() => window.name)).toBe('');
});

test('inside a page that is not among the embedders nobody is signed in', async ({
  page,
  control,
  simulator,
}) => {
  await control.config({ embedders: [] });
  const path = `/?gcTargetEnv=prod&gcConversationId=${ACD_CALL_ID}`;
  const { frame } = await openInstalled(page, simulator, { path });
  await expect(frame.getByRole('main')).toContainText(
    `${simulator.addresses.desktop} is neither Genesys Cloud nor listed in config.json`,
  );
  expect(await control.requests()).toEqual([]);
});
