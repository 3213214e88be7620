import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { createControl, type Control } from '../../e2e/support/control.ts';
import { RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import type { Simulator } from '../../../simulator/simulator.ts';
import { openTab } from './tab.ts';

/** The most calls that an agent may have open. */
const CALLS = 10;
/** Large enough to show all of them: frames out of view are not painted. */
const VIEWPORT = { width: 1680, height: 760 };
/** After this long without a request, all pages have finished opening; ms. */
const QUIET_MS = 1_500;
/** A limit that no measurement reaches, requests per minute. */
const NO_LIMIT = 1_000_000;

/** Ten calls that open at the same time in a tab with a stored token. */
export interface Ten {
  /** From the insertion of the frames to the paint of the last status, ms. */
  readonly tenMs: number;
  /** What all of them added to the JavaScript heap, bytes, after garbage collection. */
  readonly tenHeapBytes: number;
  /** Requests to the platform until there were no more. */
  readonly tenRequests: number;
  /** Notification channels that they use. */
  readonly tenChannels: number;
  /** WebSockets that they opened. */
  readonly tenSockets: number;
}

/** Measures ten pages at once, in a fresh profile. */
export async function measureTen(browser: Browser, simulator: Simulator): Promise<Ten> {
  const control = createControl(simulator.addresses.platform);
  await control.settings({ requestsPerMinute: NO_LIMIT });
  const ids = Array.from({ length: CALLS }, () => randomUUID());
  for (const id of ids) await control.newCall({ id, recorders: { policy: 'ACTIVE' } });
  const tab = await openTab(browser, simulator);
  await tab.page.setViewportSize(VIEWPORT);
  const before = await tab.heap();
  await tab.load([RECORDED_CALL_ID]);
  await quiet(control);
  await tab.removeFrames();
  await control.forgetRequests();
  const sockets = watchSockets(tab.page);
  const tenMs = await tab.load(ids);
  await quiet(control);
  const requests = await control.requests();
  const tenHeapBytes = (await tab.heap()) - before;
  await tab.close();
  await control.reset();
  return {
    tenMs,
    tenHeapBytes,
    tenRequests: requests.length,
    tenChannels: new Set(sockets).size,
    tenSockets: sockets.length,
  };
}

/** Waits until no request has been sent for a while. */
async function quiet(control: Control): Promise<void> {
  let before = -1;
  let asked = 0;
  while (asked !== before) {
    before = asked;
    await setTimeout(QUIET_MS);
    asked = (await control.requests()).length;
  }
}

/** Collects the addresses of the sockets that are opened from now on. */
function watchSockets(page: Page): readonly string[] {
  const addresses: string[] = [];
  page.on('websocket', (socket) => addresses.push(socket.url()));
  return addresses;
}
