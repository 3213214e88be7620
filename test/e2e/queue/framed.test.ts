import { EMPTY_QUEUE_ID, fillQueue, queued } from '../support/supervisor.ts';
import { toast } from '../support/toasts.ts';
import { beginLongRun, CALLS, reachedCalls } from './long-run.ts';
import { expect, supervised } from './supervised.ts';

supervised(
  'as a client app it runs in the frame of another site, opens calls there, and tells how a run ended',
  async ({ supervisor: { page }, simulator, control }) => {
    await fillQueue(control, 3);
    await page.goto(`${simulator.addresses.desktop}/?app&lang=de`);
    const app = page.frameLocator('iframe');
    await app.getByRole('searchbox').fill('office 001');
    await app.getByRole('button', { name: 'Branch office 001' }).click();
    await app.getByRole('button', { name: 'Interaktion öffnen' }).first().click();
    const details = page.locator('[data-details]');
    await expect(details).toBeVisible();
    const ids = (await queued(control)).map(({ id }) => id);
    expect(ids).toContain(await details.getAttribute('data-details'));
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await app.getByRole('button', { name: 'Aufzeichnung von 3 Anrufen pausieren' }).click();
    await app.getByRole('button', { name: '3 Aufzeichnungen pausieren' }).click();
    await expect(toast(page, 'success')).toHaveText(/Pausieren abgeschlossen.*Pausiert 3/);
  },
);

supervised(
  'the frame is shown when it is ready, and stops without a word when it is closed',
  async ({ supervisor: { page }, simulator, control }) => {
    await fillQueue(control, CALLS);
    const template = `${simulator.addresses.widget}/queue.html?gcHostOrigin={{gcHostOrigin}}&gcTargetEnv={{gcTargetEnv}}&queue=${EMPTY_QUEUE_ID}`;
    const query = new URLSearchParams({ app: '', integration: template });
    await page.goto(`${simulator.addresses.desktop}/?${query}`);
    await expect(page.locator('iframe[data-phase=ready]')).toBeVisible();
    await beginLongRun(page.frameLocator('iframe'), control);
    await page.getByRole('button', { name: 'Close app' }).click();
    await expect(page.locator('iframe')).toHaveCount(0);
    expect((await reachedCalls(control)).length).toBeLessThan(CALLS);
  },
);
