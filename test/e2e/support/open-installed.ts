import type { Page } from 'playwright-core';
import type { Simulator } from '../../../simulator/simulator.ts';
import { ACD_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { type Widget, widgetOn } from './widget.ts';

/** The query that the install manifest adds to the widget's address, unless a test changes it. */
export const QUERY =
  '?gcHostOrigin={{gcHostOrigin}}&gcTargetEnv={{gcTargetEnv}}&gcConversationId={{gcConversationId}}';

/** How the installation of the widget differs from the default. */
interface Installation {
  /** Sign in with a popup. */
  readonly popup?: boolean;
  /** The widget's path and query, with placeholders. */
  readonly path?: string;
}

/** Opens the agent desktop on the ACD call, with a widget installed this way. */
export async function openInstalled(
  page: Page,
  { addresses }: Simulator,
  { popup = false, path }: Installation,
): Promise<Widget> {
  const query = new URLSearchParams({ conversation: ACD_CALL_ID, popup: String(popup) });
  if (path !== undefined) query.set('integration', addresses.widget + path);
  await page.goto(`${addresses.desktop}/?${query}`);
  return widgetOn(page, ACD_CALL_ID);
}

/** The addresses of the widgets that a page frames. */
export const addressesOfFrames = (page: Page): string =>
  page
    .frames()
    .filter((frame) => frame !== page.mainFrame())
    .map((frame) => frame.url())
    .join(' ');
