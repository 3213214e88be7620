import type { Browser, CDPSession } from 'playwright-core';
import { RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import type { Simulator } from '../../../simulator/simulator.ts';
import { openTab } from './tab.ts';

/** One load with a sign-in, and two with the token that it stored. */
export interface Loads {
  /** From the frame's insertion to the paint of the status, with a sign-in; ms. */
  readonly firstMs: number;
  /** The same with a stored token, and with the files in the browser's cache; ms. */
  readonly keptMs: number;
  /** The same with a stored token but without cached files, as after a release; ms. */
  readonly newReleaseMs: number;
  /** Compressed bytes that the page's own server sent until the first load showed the status. */
  readonly bytes: number;
  /** What the frame added to the JavaScript heap after its second load, bytes, after garbage collection. */
  readonly heapBytes: number;
}

/** Measures one page, in a fresh profile. */
export async function measureLoads(browser: Browser, simulator: Simulator): Promise<Loads> {
  const tab = await openTab(browser, simulator);
  const before = await tab.heap();
  const countBytes = watchBytes(tab.session, simulator.addresses.widget);
  const firstMs = await tab.load([RECORDED_CALL_ID]);
  const bytes = countBytes();
  await tab.removeFrames();
  const keptMs = await tab.load([RECORDED_CALL_ID]);
  const heapBytes = (await tab.heap()) - before;
  await tab.removeFrames();
  await tab.session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const newReleaseMs = await tab.load([RECORDED_CALL_ID]);
  await tab.close();
  return { firstMs, keptMs, newReleaseMs, bytes, heapBytes };
}

/** Counts the bytes that an origin sends from now on, including headers. */
function watchBytes(session: CDPSession, origin: string): () => number {
  const own = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.url.startsWith(origin)) own.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (own.has(requestId)) bytes += encodedDataLength;
  });
  return () => bytes;
}
