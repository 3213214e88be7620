import { RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { commandsSent } from './support/commands.ts';
import { expect, test } from './support/test.ts';

const CALL_PATH = '/api/v2/conversations/calls/{id}';
const MARKUP = '<img src=x onerror=alert(1)> <b>no</b>';

/** Answers to a read that make no sense, each with its name. */
const SENSELESS = [
  ['an HTML page', '<!doctype html><title>Proxy</title>'],
  ['JSON of another shape', '{"participants": "none"}'],
  ['more than anybody would read', `"${'x'.repeat(9_000_000)}"`],
] as const;

test('a status answer that makes no sense is not believed, and can be asked for again', async ({
  open,
  page,
  control,
}) => {
  const widget = await open(RECORDED_CALL_ID);
  await expect(widget.status).toHaveText('Recording');
  for (const [name, body] of SENSELESS) {
    await test.step(name, async () => {
      await control.fault({
        method: 'GET',
        path: CALL_PATH,
        times: 99,
        respond: { status: 200, body },
      });
      await page.reload();
      await expect(widget.alert).toHaveText(/unexpected response/);
      await expect(widget.status).toHaveText('Unknown');
      await control.clearFaults();
      await widget.press('Check again');
      await expect(widget.status).toHaveText('Recording');
      await expect(widget.alert).toHaveCount(0);
    });
  }
});

test('markup in a name and in a refusal is shown as text', async ({
  open,
  page,
  control,
  allowErrors,
}) => {
  allowErrors(/400/);
  const id = 'c0000000-0000-4000-8000-00000000000d';
  await control.newCall({ id, customer: { name: MARKUP } });
  const widget = await open(id);
  await expect(widget.status).toHaveText('Not recording');
  await expect(page.getByRole('heading', { name: '<img src=x' })).toBeVisible();
  const body = { status: 400, code: 'bad.request', message: MARKUP };
  const respond = { status: 400, body };
  await control.fault({ method: 'POST', path: '/api/v2/conv', respond });
  await control.fault({ method: 'PATCH', path: '/api/v2/conv', respond });
  await widget.press('Start recording');
  await expect(widget.alert).toContainText(MARKUP);
  for (const frame of page.frames()) await expect(frame.locator('img, .notice b')).toHaveCount(0);
  expect(await commandsSent(control)).toHaveLength(1);
});
