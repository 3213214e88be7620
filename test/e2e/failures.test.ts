import { ACD_CALL_ID, RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { AGENT_ID, AGENT_PERMISSIONS } from '../../simulator/world/people.ts';
import { calm } from './support/calm.ts';
import { commandsSent, PAUSE_OR_RESUME, SNIPPET } from './support/commands.ts';
import { activityLines, openSheet } from './support/sheets.ts';
import { expect, test } from './support/test.ts';
import { toast } from './support/toasts.ts';

/** When the platform answers, if a test does not turn it. */
const LATE_MS = 60_000;

const SNIPPET_PATH = '/api/v2/conversations/calls/{id}/participants/{leg}/snippet/record';
const CALL_PATH = '/api/v2/conversations/calls/{id}';

test('a missing permission is named above an open sheet and in Activity, and "Check again" tries again', async ({
  open,
  page,
  control,
  simulator,
  allowErrors,
}) => {
  allowErrors(/403/);
  const needed = 'conversation:recording:snippetRecord';
  const permissions = AGENT_PERMISSIONS.filter((permission) => permission !== needed);
  await control.user(AGENT_ID, { permissions });
  const widget = await open(ACD_CALL_ID);
  await expect(widget.status).toHaveText('Not recording');
  await control.fault({ path: SNIPPET_PATH, respond: { delayMs: LATE_MS } });
  await widget.press('Start recording');
  const sheet = await openSheet(widget, 'Activity');
  await expect.poll(() => commandsSent(control)).toEqual([`${SNIPPET} null`]);
  simulator.turn(LATE_MS);
  await expect(sheet).toBeHidden();
  await expect(widget.alert).toHaveText(
    /“Conversation > Recording > SnippetRecord”.*Admin > Roles and Permissions/,
  );
  await expect(widget.status).toHaveText('Not recording');
  const refused = (await control.requests()).find(({ status }) => status === 403);
  const reference = refused?.correlationId ?? 'no request was refused';
  await expect(widget.alert).toContainText(reference);
  await expect(toast(page, 'error')).toContainText('Conversation > Recording');
  const start = widget.button('Start recording');
  await expect(start).toBeDisabled();
  await expect(start).toHaveAccessibleDescription(/You don't have the permission/);

  await openSheet(widget, 'Activity');
  expect((await activityLines(sheet)).slice(0, 2)).toEqual([
    'Start failed · You · Permission missing',
    'Start pressed · You',
  ]);
  await expect(sheet.locator('.reference code')).toHaveText(reference);
  await sheet.press('Escape');
  await expect(sheet).toBeHidden();

  await control.user(AGENT_ID, { permissions: [...permissions, needed] });
  await widget.press('Check again');
  await start.click();
  await expect(widget.status).toHaveText('Recording');
  expect(await commandsSent(control)).toEqual([`${SNIPPET} 403`, `${SNIPPET} 202`]);
});

test('a conflict is reported, the status is read, and the command can be repeated; a refusal that claims the call is over ends only a call that is', async ({
  open,
  page,
  control,
  allowErrors,
}) => {
  allowErrors(/40[049]/);
  const widget = await open(RECORDED_CALL_ID);
  await expect(widget.status).toHaveText('Recording');
  await control.fault({ method: 'PATCH', path: CALL_PATH, respond: { status: 409 } });
  await widget.press('Pause recording');
  await expect(widget.alert).toHaveText(
    /^Not pausedDon't take card details.*The call was changed elsewhere/,
  );
  await expect(toast(page, 'error')).toContainText('Not paused');
  await expect(widget.status).toHaveText('Recording');

  const code = 'conversation.error.conversation.not.found';
  await control.fault({ method: 'PATCH', path: CALL_PATH, respond: { status: 404, code } });
  await widget.press('Pause recording');
  const last = async () => (await commandsSent(control)).at(-1);
  await expect.poll(last).toBe(`${PAUSE_OR_RESUME} 404`);
  await expect(widget.alert).toContainText('Not paused');
  await expect(widget.status).toHaveText('Recording');

  await widget.press('Pause recording');
  await expect(widget.status).toHaveText('Paused');
  await expect(widget.alert).toHaveCount(0);
  const outcomes = ['409', '404', '202'].map((status) => `${PAUSE_OR_RESUME} ${status}`);
  expect(await commandsSent(control)).toEqual(outcomes);

  // To a call that is over, which no news told, a command is refused: the call has ended.
  await calm(control);
  await control.sockets('deaf');
  await control.sendCallEvent(RECORDED_CALL_ID, { type: 'hangup' });
  await widget.press('Resume recording');
  await expect(widget.status).toHaveText('Call ended');
  expect(await last()).toBe(`${PAUSE_OR_RESUME} 400`);
});
