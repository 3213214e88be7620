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

/** A page of Ana's tab with a token, whose config.json has changed or not since the tab kept it. */
async function openPage(isUpToDate: boolean, prepare: (store: SignInStore) => void = signIn) {
  const sent: string[] = [];
  vi.stubGlobal('fetch', (url: string | URL, { method = 'GET' }: RequestInit = {}) => {
    if (String(url).startsWith('https://api.')) sent.push(method);
    return Promise.resolve(Response.json({ clientId: 'one' }));
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
      ...(await loadInstallation('agent', '')),
      redirect: consumeRedirect(store),
      store,
      uris: { page: 'https://pages.example.com/', popup: 'https://pages.example.com/popup' },
      isUpToDate: () => Promise.resolve(isUpToDate),
    },
    storage,
    { now: () => clock.now(), after: (ms, task) => clock.after(ms, task) },
  );
  if (!opening.ok) throw new Error('The page did not open.');
  const { api } = await opening.value;
  const call = { path: { conversationId: CALL, participantId: 'me' }, answer: v.unknown() };
  return {
    tab,
    store,
    sent,
    reload,
    read: () => api.call(readConversation, call),
    write: () => api.call(recordSnippet, call),
  };
}

test('a write waits until config.json is known to be the one that the page has', async () => {
  const { sent, reload, write } = await openPage(true);
  await write();
  expect(sent).toEqual(['POST']);
  expect(reload).not.toHaveBeenCalled();
});

test('a page whose config.json has changed starts anew, and sends no write before', async () => {
  const { sent, reload, read, write } = await openPage(false);
  void write();
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  await read();
  expect(sent).toEqual(['GET']);
});

test('a page reloads once another page of the tab has signed out, and for no other change', async () => {
  const { reload, store } = await openPage(true);
  window.dispatchEvent(new Event('storage'));
  expect(reload).not.toHaveBeenCalled();
  store.saveSignedOut({ until: null });
  window.dispatchEvent(new Event('storage'));
  expect(reload).toHaveBeenCalledOnce();
});

test('a page that is opened after a sign-out keeps nothing for the person before', async () => {
  const { tab } = await openPage(true, (store) => store.saveSignedOut({ until: null }));
  expect(lastPerson(tab.storage)).toBeNull();
});
