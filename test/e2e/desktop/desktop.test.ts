import { expect } from '@playwright/test';
import { ACD_CALL_ID, DIRECT_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { problemsOfDocument } from '../support/accessibility.ts';
import { ignoreTimersFrom } from '../support/patience.ts';
import { toast } from '../support/toasts.ts';
import { app, hooks, ready, test } from './desk.ts';

/** How long the desktop waits for a widget to stop. */
const STOP_PATIENCE_MS = 5_000;

test('the desktop opens the call that its address names, with every placeholder filled; arrow keys go from tab to tab', async ({
  desk,
  standIn,
}) => {
  const frame = desk.locator('iframe');
  await expect(frame).toHaveAttribute('data-conversation', DIRECT_CALL_ID);
  const { searchParams } = new URL((await frame.getAttribute('src')) ?? '');
  expect(Object.fromEntries(searchParams)).toEqual({
    gcHostOrigin: standIn.origin,
    gcTargetEnv: 'prod',
    gcConversationId: DIRECT_CALL_ID,
    gcLangTag: 'en-US',
    gcUsePopupAuth: 'false',
  });

  await desk.getByRole('tab', { name: 'Events' }).press('ArrowLeft');
  await expect(desk.getByRole('tab', { name: 'Installation' })).toBeFocused();
  await desk.keyboard.press('ArrowRight');
  await expect(desk.getByRole('tab', { name: 'Events', selected: true })).toBeFocused();
});

test('a widget keeps running while another call is shown, and receives the hooks it asked for; the widget of a call that is gone is stopped first, then removed', async ({
  page: desk,
  standIn,
}) => {
  // The desktop removes a widget that does not stop, too, but later.
  await ignoreTimersFrom(desk, STOP_PATIENCE_MS);
  await desk.goto(
    `${standIn.origin}/?conversation=${DIRECT_CALL_ID}&hooks=bootstrap,focus,blur,stop`,
  );
  await ready(desk, DIRECT_CALL_ID);
  await desk.getByRole('button', { name: 'Noor Haddad' }).click();
  await ready(desk, ACD_CALL_ID);
  expect(await hooks(desk, DIRECT_CALL_ID)).toEqual(['bootstrap', 'blur']);
  await desk.getByRole('button', { name: 'Tomás Rivera' }).click();
  await expect(desk.locator(`iframe[data-conversation="${ACD_CALL_ID}"]`)).toBeHidden();
  await expect.poll(() => hooks(desk, DIRECT_CALL_ID)).toEqual(['bootstrap', 'blur', 'focus']);
  expect(await hooks(desk, ACD_CALL_ID)).toEqual(['bootstrap', 'blur']);

  await desk.route('**/__simulator/desk?*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), conversations: [] } });
  });
  await expect(desk.locator('iframe')).toHaveCount(0);
  // The desktop asks again and again, and its simulator ends with the test.
  await desk.unrouteAll({ behavior: 'wait' });
});

test('the desktop shows what its widgets ask for, HTML as text, and listens to its own frames only; axe reports no violation', async ({
  desk,
}) => {
  await test.step('a toast, until it is closed', async () => {
    const options = "{ type: 'error', timeout: 0, showCloseButton: true }";
    await app(desk, `alerting.showToastPopup('<b>No</b>', '*Still* recording', ${options})`);
    const error = toast(desk, 'error');
    await expect(error.getByText('<b>No</b>')).toBeVisible();
    await expect(desk.getByRole('alert').locator('em')).toHaveText('Still');
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.emulateMedia({ colorScheme });
      expect.soft(await problemsOfDocument(desk.mainFrame()), colorScheme).toEqual([]);
    }
    await error.getByRole('button', { name: 'Close' }).click();
    await expect(error).toHaveCount(0);
  });

  await test.step('attention, counted on the call whose widget asks for it', async () => {
    await desk.evaluate(`postMessage({ protocol: 'purecloud-client-apps', action: 'showHelp' })`);
    await app(desk, 'alerting.setAttentionCount(3)');
    const attention = desk
      .getByRole('button', { name: 'Tomás Rivera' })
      .locator('[data-attention]');
    await expect(attention).toHaveAttribute('data-attention', '3');
    await expect(desk.locator('[data-help]')).toHaveCount(0);
    await app(desk, 'alerting.setAttentionCount(0)');
    await expect(attention).toHaveCount(0);
  });

  await test.step('the details of a call, and help', async () => {
    await app(desk, `myConversations.showInteractionDetails('${ACD_CALL_ID}')`);
    const details = desk.getByRole('dialog', { name: 'Interaction details' });
    await expect(details.getByRole('cell', { name: 'Noor Haddad' })).toBeVisible();
    await desk.keyboard.press('Escape');
    await app(desk, 'coreUi.showHelp()');
    const help = desk.locator('[data-help]');
    await expect(help).toBeVisible();
    await app(desk, 'coreUi.hideHelp()');
    await expect(help).toHaveCount(0);
  });
});

test('buttons control the simulator, requests are found by their correlation ids and keep their place, and a platform that does not answer is reported', async ({
  desk,
  standIn,
}) => {
  await desk.getByRole('button', { name: 'Remove: 1 × Any → Hang' }).click();
  await expect(desk.getByText('Fault removed: done.', { exact: true })).toBeVisible();
  const log = desk.getByRole('region', { name: 'Requests' });
  const before = await log.boundingBox();
  await desk.getByRole('button', { name: 'Hold', exact: true }).click();
  await expect(log.getByText('You: Hold: done.')).toBeVisible();
  const reference = '1fa85f64-5717-4562-b3fc-2c963f66afa6';
  await desk.getByRole('searchbox').fill(reference);
  await expect(log.getByRole('row')).toHaveCount(2);
  await expect(log.getByRole('row', { name: reference })).toHaveText(/Command: PATCH/);
  expect(await log.boundingBox()).toEqual(before);

  await desk.getByRole('tab', { name: 'Faults' }).click();
  await desk.getByRole('button', { name: 'Lost' }).click();
  await expect(desk.getByText('Fault Lost: done.', { exact: true })).toBeVisible();
  expect(standIn.asked).toEqual([
    { method: 'DELETE', path: '/__simulator/faults/7', body: undefined },
    {
      method: 'POST',
      path: `/__simulator/conversations/${DIRECT_CALL_ID}/events`,
      body: { type: 'hold' },
    },
    {
      method: 'POST',
      path: '/__simulator/faults',
      body: { path: '/api/v2/*conversations/*', times: 1, respond: 'lost' },
    },
  ]);

  await standIn.losePlatform();
  await expect(desk.getByRole('alert').getByText('does not answer')).toBeVisible();
});

test('while it loads, the desktop says so, and reports no failure', async ({ page, standIn }) => {
  await page.route('**/__simulator/desk*', () => {});
  await page.route('**/widget-config.json', () => {});
  await page.goto(standIn.origin);
  await expect(page.getByText('Loading the interactions…').first()).toBeVisible();
  await page.getByRole('tab', { name: 'Settings' }).click();
  await expect(page.getByText('Reading config.json…')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('nothing overflows the page at desktop, tablet and phone widths, whatever tab is open, and axe reports no violation', async ({
  desk,
}) => {
  for (const tab of await desk.getByRole('tab').all()) {
    await tab.click();
    for (const width of [1280, 800, 320]) {
      await desk.setViewportSize({ width, height: 800 });
      expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    // At the width at which most has to scroll.
    expect.soft(await problemsOfDocument(desk.mainFrame())).toEqual([]);
  }
});
