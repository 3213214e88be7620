import type { Page } from 'playwright-core';
import { openInstalled as open } from '../e2e/support/desk.ts';
import { ACD_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { type Widget, widgetOn } from './harness/widget.ts';

/** For the journeys that Vitest still runs. */
export async function openInstalled(...how: Parameters<typeof open>): Promise<Widget> {
  const [page]: [Page, ...unknown[]] = how;
  await open(...how);
  return widgetOn(page, ACD_CALL_ID);
}

export { addressesOfFrames, QUERY } from '../e2e/support/desk.ts';
