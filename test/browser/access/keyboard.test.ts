import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { DIRECT_CALL_ID, RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { openSheet } from '../agent-extras/sheets.ts';
import { commandsSent } from '../../e2e/support/commands.ts';
import { openInstalled } from '../desk.ts';
import { journey } from '../harness/journey.ts';
import type { Widget } from '../harness/widget.ts';
import { isOff, reasonOf } from '../../e2e/support/reasons.ts';

/** What has the focus in the widget, by its name; `null`: nothing. */
const focused = ({ frame }: Widget): Promise<string | null> =>
  frame.locator(':root').evaluate(({ ownerDocument: { activeElement, body } }) => {
    if (!activeElement || activeElement === body) return null;
    return activeElement.getAttribute('aria-label') ?? activeElement.textContent.trim();
  });

/** Presses Tab until the widget's control has the focus. */
async function tabTo(page: Page, widget: Widget, name: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 20 && (await focused(widget)) !== name; presses += 1) {
    await page.keyboard.press(key);
  }
  expect(await focused(widget)).toBe(name);
}

journey(
  'Tab enters the widget, passes every control from top to bottom, and leaves it again',
  async ({ open, page }) => {
    const widget = await open(RECORDED_CALL_ID);
    await widget.shows('Recording');
    await widget.button('Activity').waitFor();
    await page.getByRole('button', { name: 'Reload widget' }).focus();
    const frame = page.locator(`iframe[data-conversation="${RECORDED_CALL_ID}"]`);
    const isInside = () => frame.evaluate((it) => it === it.ownerDocument.activeElement);
    const stops: (string | null)[] = [];
    await page.keyboard.press('Tab');
    while ((await isInside()) && stops.length < 20) {
      stops.push(await focused(widget));
      await page.keyboard.press('Tab');
    }
    expect(stops).toEqual([
      'Start recording',
      'Stop recording',
      'Pause recording',
      'Resume recording',
      'Activity',
      'Recordings',
      'Preferences',
    ]);
    await page.keyboard.press('Shift+Tab');
    expect(await focused(widget)).toBe('Preferences');
  },
);

journey(
  'Enter and Space start, pause, resume and stop, and the focus never moves',
  async ({ open, page }) => {
    const widget = await open(DIRECT_CALL_ID);
    await widget.shows('Not recording');
    const steps = [
      ['Start recording', 'Enter', 'Recording'],
      ['Pause recording', 'Space', 'Paused'],
      ['Resume recording', 'Enter', 'Recording'],
      ['Stop recording', 'Space', 'Not recording'],
    ] as const;
    for (const [name, key, status] of steps) {
      await widget.button(name).focus();
      await page.keyboard.press(key);
      await widget.shows(status);
      expect(await focused(widget)).toBe(name);
      expect(await isOff(widget.button(name))).toBe(true);
    }
  },
);

journey(
  'a command that is off keeps the focus, does nothing and says why',
  async ({ open, page, control }) => {
    const widget = await open(RECORDED_CALL_ID);
    await widget.shows('Recording');
    const stop = widget.button('Stop recording');
    await stop.focus();
    for (const key of ['Enter', 'Space']) await page.keyboard.press(key);
    expect(await focused(widget)).toBe('Stop recording');
    expect(await reasonOf(stop)).toMatch(/policy/);
    expect(
      await widget.frame
        .getByText(await reasonOf(stop))
        .last()
        .isVisible(),
    ).toBe(true);
    expect(await commandsSent(control)).toEqual([]);
  },
);

journey(
  'a shortcut is remapped and all are switched off, by the keyboard alone',
  async ({ open, page, control }) => {
    const widget = await open(DIRECT_CALL_ID);
    await widget.shows('Not recording');
    await widget.button('Start recording').focus();
    await tabTo(page, widget, 'Preferences');
    await page.keyboard.press('Enter');
    await tabTo(page, widget, 'Start recording: Alt+Shift+R. Change');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Alt+KeyX');
    await tabTo(page, widget, 'Start recording: Ctrl+Alt+X. Change');
    await page.keyboard.press('Escape');
    expect(await focused(widget)).toBe('Preferences');
    await page.keyboard.press('Control+Alt+KeyX');
    await widget.shows('Recording');

    await page.keyboard.press('Enter');
    const sheet = widget.frame.getByRole('dialog', { name: 'Preferences' });
    await sheet.getByRole('checkbox', { name: 'Use shortcuts' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+Shift+KeyS');
    await widget.shows('Recording');
    expect(await commandsSent(control)).toHaveLength(1);
  },
);

journey(
  'a sheet that the focus left by way of the workspace does not cover what gets it next',
  async ({ open, page, allowErrors }) => {
    allowErrors(/403/);
    const widget = await open(RECORDED_CALL_ID);
    await widget.shows('Recording');
    const sheet = await openSheet(widget, 'Recordings');
    await page.getByRole('button', { name: 'Reload widget' }).focus();
    await page.keyboard.press('Tab');
    expect(await focused(widget)).toBe('Start recording');
    await expect.poll(() => sheet.isVisible()).toBe(false);
  },
);

journey(
  'when a notice goes with its button, the keyboard goes on from there',
  async ({ open, page, control, allowErrors }) => {
    allowErrors(/403/);
    const widget = await open(RECORDED_CALL_ID);
    await widget.button('Activity').waitFor();
    await control.fault({ method: 'PATCH', path: '/api/v2/', respond: { status: 403 } });
    await widget.press('Pause recording');
    await widget.button('Check again').focus();
    await page.keyboard.press('Enter');
    await widget.alert.waitFor({ state: 'detached' });
    const room = widget.frame.locator('.notices');
    expect(await room.evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused(widget)).toBe('Activity');
  },
);

const noCall = '/?gcHostOrigin={{gcHostOrigin}}&gcTargetEnv={{gcTargetEnv}}';

journey('a call is chosen with the arrow keys, round and round', async ({ page, simulator }) => {
  const widget = await openInstalled(page, simulator, { path: noCall });
  await widget.frame.getByRole('button', { name: /Noor Haddad/ }).focus();
  const names = [];
  for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown']) {
    await page.keyboard.press(key);
    names.push((await focused(widget))?.split(' ')[0]);
  }
  expect(names).toEqual(['Priya', 'Noor', 'Lena']);
  await page.keyboard.press('Enter');
  await widget.shows('Recording');
  expect(await focused(widget)).toMatch(/My calls/);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(widget)).toMatch(/^Lena Fischer/);
});
