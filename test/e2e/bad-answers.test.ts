import { commandsSent } from './support/commands.ts';
import { expect, test } from './support/test.ts';

const CALL_PATH = '/api/v2/conversations/calls/{id}';
const MARKUP = '<img src=x onerror=alert(1)> <b>no</b>';
/** More than is read of the answer about one call. */
const ENDLESS = `"${'x'.repeat(1_200_000)}"`;

test('a malformed status answer is not believed, and can be requested again; markup in a name or a refusal is shown as text', async ({
  open,
  page,
  control,
  allowErrors,
}) => {
  allowErrors(/400/);
  const id = 'c0000000-0000-4000-8000-00000000000d';
  await control.newCall({ id, customer: { name: MARKUP } });
  const answer = { status: 200, body: ENDLESS };
  await control.fault({ method: 'GET', path: CALL_PATH, times: 99, respond: answer });
  const widget = await open(id);
  await expect(widget.alert).toHaveText(/unexpected response/);
  await expect(widget.status).toHaveText('Unknown');
  await control.clearFaults();
  await widget.press('Check again');
  await expect(widget.status).toHaveText('Not recording');
  await expect(widget.alert).toHaveCount(0);

  await expect(page.getByRole('heading', { name: '<img src=x' })).toBeVisible();
  const respond = { status: 400, body: { status: 400, code: 'bad.request', message: MARKUP } };
  await control.fault({ method: 'POST', path: '/api/v2/conv', respond });
  await control.fault({ method: 'PATCH', path: '/api/v2/conv', respond });
  await widget.press('Start recording');
  await expect(widget.alert).toContainText(MARKUP);
  for (const frame of page.frames()) await expect(frame.locator('img, .notice b')).toHaveCount(0);
  expect(await commandsSent(control)).toHaveLength(1);
});
