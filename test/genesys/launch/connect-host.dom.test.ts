import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectHost } from '../../../src/genesys/launch/connect-host.ts';

const ADDRESS = { origin: 'https://apps.mypurecloud.ie', targetEnv: 'prod-euw1' };

/** What the page sent to the workspace, and to which origin. */
const sent: { readonly message: unknown; readonly origin: string }[] = [];
const workspace = {
  postMessage: (message: unknown, origin: string) => void sent.push({ message, origin }),
};

beforeEach(() => vi.stubGlobal('parent', workspace));
afterEach(() => {
  vi.unstubAllGlobals();
  sent.splice(0);
});

/** A lifecycle hook, as the workspace sends it. */
function happens(hook: string): void {
  const data = { purecloudEventType: 'appLifecycleHook', hook };
  const message = new MessageEvent('message', { data, origin: ADDRESS.origin });
  Object.defineProperty(message, 'source', { value: workspace });
  window.dispatchEvent(message);
}

const messages = (): unknown[] => sent.map(({ message }) => message);

describe('the workspace', () => {
  test('is notified when the page is ready, at its own origin only', () => {
    connectHost(ADDRESS).ready();
    expect(messages()).toMatchObject([{ action: 'bootstrapped' }]);
    expect(sent[0]?.origin).toBe(ADDRESS.origin);
  });

  test('shows toasts as plain text that replace each other; errors stay until closed', () => {
    const { toast } = connectHost(ADDRESS);
    toast('success', 'Paused', 'All of *them*');
    toast('error', 'Not paused', 'None');
    expect(messages()).toMatchObject([
      {
        action: 'showToast',
        title: 'Paused',
        message: 'All of *them*',
        type: 'success',
        markdownMessage: false,
        showCloseButton: true,
      },
      {
        action: 'showToast',
        title: 'Not paused',
        type: 'error',
        timeout: 0,
        showCloseButton: true,
      },
    ]);
    const ids = messages().map((message) =>
      Object.entries(message ?? {}).find(([key]) => key === 'id'),
    );
    expect(ids[0]).toEqual(ids[1]);
    expect(messages()[0]).not.toHaveProperty('timeout', 0);
  });

  test("gets the number for the badge, and opens an interaction, one's own or anyone's", () => {
    const { setBadge: badge, showInteraction, showConversation } = connectHost(ADDRESS);
    badge(2);
    showInteraction('call 1');
    showConversation('call 2');
    expect(messages()).toMatchObject([
      { action: 'setAttentionCount', count: 2 },
      { action: 'showMyInteractionDetails', conversationId: 'call 1' },
      { action: 'showInteractionDetails', conversationId: 'call 2' },
    ]);
  });

  test('reports each time that the agent turns to the call, until no one listens', () => {
    let focused = 0;
    const leave = connectHost(ADDRESS).onFocus(() => (focused += 1));
    happens('focus');
    happens('focus');
    happens('blur');
    expect(focused).toBe(2);
    leave();
    happens('focus');
    expect(focused).toBe(2);
  });

  test('reports when it removes the page, and is notified when the page is done', () => {
    const order: string[] = [];
    connectHost(ADDRESS).onStop(() => order.push(`stopping, ${sent.length} told`));
    happens('stop');
    expect(order).toEqual(['stopping, 0 told']);
    expect(messages()).toMatchObject([{ action: 'stopped' }]);
  });

  test('does not report the removal of the page once the listener has unsubscribed', () => {
    let stops = 0;
    connectHost(ADDRESS).onStop(() => (stops += 1))();
    happens('stop');
    expect(stops).toBe(0);
    expect(sent).toEqual([]);
  });

  test('of a region that the SDK does not know is reached at its origin', () => {
    const origin = 'https://apps.new-region.pure.cloud';
    connectHost({ origin, targetEnv: 'prod-new1' }).ready();
    expect(sent).toMatchObject([{ message: { action: 'bootstrapped' }, origin }]);
  });
});
