import type { Frame } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DIRECT_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { addFrame, openStand, shows, type Stand } from '../performance/speed/stand.ts';
import { callsRead, post, refused, stateOf } from './attack.ts';
import { forgedLogin, fromHost, fromStrangers, hook } from './payloads.ts';

let stand: Stand;

beforeEach(async () => {
  stand = await openStand();
}, 60_000);
afterEach(() => stand.close());

/** A live widget that has come to rest. */
async function openWidget(): Promise<Frame> {
  const widget = await stand.frame(DIRECT_CALL_ID);
  await shows(widget, 'Not recording');
  await widget.getByText('Live', { exact: true }).waitFor();
  // The first read, and the one that makes sure that nothing happened before it was live.
  await expect.poll(() => callsRead(stand)).toBe(2);
  await stand.page.waitForLoadState('networkidle');
  return widget;
}

/** Posts the messages, and checks that they were counted and did nothing. */
async function attack(widget: Frame, from: Frame, messages: readonly unknown[]): Promise<void> {
  const before = await stateOf(stand, widget);
  await post(from, messages);
  await expect.poll(() => refused(widget)).toBe(messages.length);
  expect(await stateOf(stand, widget)).toEqual(before);
  await widget.getByRole('button', { name: 'Start recording' }).click();
  await shows(widget, 'Recording');
}

test('messages of another origin are refused', async () => {
  const widget = await openWidget();
  stand.allowErrors(/404/);
  const stranger = await addFrame(stand.page, 'stranger', `${stand.addresses.platform}/nothing`);
  await attack(widget, stranger, fromStrangers);
});

test('messages of a frame without an origin are refused', async () => {
  const widget = await openWidget();
  await stand.page.evaluate(() => {
    const iframe = document.createElement('iframe');
    iframe.setAttribute('sandbox', 'allow-scripts');
    iframe.id = 'nobody';
    iframe.srcdoc = '<p>Nobody</p>';
    document.body.append(iframe);
  });
  const nobody = await (await stand.page.waitForSelector('#nobody')).contentFrame();
  if (!nobody) throw new Error('The frame has no content.');
  await attack(widget, nobody, fromStrangers);
});

test('messages of another frame of the workspace’s own origin are refused', async () => {
  const widget = await openWidget();
  const cousin = await addFrame(stand.page, 'cousin', `${stand.addresses.desktop}/`);
  await attack(widget, cousin, fromStrangers);
});

test('messages of the workspace that make no sense are refused', async () => {
  const widget = await openWidget();
  await attack(widget, stand.page.mainFrame(), fromHost);
});

test('ten thousand hooks of the workspace change nothing and ask nothing', async () => {
  const widget = await openWidget();
  const before = await stateOf(stand, widget);
  const flood = ['bootstrap', 'focus', 'blur', 'unheard-of'].flatMap((name) =>
    Array.from({ length: 2_500 }, () => hook(name)),
  );
  await post(stand.page.mainFrame(), [...flood, 'the end']);
  await expect.poll(() => refused(widget)).toBe(1);
  expect(await stateOf(stand, widget)).toEqual(before);
});

test('a forged login answer does not end a sign-in that waits for its popup', async () => {
  await stand.control.settings({ signedIn: false });
  const widget = await stand.frame(DIRECT_CALL_ID, { usePopupAuth: true });
  const opened = stand.context.waitForEvent('page');
  await widget.getByRole('button', { name: 'Sign in' }).click();
  const popup = await opened;
  await popup.waitForLoadState();
  const stranger = await addFrame(stand.page, 'cousin', `${stand.addresses.desktop}/`);
  const before = await stateOf(stand, widget);
  await post(stranger, [forgedLogin]);
  await expect.poll(() => refused(widget)).toBe(1);
  expect(await stateOf(stand, widget)).toEqual(before);
  expect(popup.isClosed()).toBe(false);
});
