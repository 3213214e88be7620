import { EMPTY_QUEUE_ID, fillQueue, queued } from '../support/supervisor.ts';
import { AGENT_ID, SUPERVISOR_ID } from '../../../simulator/world/people.ts';
import { toast } from '../support/toasts.ts';
import { beginLongRun, CALLS, reachedCalls } from './long-run.ts';
import { expect, supervised, test } from './supervised.ts';

/** Longer than the desktop shows what went well. */
const TOAST_MS = 10_000;

supervised(
  'as a client app in a cross-site frame the queue page signs in its supervisor by a popup, opens calls, reports how a run ended, and stops quietly when it is closed',
  async ({ supervisor: { page }, simulator, control, turnTime }) => {
    await fillQueue(control, CALLS);
    await control.settings({ signedInUserId: AGENT_ID, supervisorUserId: SUPERVISOR_ID });
    const template = `${simulator.addresses.widget}/queue.html?gcHostOrigin={{gcHostOrigin}}&gcTargetEnv={{gcTargetEnv}}&gcUsePopupAuth=true&queue=${EMPTY_QUEUE_ID}`;
    const query = new URLSearchParams({ app: '', integration: template });
    await page.goto(`${simulator.addresses.desktop}/?${query}`);
    await expect(page.locator('iframe[data-phase=ready]')).toBeVisible();
    const app = page.frameLocator('iframe');
    const press = (name: string) => app.getByRole('button', { name, exact: true }).first().click();

    await test.step('a popup signs in', async () => {
      await Promise.all([page.waitForEvent('popup'), press('Sign in')]);
      await expect(app.getByText('Signed in as Mei Tanaka')).toBeVisible();
    });

    await test.step('a call is opened in the workspace', async () => {
      await press('Open interaction');
      const details = page.locator('[data-details]');
      await expect(details).toBeVisible();
      const ids = (await queued(control)).map(({ id }) => id);
      expect(ids).toContain(await details.getAttribute('data-details'));
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    });

    await test.step('the workspace reports how a run ended', async () => {
      await app.locator('tbody tr[aria-selected]').first().click();
      await press('Pause recording on 1 call');
      await press('Pause 1 recording');
      await expect(toast(page, 'success')).toHaveText(/Pause finished.*Paused 1/);
      // It lies over the buttons of the page.
      await turnTime(TOAST_MS);
      await expect(toast(page, 'success')).toHaveCount(0);
      await press('Close report');
      await app.locator('tbody tr[aria-selected=true]').click();
      const paused = (await queued(control)).find(({ securePause }) => securePause);
      await control.sendCallEvent(paused?.id ?? '', { type: 'resumeByOther' });
      await expect(app.getByRole('button', { name: `Recording ${CALLS}` })).toBeVisible();
    });

    await test.step('closing ends a run', async () => {
      await control.forgetRequests();
      await beginLongRun(app, control);
      await page.getByRole('button', { name: 'Close app' }).click();
      await expect(page.locator('iframe')).toHaveCount(0);
      expect((await reachedCalls(control)).length).toBeLessThan(CALLS);
    });
  },
);
