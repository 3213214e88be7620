import { ACD_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { AGENT_ID } from '../../simulator/world/people.ts';
import { commandsSent, signInsBegun, SNIPPET, START, STOP } from './support/commands.ts';
import { listen, widgetFrame } from './support/listen.ts';
import { expect, test } from './support/test.ts';

/** When the platform carries a command out, if a test does not turn it. */
const LATE_MS = 60_000;

const NOTHING = { policy: 'NONE', adhoc: 'NONE', snippet: 'NONE' };

test('a queue call is recorded as a snippet, with one request per press, and the last of two opposite commands wins (PKCE grant)', async ({
  open,
  control,
  simulator,
}) => {
  await control.config({ grant: 'pkce' });
  const widget = await open(ACD_CALL_ID);
  await expect(widget.status).toHaveText('Not recording');
  await widget.press('Start recording');
  await expect(widget.status).toHaveText('Recording');
  expect(await control.conversation(ACD_CALL_ID)).toMatchObject({
    recorders: { ...NOTHING, snippet: 'ACTIVE' },
  });
  await widget.press('Stop recording');
  await expect(widget.status).toHaveText('Not recording');
  expect(await control.conversation(ACD_CALL_ID)).toMatchObject({ recorders: NOTHING });
  expect(await commandsSent(control)).toEqual([`${SNIPPET} 202`, `${SNIPPET} 202`]);
  expect(await signInsBegun(control)).toBe(1);

  const since = async () => (await commandsSent(control)).slice(2);
  await control.settings({ applyAfterMs: LATE_MS });
  await widget.press('Start recording');
  await widget.press('Stop recording');
  await expect(widget.status).toHaveText('Stopping…');
  await expect.poll(since).toEqual([`${SNIPPET} 202`]);
  // The start takes effect, and only then is it stopped.
  simulator.turn(LATE_MS);
  await expect.poll(since).toEqual([`${SNIPPET} 202`, `${SNIPPET} 202`]);
  await expect(widget.status).toHaveText('Stopping…');
  simulator.turn(LATE_MS);
  await expect(widget.status).toHaveText('Not recording');
  expect(await control.conversation(ACD_CALL_ID)).toMatchObject({ recorders: NOTHING });
});

test('with the recordings API, stopping what someone else stopped counts as success, a start and a stop take one request each, and a missing scope is named', async ({
  open,
  page,
  control,
  allowErrors,
}) => {
  // "No recording" is a 404 there, which browsers log.
  allowErrors(/40[34]/);
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

  await widget.press('Start recording');
  await expect(widget.status).toHaveText('Recording');
  expect(await control.conversation(ACD_CALL_ID)).toMatchObject({ tutorialRecording: true });
  await widget.press('Stop recording');
  await expect(widget.status).toHaveText('Not recording');
  expect(await control.conversation(ACD_CALL_ID)).toMatchObject({ tutorialRecording: false });

  await control.user(AGENT_ID, { scopes: ['user-basic-info', 'recording:read'] });
  await widget.press('Start recording');
  await expect(widget.alert).toHaveText(
    /doesn't have the OAuth scope “recording:write”.*Admin > Integrations > OAuth/,
  );
  await expect(widget.status).toHaveText('Not recording');
  const commands = [`${STOP} 404`, `${START} 201`, `${STOP} 204`, `${START} 403`];
  expect(await commandsSent(control)).toEqual(commands);
});

test('the status takes two requests; a press shows in the next frame, and a double press is one command and one request', async ({
  open,
  control,
}) => {
  const widget = await open(ACD_CALL_ID);
  await expect(widget.status).toHaveText('Not recording');
  const asked = (await control.requests()).filter(({ path }) => path.startsWith('/api/'));
  const call = `/api/v2/conversations/calls/${ACD_CALL_ID}`;
  // They leave side by side, and arrive in either order.
  const first = asked.slice(0, 2).map(({ path }) => path);
  expect(first.toSorted()).toEqual([call, '/api/v2/users/me']);
  // Then the live connection, and the read that closes the gap before it.
  const later = asked.slice(2).map(({ path }) => path);
  const others = later.filter((path) => !path.startsWith('/api/v2/notifications/'));
  expect(others.filter((path) => path !== call)).toEqual([]);
  expect(others.length).toBeLessThanOrEqual(1);
  expect(await commandsSent(control)).toEqual([]);

  const shown = await widget.button('Start recording').evaluate(async (button) => {
    if (button instanceof HTMLElement) button.click();
    await new Promise(requestAnimationFrame);
    return button.ownerDocument.querySelector('[role=status]')?.textContent;
  });
  expect(shown).toBe('Starting…');
  await expect(widget.status).toHaveText('Recording');

  await widget.button('Stop recording').dblclick();
  await expect(widget.status).toHaveText('Not recording');
  expect(await commandsSent(control)).toEqual([`${SNIPPET} 202`, `${SNIPPET} 202`]);
});
