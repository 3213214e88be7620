import { expect } from 'vitest';
import { RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { commandsSent, PAUSE_OR_RESUME } from './commands.ts';
import { calm } from './calm.ts';
import { journey } from './harness/journey.ts';

journey(
  'closing the page in the middle of a pause sends nothing more',
  async ({ open, page, control }) => {
    const widget = await open(RECORDED_CALL_ID);
    await widget.shows('Recording');
    await calm(control);
    await widget.press('Pause recording');
    const sent = (await control.requests()).length;
    await page.close();
    await expect.poll(() => commandsSent(control)).toEqual([`${PAUSE_OR_RESUME} 202`]);
    expect((await control.requests()).length).toBeLessThanOrEqual(sent + 1);
    await expect
      .poll(() => control.conversation(RECORDED_CALL_ID))
      .toMatchObject({ securePause: true });
  },
);

journey('a reload in the middle of a pause shows what became of it', async ({ open, page }) => {
  const widget = await open(RECORDED_CALL_ID);
  await widget.shows('Recording');
  await widget.press('Pause recording');
  await page.reload();
  await widget.shows('Paused');
});

journey('a page that the browser brings back as it was is loaded anew', async ({ open }) => {
  const widget = await open(RECORDED_CALL_ID);
  await widget.shows('Recording');
  await widget.status.evaluate((status) => {
    status.setAttribute('data-stale', 'yes');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect.poll(() => widget.status.getAttribute('data-stale')).toBeNull();
  await widget.shows('Recording');
});
