import { expect } from 'vitest';
import {
  ACD_CALL_ID,
  DIRECT_CALL_ID,
  RINGING_CALL_ID,
} from '../../simulator/world/first-conversations.ts';
import { SECOND_AGENT_ID } from '../../simulator/world/people.ts';
import { SALES_QUEUE_ID } from '../../simulator/world/queues.ts';
import { AD_HOC, commandsSent, signInsBegun, SNIPPET } from '../e2e/support/commands.ts';
import { openInstalled } from './desk.ts';
import { journey } from './harness/journey.ts';
import { widgetOn } from './harness/widget.ts';
import { isOff, reasonOf } from '../e2e/support/reasons.ts';

const COLLEAGUES_CALL_ID = 'c0000000-0000-4000-8000-00000000000b';
const UNKNOWN_CALL_ID = 'c0000000-0000-4000-8000-0000000000ff';

journey('a ringing call cannot be recorded until it is answered', async ({ open, control }) => {
  const widget = await open(RINGING_CALL_ID);
  await widget.shows('Not recording');
  expect(await reasonOf(widget.button('Start recording'))).toMatch(/^You are not connected/);
  await widget.button('Start recording').press('Enter');
  expect(await commandsSent(control)).toEqual([]);

  await control.happen(RINGING_CALL_ID, { type: 'answer' });
  await expect.poll(() => reasonOf(widget.button('Start recording'))).toBe('');
  await widget.press('Start recording');
  await widget.shows('Recording');
  expect(await commandsSent(control)).toEqual([`${SNIPPET} 202`]);
});

journey('a call that is transferred away has ended for its agent', async ({ open, control }) => {
  const widget = await open(ACD_CALL_ID);
  await widget.shows('Not recording');
  await control.happen(ACD_CALL_ID, { type: 'transfer', queueId: SALES_QUEUE_ID });
  await widget.shows('Call ended');
  expect(await control.conversation(ACD_CALL_ID)).toMatchObject({ ended: false });
});

journey(
  'the call of a colleague stays unknown and cannot be controlled',
  async ({ open, control, allowErrors }) => {
    allowErrors(/400/);
    await control.newCall({ id: COLLEAGUES_CALL_ID, userId: SECOND_AGENT_ID });
    const widget = await open(COLLEAGUES_CALL_ID);
    await expect.poll(() => widget.alert.textContent()).toMatch(/You are not a party to this call/);
    await widget.shows('Unknown');
    for (const name of ['Start', 'Stop', 'Pause', 'Resume']) {
      expect(await isOff(widget.button(`${name} recording`))).toBe(true);
    }
  },
);

journey('a call that was over before it is opened rests', async ({ open, control }) => {
  await control.happen(ACD_CALL_ID, { type: 'hangup' });
  const widget = await open(ACD_CALL_ID);
  await widget.shows('Call ended');
  expect(await reasonOf(widget.button('Start recording'))).toBe('The call has ended.');
});

journey(
  'a call that Genesys Cloud does not know has ended',
  async ({ page, simulator, allowErrors }) => {
    allowErrors(/404/);
    const path = `/?gcTargetEnv=prod&gcConversationId=${UNKNOWN_CALL_ID}`;
    const widget = await openInstalled(page, simulator, { path });
    await widget.shows('Call ended');
  },
);

journey(
  'two calls have a recording each, and share one sign-in',
  async ({ open, page, control }) => {
    const first = await open(ACD_CALL_ID);
    await first.shows('Not recording');
    await page.getByRole('button', { name: /Tomás Rivera/ }).click();
    const second = widgetOn(page, DIRECT_CALL_ID);
    await second.press('Start recording');
    await second.shows('Recording');
    await page.getByRole('button', { name: /Noor Haddad/ }).click();
    await first.shows('Not recording');
    expect(await commandsSent(control)).toEqual([`${AD_HOC} 202`]);
    expect(await signInsBegun(control)).toBe(1);
  },
);
