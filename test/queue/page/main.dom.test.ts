import { screen, waitFor } from '@testing-library/dom';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createSignInStore, type PendingLogin } from '../../../src/genesys/auth/token-store.ts';
import { openKeptChannel } from '../../../src/storage/kept-channel.ts';
import { openStorage } from '../../../src/storage/page-storage.ts';
import { storageOf } from '../../../src/storage/personal.ts';
import { stubSockets } from '../../genesys/notifications/fake-socket.ts';
import { press } from './screen.ts';

const CLIENT_ID = '11111111-1111-4111-8111-111111111111';
const HOST = 'https://apps.mypurecloud.ie';
const LAUNCH = `?gcHostOrigin=${encodeURIComponent(HOST)}&gcTargetEnv=prod-euw1&gcLangTag=de`;
const QUEUE = { id: '0a1b2c3d-0000-4000-8000-000000000001', name: 'Vertrieb' };

interface Platform {
  config: Response | null;
  /** The only access token that gets answers: a page of the test before goes unheard. */
  token: string;
  /** The answers to some requests, by path; any other request gets a list of queues. */
  answers: Readonly<Record<string, () => Response>>;
  /** The paths of the requests with the token. */
  readonly asked: string[];
  /** What the workspace received. */
  readonly messages: string[];
}

let platform: Platform;

let opened = 0;

// For the whole file: a page that was left can still send requests.
vi.stubGlobal('parent', {
  postMessage: ({ action }: { readonly action: string }) => platform.messages.push(action),
});
const sockets = stubSockets();
vi.stubGlobal('fetch', (url: string | URL, init: RequestInit = {}) => {
  if (url === 'config.json') {
    return platform.config ? Promise.resolve(platform.config) : Promise.reject(new TypeError());
  }
  if (new Headers(init.headers).get('authorization') !== `Bearer ${platform.token}`) {
    return new Promise(() => undefined);
  }
  const { pathname } = new URL(url);
  platform.asked.push(pathname);
  const answer = platform.answers[pathname];
  return Promise.resolve(
    answer?.() ?? Response.json({ entities: [QUEUE], pageCount: 1, total: 1 }),
  );
});

beforeEach(() => {
  opened += 1;
  platform = {
    config: Response.json({ clientId: CLIENT_ID }),
    token: `secret-${opened}`,
    answers: {},
    asked: [],
    messages: [],
  };
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
  await openAt(`/queue.html#access_token=${platform.token}&expires_in=86400&state=mine`);
  await waitFor(() => expect(platform.messages).toEqual(['bootstrapped']));
}

test("after a sign-in, the page lists the queues in the workspace's language, and reports that it is ready", async () => {
  await openSignedIn();
  await screen.findByRole('button', { name: 'Vertrieb' });
  expect(document.documentElement.lang).toBe('de');
  expect(platform.asked).toEqual(['/api/v2/users/me', '/api/v2/routing/queues']);
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

test('a page that finds another page of the tab signing in waits for it, and asks for no press', async () => {
  createSignInStore(openStorage()).saveAttempt({ at: Date.now(), frame: 'another' });
  await openAt(`/queue.html${LAUNCH}`);
  await waitFor(() => expect(platform.messages).toEqual(['bootstrapped']));
  expect(platform.asked).toEqual([]);
  const token = {
    token: platform.token,
    clientId: CLIENT_ID,
    platform: 'mypurecloud.ie',
    expiresAt: Date.now() + 3_600_000,
  };
  createSignInStore(openStorage()).saveToken(token, false);
  await screen.findByRole('button', { name: 'Vertrieb' });
});

test('the channel for live events is kept for the signed-in user', async () => {
  const me = { id: 'mei', name: 'Mei Tanaka' };
  const connectUri = 'wss://streaming.mypurecloud.ie/channels/c1';
  const expires = new Date(Date.now() + 86_400_000).toISOString();
  platform.answers = {
    '/api/v2/users/me': () => Response.json(me),
    '/api/v2/notifications/channels': () => Response.json({ id: 'c1', connectUri, expires }),
  };
  await openSignedIn();
  await press('Vertrieb');
  await waitFor(() => expect(sockets.map(({ uri }) => uri)).toEqual([connectUri]));
  const scope = { clientId: CLIENT_ID, domain: 'mypurecloud.ie' };
  const keptFor = (userId: string) =>
    openKeptChannel(storageOf(openStorage().storage, userId), 'queue', scope).load();
  expect(keptFor('mei')).toMatchObject({ id: 'c1' });
  expect(keptFor('ben')).toBeNull();
});

test('a sign-in on an open page uses a window, and says so if that is blocked', async () => {
  const opened = vi.spyOn(window, 'open').mockReturnValue(null);
  onTestFinished(() => opened.mockRestore());
  platform.answers = {
    '/api/v2/routing/queues': () => Response.json({ code: 'bad.credentials' }, { status: 401 }),
  };
  await openSignedIn();
  await press('Anmelden');
  await screen.findByText('Das Anmeldefenster wurde blockiert');
  expect(opened).toHaveBeenCalledOnce();
});

test('a page whose code cannot be loaded says so', async () => {
  const texts = '../../../src/i18n/locales/de/queue.ts';
  vi.doMock(texts, () => {
    throw new Error('no network');
  });
  onTestFinished(() => vi.doUnmock(texts));
  await openSignedIn();
  await screen.findByText("Can't reach Genesys Cloud.");
  await screen.findByRole('button', { name: 'Check again' });
});
