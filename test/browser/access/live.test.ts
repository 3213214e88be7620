import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { DIRECT_CALL_ID, RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { calm } from '../../e2e/support/calm.ts';
import { openInstalled } from '../desk.ts';
import { journey } from '../harness/journey.ts';
import { pressForPopup } from '../../e2e/support/popup.ts';
import { listen } from '../../e2e/support/listen.ts';

function frameOf(page: Page): Frame {
  const frame = page.frames().find((each) => each.parentFrame());
  if (!frame) throw new Error('There is no widget.');
  return frame;
}

journey(
  'a start and a stop are told step by step, each once, and the running time never',
  async ({ open, page, control }) => {
    const widget = await open(DIRECT_CALL_ID);
    await widget.shows('Not recording');
    await calm(control);
    const said = await listen(frameOf(page));
    await widget.press('Start recording');
    await widget.shows('Recording');
    await widget.frame.getByText('0:02', { exact: true }).waitFor();
    await widget.press('Stop recording');
    await widget.shows('Not recording');
    expect(await said()).toEqual(['Starting…', 'Recording', 'Stopping…', 'Not recording']);
  },
);

journey(
  'a failure is told once, with what to do, after the status that is true',
  async ({ open, page, control, allowErrors }) => {
    allowErrors(/403/);
    const widget = await open(RECORDED_CALL_ID);
    await widget.shows('Recording');
    await calm(control);
    const said = await listen(frameOf(page));
    await control.fault({ method: 'PATCH', path: '/api/v2/', respond: { status: 403 } });
    await widget.press('Pause recording');
    await widget.button('Check again').waitFor();
    const [pausing, status, failure, ...others] = await said();
    expect([pausing, status]).toEqual(['Pausing…, still recording', 'Recording']);
    expect(failure).toMatch(/^Not paused.*Ask your administrator.*Reference/);
    expect(others).toEqual([]);
  },
);

journey(
  'an outage that lasts is not told again, however often the status is asked for',
  async ({ open, page, control, allowErrors }) => {
    allowErrors(/503/);
    const path = '/api/v2/conversations/calls/';
    await control.fault({ method: 'GET', path, times: 100, respond: { status: 503 } });
    const widget = await open(RECORDED_CALL_ID);
    await widget.alert.waitFor();
    const frame = frameOf(page);
    const said = await listen(frame);
    await control.forgetRequests();
    const refused = async (): Promise<number> => {
      await frame.evaluate(() => window.dispatchEvent(new Event('focus')));
      return (await control.requests()).filter(({ status }) => status === 503).length;
    };
    await expect.poll(refused, { timeout: 15_000, interval: 500 }).toBeGreaterThan(1);
    expect(await said()).toEqual([]);
  },
);

journey('each reminder of a pause is told once', async ({ open, page, control }) => {
  await control.config({ pause: { remindAfterSeconds: 2 } });
  const widget = await open(RECORDED_CALL_ID);
  await widget.shows('Recording');
  await widget.button('Activity').waitFor();
  const said = await listen(frameOf(page));
  await widget.press('Pause recording');
  await widget.frame.getByText('Paused for 0:04.').waitFor();
  await widget.press('Resume recording');
  await widget.frame.getByText('Recording again.').waitFor();
  expect(await said()).toEqual([
    'Pausing…, still recording',
    'Paused',
    'Paused for 0:02.',
    'Resume when the card details are done.',
    'Paused for 0:04.',
    'Resuming…',
    'Recording',
    'Recording again.',
  ]);
});

journey(
  'a wish that was fulfilled already is told',
  async ({ open, page, control, allowErrors }) => {
    allowErrors(/404/);
    await control.config({ api: 'recordings' });
    const path = `/api/v2/recordings/conversations/${DIRECT_CALL_ID}`;
    await control.fault({
      method: 'GET',
      path,
      respond: { status: 200, body: { status: 'active' } },
    });
    const widget = await open(DIRECT_CALL_ID);
    await widget.shows('Recording');
    const said = await listen(frameOf(page));
    await widget.press('Stop recording');
    await widget.frame.getByText('There was nothing to stop.').waitFor();
    await expect.poll(said).toEqual(['Stopping…', 'Not recording', 'There was nothing to stop.']);
  },
);

journey(
  'the end of a sign-in in the middle of a call is told with the way back',
  async ({ page, simulator, control, allowErrors }) => {
    allowErrors(/401/);
    const widget = await openInstalled(page, simulator, { popup: true });
    await pressForPopup(page, widget);
    await widget.shows('Not recording');
    await calm(control);
    const said = await listen(frameOf(page));
    await control.expireTokens();
    await widget.press('Start recording');
    await widget.button('Sign in').waitFor();
    const [starting, ...others] = await said();
    expect(starting).toBe('Starting…');
    expect(others.join()).toMatch(/You are not signed in.*Sign in to see and control/);
  },
);
