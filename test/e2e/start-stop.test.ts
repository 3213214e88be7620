import { ACD_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { commandsSent, signInsBegun, SNIPPET, START, STOP } from './support/commands.ts';
import { expect, test } from './support/test.ts';

/** When the platform carries a command out, if a test does not turn it. */
const LATE_MS = 60_000;

const NOTHING = { policy: 'NONE', adhoc: 'NONE', snippet: 'NONE' };

for (const grant of ['implicit', 'pkce']) {
  test(`a queue call is recorded as a snippet, with one request for each press (${grant} grant)`, async ({
    open,
    control,
  }) => {
    await control.config({ grant });
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
  });
}

test('the recordings API starts and stops, with one request for each press', async ({
  open,
  control,
  allowErrors,
}) => {
  // "No recording" is a 404 there, which browsers log.
  allowErrors(/404/);
  await control.config({ api: 'recordings' });
  const widget = await open(ACD_CALL_ID);
  await expect(widget.status).toHaveText('Not recording');
  await widget.press('Start recording');
  await expect(widget.status).toHaveText('Recording');
  expect(await control.conversation(ACD_CALL_ID)).toMatchObject({ tutorialRecording: true });

  await widget.press('Stop recording');
  await expect(widget.status).toHaveText('Not recording');
  expect(await control.conversation(ACD_CALL_ID)).toMatchObject({ tutorialRecording: false });
  expect(await commandsSent(control)).toEqual([`${START} 201`, `${STOP} 204`]);
});

test('the last of two opposite commands wins', async ({ open, control, simulator }) => {
  await control.settings({ applyAfterMs: LATE_MS });
  const widget = await open(ACD_CALL_ID);
  await widget.press('Start recording');
  await widget.press('Stop recording');
  await expect(widget.status).toHaveText('Stopping…');
  await expect.poll(() => commandsSent(control)).toEqual([`${SNIPPET} 202`]);
  // The start takes effect, and only then is it stopped.
  simulator.turn(LATE_MS);
  await expect.poll(() => commandsSent(control)).toEqual([`${SNIPPET} 202`, `${SNIPPET} 202`]);
  await expect(widget.status).toHaveText('Stopping…');
  simulator.turn(LATE_MS);
  await expect(widget.status).toHaveText('Not recording');
  expect(await control.conversation(ACD_CALL_ID)).toMatchObject({ recorders: NOTHING });
});

test('two requests show the status; a press is answered in the next frame, and two quick ones are one command and one request', async ({
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
