import { afterEach, expect, test, vi } from 'vitest';
import { consumeRedirect } from '../../src/genesys/prepare-page.ts';
import { loadInstallation } from '../../src/genesys/launch/installation.ts';
import { createSignInStore, type PendingLogin } from '../../src/genesys/auth/token-store.ts';
import { memoryPageStorage } from './auth/tab.ts';

const CALL = 'c0000000-0000-4000-8000-000000000001';
const LAUNCH = `?gcHostOrigin=https%3A%2F%2Fapps.mypurecloud.ie&gcTargetEnv=prod-euw1&gcConversationId=${CALL}&gcLangTag=de`;
const CLIENT_ID = '11111111-1111-4111-8111-111111111111';

afterEach(() => {
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

/** The page at this path of its origin, with this config.json beside it. */
function openAt(address: string, config: unknown = { clientId: CLIENT_ID }) {
  window.history.replaceState(null, '', address);
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(config)));
  return { store: createSignInStore(memoryPageStorage()) };
}

const pendingLogin: PendingLogin = { search: LAUNCH, frame: 'frame', verifier: null };
const address = (): string =>
  window.location.pathname + window.location.search + window.location.hash;

test('a launch leaves the address unchanged', () => {
  const { store } = openAt(`/widget/index.html${LAUNCH}`);
  expect(consumeRedirect(store)).toMatchObject({
    search: LAUNCH,
    response: { kind: 'none' },
    problem: null,
  });
  expect(address()).toBe(`/widget/index.html${LAUNCH}`);
});

test('a sign-in answer restores the launch parameters, and leaves nothing in the address', () => {
  const { store } = openAt('/widget/index.html#access_token=secret&expires_in=600&state=mine');
  store.savePendingLogin('mine', pendingLogin);
  expect(consumeRedirect(store)).toMatchObject({
    search: LAUNCH,
    response: { kind: 'token', token: 'secret', expiresInMs: 600_000 },
    problem: null,
  });
  expect(address()).toBe(`/widget/index.html${LAUNCH}`);
});

test('a forged sign-in answer is refused, and leaves nothing in the address either', () => {
  const { store } = openAt('/widget/index.html?gcTargetEnv=prod-euw1&code=secret&state=theirs');
  expect(consumeRedirect(store)).toMatchObject({
    response: { kind: 'none' },
    problem: { kind: 'notOurs' },
  });
  expect(address()).toBe('/widget/index.html?gcTargetEnv=prod-euw1');
});

test('boot reads the installation from the address and config.json', async () => {
  const { store } = openAt(`/widget/index.html${LAUNCH}`);
  const { installation, language } = await loadInstallation('agent', consumeRedirect(store).search);
  expect(language).toBe('de');
  expect(installation).toMatchObject({
    ok: true,
    value: {
      launch: { conversationId: CALL },
      config: { grant: 'implicit' },
      domain: 'mypurecloud.ie',
      clientId: CLIENT_ID,
    },
  });
});

test('without a region in the address, the one in config.json is used', async () => {
  const { store } = openAt('/widget/index.html', { clientId: CLIENT_ID, region: 'mypurecloud.de' });
  const { installation, language } = await loadInstallation('agent', consumeRedirect(store).search);
  expect(installation).toMatchObject({ ok: true, value: { domain: 'mypurecloud.de' } });
  expect(language).toBeNull();
});

test('an invalid address is reported', async () => {
  const { store } = openAt('/widget/index.html?gcConversationId={{gcConversationId}}');
  const { installation, language } = await loadInstallation('agent', consumeRedirect(store).search);
  expect(installation).toEqual({
    ok: false,
    problem: { kind: 'unfilledPlaceholder', parameter: 'gcConversationId' },
  });
  expect(language).toBeNull();
});

test.each([
  ['a mistake in config.json', { clientId: CLIENT_ID, grand: 'pkce' }, 'grand'],
  [
    'no client for the region',
    { clientId: { 'mypurecloud.de': CLIENT_ID } },
    'clientId.mypurecloud.ie',
  ],
])('%s is reported by its key', async (_, config, key) => {
  const { store } = openAt(`/widget/index.html${LAUNCH}`, config);
  const { installation } = await loadInstallation('agent', consumeRedirect(store).search);
  expect(installation).toMatchObject({
    ok: false,
    problem: { kind: 'badConfig', mistakes: [{ key }] },
  });
});

test('after boot, the page ignores messages from other origins than the workspace', async () => {
  const { store } = openAt(`/widget/index.html${LAUNCH}`);
  const workspace = new EventTarget();
  vi.stubGlobal('parent', workspace);
  await loadInstallation('agent', consumeRedirect(store).search);
  const received: unknown[] = [];
  window.addEventListener('message', ({ data }) => received.push(data));
  window.dispatchEvent(
    new MessageEvent('message', { data: 'strange', origin: 'https://example.com' }),
  );
  expect(received).toEqual([]);
});

test.each([
  ['no one', [], null],
  ['Genesys Cloud', ['https://apps.mypurecloud.ie'], null],
  ['a CRM that is listed', ['https://apps.mypurecloud.ie', 'https://crm.example'], null],
  ['a stranger', ['https://evil.example'], 'https://evil.example'],
  [
    'Genesys Cloud within an unknown page',
    ['https://apps.mypurecloud.ie', 'https://evil.example'],
    'https://evil.example',
  ],
  [
    'a host with Genesys Cloud in its name',
    ['https://apps.mypurecloud.ie.evil.example'],
    'https://apps.mypurecloud.ie.evil.example',
  ],
  [
    'another host of Genesys Cloud',
    ['https://uploads.mypurecloud.ie'],
    'https://uploads.mypurecloud.ie',
  ],
  ['a page of unknown origin', ['null'], 'null'],
])(
  'framed by %s, the page either loads or reports an unknown embedder',
  async (_, ancestors, stranger) => {
    const { store } = openAt(`/widget/index.html${LAUNCH}`, {
      clientId: CLIENT_ID,
      embedders: ['https://crm.example'],
    });
    Object.defineProperty(window.location, 'ancestorOrigins', {
      configurable: true,
      value: ancestors,
    });
    const { installation } = await loadInstallation('agent', consumeRedirect(store).search);
    Reflect.deleteProperty(window.location, 'ancestorOrigins');
    expect(installation).toMatchObject(
      stranger === null
        ? { ok: true }
        : { ok: false, problem: { kind: 'strangeEmbedder', value: stranger } },
    );
  },
);
