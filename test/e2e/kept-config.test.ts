import type { Page } from 'playwright-core';
import { ACD_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { IMPLICIT_CLIENT_ID } from '../../simulator/world/oauth-clients.ts';
import { calm } from './support/calm.ts';
import { commandsSent, SNIPPET } from './support/commands.ts';
import type { Control } from './support/control.ts';
import { expect, test } from './support/test.ts';

const CALL_PATH = '/api/v2/conversations/calls/';

test('the second page of a tab reads its call before config.json and the rest of its code arrive; a press waits until config.json is confirmed unchanged, and so does a sign-in', async ({
  open,
  page,
  control,
  allowErrors,
}) => {
  allowErrors(/401/);
  const widget = await open(ACD_CALL_ID);
  await expect(widget.status).toHaveText('Not recording');
  await calm(control);

  await test.step('a page whose config.json is the same', async () => {
    await page.goto('about:blank');
    const readsBefore = await readsOfCall(control);
    const release = await holdBack(page, /127\.0\.0\.1.*(\/config\.json|\/assets\/main-.*\.js)$/);
    const compared = page.waitForResponse(/\/config\.json$/);
    await open(ACD_CALL_ID);
    await expect.poll(() => readsOfCall(control)).toBeGreaterThan(readsBefore);
    release();
    await expect(widget.status).toHaveText('Not recording');
    await (await compared).finished();
  });

  await test.step('a press on a page whose config.json has changed is refused under the new one', async () => {
    await control.config({ start: 'off' });
    const release = await holdBack(page, /\/config\.json$/);
    await page.reload();
    await expect(widget.status).toHaveText('Not recording');
    await widget.press('Start recording');
    await expect(widget.status).toHaveText('Starting…');
    release();
    await expect(widget.alert).toContainText(/Not startedYour organization doesn't allow starting/);
    await expect(widget.button('Start recording')).toHaveAccessibleDescription(
      /^Your organization doesn't allow starting recordings here/,
    );
    await expect(widget.status).toHaveText('Not recording');
    expect(await commandsSent(control)).not.toContainEqual(expect.stringContaining(SNIPPET));
  });

  await test.step('a sign-in uses the client that config.json names today, not the one before', async () => {
    await control.config({ clientId: IMPLICIT_CLIENT_ID, grant: 'implicit', start: 'auto' });
    await page.goto('about:blank');
    await control.expireTokens();
    const clients = new Set<string | null>();
    page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url());
      if (pathname === '/oauth/authorize') clients.add(searchParams.get('client_id'));
    });
    await open(ACD_CALL_ID);
    await expect(widget.status).toHaveText('Not recording');
    expect([...clients]).toEqual([IMPLICIT_CLIENT_ID]);
  });
});

const readsOfCall = async (control: Control): Promise<number> =>
  (await control.requests()).filter(({ path }) => path.startsWith(CALL_PATH)).length;

/** Files of the widget that match do not come until the function that it gives is called. */
async function holdBack(page: Page, files: RegExp): Promise<() => void> {
  let release = (): void => undefined;
  const mayCome = new Promise<void>((resolve) => (release = resolve));
  await page.route(files, async (route) => {
    await mayCome;
    await route.continue();
  });
  return release;
}
