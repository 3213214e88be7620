import { source as axe } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../test/e2e/support/chromium.ts';
import { findChromium } from '../../test/run/chromium.ts';
import { ACD_CALL_ID, DIRECT_CALL_ID } from '../world/first-conversations.ts';
import { buildDesktop } from './build.ts';
import { startStandIn } from './stand-in.ts';

type StandIn = Awaited<ReturnType<typeof startStandIn>>;

let root = '';
let browser: Browser;
let standIn: StandIn;

/** Where the machine has no browser yet, the journeys ask for one. */
const withBrowser = describe.runIf(findChromium() !== undefined);

withBrowser('the agent desktop, with the official SDK', { timeout: 30_000 }, () => {
  beforeAll(async () => {
    [root, browser] = await Promise.all([buildDesktop(), launchChromium()]);
    standIn = await startStandIn(root);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await standIn.close();
  });

  const desk = test.extend<{ page: Page }>({
    // oxlint-disable-next-line no-empty-pattern -- Vitest reads what a fixture needs from the pattern.
    page: async ({}, use) => {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(`${standIn.origin}/?conversation=${DIRECT_CALL_ID}`);
      await ready(page, DIRECT_CALL_ID);
      await use(page);
      await page.close();
    },
  });

  desk('opens the call that its address names, with every placeholder filled', async ({ page }) => {
    const frame = page.locator('iframe');
    expect(await frame.getAttribute('data-conversation')).toBe(DIRECT_CALL_ID);
    const { searchParams } = new URL((await frame.getAttribute('src')) ?? '');
    expect(Object.fromEntries(searchParams)).toEqual({
      gcHostOrigin: standIn.origin,
      gcTargetEnv: 'prod',
      gcConversationId: DIRECT_CALL_ID,
      gcLangTag: 'en-US',
      gcUsePopupAuth: 'false',
    });
  });

  desk('keeps a widget running while another call is shown, and tells it', async ({ page }) => {
    await page.getByRole('button', { name: 'Noor Haddad' }).click();
    await ready(page, ACD_CALL_ID);
    expect(await hooks(page, DIRECT_CALL_ID)).toEqual(['bootstrap', 'blur']);
    await page.getByRole('button', { name: 'Tomás Rivera' }).click();
    await page.locator(`iframe[data-conversation="${ACD_CALL_ID}"]`).waitFor({ state: 'hidden' });
    await expect.poll(() => hooks(page, DIRECT_CALL_ID)).toEqual(['bootstrap', 'blur', 'focus']);
    expect(await hooks(page, ACD_CALL_ID)).toEqual(['bootstrap', 'blur']);
  });

  desk(
    'stops the widget of a call that is gone, and removes it once it has stopped',
    async ({ page }) => {
      await page.route('**/__simulator/conversations', (route) =>
        route.fulfill({ json: [], headers: { 'Access-Control-Allow-Origin': '*' } }),
      );
      // Well before the host would lose its patience.
      await page.locator('iframe').waitFor({ state: 'detached', timeout: 4_000 });
    },
  );

  desk('shows a toast as text, until it is closed', async ({ page }) => {
    const options = "{ type: 'error', timeout: 0, showCloseButton: true }";
    await app(page, `alerting.showToastPopup('<b>No</b>', '*Still* recording', ${options})`);
    const toast = page.locator('[data-toast=error]');
    expect(await toast.getByText('<b>No</b>').count()).toBe(1);
    expect(await page.getByRole('alert').innerText()).toContain('*Still* recording');
    await toast.getByRole('button', { name: 'Close' }).click();
    await toast.waitFor({ state: 'detached' });
  });

  desk('counts attention on the call whose widget asks for it', async ({ page }) => {
    await app(page, 'alerting.setAttentionCount(3)');
    const row = page.getByRole('button', { name: 'Tomás Rivera' });
    expect(await row.locator('[data-attention]').getAttribute('data-attention')).toBe('3');
    await app(page, 'alerting.setAttentionCount(0)');
    await row.locator('[data-attention]').waitFor({ state: 'detached' });
  });

  desk('opens what the widget asks to be opened', async ({ page }) => {
    await app(page, `myConversations.showInteractionDetails('${ACD_CALL_ID}')`);
    const details = page.getByRole('dialog', { name: 'Interaction details' });
    await details.getByRole('cell', { name: 'Noor Haddad' }).waitFor();
    await page.keyboard.press('Escape');
    await app(page, 'coreUi.showHelp()');
    await page.locator('[data-help]').waitFor();
    await app(page, 'coreUi.hideHelp()');
    await page.locator('[data-help]').waitFor({ state: 'detached' });
  });

  desk('listens to its own frames only', async ({ page }) => {
    await page.evaluate(`postMessage({ protocol: 'purecloud-client-apps', action: 'showHelp' })`);
    await app(page, 'alerting.setAttentionCount(1)');
    await page.locator('[data-attention]').waitFor();
    expect(await page.locator('[data-help]').count()).toBe(0);
  });

  desk('turns the simulator by its buttons', async ({ page }) => {
    standIn.asked.length = 0;
    await page.getByRole('button', { name: 'Hold', exact: true }).click();
    await page.getByText('Hold: done.').waitFor();
    await page.getByRole('button', { name: 'Lost' }).click();
    await page.getByText('Fault Lost: done.').waitFor();
    expect(standIn.asked).toEqual([
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
  });

  desk.for(['light', 'dark'] as const)('is accessible, %s', async (scheme, { page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await app(page, "alerting.showToastPopup('Paused', 'The customer is not recorded.')");
    await page.locator('[data-toast]').waitFor();
    const found: unknown = await page.evaluate(
      `${axe}; axe.run(document, { iframes: false }).then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
    );
    expect(found).toEqual([]);
  });

  test('says so when the platform does not answer', async () => {
    const lonely = await startStandIn(root);
    const page = await browser.newPage();
    await page.goto(lonely.origin);
    await ready(page, ACD_CALL_ID);
    await lonely.losePlatform();
    await page.getByRole('alert').getByText('does not answer').waitFor();
    await page.close();
    await lonely.close();
  });
});

async function ready(page: Page, id: string): Promise<void> {
  await page.locator(`iframe[data-conversation="${id}"][data-phase=ready]`).waitFor();
}

/** Runs a line of the stand-in's script, in the frame of a call. */
async function inFrame(page: Page, id: string, script: string): Promise<unknown> {
  const element = await page.locator(`iframe[data-conversation="${id}"]`).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`There is no frame of ${id}.`);
  return frame.evaluate(script);
}

const app = (page: Page, call: string) => inFrame(page, DIRECT_CALL_ID, `app.${call}`);
const hooks = (page: Page, id: string) => inFrame(page, id, 'hooks');
