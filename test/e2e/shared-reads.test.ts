import { ACD_CALL_ID, RECORDED_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { expect, test } from './support/test.ts';
import { widgetOn } from './support/widget.ts';

const EVERY_MS = 25_000;
/** The clocks of the frames are turned one after the other: a longer step would look like a frame that is silent. */
const STEP_MS = 5_000;
/**
 * Only the list is counted: turned time passes faster than answers travel, so that a frame may take the other one for
 * silent and read its call on its own. routine-reads.test.ts holds that none does otherwise.
 */
const LIST = '/api/v2/conversations/calls';

test('the widgets of a tab read their calls with one request per interval, even after the one that reads is closed', async ({
  open,
  page,
  control,
  turnTime,
}) => {
  const reads = async (): Promise<readonly string[]> =>
    (await control.requests())
      .filter(({ method, path }) => method === 'GET' && path === LIST)
      .map(({ path }) => path);
  /** Lets an interval pass. */
  const readsOfInterval = async (): Promise<readonly string[]> => {
    await control.forgetRequests();
    for (let ms = 0; ms < EVERY_MS; ms += STEP_MS) await turnTime(STEP_MS);
    await expect.poll(reads).not.toEqual([]);
    await turnTime(1_000);
    return reads();
  };

  const asks = await open(RECORDED_CALL_ID);
  await expect(asks.frame.locator('[data-live=on]')).toBeVisible();
  await page.getByRole('button', { name: /Noor Haddad/ }).click();
  const follows = widgetOn(page, ACD_CALL_ID);
  await expect(follows.frame.locator('[data-live=on]')).toBeVisible();
  await readsOfInterval();
  expect(await readsOfInterval()).toEqual([LIST]);

  // As Genesys may do at any moment.
  await page
    .locator(`iframe[data-conversation="${RECORDED_CALL_ID}"]`)
    .evaluate((iframe) => iframe.remove());
  await expect(follows.frame.locator('[data-live=on]')).toBeVisible();
  await readsOfInterval();
  expect(await readsOfInterval()).toEqual([LIST]);
  await expect(follows.status).toHaveText('Not recording');
});
