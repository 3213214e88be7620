import type { Locator, Page } from 'playwright-core';
import { SUPERVISOR_ID } from '../../../simulator/world/people.ts';
import type { Control } from './control.ts';

/** "Branch office 001": it has no calls in the simulator's initial state. */
export const EMPTY_QUEUE_ID = 'b0000000-0000-4000-8000-000000000101';

/** Requests per minute that the platform allows. */
const PACES = {
  /** Never reached: journeys do not depend on the pace, which benchmark.ts measures. */
  ample: 60_000,
  /** After its first dozen calls, a run takes half a second per call, so a test can catch it while it is running. */
  slow: 200,
} as const;

/** The queue page as a supervisor sees it. */
export function supervisorAt(page: Page, address: string) {
  return {
    page,
    button: (name: string | RegExp): Locator =>
      page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }),
    heading: (name: string): Locator => page.getByRole('heading', { name, exact: true }),
    rows: page.locator('tbody tr[aria-selected]'),
    grid: page.getByRole('grid'),
    dialog: page.getByRole('dialog'),
    /** Shows that changes of the calls arrive as events. */
    live: page.getByText('Live', { exact: true }),
    /** Opens the page, on a queue if `search` names one. */
    open: (search = '') => page.goto(`${address}/queue.html${search}`),
    /** Without an id: the queue of `fillQueue`. */
    openQueue: (queueId = EMPTY_QUEUE_ID) => page.goto(`${address}/queue.html?queue=${queueId}`),
    /** The number next to an outcome in the report; absent if no call has that outcome. */
    outcome: (name: string): Locator => {
      const words = page.getByText(name, { exact: true });
      return page.locator('.outcomes > div').filter({ has: words }).locator('dd');
    },
  };
}

export type Supervisor = ReturnType<typeof supervisorAt>;

/** Adds `count` identical calls to the queue, recorded by policy unless `call` says otherwise. */
export const fillQueue = (
  control: Control,
  count: number,
  call: Parameters<Control['newCall']>[0] = { recorders: { policy: 'ACTIVE' } },
): Promise<void> => control.newCall({ ...call, count, queueId: EMPTY_QUEUE_ID });

/** The ground truth about the calls of that queue. */
export const queued = async (control: Control) =>
  (await control.conversations()).filter(({ queueId }) => queueId === EMPTY_QUEUE_ID);

/** Signs in Mei Tanaka, who may pause other agents' recordings. */
export async function becomeSupervisor(control: Control): Promise<void> {
  await control.settings({ signedInUserId: SUPERVISOR_ID, analyticsLagMs: 0 });
  await setPace(control, 'ample');
}

export const setPace = (control: Control, pace: keyof typeof PACES): Promise<void> =>
  control.settings({ requestsPerMinute: PACES[pace] });
