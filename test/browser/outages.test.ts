import { expect } from 'vitest';
import {
  ACD_CALL_ID,
  DIRECT_CALL_ID,
  RECORDED_CALL_ID,
} from '../../simulator/world/first-conversations.ts';
import { AD_HOC, commandsSent, PAUSE_OR_RESUME, SNIPPET } from '../e2e/support/commands.ts';
import { journey } from './harness/journey.ts';
import { toast } from '../e2e/support/toasts.ts';

const SNIPPET_PATH = '/api/v2/conversations/calls/{id}/participants/{leg}/snippet/record';
const CALL_PATH = '/api/v2/conversations/calls/{id}';

journey(
  'too many requests: the wait is counted down, and one more request follows',
  async ({ open, control, allowErrors }) => {
    allowErrors(/429/);
    const widget = await open(ACD_CALL_ID);
    await widget.shows('Not recording');
    const headers = { 'Retry-After': '4' };
    await control.fault({ path: SNIPPET_PATH, respond: { status: 429, headers } });
    await widget.press('Start recording');
    await widget.frame.getByText(/Trying again in [34] s/).waitFor();
    await widget.frame.getByText(/Trying again in [12] s/).waitFor();
    await widget.shows('Recording');
    expect(await commandsSent(control)).toEqual([`${SNIPPET} 429`, `${SNIPPET} 202`]);
  },
);

journey.for([
  ['a fault of the platform', { status: 503 }, '503'],
  ['a broken connection', 'drop', 'null'],
] as const)(
  '%s is overcome by one more try',
  async ([, respond, status], { open, control, allowErrors }) => {
    allowErrors(/503|ERR_/);
    const widget = await open(ACD_CALL_ID);
    await widget.shows('Not recording');
    await control.fault({ path: SNIPPET_PATH, respond });
    await widget.press('Start recording');
    await widget.shows('Recording');
    expect(await commandsSent(control)).toEqual([`${SNIPPET} ${status}`, `${SNIPPET} 202`]);
  },
);

journey(
  'a platform that keeps failing is given up after three tries, and the truth is shown',
  async ({ open, page, control, allowErrors }) => {
    allowErrors(/503/);
    const widget = await open(DIRECT_CALL_ID);
    await widget.shows('Not recording');
    await control.fault({ method: 'PATCH', path: '/api/v2/', times: 9, respond: { status: 503 } });
    await widget.press('Start recording');
    await widget.shows('Starting…');
    await widget.shows('Not recording');
    expect(await widget.alert.textContent()).toMatch(/^Start not confirmed.*\(503\)/);
    expect(await toast(page, 'error').textContent()).toContain('Start not confirmed');
    const failed = `${AD_HOC} 503`;
    expect(await commandsSent(control)).toEqual([failed, failed, failed]);
  },
);

journey('an answer that never comes is not waited for for ever', async ({ open, control }) => {
  const widget = await open(RECORDED_CALL_ID);
  await widget.shows('Recording');
  await control.fault({ method: 'PATCH', path: CALL_PATH, respond: 'hang' });
  await widget.press('Pause recording');
  await widget.shows('Pausing…, still recording');
  await widget.shows('Recording');
  expect(await widget.alert.textContent()).toMatch(/^Pause not confirmed.*took too long/);
  expect(await commandsSent(control)).toEqual([`${PAUSE_OR_RESUME} null`]);
});

journey(
  'a pause that is accepted and lost is never called "Paused"',
  async ({ open, page, control }) => {
    const widget = await open(RECORDED_CALL_ID);
    await widget.shows('Recording');
    await control.fault({ method: 'PATCH', path: CALL_PATH, respond: 'lost' });
    await widget.press('Pause recording');
    await widget.shows('Pausing…, still recording');
    await widget.shows('Recording');
    expect(await widget.alert.textContent()).toMatch(/^Pause not confirmed.*Take no card details/);
    expect(await toast(page, 'error').textContent()).toContain('Pause not confirmed');
    expect(await control.conversation(RECORDED_CALL_ID)).toMatchObject({ securePause: false });
    expect(await commandsSent(control)).toEqual([`${PAUSE_OR_RESUME} 202`]);
  },
);
