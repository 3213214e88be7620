import { fileURLToPath } from 'node:url';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { launchChromium } from '../../e2e/support/chromium.ts';
import { createControl } from '../../e2e/support/control.ts';
import { openProfile } from '../../e2e/support/profile.ts';
import { frameUrl, installed } from '../../../simulator/desktop/page/host/integration.ts';
import type { Clock } from '../../../simulator/interfaces.ts';
import { startSimulator } from '../../../simulator/simulator.ts';
import { acceptTsxNames } from './paint.ts';

const desktopRoot = fileURLToPath(new URL('workspace', import.meta.url));

/** Large enough to show twelve widgets: frames out of view are not painted. */
const VIEWPORT = { width: 1340, height: 1080 };
/** Polling interval, ms: the default, once per frame, would disturb the measurement. */
const POLL_MS = 50;

/** A limit that no measurement reaches, per minute. */
const NO_LIMIT = 1_000_000;

export interface TestBedOptions {
  /** The platform's clock; by default the machine's. */
  readonly clock?: Clock;
  /** Called with the browser context before its page opens anything. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** A browser with a single page of the workspace's origin that frames the built widget and does nothing else. */
export async function openTestBed({ clock, prepare }: TestBedOptions = {}) {
  const simulator = await startSimulator({ desktopRoot, ...(clock && { clock }) });
  const { desktop, platform } = simulator.addresses;
  const control = createControl(platform);
  await control.settings({ applyAfterMs: 0, requestsPerMinute: NO_LIMIT });
  const browser = await launchChromium();
  const { context, page, watch } = await openProfile(browser, Object.values(simulator.addresses));
  await acceptTsxNames(context);
  await prepare?.(context);
  await page.setViewportSize(VIEWPORT);
  await page.goto(`${desktop}/`);

  return {
    control,
    context,
    page,
    addresses: simulator.addresses,
    allowErrors: watch.allowErrors,

    /** Adds a frame with the widget of a call; it may not show the call yet. */
    frame(conversationId: string): Promise<Frame> {
      const { integration, sandbox } = simulator.describeDesktop();
      const address = frameUrl(installed(integration, sandbox), conversationId, desktop);
      return addFrame(page, conversationId, address);
    },
    /** Removes the widget of a call. */
    unframe: (conversationId: string): Promise<void> =>
      page.evaluate((id) => document.getElementById(id)?.remove(), conversationId),

    /** Closes everything; throws if a page did something that it should not. */
    async close(): Promise<void> {
      await browser.close();
      await simulator.stop();
      const [finding] = watch.findings();
      if (finding !== undefined) throw new Error(finding);
    },
  };
}

export type TestBed = Awaited<ReturnType<typeof openTestBed>>;

export async function addFrame(page: Page, id: string, url: string): Promise<Frame> {
  await page.evaluate(
    ([id, url]) => {
      const iframe = document.createElement('iframe');
      iframe.id = id;
      iframe.src = url;
      iframe.width = '320';
      iframe.height = '340';
      document.body.append(iframe);
    },
    [id, url] as const,
  );
  const frame = await (await page.waitForSelector(`[id="${id}"]`)).contentFrame();
  if (!frame) throw new Error(`There is no frame ${id}.`);
  return frame;
}

/** Waits until a widget shows this status. */
export const shows = (frame: Frame, status: string): Promise<unknown> =>
  frame.waitForFunction(
    (wanted) => document.querySelector('[role=status]')?.textContent === wanted,
    status,
    { polling: POLL_MS },
  );
