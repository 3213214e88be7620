import type { Frame, Page } from 'playwright-core';
import { ACD_CALL_ID, DIRECT_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { openInstalled } from '../support/open-installed.ts';
import { pressForPopup } from '../support/popup.ts';
import { stopTime } from '../support/stop-time.ts';
import { expect, test } from '../support/test.ts';
import type { Widget } from '../support/widget.ts';
import { addStranger, callsRead, post, refused, stateOf } from './attack.ts';
import { forgedLogin, fromHost, fromStrangers, hook } from './payloads.ts';
import type { Control } from '../support/control.ts';

/** Waits until a live widget has come to rest, and gives its frame. */
async function atRest(page: Page, widget: Widget, control: Control): Promise<Frame> {
  await expect(widget.status).toHaveText('Not recording');
  await expect(widget.frame.locator('[data-live=on]')).toBeVisible();
  // What loads late has loaded.
  await expect(widget.button('Activity')).toBeVisible();
  await expect(widget.button('Start recording')).toHaveAttribute('aria-keyshortcuts');
  // The first read, and the one that makes sure that nothing happened before it was live.
  await expect.poll(() => callsRead(control)).toBe(2);
  return frameOf(page, DIRECT_CALL_ID);
}

async function frameOf(page: Page, conversationId: string): Promise<Frame> {
  const iframe = await page.waitForSelector(`iframe[data-conversation="${conversationId}"]`);
  const frame = await iframe.contentFrame();
  if (!frame) throw new Error('The frame has no content.');
  return frame;
}

test('messages from strangers of any origin, and malformed or endless ones from the workspace, change nothing and send no request', async ({
  open,
  page,
  context,
  simulator,
  control,
  allowErrors,
}) => {
  allowErrors(/404/);
  await context.clock.install();
  const widget = await open(DIRECT_CALL_ID);
  const frame = await atRest(page, widget, control);
  // From here on time stands still: nothing is due to be read, however long a busy machine takes.
  await stopTime(context);
  let count = 0;
  const expectNothingFrom = async (from: Frame, messages: readonly unknown[], refusals: number) => {
    const before = await stateOf(control, frame);
    await post(from, messages);
    count += refusals;
    await expect.poll(() => refused(frame)).toBe(count);
    expect(await stateOf(control, frame)).toEqual(before);
  };

  const strangers = [
    ['of another origin', { src: `${simulator.addresses.platform}/nothing` }],
    ['without an origin', { sandboxed: true }],
    ['of the workspace’s own origin', {}],
  ] as const;
  for (const [name, stranger] of strangers) {
    await test.step(`a stranger ${name}`, async () => {
      const from = await addStranger(page, stranger);
      await expectNothingFrom(from, fromStrangers, fromStrangers.length);
    });
  }
  await test.step('the workspace', async () => {
    await expectNothingFrom(page.mainFrame(), fromHost, fromHost.length);
    const flood = ['bootstrap', 'focus', 'blur', 'unheard-of'].flatMap((name) =>
      Array.from({ length: 2_500 }, () => hook(name)),
    );
    // Hooks are heard; what ends them is not.
    await expectNothingFrom(page.mainFrame(), [...flood, 'the end'], 1);
  });

  await context.clock.resume();
  await widget.press('Start recording');
  await expect(widget.status).toHaveText('Recording');
});

test('a forged login response neither signs in nor ends a sign-in that waits for its popup', async ({
  page,
  simulator,
  control,
}) => {
  await control.settings({ signedIn: false });
  const widget = await openInstalled(page, simulator, { popup: true });
  const popup = await pressForPopup(page, widget);
  await expect(popup.getByLabel('Email')).toBeVisible();
  const stranger = await addStranger(page, {});
  const frame = await frameOf(page, ACD_CALL_ID);
  const before = await stateOf(control, frame);
  await post(stranger, [forgedLogin]);
  await post(page.mainFrame(), [forgedLogin]);
  await expect.poll(() => refused(frame)).toBe(2);
  expect(await stateOf(control, frame)).toEqual(before);
  expect(popup.isClosed()).toBe(false);
  await popup.getByRole('button', { name: 'Sign in' }).click();
  await expect(widget.status).toHaveText('Not recording');
  expect((await control.requests()).map(({ status }) => status)).not.toContain(401);
});
