import { SUPERVISOR_ID } from '../../simulator/world/people.ts';
import { ACD_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { manifest, inFolder } from '../../simulator/manifest.ts';
import { openInstalled } from './support/open-installed.ts';
import { pressForPopup } from './support/popup.ts';
import { expect, test } from './support/test.ts';

// Hosts that leave .html alone have every other journey.
test.beforeEach(({ control }) => control.hosting({ stripHtml: true }));

/** The redirect URIs that the test's pages asked for. */
let asked: (string | null)[] = [];

test.beforeEach(({ context }) => {
  asked = [];
  context.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === '/oauth/authorize') asked.push(searchParams.get('redirect_uri'));
  });
});

test.afterEach(({ simulator }) => {
  const listed = manifest.oauthClient.redirectUris.map((uri) =>
    inFolder(uri, simulator.addresses.widget),
  );
  expect(asked).toHaveLength(1);
  expect(listed, 'what manifest.json lists').toContain(asked[0]);
});

for (const grant of ['implicit', 'pkce'] as const) {
  test(`on a host that strips .html, the agent's page signs in within the frame (${grant} grant)`, async ({
    open,
    page,
    control,
  }) => {
    await control.config({ grant });
    const widget = await open(ACD_CALL_ID);
    await expect(widget.status).toHaveText('Not recording');
    const [, frame] = page.frames();
    expect(new URL(frame?.url() ?? '').pathname).toBe('/');
  });

  test(`on a host that strips .html, the agent's page signs in by a popup (${grant} grant)`, async ({
    page,
    simulator,
    control,
  }) => {
    await control.config({ grant });
    const widget = await openInstalled(page, simulator, { popup: true });
    await pressForPopup(page, widget);
    await expect(widget.status).toHaveText('Not recording');
  });
}

// Its implicit grant: queue/sign-in.test.ts. That a stripping host keeps the token is held above.
test('on a host that strips .html, the queue page signs in within a frame', async ({
  page,
  simulator,
  control,
}) => {
  await control.settings({ signedInUserId: SUPERVISOR_ID });
  await page.goto(`${simulator.addresses.desktop}/?app`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: 'Choose a queue' })).toBeVisible();
  expect(new URL(page.frames()[1]?.url() ?? '').pathname).toBe('/queue');
});
