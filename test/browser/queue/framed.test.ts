import { expect } from 'vitest';
import { screenshot } from '../../e2e/support/screenshot.ts';
import { supervised } from './supervised.ts';
import { EMPTY_QUEUE_ID, fillQueue } from './supervisor.ts';
import { writesInTheEnd } from './writes.ts';

supervised(
  'as a client app it runs in the frame of another site, and tells there how a run ended',
  async ({ supervisor: { page }, simulator, control }) => {
    await fillQueue(control, 3);
    await page.goto(`${simulator.addresses.desktop}/?app&lang=de`);
    const app = page.frameLocator('iframe');
    await app.getByRole('searchbox').fill('office 001');
    await app.getByRole('button', { name: 'Branch office 001' }).click();
    await app.getByRole('button', { name: 'Alle 3 pausieren' }).click();
    await app.getByRole('button', { name: '3 Anrufe pausieren' }).click();
    const toast = page.locator('[data-toast=success]');
    await toast.waitFor();
    expect(await toast.textContent()).toMatch(/Fertig.*Erledigt: 3/);
    await screenshot(page, 'queue client app');
  },
);

supervised(
  'the frame is shown when it is ready, and stops without a word when it is closed',
  async ({ supervisor: { page }, simulator, control }) => {
    await fillQueue(control, 200);
    await control.settings({ requestsPerMinute: 3_000 });
    const template = `${simulator.addresses.widget}/queue.html?gcHostOrigin={{gcHostOrigin}}&gcTargetEnv={{gcTargetEnv}}&queue=${EMPTY_QUEUE_ID}`;
    const query = new URLSearchParams({ app: '', integration: template });
    await page.goto(`${simulator.addresses.desktop}/?${query}`);
    await page.locator('iframe[data-phase=ready]').waitFor();
    const app = page.frameLocator('iframe');
    await app.getByRole('button', { name: 'Pause all 200' }).click();
    await app.getByRole('button', { name: 'Pause 200 calls' }).click();
    await app.getByText(/[1-9]\d of 200/).waitFor();
    await page.getByRole('button', { name: 'Close app' }).click();
    await page.locator('iframe').waitFor({ state: 'detached' });
    expect((await writesInTheEnd(control)).length).toBeLessThan(200);
  },
);
