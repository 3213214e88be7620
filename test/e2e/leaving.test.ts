import { RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { commandsSent, PAUSE_OR_RESUME } from './support/commands.ts';
import { expect, test } from './support/test.ts';

test('a reload during a pause shows its outcome, a page restored from the back/forward cache reloads, and closing the page during a command loses nothing and sends nothing more', async ({
  open,
  page,
  control,
}) => {
  const widget = await open(RECORDED_CALL_ID);
  await expect(widget.status).toHaveText('Recording');
  await widget.press('Pause recording');
  await page.reload();
  await expect(widget.status).toHaveText('Paused');

  await widget.status.evaluate((status) => {
    status.setAttribute('data-stale', 'yes');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(widget.status).not.toHaveAttribute('data-stale');
  await expect(widget.status).toHaveText('Paused');
  await widget.press('Resume recording');
  await expect(widget.status).toHaveText('Recording');
  await expect(widget.frame.locator('[data-live=on]')).toBeVisible();

  const before = (await control.requests()).length;
  await widget.press('Pause recording');
  await page.close();
  const once = `${PAUSE_OR_RESUME} 202`;
  await expect.poll(() => commandsSent(control)).toEqual([once, once, once]);
  await expect
    .poll(() => control.conversation(RECORDED_CALL_ID))
    .toMatchObject({ securePause: true });
  const writes = (await control.requests())
    .slice(before)
    .filter(({ method }) => !['GET', 'OPTIONS'].includes(method));
  expect(writes).toHaveLength(1);
});
