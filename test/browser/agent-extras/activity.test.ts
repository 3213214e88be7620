import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { ACD_CALL_ID, RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { AGENT_ID } from '../../../simulator/world/people.ts';
import { journey } from '../harness/journey.ts';
import { widgetOn } from '../harness/widget.ts';
import { activityLines, openSheet } from './sheets.ts';

const SNIPPET_PATH = '/api/v2/conversations/calls/{id}/participants/{leg}/snippet/record';

/** Presses a button that saves, and reads the file. */
async function saved(page: Page, button: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

journey('what was pressed and what came of it is told, newest first', async ({ open }) => {
  const widget = await open(ACD_CALL_ID);
  await widget.shows('Not recording');
  await widget.button('Activity').waitFor();
  await widget.press('Start recording');
  await widget.shows('Recording');
  await widget.press('Stop recording');
  await widget.shows('Not recording');
  expect(await activityLines(await openSheet(widget, 'Activity'))).toEqual([
    'Stop confirmed · You',
    'Stop pressed · You',
    'Start confirmed · You',
    'Start pressed · You',
    'Page opened: Not recording',
  ]);
});

journey(
  'a failure is told with its reason and reference, and is not hidden by an open sheet',
  async ({ open, page, control, allowErrors }) => {
    allowErrors(/403/);
    const widget = await open(ACD_CALL_ID);
    await widget.shows('Not recording');
    const code = 'missing.any.permissions';
    await control.fault({ path: SNIPPET_PATH, respond: { status: 403, code, delayMs: 700 } });
    await widget.press('Start recording');
    const sheet = await openSheet(widget, 'Activity');
    await widget.alert.waitFor();
    await expect.poll(() => sheet.isVisible()).toBe(false);

    await openSheet(widget, 'Activity');
    const [failure, press] = await activityLines(sheet);
    expect([failure, press]).toEqual([
      'Start failed · You · Permission missing',
      'Start pressed · You',
    ]);
    const reference = await sheet.locator('.reference code').textContent();
    const sent = (await control.requests()).find(({ status }) => status === 403);
    expect(reference).toBe(sent?.correlationId);

    const { text } = await saved(page, sheet.getByRole('button', { name: 'Save as CSV' }));
    expect(text).toContain(
      `,failed,me,${AGENT_ID},start,notRecorded,notPermitted,${reference}\r\n`,
    );
  },
);

journey('what others and hold change is told as theirs', async ({ open, control }) => {
  const widget = await open(RECORDED_CALL_ID);
  await widget.shows('Recording');
  const sheet = await openSheet(widget, 'Activity');
  await control.happen(RECORDED_CALL_ID, { type: 'pauseByOther' });
  await expect.poll(() => activityLines(sheet)).toContain('Changed: Paused · Elsewhere');
  await control.happen(RECORDED_CALL_ID, { type: 'resumeByOther' });
  await expect.poll(() => activityLines(sheet)).toContain('Changed: Recording · Elsewhere');
  await control.happen(RECORDED_CALL_ID, { type: 'hold' });
  await expect.poll(() => activityLines(sheet)).toContain('Changed: Paused on hold · Hold');
  await control.happen(RECORDED_CALL_ID, { type: 'hangup' });
  await expect.poll(() => activityLines(sheet)).toContain('Changed: Call ended');
});

journey(
  'the log of a call outlives a reload, and belongs to that call alone',
  async ({ open, page }) => {
    const widget = await open(ACD_CALL_ID);
    await widget.shows('Not recording');
    await widget.button('Activity').waitFor();
    await widget.press('Start recording');
    await widget.shows('Recording');
    const before = await activityLines(await openSheet(widget, 'Activity'));
    expect(before).toHaveLength(3);

    await page.reload();
    await widget.shows('Recording');
    expect(await activityLines(await openSheet(widget, 'Activity'))).toEqual(before);

    const other = await open(RECORDED_CALL_ID);
    await other.shows('Recording');
    expect(await activityLines(await openSheet(other, 'Activity'))).toEqual([
      'Page opened: Recording',
    ]);
  },
);

journey(
  'where the browser denies storage, the log outlives a reload of the frame',
  async ({ open, page }) => {
    await page.addInitScript(() => {
      const denied = {
        get: () => {
          throw new DOMException('Denied.', 'SecurityError');
        },
      };
      Object.defineProperties(window, { sessionStorage: denied, localStorage: denied });
    });
    const widget = await open(ACD_CALL_ID);
    await widget.shows('Not recording');
    await widget.button('Activity').waitFor();
    await widget.press('Start recording');
    await widget.shows('Recording');
    await widget.status.evaluate(() => location.reload());
    await widget.shows('Recording');
    expect(await activityLines(await openSheet(widget, 'Activity'))).toEqual([
      'Start confirmed · You',
      'Start pressed · You',
      'Page opened: Not recording',
    ]);
  },
);

journey('the log can be taken along as CSV and as JSON', async ({ open, page, control }) => {
  const widget = await open(ACD_CALL_ID);
  await widget.shows('Not recording');
  await widget.button('Activity').waitFor();
  await widget.press('Start recording');
  await widget.shows('Recording');
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
});

journey(
  'the log is copied, and a refusal to copy is told',
  async ({ page, simulator, profile }) => {
    await profile.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${simulator.addresses.desktop}/?conversation=${ACD_CALL_ID}`);
    const widget = widgetOn(page, ACD_CALL_ID);
    const sheet = await openSheet(widget, 'Activity');
    await sheet.getByRole('button', { name: 'Copy' }).click();
    await sheet.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /Page opened: Not recording$/,
    );

    await sheet.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('NotAllowedError')) },
      });
    });
    await sheet.getByRole('button', { name: 'Copy' }).click();
    await sheet.getByText('Your browser does not let this page copy.').waitFor();
  },
);
