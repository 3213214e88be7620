import { waitFor } from '@testing-library/dom';
import { afterEach, expect, test, vi } from 'vitest';
import * as v from 'valibot';
import { createManualClock } from '../../simulator/clock.ts';
import { boot } from '../../src/genesys/boot.ts';
import { loadInstallation } from '../../src/genesys/launch/installation.ts';
import { readConversation, recordSnippet } from '../../src/genesys/operations.ts';
import { createSignInStore, type SignInStore } from '../../src/genesys/auth/token-store.ts';
import { consumeRedirect } from '../../src/genesys/prepare-page.ts';
import { lastPerson, saveLastPerson } from '../../src/storage/personal.ts';
import { memoryPageStorage } from './auth/tab.ts';

const CALL = 'c0000000-0000-4000-8000-000000000001';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const signIn = (store: SignInStore): void =>
  store.saveToken(
    {
      token: 'token',
      clientId: 'one',
      platform: 'mypurecloud.com',
      expiresAt: Number.MAX_SAFE_INTEGER,
    },
    false,
  );

interface Opening {
  /** Whether config.json is still the one that the tab has kept. */
  readonly isUpToDate?: boolean;
  readonly prepare?: (store: SignInStore) => void;
  readonly search?: string;
  readonly config?: object;
}

/** A page of Ana's tab with a token. */
async function openPage({
  isUpToDate = true,
  prepare = signIn,
  search = '',
  config = {},
}: Opening = {}) {
  const sent: string[] = [];
  vi.stubGlobal('fetch', (url: string | URL, { method = 'GET' }: RequestInit = {}) => {
    if (String(url).startsWith('https://api.')) sent.push(method);
    return Promise.resolve(Response.json({ clientId: 'one', ...config }));
  });
  const reload = vi.spyOn(window.location, 'reload').mockReturnValue(undefined);
  const clock = createManualClock();
  const tab = memoryPageStorage();
  const storage = { ...tab, lasting: tab.storage, survivesLeaving: true };
  const store = createSignInStore(storage);
  saveLastPerson(tab.storage, 'Ana');
  prepare(store);
  const { opening } = boot(
    {
      ...(await loadInstallation('agent', search)),
      redirect: consumeRedirect(store),
      store,
      uris: { page: 'https://pages.example.com/', popup: 'https://pages.example.com/popup' },
      isUpToDate: () => Promise.resolve(isUpToDate),
    },
    storage,
    { now: () => clock.now(), after: (ms, task) => clock.after(ms, task) },
  );
  if (!opening.ok) throw new Error(JSON.stringify(opening.problem));
  const { api, signIn: opened } = await opening.value;
  const call = { path: { conversationId: CALL, participantId: 'me' }, answer: v.unknown() };
  return {
    tab,
    store,
    sent,
    reload,
    accept: () => opened.accept('token'),
    read: () => api.call(readConversation, call),
    write: () => api.call(recordSnippet, call),
  };
}

test('a write waits until config.json is known to be the one that the page has', async () => {
  const { sent, reload, write } = await openPage();
  await write();
  expect(sent).toEqual(['POST']);
  expect(reload).not.toHaveBeenCalled();
});

test('a page whose config.json has changed starts anew, and sends no write before', async () => {
  const { sent, reload, read, write } = await openPage({ isUpToDate: false });
  void write();
  await waitFor(() => expect(reload).toHaveBeenCalledOnce());
  await read();
  expect(sent).toEqual(['GET']);
});

test('a page reloads once another page of the tab has signed out, and for no other change', async () => {
  const { reload, store } = await openPage();
  window.dispatchEvent(new Event('storage'));
  expect(reload).not.toHaveBeenCalled();
  store.saveSignedOut({ until: null });
  window.dispatchEvent(new Event('storage'));
  expect(reload).toHaveBeenCalledOnce();
});

test('a page that is opened after a sign-out keeps nothing for the person before', async () => {
  const { tab } = await openPage({
    prepare: (store) => store.saveSignedOut({ until: null }),
  });
  expect(lastPerson(tab.storage)).toBeNull();
});

const onCall = `?gcConversationId=${CALL}`;
const recordings = { api: 'recordings', gateway: { host: 'gateway.example.com' } };

test.each([
  { when: 'on a call', search: onCall, config: {}, isKept: true },
  { when: 'without a call', search: '', config: {}, isKept: false },
  {
    when: 'of an API that does not show who is on a call',
    search: onCall,
    config: recordings,
    isKept: false,
  },
])(
  'a page $when keeps its token for the next page load: $isKept',
  async ({ search, config, isKept }) => {
    const { tab, accept } = await openPage({ search, config });
    accept();
    const kept = [...tab.storage.content.values()].filter((value) => value.includes('"token"'));
    expect(kept).toHaveLength(isKept ? 1 : 0);
  },
);
