import { en } from '../../../src/i18n/load.ts';
import { expect, test } from './test.ts';

const { alreadyRecording, notPaused, policyCannotStop } = en.reasons;

test.use({ viewport: { width: 320, height: 640 } });

test('a disabled button keeps the focus, does nothing, and shows and announces why, until Escape', async ({
  page,
  show,
}) => {
  await show('recording-by-policy');
  await test.step('the reason is shown, and describes the button', async () => {
    const stop = page.getByRole('button', { name: 'Stop recording' });
    await stop.focus();
    for (const key of ['Enter', 'Space']) await page.keyboard.press(key);
    await expect(stop).toBeDisabled();
    await expect(stop).toBeFocused();
    await expect(stop).toHaveAccessibleDescription(new RegExp(`^${policyCannotStop}`));
    await expect(page.locator('#app')).not.toHaveAttribute('data-called');
    const reason = page.locator(`#${await stop.getAttribute('aria-describedby')}`);
    await expect(reason).toContainText(policyCannotStop);
    await expect(reason).toBeVisible();
  });
  await test.step('Escape puts it away, and the focus brings it back', async () => {
    const reason = page.locator('#about-resume');
    await page.getByRole('button', { name: 'Resume recording' }).focus();
    await expect(reason).toContainText(notPaused);
    await expect(reason).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(reason).toBeHidden();
    await expect(page.locator('.shown')).toHaveText(policyCannotStop);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(reason).toBeVisible();
  });
});

test('a reason shown on hover stays while the pointer is on it, and Escape dismisses it; an enabled button covers none', async ({
  page,
  show,
}) => {
  await test.step('a pointer on a ready button leaves the reason of the focused one', async () => {
    await show('recording');
    await page.getByRole('button', { name: 'Start recording' }).focus();
    await page.getByRole('button', { name: 'Pause recording' }).hover();
    const reason = page.getByText(alreadyRecording);
    const box = await reason.boundingBox();
    const onTop = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.textContent, {
      x: (box?.x ?? 0) + 4,
      y: (box?.y ?? 0) + 4,
    });
    expect(onTop).toContain(alreadyRecording);
  });
  await test.step('a pointer moves from the button to its reason', async () => {
    await show('recording-by-policy');
    await page.getByRole('button', { name: 'Activity' }).focus();
    const start = page.getByRole('button', { name: 'Start recording' });
    const reason = page.locator('#about-start');
    await expect(reason).toBeHidden();
    await start.hover({ force: true });
    await expect(reason).toBeVisible();
    await expect(reason).toContainText(alreadyRecording);
    const from = await start.boundingBox();
    const to = await reason.boundingBox();
    const x = (from?.x ?? 0) + 20;
    await page.mouse.move(x, (from?.y ?? 0) + (from?.height ?? 0) - 2);
    await page.mouse.move(x, (to?.y ?? 0) + 6, { steps: 8 });
    await expect(reason).toBeVisible();

    await page.keyboard.press('Escape');
    await expect(reason).toBeHidden();
    await start.hover({ force: true });
    await expect(reason).toBeVisible();
  });
});
