import { RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { AGENT_ID, AGENT_PERMISSIONS } from '../../../simulator/world/people.ts';
import { signInsBegun } from '../support/commands.ts';
import type { Control } from '../support/control.ts';
import { openSheet } from '../support/sheets.ts';
import { expect, test } from '../support/test.ts';

const METADATA = `/api/v2/conversations/${RECORDED_CALL_ID}/recordingmetadata`;

const NEEDED = 'recording:recording:view';

const mayNotList = (control: Control) =>
  control.user(AGENT_ID, { permissions: AGENT_PERMISSIONS.filter((name) => name !== NEEDED) });

/** The HTTP status of every answer to a list, oldest first. */
const listed = async (control: Control): Promise<readonly (number | null)[]> =>
  (await control.requests())
    .filter(({ method, path }) => method === 'GET' && path === METADATA)
    .map(({ status }) => status);

test('recordings are requested when the sheet opens and when the call ends, shown as last reported, and open in the workspace', async ({
  open,
  page,
  control,
  simulator,
}) => {
  const older = [{ id: 'a', mediaSubtype: 'Screen', fileState: 'AVAILABLE' }];
  await control.fault({ path: METADATA, respond: { status: 200, body: older, delayMs: 60_000 } });
  let answered = 0;
  page.on('requestfinished', (request) => {
    if (request.method() === 'GET' && request.url().endsWith(METADATA)) answered += 1;
  });
  const widget = await open(RECORDED_CALL_ID);
  await expect(widget.button('Recordings')).toBeVisible();
  expect(await listed(control)).toEqual([]);

  const sheet = await openSheet(widget, 'Recordings');
  await expect.poll(() => listed(control)).toEqual([null]);
  await sheet.getByRole('button', { name: 'Check again' }).click();
  await expect(sheet.getByText(/^Not available yet\./)).toBeVisible();
  await expect.poll(() => answered).toBe(1);
  simulator.turn(60_000);
  await expect.poll(() => answered).toBe(2);
  await sheet.evaluate(() => new Promise(requestAnimationFrame));
  await expect(sheet.getByText(/^Not available yet\./)).toBeVisible();
  await expect(sheet.getByRole('listitem')).toHaveCount(0);

  await control.sendCallEvent(RECORDED_CALL_ID, { type: 'hangup' });
  await expect(sheet.getByRole('listitem')).toHaveText(['TrunkNot available yet: uploading']);
  await expect(sheet.getByText(/^Not available yet\./)).toBeVisible();
  await sheet.getByRole('button', { name: 'Open in Genesys Cloud' }).click();
  await expect(page.locator(`[data-details="${RECORDED_CALL_ID}"]`)).toBeVisible();
});

test('the recordings sheet reports missing access, names the permission in details, can be refreshed, and leads to a sign-in where the old one has ended', async ({
  open,
  page,
  control,
  allowErrors,
}) => {
  allowErrors(/40[13]/);
  await mayNotList(control);
  const widget = await open(RECORDED_CALL_ID);
  const sheet = await openSheet(widget, 'Recordings');
  await expect(sheet.getByText("You don't have access to stored recordings")).toBeVisible();
  const details = sheet.getByText(/You don't have the permission/);
  await expect(details).toBeHidden();
  await sheet.getByText('Details for administrators').click();
  await expect(details).toHaveText(/“Recording > Recording > View”/);
  await expect(sheet).toHaveText(/Reference: [0-9a-f-]{36}/);
  await control.user(AGENT_ID, { permissions: [...AGENT_PERMISSIONS] });
  await control.fault({
    path: METADATA,
    respond: {
      status: 200,
      body: [
        {
          id: 'a',
          mediaSubtype: 'Screen',
          fileState: 'AVAILABLE',
          startTime: '2026-01-02T03:04:05.000Z',
          endTime: '2026-01-02T03:05:06.000Z',
        },
        { id: 'b', mediaSubtype: 'Trunk', fileState: 'ARCHIVED' },
      ],
    },
  });
  await sheet.getByRole('button', { name: 'Check again' }).click();
  await expect(sheet.getByRole('listitem')).toHaveText(['Screen1:01Available', 'TrunkArchived']);
  await expect(sheet.getByText(/^Not available yet/)).toHaveCount(0);

  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await control.expireTokens();
  await widget.press('Recordings');
  await expect.poll(() => signInsBegun(control)).toBe(2);
  await expect(widget.status).toHaveText('Recording');
});
