import { expect } from 'vitest';
import { RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { AGENT_ID, AGENT_PERMISSIONS } from '../../../simulator/world/people.ts';
import { signInsBegun } from '../../e2e/support/commands.ts';
import type { Control } from '../../e2e/support/control.ts';
import { journey } from '../harness/journey.ts';
import { openSheet } from './sheets.ts';

const METADATA = `/api/v2/conversations/${RECORDED_CALL_ID}/recordingmetadata`;

const mayList = (control: Control) =>
  control.user(AGENT_ID, { permissions: [...AGENT_PERMISSIONS, 'recording:recording:view'] });

const listed = async (control: Control): Promise<number> =>
  (await control.requests()).filter(({ method, path }) => method === 'GET' && path === METADATA)
    .length;

journey(
  'are asked for when the sheet opens and again when the call ends, and are not available before',
  async ({ open, control }) => {
    await mayList(control);
    const widget = await open(RECORDED_CALL_ID);
    await widget.button('Recordings').waitFor();
    expect(await listed(control)).toBe(0);

    const sheet = await openSheet(widget, 'Recordings');
    await sheet.getByText(/^Not available yet\./).waitFor();
    expect(await listed(control)).toBe(1);

    await control.happen(RECORDED_CALL_ID, { type: 'hangup' });
    await expect
      .poll(() => sheet.getByRole('listitem').allTextContents())
      .toEqual(['TrunkNot available yet: uploading']);
    await sheet.getByText(/^Not available yet\./).waitFor();
  },
);

journey(
  'are told as they were last answered for, though an older answer comes later',
  async ({ open, page, control }) => {
    await mayList(control);
    const older = [{ id: 'a', mediaSubtype: 'Screen', fileState: 'AVAILABLE' }];
    await control.fault({
      path: METADATA,
      respond: { status: 200, body: older, delayMs: 1_000 },
    });
    let answered = 0;
    page.on('requestfinished', (request) => {
      if (request.method() === 'GET' && request.url().endsWith(METADATA)) answered += 1;
    });
    const widget = await open(RECORDED_CALL_ID);
    const sheet = await openSheet(widget, 'Recordings');
    await expect.poll(() => listed(control)).toBe(1);
    await sheet.getByRole('button', { name: 'Check again' }).click();
    await sheet.getByText(/^Not available yet\./).waitFor();
    expect(answered).toBe(1);
    await expect.poll(() => answered, { timeout: 5_000 }).toBe(2);
    await sheet.evaluate(() => new Promise(requestAnimationFrame));
    await sheet.getByText(/^Not available yet\./).waitFor();
    expect(await sheet.getByRole('listitem').count()).toBe(0);
  },
);

journey('are told with their length and state', async ({ open, control }) => {
  await mayList(control);
  const [startTime, endTime] = ['2026-01-02T03:04:05.000Z', '2026-01-02T03:05:06.000Z'];
  await control.fault({
    path: METADATA,
    respond: {
      status: 200,
      body: [
        { id: 'a', mediaSubtype: 'Screen', fileState: 'AVAILABLE', startTime, endTime },
        { id: 'b', mediaSubtype: 'Trunk', fileState: 'ARCHIVED' },
      ],
    },
  });
  const widget = await open(RECORDED_CALL_ID);
  const sheet = await openSheet(widget, 'Recordings');
  await expect
    .poll(() => sheet.getByRole('listitem').allTextContents())
    .toEqual(['Screen1:01Available', 'TrunkArchived']);
  expect(await sheet.getByText(/^Not available yet/).count()).toBe(0);
});

journey(
  'name the permission that is missing, and can be asked for again',
  async ({ open, control, allowErrors }) => {
    allowErrors(/403/);
    const widget = await open(RECORDED_CALL_ID);
    const sheet = await openSheet(widget, 'Recordings');
    await sheet.getByText('Recordings not read').waitFor();
    expect(await sheet.textContent()).toMatch(
      /You lack the permission “Recording > Recording > View”.*Reference: [0-9a-f-]{36}/,
    );
    await mayList(control);
    await sheet.getByRole('button', { name: 'Check again' }).click();
    await sheet.getByText(/^Not available yet\./).waitFor();
  },
);

journey(
  'lead to a new sign-in where the old one has ended',
  async ({ open, control, allowErrors }) => {
    allowErrors(/401/);
    await mayList(control);
    const widget = await open(RECORDED_CALL_ID);
    await widget.shows('Recording');
    await control.expireTokens();
    await widget.press('Recordings');
    await expect.poll(() => signInsBegun(control)).toBe(2);
    await widget.shows('Recording');
  },
);

journey('are opened in the workspace', async ({ open, page, control }) => {
  await mayList(control);
  const widget = await open(RECORDED_CALL_ID);
  const sheet = await openSheet(widget, 'Recordings');
  await sheet.getByRole('button', { name: 'Open in Genesys Cloud' }).click();
  await page.locator(`[data-details="${RECORDED_CALL_ID}"]`).waitFor();
});
