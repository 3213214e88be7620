import { expect } from 'vitest';
import { ACD_CALL_ID, RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { AGENT_ID, AGENT_PERMISSIONS } from '../../simulator/world/people.ts';
import { calm } from './calm.ts';
import { commandsSent, PAUSE_OR_RESUME, signInsBegun, SNIPPET, START, STOP } from './commands.ts';
import { journey } from './harness/journey.ts';
import { isOff, reasonOf } from './reasons.ts';
import { toast } from './toasts.ts';

const TUTORIAL_CALL_ID = 'c0000000-0000-4000-8000-00000000000c';
const CALL_PATH = '/api/v2/conversations/calls/{id}';

journey(
  'a token that expires in mid-call is renewed in the frame, and the press is kept',
  async ({ open, control, allowErrors }) => {
    allowErrors(/401/);
    const widget = await open(ACD_CALL_ID);
    await widget.shows('Not recording');
    await calm(control);
    await control.expireTokens();
    await widget.press('Start recording');
    await widget.shows('Recording');
    expect(await control.conversation(ACD_CALL_ID)).toMatchObject({
      recorders: { snippet: 'ACTIVE' },
    });
    expect(await commandsSent(control)).toEqual([`${SNIPPET} 401`, `${SNIPPET} 202`]);
    expect(await signInsBegun(control)).toBe(2);
  },
);

journey(
  'a missing permission is named, and "Check again" tries it anew',
  async ({ open, page, control, allowErrors }) => {
    allowErrors(/403/);
    const needed = 'conversation:recording:snippetRecord';
    const permissions = AGENT_PERMISSIONS.filter((permission) => permission !== needed);
    await control.user(AGENT_ID, { permissions });
    const widget = await open(ACD_CALL_ID);
    await widget.press('Start recording');
    await expect
      .poll(() => widget.alert.textContent())
      .toMatch(/“Conversation > Recording > SnippetRecord”.*Admin > Roles and Permissions/);
    await widget.shows('Not recording');
    const refused = (await control.requests()).find(({ status }) => status === 403);
    expect(await widget.alert.textContent()).toContain(refused?.correlationId);
    expect(await toast(page, 'error').textContent()).toContain('Conversation > Recording');
    const start = widget.button('Start recording');
    expect(await isOff(start)).toBe(true);
    expect(await reasonOf(start)).toMatch(/You lack the permission/);

    await control.user(AGENT_ID, { permissions: [...permissions, needed] });
    await widget.press('Check again');
    await start.click();
    await widget.shows('Recording');
    expect(await commandsSent(control)).toEqual([`${SNIPPET} 403`, `${SNIPPET} 202`]);
  },
);

journey('a missing scope is named', async ({ open, control, allowErrors }) => {
  allowErrors(/40[34]/);
  await control.config({ api: 'recordings' });
  await control.user(AGENT_ID, { scopes: ['user-basic-info', 'recording:read'] });
  const widget = await open(ACD_CALL_ID);
  await widget.press('Start recording');
  await expect
    .poll(() => widget.alert.textContent())
    .toMatch(/lacks the OAuth scope “recording:write”.*Admin > Integrations > OAuth/);
  await widget.shows('Not recording');
  expect(await commandsSent(control)).toEqual([`${START} 403`]);
});

journey(
  'a recording that somebody else started meanwhile fulfils the wish',
  async ({ open, control, allowErrors }) => {
    allowErrors(/40[49]/);
    await control.config({ api: 'recordings' });
    await control.newCall({ id: TUTORIAL_CALL_ID, tutorialRecording: true });
    const path = `/api/v2/recordings/conversations/${TUTORIAL_CALL_ID}`;
    await control.fault({ method: 'GET', path, respond: { status: 404 } });
    const widget = await open(TUTORIAL_CALL_ID);
    await widget.press('Start recording');
    await widget.shows('Recording');
    await widget.frame.getByText('It was already being recorded.').waitFor();
    expect(await widget.alert.count()).toBe(0);
    expect(await commandsSent(control)).toEqual([`${START} 409`]);
  },
);

journey(
  'stopping what somebody else stopped meanwhile fulfils the wish',
  async ({ open, control, allowErrors }) => {
    allowErrors(/404/);
    await control.config({ api: 'recordings' });
    const path = `/api/v2/recordings/conversations/${ACD_CALL_ID}`;
    const respond = { status: 200, body: { status: 'active' } };
    await control.fault({ method: 'GET', path, respond });
    const widget = await open(ACD_CALL_ID);
    await widget.press('Stop recording');
    await widget.shows('Not recording');
    await widget.frame.getByText('There was nothing to stop.').waitFor();
    expect(await widget.alert.count()).toBe(0);
    expect(await commandsSent(control)).toEqual([`${STOP} 404`]);
  },
);

journey(
  'a conflict is told, the truth is read, and the command can be given again',
  async ({ open, page, control, allowErrors }) => {
    allowErrors(/409/);
    const widget = await open(RECORDED_CALL_ID);
    await widget.shows('Recording');
    await control.fault({ method: 'PATCH', path: CALL_PATH, respond: { status: 409 } });
    await widget.press('Pause recording');
    await expect
      .poll(() => widget.alert.textContent())
      .toMatch(/^Not pausedSomething else changed/);
    expect(await toast(page, 'error').textContent()).toContain('Not paused');
    await widget.shows('Recording');
    await widget.press('Pause recording');
    await widget.shows('Paused');
    expect(await widget.alert.count()).toBe(0);
    expect(await commandsSent(control)).toEqual([
      `${PAUSE_OR_RESUME} 409`,
      `${PAUSE_OR_RESUME} 202`,
    ]);
  },
);

journey(
  'a command to a call that is over ends the call',
  async ({ open, control, allowErrors }) => {
    allowErrors(/400/);
    const widget = await open(RECORDED_CALL_ID);
    await widget.shows('Recording');
    await control.fault({
      method: 'PATCH',
      path: CALL_PATH,
      respond: { status: 400, code: 'conversation.error.conversation.disconnected' },
    });
    await widget.press('Pause recording');
    await widget.shows('Call ended');
    expect(await commandsSent(control)).toEqual([`${PAUSE_OR_RESUME} 400`]);
  },
);
