import type { Page } from 'playwright-core';
import type { Simulator } from '../../../simulator/simulator.ts';
import { ACD_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { type Widget, widgetOn } from './widget.ts';

/** What the install manifest puts behind the widget's address, as far as a test leaves it alone. */
export const QUERY =
  '?gcHostOrigin={{gcHostOrigin}}&gcTargetEnv={{gcTargetEnv}}&gcConversationId={{gcConversationId}}';

/** How the widget is installed, where it differs from the usual. */
interface Installation {
  /** Sign in with a popup. */
  readonly popup?: boolean;
  /** The widget's address behind its origin, placeholders unfilled. */
  readonly path?: string;
}

/** Opens the agent desktop on the ACD call, with a widget that is installed so. */
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
