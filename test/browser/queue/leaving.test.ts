import { expect } from 'vitest';
import type { Supervisor } from './supervisor.ts';
import { supervised } from './supervised.ts';
import { EMPTY_QUEUE_ID, fillQueue } from './supervisor.ts';
import { writes, writesInTheEnd } from './writes.ts';

const calls = 300;

/** Begins a run over all calls, and waits until it is well under way. */
async function inTheMiddle({ page, button }: Supervisor): Promise<void> {
  await button(`Stop all ${calls}`).click();
  await button(`Stop ${calls} calls`).click();
  await page.getByText(new RegExp(`[3-9]\\d of ${calls}`)).waitFor();
}

supervised(
  'a tab that is closed in the middle of a run leaves every call in a definite state',
  async ({ supervisor, control }) => {
    await fillQueue(control, calls);
    await control.settings({ requestsPerMinute: 6_000 });
    await supervisor.openQueue();
    await inTheMiddle(supervisor);
    await supervisor.page.close();
    const sentWhenClosed = await writes(control);
    const sent = await writesInTheEnd(control);
    expect(sent.slice(sentWhenClosed.length)).toEqual([]);
    expect(sent.length).toBeGreaterThan(30);
    expect(sent.length).toBeLessThan(calls);

    const reached = new Set(sent.map(({ path }) => path.split('/').at(-2)));
    expect(reached.size).toBe(sent.length);
    expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([202]));
    const queue = (await control.conversations()).filter(
      ({ queueId }) => queueId === EMPTY_QUEUE_ID,
    );
    for (const { id, recorders, securePause } of queue) {
      const state = reached.has(id) ? 'PAUSED' : 'ACTIVE';
      expect({ id, policy: recorders.policy, securePause }).toEqual({
        id,
        policy: state,
        securePause: state === 'PAUSED',
      });
    }
  },
);

supervised(
  'the browser asks before a run is left, and a reload says how far it had come',
  async ({ supervisor, control }) => {
    const { page } = supervisor;
    const asked: string[] = [];
    let answer: 'accept' | 'dismiss' = 'dismiss';
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog[answer]();
    });
    await fillQueue(control, calls);
    await control.settings({ requestsPerMinute: 6_000 });
    await supervisor.openQueue();
    await page.reload();
    expect(asked).toEqual([]);

    await inTheMiddle(supervisor);
    await page.evaluate(() => window.location.reload());
    await expect.poll(() => asked).toEqual(['beforeunload']);
    await page.getByText(`of ${calls}`).waitFor();

    answer = 'accept';
    await page.reload();
    await page.getByText('The last run was cut off').waitFor();
    await page.getByText(/^\d+ of 300 calls had their outcome/).waitFor();
    await supervisor.button('Close report').click();
    await page.getByText('The last run was cut off').waitFor({ state: 'detached' });
    await control.settings({ requestsPerMinute: 60_000 });
    await supervisor.button(`Stop all ${calls}`).click();
    await supervisor.button(`Stop ${calls} calls`).click();
    await page.getByRole('heading', { name: 'Finished' }).waitFor({ timeout: 25_000 });
    expect(Number(await supervisor.outcome('Nothing to do'))).toBeGreaterThan(0);
    expect(asked).toEqual(['beforeunload', 'beforeunload']);

    await page.reload();
    expect(asked).toHaveLength(2);
    expect(await page.getByText('The last run was cut off').count()).toBe(0);
  },
);
