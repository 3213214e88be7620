import { SUPERVISOR_ID } from '../../simulator/world/people.ts';
import { ACD_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { manifest, inFolder } from '../../simulator/manifest.ts';
import { openInstalled } from './support/open-installed.ts';
import { pressForPopup } from './support/popup.ts';
import { expect, test } from './support/test.ts';

const hosts = [
  { stripHtml: false, name: 'leaves .html alone', path: '/queue.html' },
  { stripHtml: true, name: 'strips .html', path: '/queue' },
] as const;

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

for (const { stripHtml, name, path } of hosts) {
  for (const grant of ['implicit', 'pkce'] as const) {
    test(`on a host that ${name}, the agent's page signs in within the frame (${grant} grant)`, async ({
      open,
      page,
      control,
    }) => {
      await control.hosting({ stripHtml });
      await control.config({ grant });
      const widget = await open(ACD_CALL_ID);
      await expect(widget.status).toHaveText('Not recording');
      const [, frame] = page.frames();
      expect(new URL(frame?.url() ?? '').pathname).toBe(stripHtml ? '/' : '/index.html');
    });

    test(`on a host that ${name}, the agent's page signs in by a popup (${grant} grant)`, async ({
      page,
      simulator,
      control,
    }) => {
      await control.hosting({ stripHtml });
      await control.config({ grant });
      const widget = await openInstalled(page, simulator, { popup: true });
      await pressForPopup(page, widget);
      await expect(widget.status).toHaveText('Not recording');
    });

    test(`on a host that ${name}, the queue page signs in (${grant} grant)`, async ({
      page,
      simulator,
      control,
    }) => {
      await control.hosting({ stripHtml });
      await control.config({ grant });
      await control.settings({ signedInUserId: SUPERVISOR_ID });
      await page.goto(`${simulator.addresses.desktop}/?app`);
      const frame = page.frameLocator('iframe');
      await expect(frame.getByRole('heading', { name: 'Choose a queue' })).toBeVisible();
      expect(new URL(page.frames()[1]?.url() ?? '').pathname).toBe(path);
    });
  }
}
