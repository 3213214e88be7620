import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { ACD_CALL_ID, RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { AGENT_ID } from '../../../simulator/world/people.ts';
import { activityLines, openSheet } from '../support/sheets.ts';
import { expect, test } from '../support/test.ts';
import { widgetOn } from '../support/widget.ts';

/** What the log tells once a recording was started, newest first. */
const STARTED = ['Start confirmed · You', 'Start pressed · You', 'Page opened: Not recording'];

/** Presses a button that saves, and reads the file. */
async function saved(page: Page, button: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

test('Activity can be saved as CSV and JSON and copied; it survives a reload, and belongs to that call alone', async ({
  open,
  page,
  context,
  control,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const widget = await open(ACD_CALL_ID);
  await expect(widget.status).toHaveText('Not recording');
  await expect(widget.button('Activity')).toBeVisible();
  await widget.press('Start recording');
  await expect(widget.status).toHaveText('Recording');
  const sheet = await openSheet(widget, 'Activity');
  const sent = (await control.requests()).find(
    ({ method, status }) => method !== 'GET' && status === 202,
  );

  const csv = await saved(page, sheet.getByRole('button', { name: 'Save as CSV' }));
  expect(csv.name).toBe(`recording-activity-${ACD_CALL_ID}.csv`);
  const cells = csv.text
    .trimEnd()
    .split('\r\n')
    .map((row) => row.split(','));
  expect(cells.map(([, ...others]) => others.join(','))).toEqual([
    'conversationId,what,by,agentId,command,status,failure,correlationId',
    `${ACD_CALL_ID},found,,,,notRecorded,,`,
    `${ACD_CALL_ID},asked,me,${AGENT_ID},start,,,`,
    `${ACD_CALL_ID},confirmed,me,${AGENT_ID},start,recording,,${sent?.correlationId}`,
  ]);

  const json = await saved(page, sheet.getByRole('button', { name: 'Save as JSON' }));
  expect(json.name).toBe(`recording-activity-${ACD_CALL_ID}.json`);
  expect(JSON.parse(json.text)).toMatchObject({
    conversationId: ACD_CALL_ID,
    agentId: AGENT_ID,
    entries: [{ what: 'found' }, { what: 'asked' }, { what: 'confirmed', status: 'recording' }],
  });

  await sheet.getByRole('button', { name: 'Copy' }).click();
  await expect(sheet.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /Page opened: Not recording\n.*Start pressed/,
  );

  await sheet.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('NotAllowedError')) },
    });
  });
  await sheet.getByRole('button', { name: 'Copy' }).click();
  await expect(sheet.getByText("Your browser doesn't let this page copy.")).toBeVisible();

  await page.keyboard.press('Escape');
  await widget.press('Stop recording');
  await expect(widget.status).toHaveText('Not recording');
  const shown = ['Stop confirmed · You', 'Stop pressed · You', ...STARTED];
  expect(await activityLines(await openSheet(widget, 'Activity'))).toEqual(shown);
  await page.reload();
  await expect(widget.status).toHaveText('Not recording');
  expect(await activityLines(await openSheet(widget, 'Activity'))).toEqual(shown);

  await page.getByRole('button', { name: /Lena Fischer/ }).click();
  const other = widgetOn(page, RECORDED_CALL_ID);
  await expect(other.status).toHaveText('Recording');
  expect(await activityLines(await openSheet(other, 'Activity'))).toEqual([
    'Page opened: Recording',
  ]);
});
