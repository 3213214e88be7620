import { fileURLToPath } from 'node:url';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { launchChromium } from '../../e2e/support/chromium.ts';
import { createControl } from '../../e2e/support/control.ts';
import { openProfile } from '../../e2e/support/profile.ts';
import { frameUrl, installed } from '../../../simulator/desktop/page/host/integration.ts';
import type { Clock } from '../../../simulator/interfaces.ts';
import { startSimulator } from '../../../simulator/simulator.ts';

const desktopRoot = fileURLToPath(new URL('workspace', import.meta.url));

/** Room for twelve widgets in view: frames out of view are not painted. */
const VIEWPORT = { width: 1340, height: 1080 };
/** The default, once a frame, would disturb what is measured. */
const POLL_MS = 50;

/** A limit that no measurement reaches, per minute. */
const NO_LIMIT = 1_000_000;

export interface TestBedOptions {
  /** The platform's time. Without it: the machine's own. */
  readonly clock?: Clock;
  /** Done to the browser's context before its page opens anything. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** A browser in which one page of the workspace's origin frames the built widget, and nothing else happens. */
export async function openTestBed({ clock, prepare }: TestBedOptions = {}) {
  const simulator = await startSimulator({ desktopRoot, ...(clock && { clock }) });
  const { desktop, platform } = simulator.addresses;
  const control = createControl(platform);
  await control.settings({ applyAfterMs: 0, requestsPerMinute: NO_LIMIT });
  const browser = await launchChromium();
  const { context, page, watch } = await openProfile(browser, Object.values(simulator.addresses));
  // tsx marks named functions with this helper, also in code that is sent to the page.
  await context.addInitScript('globalThis.__name ??= (named) => named');
  await prepare?.(context);
  await page.setViewportSize(VIEWPORT);
  await page.goto(`${desktop}/`);

  return {
    control,
    context,
    page,
    addresses: simulator.addresses,
    allowErrors: watch.allowErrors,

    /** Frames the widget of a call beside the others; it may not show the call yet. */
    frame(conversationId: string): Promise<Frame> {
      const { integration, sandbox } = simulator.describeDesktop();
      const address = frameUrl(installed(integration, sandbox), conversationId, desktop);
      return addFrame(page, conversationId, address);
    },
    /** Takes the widget of a call away. */
    unframe: (conversationId: string): Promise<void> =>
      page.evaluate((id) => document.getElementById(id)?.remove(), conversationId),

    /** Closes everything; throws if a page did what it should not. */
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

/** Waits until the status of a widget reads so. */
export const shows = (frame: Frame, status: string): Promise<unknown> =>
  frame.waitForFunction(
    (wanted) => document.querySelector('[role=status]')?.textContent === wanted,
    status,
    { polling: POLL_MS },
  );
