import { expect } from 'vitest';
import { supervised } from './supervised.ts';
import { EMPTY_QUEUE_ID, fillQueue } from './supervisor.ts';

supervised.for(['implicit', 'pkce'])(
  'a supervisor with a session is signed in by one redirect, back to the same queue (%s grant)',
  async (grant, { supervisor, control }) => {
    await control.config({ grant });
    await fillQueue(control, 2);
    await supervisor.openQueue();
    await supervisor.page.getByText('2 calls').waitFor();
    expect(supervisor.page.url()).not.toMatch(/token|code=|state=/);
    expect(supervisor.page.url()).toContain(`queue=${EMPTY_QUEUE_ID}`);
  },
);

supervised.for(['implicit', 'pkce'])(
  'where it is set up so, a press signs in by a popup (%s grant)',
  async (grant, { supervisor, control }) => {
    await control.config({ grant });
    await fillQueue(control, 2);
    const { page, button } = supervisor;
    await supervisor.open(`?queue=${EMPTY_QUEUE_ID}&gcUsePopupAuth=true`);
    await button('Sign in').waitFor();
    expect(await control.requests()).toEqual([]);
    const [popup] = await Promise.all([page.waitForEvent('popup'), button('Sign in').click()]);
    await page.getByText('2 calls').waitFor();
    await expect.poll(() => popup.isClosed()).toBe(true);
  },
);

supervised(
  'a sign-in that is denied says so, and can be tried again',
  async ({ supervisor, control }) => {
    const { page, button } = supervisor;
    await control.settings({ signedIn: false });
    await supervisor.openQueue();
    await button('Deny').click();
    await page.getByText(/denied access/).waitFor();
    await button('Sign in').click();
    await page.getByLabel('Email').fill('mei.tanaka@example.com');
    await button('Sign in').click();
    await page.getByRole('grid').waitFor();
  },
);
