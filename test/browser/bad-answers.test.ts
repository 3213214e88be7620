import { expect } from 'vitest';
import { ACD_CALL_ID, RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { commandsSent } from '../e2e/support/commands.ts';
import { journey } from './harness/journey.ts';

const CALL_PATH = '/api/v2/conversations/calls/{id}';

journey.for([
  ['an HTML page', '<!doctype html><title>Proxy</title>'],
  ['nothing', ''],
  ['JSON that is cut off', '{"id": "c0000000'],
  ['JSON of another shape', '{"participants": "none"}'],
  ['more than anybody would read', `"${'x'.repeat(9_000_000)}"`],
] as const)(
  'a status answer of %s is not believed, and can be asked for again',
  async ([, body], { open, control }) => {
    await control.fault({ method: 'GET', path: CALL_PATH, respond: { status: 200, body } });
    const widget = await open(RECORDED_CALL_ID);
    await expect.poll(() => widget.alert.textContent()).toMatch(/makes no sense/);
    await widget.shows('Unknown');
    await widget.press('Check again');
    await widget.shows('Recording');
    expect(await widget.alert.count()).toBe(0);
  },
);

journey('markup in a refusal is shown as text', async ({ open, control, allowErrors }) => {
  allowErrors(/400/);
  const widget = await open(ACD_CALL_ID);
  await widget.shows('Not recording');
  const message = '<img src=x onerror=alert(1)> <b>no</b>';
  const body = { status: 400, code: 'bad.request', message };
  await control.fault({ method: 'POST', path: '/api/v2/conv', respond: { status: 400, body } });
  await widget.press('Start recording');
  await expect.poll(() => widget.alert.textContent()).toContain(message);
  expect(await widget.frame.locator('img, b').count()).toBe(0);
  expect(await commandsSent(control)).toHaveLength(1);
});

journey('markup in a name is shown as text', async ({ open, page, control }) => {
  const id = 'c0000000-0000-4000-8000-00000000000d';
  await control.newCall({ id, customer: { name: '<img src=x onerror=alert(1)>' } });
  const widget = await open(id);
  await widget.shows('Not recording');
  await page.getByRole('heading', { name: '<img src=x' }).waitFor();
  for (const frame of page.frames()) expect(await frame.locator('img').count()).toBe(0);
});
