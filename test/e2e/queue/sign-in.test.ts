import { EMPTY_QUEUE_ID } from '../support/supervisor.ts';
import { expect, supervised } from './supervised.ts';

supervised(
  'a supervisor with a session is signed in by one redirect, back to the same queue (implicit grant)',
  async ({ supervisor: { page, openQueue }, control }) => {
    await control.config({ grant: 'implicit' });
    await openQueue();
    await expect(page.getByText('No active calls in this queue.')).toBeVisible();
    expect(page.url()).not.toMatch(/token|code=|state=/);
    expect(page.url()).toContain(`queue=${EMPTY_QUEUE_ID}`);
  },
);

supervised(
  'where config.json asks for it, a press signs in by a popup',
  async ({ supervisor: { page, open, button }, control }) => {
    await open(`?queue=${EMPTY_QUEUE_ID}&gcUsePopupAuth=true`);
    await expect(button('Sign in')).toBeVisible();
    expect(await control.requests()).toEqual([]);
    const [popup] = await Promise.all([page.waitForEvent('popup'), button('Sign in').click()]);
    await expect(page.getByText('No active calls in this queue.')).toBeVisible();
    await expect.poll(() => popup.isClosed()).toBe(true);
  },
);

supervised(
  'a sign-in that is denied says so; the next one comes back to the same queue (PKCE)',
  async ({ supervisor: { page, openQueue, button }, control }) => {
    await control.settings({ signedIn: false });
    await openQueue();
    await button('Deny').click();
    await expect(page.getByText(/denied access/)).toBeVisible();
    await button('Sign in').click();
    await page.getByLabel('Email').fill('mei.tanaka@example.com');
    await button('Sign in').click();
    await expect(page.getByText('No active calls in this queue.')).toBeVisible();
    expect(page.url()).not.toMatch(/token|code=|state=/);
    expect(page.url()).toContain(`queue=${EMPTY_QUEUE_ID}`);
  },
);
