import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findHost } from '../../../src/genesys/launch/host.ts';
import type { ConnectedHost } from '../../../src/genesys/launch/workspace.ts';

const ADDRESS = { origin: 'https://apps.mypurecloud.ie', targetEnv: 'prod-euw1' };
const CODE = '../../../src/genesys/launch/connect-host.ts';

/** What the workspace received, in order. */
const told: string[] = [];
const note =
  (what: string) =>
  (...details: readonly unknown[]): (() => void) => {
    told.push([what, ...details.filter((detail) => typeof detail !== 'function')].join(' '));
    return () => void told.push(`${what} no more`);
  };
const connected: ConnectedHost = {
  ready: note('ready'),
  toast: note('toast'),
  setBadge: note('badge'),
  showInteraction: note('show'),
  showConversation: note('show conversation'),
  onFocus: note('focus'),
  onStop: note('stop'),
};
const connectHost = vi.fn(() => connected);

beforeEach(() => vi.stubGlobal('parent', {}));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.doUnmock(CODE);
  connectHost.mockClear();
  told.splice(0);
});

describe('while the SDK for the workspace loads', () => {
  beforeEach(() => vi.doMock(CODE, () => ({ connectHost })));

  test('it is loaded for the first message, and only once; a listener alone does not load it', async () => {
    const host = findHost(ADDRESS);
    host.onFocus(() => undefined);
    await Promise.resolve();
    expect(connectHost).not.toHaveBeenCalled();
    await host.ready();
    await host.ready();
    expect(connectHost.mock.calls).toEqual([[ADDRESS]]);
    expect(told).toEqual(['focus', 'ready', 'ready']);
  });

  test('messages to the workspace wait, and keep their order', async () => {
    const host = findHost(ADDRESS);
    host.toast('error', 'Not paused', 'None');
    host.setBadge(1);
    host.showInteraction?.('call 1');
    host.showConversation?.('call 2');
    expect(told).toEqual([]);
    await host.ready();
    expect(told).toEqual([
      'toast error Not paused None',
      'badge 1',
      'show call 1',
      'show conversation call 2',
      'ready',
    ]);
  });

  test('a listener that has unsubscribed in the meantime is not called', async () => {
    const host = findHost(ADDRESS);
    host.onStop(() => undefined)();
    await host.ready();
    expect(told).toEqual(['stop', 'stop no more', 'ready']);
  });
});

test('if the SDK cannot be loaded, the page works without a workspace', async () => {
  vi.doMock(CODE, () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  const host = findHost(ADDRESS);
  host.toast('error', 'Not paused', 'None');
  host.onFocus(() => undefined)();
  await host.ready();
  expect(told).toEqual([]);
});

describe('without a workspace, nothing is sent and nothing can be opened:', () => {
  async function useAll(host: ReturnType<typeof findHost>): Promise<void> {
    host.toast('info', 'title', 'message');
    host.setBadge(1);
    host.onFocus(() => undefined)();
    host.onStop(() => undefined)();
    expect([host.showInteraction, host.showConversation]).toEqual([null, null]);
    await host.ready();
    expect(told).toEqual([]);
  }

  beforeEach(() => vi.doMock(CODE, () => ({ connectHost })));

  test('in a frame whose address names no workspace', () => useAll(findHost(null)));

  test('in a page outside any frame', () => {
    vi.stubGlobal('parent', window);
    return useAll(findHost(ADDRESS));
  });
});
