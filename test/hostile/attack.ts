import type { Frame } from 'playwright-core';
import { DIRECT_CALL_ID } from '../../simulator/world/first-conversations.ts';
import type { Stand } from '../performance/speed/stand.ts';

/** Posts messages to the first frame of the workspace's page, from wherever it runs. */
export const post = (from: Frame, messages: readonly unknown[]): Promise<void> =>
  from.evaluate((all) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- an attacker does not care who reads it
    for (const message of all) window.top?.[0]?.postMessage(message, '*');
  }, messages);

/** How many messages a widget has refused. */
export const refused = (widget: Frame): Promise<number> =>
  widget.evaluate(() => Number(document.documentElement.dataset['refusedMessages'] ?? 0));

/** How often the call was read. */
export async function callsRead({ control }: Stand): Promise<number> {
  const requests = await control.requests();
  return requests.filter(({ path }) => path.endsWith(DIRECT_CALL_ID)).length;
}

/** What must stay the same: all that is shown, all that was asked, and the prototype of everything. */
export async function stateOf(stand: Stand, widget: Frame): Promise<unknown> {
  const { shown, polluted } = await widget.evaluate(() => ({
    shown: new XMLSerializer().serializeToString(document.body),
    polluted: 'polluted' in {},
  }));
  const requests = await stand.control.requests();
  return { shown, polluted, requests: requests.length, widgetUrl: widget.url() };
}
