import { DIRECT_CALL_ID, RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { commandsSent } from '../support/commands.ts';
import { openSheet } from '../support/sheets.ts';
import { expect, test } from '../support/test.ts';

const STOPS = [
  'Pause recording',
  'Resume recording',
  'Start recording',
  'Stop recording',
  'Activity',
  'Recordings',
  'Preferences',
  'Sign out',
];

test('Tab enters the widget, visits every control from top to bottom, and leaves it; a sheet left open does not cover the next focus, and Escape dismisses a reason', async ({
  open,
  page,
  allowErrors,
}) => {
  allowErrors(/403/);
  const widget = await open(RECORDED_CALL_ID);
  await expect(widget.button('Activity')).toBeVisible();
  const outside = page.getByRole('button', { name: 'Reload widget' });
  const frame = page.locator(`iframe[data-conversation="${RECORDED_CALL_ID}"]`);
  await outside.focus();
  await page.keyboard.press('Tab');
  for (const name of STOPS) {
    await expect(widget.button(name)).toBeFocused();
    await expect(frame).toBeFocused();
    await page.keyboard.press('Tab');
  }
  await expect(frame).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(widget.button('Sign out')).toBeFocused();

  const sheet = await openSheet(widget, 'Recordings');
  await outside.focus();
  await page.keyboard.press('Tab');
  await expect(widget.button('Pause recording')).toBeFocused();
  await expect(sheet).toBeHidden();

  await page.keyboard.press('Tab');
  const reason = widget.frame.locator('#about-resume');
  await expect(reason).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reason).toBeHidden();
});

test('shortcuts can be remapped, removed, restored and switched off by keyboard alone', async ({
  open,
  page,
  control,
}) => {
  const widget = await open(DIRECT_CALL_ID);
  await expect(widget.status).toHaveText('Not recording');
  await expect(widget.button('Preferences')).toBeVisible();
  /** Presses Tab until the widget's control has the focus. */
  const tabTo = async (name: string): Promise<void> => {
    const target = widget.button(name);
    const hasFocus = () => target.evaluate((it) => it === it.ownerDocument.activeElement);
    for (let presses = 0; presses < 20 && !(await hasFocus()); presses += 1) {
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
  };
  await widget.button('Start recording').focus();
  await tabTo('Preferences');
  await page.keyboard.press('Enter');
  const sheet = widget.frame.getByRole('dialog', { name: 'Preferences' });
  await expect(sheet).toBeVisible();
  await tabTo('Start recording: Alt+Shift+R. Change');
  const start = widget.button('Start recording');
  const field = sheet.getByRole('button', { name: /^Start recording: / });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(field).toHaveText('Alt+Shift+R');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Delete');
  await expect(field).toHaveText('None');
  await expect(start).not.toHaveAttribute('aria-keyshortcuts');
  await sheet.getByRole('button', { name: 'Restore defaults' }).press('Enter');
  await expect(field).toHaveText('Alt+Shift+R');
  await expect(start).toHaveAttribute('aria-keyshortcuts', 'Alt+Shift+R');
  await field.press('Enter');
  await page.keyboard.press('Control+Alt+KeyX');
  await expect(widget.button('Start recording: Ctrl+Alt+X. Change')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(widget.button('Preferences')).toBeFocused();
  await page.keyboard.press('Control+Alt+KeyX');
  await expect(widget.status).toHaveText('Recording');

  await page.keyboard.press('Enter');
  const shortcuts = sheet.getByRole('checkbox', { name: 'Use shortcuts' });
  await shortcuts.focus();
  await page.keyboard.press('Space');
  await expect(shortcuts).not.toBeChecked();
  await expect(start).not.toHaveAttribute('aria-keyshortcuts');
  await expect(start).toHaveAttribute('title', 'Start recording');
  await expect(widget.button('Pause recording')).toHaveAccessibleDescription(/Secure pause$/);
  await page.keyboard.press('Alt+Shift+KeyS');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.keyboard.press('Alt+Shift+KeyS');
  await expect(widget.status).toHaveText('Recording');
  expect(await commandsSent(control)).toHaveLength(1);
});
