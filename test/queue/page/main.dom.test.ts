import { screen, waitFor } from '@testing-library/dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSignInStore, type PendingLogin } from '../../../src/genesys/auth/token-store.ts';
import { openStorage } from '../../../src/storage/page-storage.ts';
import { press } from './screen.ts';

const CLIENT_ID = '11111111-1111-4111-8111-111111111111';
const HOST = 'https://apps.mypurecloud.ie';
const LAUNCH = `?gcHostOrigin=${encodeURIComponent(HOST)}&gcTargetEnv=prod-euw1&gcLangTag=de`;
const QUEUE = { id: '0a1b2c3d-0000-4000-8000-000000000001', name: 'Vertrieb' };

interface Platform {
  config: Response | null;
  readonly asked: { readonly path: string; readonly authorization: string | null }[];
  /** What the workspace received. */
  readonly messages: string[];
}

let platform: Platform;

// For the whole file: a page that was left can still send requests.
vi.stubGlobal('parent', {
  postMessage: ({ action }: { readonly action: string }) => platform.messages.push(action),
});
vi.stubGlobal('fetch', (url: string | URL, init: RequestInit = {}) => {
  if (url === 'config.json') {
    return platform.config ? Promise.resolve(platform.config) : Promise.reject(new TypeError());
  }
  const { pathname } = new URL(url);
  platform.asked.push({
    path: pathname,
    authorization: new Headers(init.headers).get('authorization'),
  });
  return Promise.resolve(Response.json({ entities: [QUEUE], pageCount: 1, total: 1 }));
});

beforeEach(() => {
  platform = { config: Response.json({ clientId: CLIENT_ID }), asked: [], messages: [] };
  vi.resetModules();
  const app = document.createElement('div');
  app.id = 'app';
  document.body.replaceChildren(app);
  document.documentElement.lang = '';
});

afterEach(() => {
  // The page of this test sends nothing more.
  window.dispatchEvent(new Event('pagehide'));
  window.sessionStorage.clear();
  delete window.recordingControlShelf;
  window.history.replaceState(null, '', '/');
});

/** Opens the page at this address. */
async function openAt(address: string): Promise<void> {
  window.history.replaceState(null, '', address);
  await import('../../../src/queue/main.tsx');
}

/** The address of the login server that the page goes to. */
function savePendingLogin(pendingLogin: PendingLogin): void {
  const store = createSignInStore(openStorage());
  store.savePendingLogin('mine', pendingLogin);
}

/** Returns from the login server with a token. */
async function openSignedIn(): Promise<void> {
  savePendingLogin({
    search: LAUNCH,
    frame: 'frame',
    verifier: null,
  });
  await openAt('/queue.html#access_token=secret&expires_in=86400&state=mine');
}

test("after a sign-in, the page lists the queues in the workspace's language, and reports that it is ready", async () => {
  await openSignedIn();
  await screen.findByRole('button', { name: 'Vertrieb' });
  expect(document.documentElement.lang).toBe('de');
  expect(platform.asked).toEqual([
    { path: '/api/v2/users/me', authorization: 'Bearer secret' },
    { path: '/api/v2/routing/queues', authorization: 'Bearer secret' },
  ]);
  await waitFor(() => expect(platform.messages).toEqual(['bootstrapped']));
  expect(window.location.href).not.toContain('secret');
});

test('once the page is open, the next sign-in of the tab may be tried at once', async () => {
  createSignInStore(openStorage()).saveAttempt({ at: Date.now(), frame: 'frame' });
  await openSignedIn();
  await screen.findByRole('button', { name: 'Vertrieb' });
  expect(createSignInStore(openStorage()).attempt()).toBeNull();
});

test('a mistake in the installation is shown, and the workspace shows the page', async () => {
  platform.config = Response.json({ clientId: CLIENT_ID, grand: 'pkce' });
  await openAt(`/queue.html${LAUNCH}`);
  await screen.findByText('grand');
  await waitFor(() => expect(platform.messages).toEqual(['bootstrapped']));
  expect(platform.asked).toEqual([]);
});

test('a refused sign-in is shown, and the next one needs a press', async () => {
  savePendingLogin({
    search: LAUNCH,
    frame: 'frame',
    verifier: null,
  });
  await openAt('/queue.html?error=access_denied&error_description=Not+today&state=mine');
  await screen.findByText('Not today');
  await screen.findByRole('button', { name: 'Anmelden' });
  expect(platform.messages).toEqual(['bootstrapped']);
  expect(platform.asked).toEqual([]);
});

test('where only a popup can sign in, the page asks for a press and reads nothing before', async () => {
  await openAt(`/queue.html${LAUNCH}&gcUsePopupAuth=true`);
  await screen.findByRole('button', { name: 'Anmelden' });
  expect(platform.asked).toEqual([]);
});

test('the chosen queue is kept in the address', async () => {
  await openSignedIn();
  await press('Vertrieb');
  await waitFor(() => expect(window.location.search).toBe(`${LAUNCH}&queue=${QUEUE.id}`));
});
