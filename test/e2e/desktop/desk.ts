import { test as base, type Frame, type Page } from '@playwright/test';
import { buildDesktop } from '../../../simulator/desktop/build.ts';
import { startStandIn } from '../../../simulator/desktop/stand-in.ts';
import { DIRECT_CALL_ID } from '../../../simulator/world/first-conversations.ts';

export type StandIn = Awaited<ReturnType<typeof startStandIn>>;

interface Fixtures {
  readonly standIn: StandIn;
  /** The desktop on the direct call, once its widget is there. */
  readonly desk: Page;
}

/** A test of the agent desktop alone, between a fake control API and a widget that does what the test says. */
export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from the pattern.
  standIn: async ({}, use) => {
    const standIn = await startStandIn(await buildDesktop());
    await use(standIn);
    await standIn.close();
  },
  desk: async ({ page, standIn }, use) => {
    await page.goto(`${standIn.origin}/?conversation=${DIRECT_CALL_ID}`);
    await ready(page, DIRECT_CALL_ID);
    await use(page);
  },
});

/** Waits until the widget of a call is there. */
export const ready = (page: Page, id: string): Promise<void> =>
  page.locator(`iframe[data-conversation="${id}"][data-phase=ready]`).waitFor();

async function widgetOf(page: Page, id: string): Promise<Frame> {
  const element = await page.locator(`iframe[data-conversation="${id}"]`).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`There is no frame of ${id}.`);
  return frame;
}

/** Lets the direct call's widget ask the desktop for something, by the official SDK. */
export const app = async (page: Page, call: string): Promise<unknown> =>
  (await widgetOf(page, DIRECT_CALL_ID)).evaluate(`app.${call}`);

/** What the desktop has told the widget of a call about its life. */
export const hooks = async (page: Page, id: string): Promise<unknown> =>
  (await widgetOf(page, id)).evaluate('hooks');
