import { RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { commandsSent, PAUSE_OR_RESUME } from './support/commands.ts';
import { calm } from './support/calm.ts';
import { expect, test } from './support/test.ts';

test('closing the page in the middle of a pause loses nothing and sends nothing more', async ({
  open,
  page,
  control,
}) => {
  const widget = await open(RECORDED_CALL_ID);
  await expect(widget.status).toHaveText('Recording');
  await calm(control);
  const before = (await control.requests()).length;
  await widget.press('Pause recording');
  await page.close();
  await expect.poll(() => commandsSent(control)).toEqual([`${PAUSE_OR_RESUME} 202`]);
  await expect
    .poll(() => control.conversation(RECORDED_CALL_ID))
    .toMatchObject({ securePause: true });
  const writes = (await control.requests())
    .slice(before)
    .filter(({ method }) => !['GET', 'OPTIONS'].includes(method));
  expect(writes).toHaveLength(1);
});

test('a reload in the middle of a pause shows what became of it, and a page that the browser brings back as it was is loaded anew', async ({
  open,
  page,
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
});
