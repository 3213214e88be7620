import type { Page } from '@playwright/test';
import { ACD_CALL_ID, RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { AGENT_ID, SECOND_AGENT_ID } from '../../../simulator/world/people.ts';
import { expect, test } from '../support/test.ts';
import { widgetOn } from '../support/widget.ts';

async function seat(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /Change who is signed in/ }).click();
  await page.locator('[popover]').getByRole('button', { name }).click();
}

test("after switching to another agent the desktop has that agent's calls and the widget acts as that agent; the queue page opens as a supervisor", async ({
  open,
  page,
  control,
  allowErrors,
}) => {
  // The widgets find the token of the person before, which has ended, and sign in anew.
  allowErrors(/401/);
  const anas = await open(RECORDED_CALL_ID);
  await expect(anas.status).toHaveText('Recording');
  await control.sendCallEvent(RECORDED_CALL_ID, { type: 'transfer', userId: SECOND_AGENT_ID });
  await expect(page.getByText('Now with Ben Okafor').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hang up' })).toBeDisabled();

  await seat(page, 'Ben Okafor');

  const calls = page.getByRole('navigation', { name: 'Interactions' }).getByRole('button');
  await expect(calls).toHaveCount(1);
  const bens = widgetOn(page, RECORDED_CALL_ID);
  await expect(bens.frame.getByText('Signed in as Ben Okafor')).toBeVisible();
  await bens.press('Pause recording');
  await expect(bens.status).toHaveText('Paused');

  await seat(page, 'Mei Tanaka');
  await expect(page.getByText('Mei Tanaka has no calls.')).toBeVisible();

  await seat(page, 'Ana Silva');
  await expect(calls).toHaveCount(4);

  // A sign-in that is left in the middle is waited for, and ends in "Sign in" (popup.test.ts).
  await page.getByRole('button', { name: /Noor Haddad/ }).click();
  await expect(widgetOn(page, ACD_CALL_ID).status).toHaveText('Not recording');
  await page.getByRole('link', { name: 'Queue recordings' }).click();
  await expect(page.getByRole('button', { name: /Mei Tanaka/ })).toBeVisible();
  const app = page.frameLocator('iframe');
  await expect(app.getByRole('heading', { name: 'Choose a queue' })).toBeVisible();
  await page.getByRole('link', { name: 'Interactions' }).click();
  await expect(page.getByRole('button', { name: /Ana Silva/ })).toBeVisible();
});

test("the desktop's switches reach the widget: a hanging request, consent, a missing permission, and two hundred calls", async ({
  open,
  page,
  control,
}) => {
  const widget = await open(RECORDED_CALL_ID);
  await expect(widget.status).toHaveText('Recording');

  await test.step('Hang, which waits until a request about calls meets it', async () => {
    await page.getByRole('tab', { name: 'Faults' }).click();
    await page.getByRole('radio', { name: 'PATCH' }).check({ force: true });
    await page.getByRole('button', { name: 'Hang', exact: true }).click();
    const waiting = page.getByRole('region', { name: 'Armed faults' });
    await expect(waiting).toContainText('1 × PATCH → Hang');
    await widget.press('Pause recording');
    await expect(widget.status).toHaveText('Pausing… still recording');
    await expect(waiting).toHaveText('No faults are armed.');
    expect(await control.conversation(RECORDED_CALL_ID)).toMatchObject({ securePause: false });
  });

  await test.step('consent', async () => {
    await page.getByRole('tab', { name: 'Settings' }).click();
    await page.getByLabel('Consent').selectOption('required');
    await expect(page.getByText('Consent: done.').first()).toBeVisible();
    await page.getByRole('button', { name: 'Load the widget with these' }).click();
    await expect(widget.frame.getByText(/agree|consent/i).first()).toBeVisible();
  });

  await test.step('two hundred calls', async () => {
    await page.getByRole('tab', { name: 'Calls' }).click();
    await page.getByRole('button', { name: 'Add 200 calls' }).click();
    await expect(page.getByText('Add 200 calls: done.').first()).toBeVisible();
    expect(await control.conversations()).toHaveLength(204);
  });

  await test.step('a permission', async () => {
    await page.getByLabel('conversation:recording:pause', { exact: true }).click();
    await expect(page.getByText('Permissions: done.').first()).toBeVisible();
    const users = await control.users();
    const ana = users.find(({ id }) => id === AGENT_ID);
    expect(ana?.permissions).not.toContain('conversation:recording:pause');
    expect(ana?.permissions).toContain('conversation:communication:disconnect');
  });
});
