import { ACD_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { expect, test } from './support/test.ts';

test('the desktop opens on a call, and its widget tells whether it is recorded', async ({
  open,
}) => {
  const widget = await open(ACD_CALL_ID);
  await expect(widget.status).toHaveText('Not recording');
  await expect(widget.button('Start recording')).toBeVisible();
});
