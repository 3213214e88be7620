import { RINGING_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { SALES_QUEUE_ID } from '../../simulator/world/queues.ts';
import { commandsSent, SNIPPET } from './support/commands.ts';
import { openInstalled } from './support/open-installed.ts';
import { expect, test } from './support/test.ts';

const UNKNOWN_CALL_ID = 'c0000000-0000-4000-8000-0000000000ff';

test('a ringing call cannot be recorded until it is answered, and has ended for its agent once it is transferred away', async ({
  open,
  control,
}) => {
  const widget = await open(RINGING_CALL_ID);
  await expect(widget.status).toHaveText('Not recording');
  const start = widget.button('Start recording');
  await expect(start).toBeDisabled();
  await expect(start).toHaveAccessibleDescription(/^Answer the call first/);
  await start.press('Enter');
  expect(await commandsSent(control)).toEqual([]);

  await control.sendCallEvent(RINGING_CALL_ID, { type: 'answer' });
  await expect(start).toBeEnabled();
  await start.click();
  await expect(widget.status).toHaveText('Recording');
  expect(await commandsSent(control)).toEqual([`${SNIPPET} 202`]);

  await control.sendCallEvent(RINGING_CALL_ID, { type: 'transfer', queueId: SALES_QUEUE_ID });
  await expect(widget.status).toHaveText('Call ended');
  expect(await control.conversation(RINGING_CALL_ID)).toMatchObject({ ended: false });
});

test('a call that does not exist is shown as ended, and its controls say so', async ({
  page,
  simulator,
  allowErrors,
}) => {
  allowErrors(/404/);
  const path = `/?gcTargetEnv=prod&gcConversationId=${UNKNOWN_CALL_ID}`;
  const unknown = await openInstalled(page, simulator, { path });
  await expect(unknown.frame.getByRole('heading', { level: 1 })).toBeAttached();
  await expect(unknown.status).toHaveText('Call ended');
  await expect(unknown.button('Start recording')).toHaveAccessibleDescription(
    /^The call has ended\.( |$)/,
  );
});
