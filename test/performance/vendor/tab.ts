import type { Browser, CDPSession, Page } from 'playwright-core';
import { frameUrl, installed } from '../../../simulator/desktop/page/host/integration.ts';
import type { Simulator } from '../../../simulator/simulator.ts';

/** An agent's workstation, four times slower than a developer's machine, on an office network. */
const CPU_SLOWDOWN = 4;
const BYTES_PER_SECOND = 10_000_000 / 8;
const LATENCY_MS = 40;

/** One tab of the workspace, in a fresh profile of a browser in which frames share their page's process. */
export interface Tab {
  readonly page: Page;
  readonly session: CDPSession;
  /** Frames these calls, and returns the time until the last one has painted its status, ms. */
  readonly load: (conversationIds: readonly string[]) => Promise<number>;
  readonly removeFrames: () => Promise<void>;
  /** Size of the JavaScript heap after garbage collection, bytes. */
  readonly heap: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export async function openTab(browser: Browser, simulator: Simulator): Promise<Tab> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const shown = await watchStatus(page);
  await page.goto(`${simulator.addresses.desktop}/`);
  const session = await context.newCDPSession(page);
  await slowDown(session);
  return {
    page,
    session,
    async load(conversationIds) {
      const { integration, sandbox } = simulator.describeDesktop();
      const installation = installed(integration, sandbox);
      const { desktop } = simulator.addresses;
      const painted = shown(conversationIds.length);
      const begun = await addFrames(
        page,
        conversationIds.map((id) => frameUrl(installation, id, desktop)),
      );
      return (await painted) - begun;
    },
    removeFrames: () =>
      page.evaluate(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove())),
    heap: () => heapOf(session),
    close: () => context.close(),
  };
}

/** The returned function resolves to the time, epoch ms, at which this many more frames have painted a first status. */
async function watchStatus(page: Page): Promise<(frames: number) => Promise<number>> {
  let missing = 0;
  let lastPainted: (at: number) => void = () => undefined;
  await page.exposeFunction('statusPainted', (at: number) => {
    missing -= 1;
    if (missing === 0) lastPainted(at);
  });
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
  return (frames) =>
    new Promise((resolve) => {
      missing = frames;
      lastPainted = resolve;
    });
}

/** @returns when the frames started to load, epoch ms */
const addFrames = (page: Page, urls: readonly string[]): Promise<number> =>
  page.evaluate((addresses) => {
    const begun = performance.timeOrigin + performance.now();
    for (const address of addresses) {
      const iframe = document.createElement('iframe');
      iframe.src = address;
      iframe.width = '320';
      iframe.height = '340';
      document.body.append(iframe);
    }
    return begun;
  }, urls);

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

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

declare global {
  interface Window {
    /** Called when a framed page has painted its status; `at` is epoch ms. */
    statusPainted: (at: number) => void;
  }
}
