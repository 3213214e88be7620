import { ACD_CALL_ID, RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { AGENT_ID, AGENT_PERMISSIONS } from '../../simulator/world/people.ts';
import { calm } from './support/calm.ts';
import {
  commandsSent,
  PAUSE_OR_RESUME,
  signInsBegun,
  SNIPPET,
  START,
  STOP,
} from './support/commands.ts';
import { listen, widgetFrame } from './support/listen.ts';
import { expect, test } from './support/test.ts';
import { toast } from './support/toasts.ts';

const TUTORIAL_CALL_ID = 'c0000000-0000-4000-8000-00000000000c';
const CALL_PATH = '/api/v2/conversations/calls/{id}';

test('a token that expires in mid-call is renewed in the frame, and the press is kept', async ({
  open,
  control,
  allowErrors,
}) => {
  allowErrors(/401/);
  const widget = await open(ACD_CALL_ID);
  await expect(widget.status).toHaveText('Not recording');
  await calm(control);
  await control.expireTokens();
  await widget.press('Start recording');
  await expect(widget.status).toHaveText('Recording');
  expect(await control.conversation(ACD_CALL_ID)).toMatchObject({
    recorders: { snippet: 'ACTIVE' },
  });
  expect(await commandsSent(control)).toEqual([`${SNIPPET} 401`, `${SNIPPET} 202`]);
  expect(await signInsBegun(control)).toBe(2);
});

test('a missing permission is named, and "Check again" tries it anew', async ({
  open,
  page,
  control,
  allowErrors,
}) => {
  allowErrors(/403/);
  const needed = 'conversation:recording:snippetRecord';
  const permissions = AGENT_PERMISSIONS.filter((permission) => permission !== needed);
  await control.user(AGENT_ID, { permissions });
  const widget = await open(ACD_CALL_ID);
  await widget.press('Start recording');
  await expect(widget.alert).toHaveText(
    /“Conversation > Recording > SnippetRecord”.*Admin > Roles and Permissions/,
  );
  await expect(widget.status).toHaveText('Not recording');
  const refused = (await control.requests()).find(({ status }) => status === 403);
  await expect(widget.alert).toContainText(refused?.correlationId ?? 'no request was refused');
  await expect(toast(page, 'error')).toContainText('Conversation > Recording');
  const start = widget.button('Start recording');
  await expect(start).toBeDisabled();
  await expect(start).toHaveAccessibleDescription(/You don't have the permission/);

  await control.user(AGENT_ID, { permissions: [...permissions, needed] });
  await widget.press('Check again');
  await start.click();
  await expect(widget.status).toHaveText('Recording');
  expect(await commandsSent(control)).toEqual([`${SNIPPET} 403`, `${SNIPPET} 202`]);
});

test('a missing scope is named', async ({ open, control, allowErrors }) => {
  allowErrors(/40[34]/);
  await control.config({ api: 'recordings' });
  await control.user(AGENT_ID, { scopes: ['user-basic-info', 'recording:read'] });
  const widget = await open(ACD_CALL_ID);
  await widget.press('Start recording');
  await expect(widget.alert).toHaveText(
    /doesn't have the OAuth scope “recording:write”.*Admin > Integrations > OAuth/,
  );
  await expect(widget.status).toHaveText('Not recording');
  expect(await commandsSent(control)).toEqual([`${START} 403`]);
});

test('a recording that someone else has started counts as success', async ({
  open,
  control,
  allowErrors,
}) => {
  allowErrors(/40[49]/);
  await control.config({ api: 'recordings' });
  await control.newCall({ id: TUTORIAL_CALL_ID, tutorialRecording: true });
  const path = `/api/v2/recordings/conversations/${TUTORIAL_CALL_ID}`;
  await control.fault({ method: 'GET', path, respond: { status: 404 } });
  const widget = await open(TUTORIAL_CALL_ID);
  await widget.press('Start recording');
  await expect(widget.status).toHaveText('Recording');
  await expect(
    widget.frame.getByText('The call was already being recorded.', { exact: true }),
  ).toBeVisible();
  await expect(widget.alert).toHaveCount(0);
  expect(await commandsSent(control)).toEqual([`${START} 409`]);
});

test('stopping what someone else has stopped counts as success, and the panel says so', async ({
  open,
  page,
  control,
  allowErrors,
}) => {
  allowErrors(/404/);
  await control.config({ api: 'recordings' });
  const path = `/api/v2/recordings/conversations/${ACD_CALL_ID}`;
  const respond = { status: 200, body: { status: 'active' } };
  await control.fault({ method: 'GET', path, respond });
  const widget = await open(ACD_CALL_ID);
  await expect(widget.status).toHaveText('Recording');
  const said = await listen(widgetFrame(page));
  await widget.press('Stop recording');
  await expect(widget.status).toHaveText('Not recording');
  await expect(widget.frame.getByText('There was nothing to stop.', { exact: true })).toBeVisible();
  // The outcome and the status come together, in either order.
  await expect
    .poll(async () => (await said()).toSorted())
    .toEqual(['Not recording', 'Stopping…', 'There was nothing to stop.']);
  await expect(widget.alert).toHaveCount(0);
  expect(await commandsSent(control)).toEqual([`${STOP} 404`]);
});

test('a conflict is reported, the truth is read, and the command can be given again; one to a call that is over ends the call', async ({
  open,
  page,
  control,
  allowErrors,
}) => {
  allowErrors(/400|409/);
  const widget = await open(RECORDED_CALL_ID);
  await expect(widget.status).toHaveText('Recording');
  await control.fault({ method: 'PATCH', path: CALL_PATH, respond: { status: 409 } });
  await widget.press('Pause recording');
  await expect(widget.alert).toHaveText(/^Not pausedThe call was changed elsewhere/);
  await expect(toast(page, 'error')).toContainText('Not paused');
  await expect(widget.status).toHaveText('Recording');
  await widget.press('Pause recording');
  await expect(widget.status).toHaveText('Paused');
  await expect(widget.alert).toHaveCount(0);
  expect(await commandsSent(control)).toEqual([`${PAUSE_OR_RESUME} 409`, `${PAUSE_OR_RESUME} 202`]);

  // To a call that is over, which no news told, a command is refused: the call has ended.
  await calm(control);
  await control.sockets('deaf');
  await control.sendCallEvent(RECORDED_CALL_ID, { type: 'hangup' });
  await widget.press('Resume recording');
  await expect(widget.status).toHaveText('Call ended');
  expect((await commandsSent(control)).at(-1)).toBe(`${PAUSE_OR_RESUME} 400`);
});
