import type { Frame, Page } from 'playwright-core';
import { DIRECT_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import type { Control } from '../support/control.ts';

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
export async function callsRead(control: Control): Promise<number> {
  const requests = await control.requests();
  const lists = '/api/v2/conversations/calls';
  return requests.filter(({ path }) => path.endsWith(DIRECT_CALL_ID) || path === lists).length;
}

/** What must stay the same: all that is shown, all that was asked, and the prototype of everything. */
export async function stateOf(control: Control, widget: Frame): Promise<unknown> {
  const { shown, polluted } = await widget.evaluate(() => ({
    shown: new XMLSerializer().serializeToString(document.body),
    polluted: 'polluted' in {},
  }));
  const requests = await control.requests();
  return { shown, polluted, requests: requests.length, widgetUrl: widget.url() };
}

interface Stranger {
  /** Where its page comes from; without it: from nowhere but the workspace's page. */
  readonly src?: string;
  /** Whether it has no origin. */
  readonly sandboxed?: boolean;
}

/** Adds a frame to the workspace's page, behind the widget's. */
export async function addStranger(page: Page, { src, sandboxed }: Stranger): Promise<Frame> {
  const id = `stranger-${page.frames().length}`;
  await page.evaluate(
    ([id, src, sandboxed]) => {
      const iframe = document.createElement('iframe');
      iframe.id = id;
      if (sandboxed === true) iframe.setAttribute('sandbox', 'allow-scripts');
      if (src === undefined) iframe.srcdoc = '<p>Nobody</p>';
      else iframe.src = src;
      document.body.append(iframe);
    },
    [id, src, sandboxed] as const,
  );
  const frame = await (await page.waitForSelector(`#${id}`)).contentFrame();
  if (!frame) throw new Error('The frame has no content.');
  await frame.waitForLoadState();
  return frame;
}
