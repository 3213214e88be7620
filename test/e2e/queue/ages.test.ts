import { fillQueue, queued } from '../support/supervisor.ts';
import { expect, supervised } from './supervised.ts';

/** A row in sight is looked at again within this time, ms. */
const READ_WITHIN_MS = 30_000;
/** For so long what was seen is certain, ms. */
const CERTAIN_MS = 40_000;
/** An age beyond that; how far depends on how busy the machine is. */
const OLD = String.raw`(?:[4-9]\d sec|\d+ min)\. ago`;

supervised(
  'a change whose event was lost is shown within 30 s, although the channel lives',
  async ({ supervisor, control, turnTime }) => {
    const { page, button, live } = supervisor;
    await fillQueue(control, 3);
    await supervisor.openQueue();
    await expect(live).toBeVisible();
    await expect(button('Recording 3')).toBeVisible();

    await control.sockets('deaf');
    const [call] = await queued(control);
    await control.sendCallEvent(call?.id ?? '', { type: 'pauseByOther' });
    for (let ms = 0; ms < READ_WITHIN_MS; ms += 5_000) await turnTime(5_000);
    await expect(button('Paused 1')).toBeVisible();
    await expect(button('Recording 2')).toBeVisible();
    await expect(page.locator('td.paused')).toHaveText(/^Paused for \d+:\d\d\+$/);
    await expect(live).toBeVisible();
  },
);

supervised(
  'a row that cannot be read shows its age after 40 s, and counts as Checking until it is read again',
  async ({ supervisor, control, turnTime, allowErrors }) => {
    allowErrors(/503/);
    const { page, button } = supervisor;
    await fillQueue(control, 2);
    await supervisor.openQueue();
    await expect(supervisor.live).toBeVisible();
    await expect(button('Recording 2')).toBeVisible();

    const [call] = await queued(control);
    const path = `/api/v2/conversations/${call?.id}`;
    await control.fault({ method: 'GET', path, times: 1_000, respond: { status: 503 } });
    for (let ms = 0; ms < CERTAIN_MS + 10_000; ms += 5_000) await turnTime(5_000);
    await expect(button('Checking 1')).toBeVisible();
    await expect(button('Recording 1')).toBeVisible();
    const row = page.locator(`[id="call-${call?.id}"]`);
    await expect(row).toContainText(new RegExp(`Recording ${OLD}`));
    await expect(page.getByText(new RegExp(`^Oldest status: ${OLD}$`))).toBeVisible();

    await control.clearFaults();
    await button('Refresh').click();
    await expect(button('Recording 2')).toBeVisible();
    await expect(row).not.toContainText('ago');
  },
);
