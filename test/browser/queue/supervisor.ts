import type { Page } from 'playwright-core';
import type { Control } from '../../e2e/support/control.ts';
import { SUPERVISOR_ID } from '../../../simulator/world/people.ts';

/** "Branch office 001": it has no calls in the simulator's first state. */
export const EMPTY_QUEUE_ID = 'b0000000-0000-4000-8000-000000000101';

/** Enough that the pace is no part of a journey; benchmark.ts measures it. */
const requestsPerMinute = 60_000;

/** The queue page as a supervisor sees it. */
export function supervisorAt(page: Page, address: string) {
  return {
    page,
    button: (name: string | RegExp) =>
      page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }),
    rows: page.locator('tbody tr[aria-selected]'),
    grid: page.getByRole('grid'),
    dialog: page.getByRole('dialog'),
    /** Opens the page, on a queue if one is named. */
    open: (search = '') => page.goto(`${address}/queue.html${search}`),
    /** Without an id: the queue of `fillQueue`. */
    openQueue: (queueId = EMPTY_QUEUE_ID) => page.goto(`${address}/queue.html?queue=${queueId}`),
    /** The figure beside an outcome of the report; `null` if no call ended so. */
    async outcome(name: string): Promise<string | null> {
      const words = page.getByText(name, { exact: true });
      const figure = page.locator('.outcomes > div').filter({ has: words }).locator('dd');
      return (await figure.count()) === 0 ? null : figure.textContent();
    },
  };
}

export type Supervisor = ReturnType<typeof supervisorAt>;

/** Puts so many calls alike into the queue, each recorded by policy unless `call` says otherwise. */
export const fillQueue = (
  control: Control,
  count: number,
  call: Parameters<Control['newCall']>[0] = { recorders: { policy: 'ACTIVE' } },
): Promise<void> => control.newCall({ ...call, count, queueId: EMPTY_QUEUE_ID });

/** Signs Mei Tanaka in, who may pause others. */
export async function becomeSupervisor(control: Control): Promise<void> {
  await control.settings({ signedInUserId: SUPERVISOR_ID, requestsPerMinute, analyticsLagMs: 0 });
}
