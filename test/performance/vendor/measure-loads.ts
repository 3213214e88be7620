import type { Browser, CDPSession, Page } from 'playwright-core';
import { RECORDED_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { frameUrl, installed } from '../../../simulator/desktop/page/host/integration.ts';
import type { Simulator } from '../../../simulator/simulator.ts';

/** A workstation of an agent, four times slower than a developer's machine, on an office line. */
const CPU_SLOWDOWN = 4;
const BYTES_PER_SECOND = 10_000_000 / 8;
const LATENCY_MS = 40;

/** One load with a sign-in, and one with the token that it left. */
export interface Loads {
  /** From the frame's insertion to the paint of the status, with a sign-in; ms. */
  readonly firstMs: number;
  /** The same with a kept token, and with the files in the browser's cache; ms. */
  readonly keptMs: number;
  /** What the page's own server sent until the status of the first load, compressed. */
  readonly bytes: number;
  /** What the frame added to the JavaScript heap after its second load, in bytes, garbage collected. */
  readonly heapBytes: number;
}

/** Measures one page, in a fresh profile of a browser whose frames share the process of their page. */
export async function measureLoads(browser: Browser, simulator: Simulator): Promise<Loads> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const shown = await watchStatus(page);
  await page.goto(`${simulator.addresses.desktop}/`);
  const session = await context.newCDPSession(page);
  await slowDown(session);
  const before = await heapOf(session);
  const countBytes = watchBytes(session, simulator.addresses.widget);
  const firstMs = await load(page, simulator, shown);
  const bytes = countBytes();
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  const keptMs = await load(page, simulator, shown);
  const heapBytes = (await heapOf(session)) - before;
  await context.close();
  return { firstMs, keptMs, bytes, heapBytes };
}

/** Gives what resolves with the time, epoch ms, at which the next status is painted in a frame. */
async function watchStatus(page: Page): Promise<() => Promise<number>> {
  let painted: (at: number) => void = () => undefined;
  await page.exposeFunction('statusPainted', (at: number) => painted(at));
  await page.addInitScript(() => {
    if (window.top === window) return;
    let told = false;
    const observer = new MutationObserver(() => {
      const status = document.querySelector('[role=status]')?.textContent;
      if (told || !status || status === 'Unknown') return;
      told = true;
      observer.disconnect();
      requestAnimationFrame(() =>
        setTimeout(() => window.statusPainted(performance.timeOrigin + performance.now())),
      );
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  });
  return () =>
    new Promise((resolve) => {
      painted = resolve;
    });
}

async function load(
  page: Page,
  simulator: Simulator,
  shown: () => Promise<number>,
): Promise<number> {
  const { integration, sandbox } = simulator.describeDesktop();
  const url = frameUrl(
    installed(integration, sandbox),
    RECORDED_CALL_ID,
    simulator.addresses.desktop,
  );
  const painted = shown();
  const begun = await page.evaluate((src) => {
    const iframe = document.createElement('iframe');
    iframe.src = src;
    iframe.width = '320';
    iframe.height = '340';
    document.body.append(iframe);
    return performance.timeOrigin + performance.now();
  }, url);
  return (await painted) - begun;
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  });
}

/** Counts what an origin sends from now on, headers included. */
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

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

declare global {
  interface Window {
    /** The status of a framed page was painted at this time, epoch ms. */
    statusPainted: (at: number) => void;
  }
}
