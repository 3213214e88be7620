import { waitFor } from '@testing-library/dom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as v from 'valibot';
import { createManualClock } from '../../simulator/clock.ts';
import { boot } from '../../src/genesys/boot.ts';
import { readConversation } from '../../src/genesys/operations.ts';
import { consumeRedirect, preparePage } from '../../src/genesys/prepare-page.ts';
import { loadInstallation } from '../../src/genesys/launch/installation.ts';
import { createSignInStore, type SignInStore } from '../../src/genesys/auth/token-store.ts';
import { lastPerson, personalPrefix, saveLastPerson } from '../../src/storage/personal.ts';
import { memoryPageStorage } from './auth/tab.ts';

const FORGET = '../../src/storage/forget-others.ts';
const CONNECT = '../../src/genesys/launch/connect-host.ts';
const SCOPE = { clientId: 'one', platform: 'mypurecloud.com' };
const tokenOf = (token: string) => ({ ...SCOPE, token, expiresAt: Number.MAX_SAFE_INTEGER });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.doUnmock(FORGET);
  vi.doUnmock(CONNECT);
  window.history.replaceState(null, '', '/');
});

/** The page at this address, in a tab that Ana used last. A token belongs to the person of its name. */
async function openPage(
  address: string,
  prepare: (store: SignInStore) => void = () => undefined,
  login: () => Response = () => new Response('', { status: 503 }),
) {
  window.history.replaceState(null, '', address);
  const reload = vi.spyOn(window.location, 'reload').mockReturnValue(undefined);
  const leave = vi.spyOn(window.location, 'replace').mockReturnValue(undefined);
  vi.stubGlobal('fetch', (url: string | URL, { headers }: RequestInit = {}) => {
    if (String(url).startsWith('https://login.')) return Promise.resolve(login());
    const [, id] = new Headers(headers).get('authorization')?.split(' ') ?? [];
    return Promise.resolve(Response.json(id ? { id } : { clientId: 'one' }));
  });
  const tab = memoryPageStorage();
  const storage = { ...tab, lasting: tab.storage, survivesLeaving: true };
  const store = createSignInStore(storage);
  saveLastPerson(tab.storage, 'Ana');
  prepare(store);
  const redirect = consumeRedirect(store);
  const clock = createManualClock();
  const { opening, ...booted } = boot(
    {
      ...(await loadInstallation('agent', redirect.search)),
      redirect,
      store,
      uris: { page: 'https://pages.example.com/', popup: 'https://pages.example.com/popup' },
      isUpToDate: () => Promise.resolve(true),
    },
    storage,
    { now: () => clock.now(), after: (ms, task) => clock.after(ms, task) },
  );
  const page = opening.ok ? await opening.value : null;
  return { ...booted, opening, page, store, tab, reload, leave };
}

/** As above, on a page that must open. */
async function openedPage(...how: Parameters<typeof openPage>) {
  const { page, ...rest } = await openPage(...how);
  if (!page) throw new Error('The page did not open.');
  return { ...rest, page };
}

const pendingLogin = { search: '?gcTargetEnv=prod', frame: 'before', verifier: null };

describe('a page that returns from the login server', () => {
  test('with a token has access, and is the frame that left', async () => {
    const { page, store } = await openedPage('/#access_token=Ana&state=ours', (begun) =>
      begun.savePendingLogin('ours', pendingLogin),
    );
    expect(page).toMatchObject({ access: 'granted', problem: null, frame: 'before' });
    expect(store.currentToken(SCOPE)?.token).toBe('Ana');
    expect(await page.whoAmI()).toMatchObject({ ok: true, value: { id: 'Ana' } });
  });

  test.each([
    ['refuses the code', 400, { kind: 'noToken' }],
    ['cannot be reached', 503, { kind: 'unreachable' }],
  ])('that %s has no access, and says why', async (_, status, problem) => {
    const { page, store } = await openedPage(
      '/?code=abc&state=ours',
      (begun) => begun.savePendingLogin('ours', { ...pendingLogin, verifier: 'verifier' }),
      () => Response.json({ error: 'invalid_grant' }, { status }),
    );
    expect(page).toMatchObject({ access: 'needed', problem });
    expect(store.tokens()).toEqual([]);
  });

  test('with a refusal has no access, and says why', async () => {
    const { page } = await openedPage('/#error=access_denied&state=ours', (begun) =>
      begun.savePendingLogin('ours', pendingLogin),
    );
    expect(page).toMatchObject({
      access: 'needed',
      problem: { kind: 'refused', error: 'access_denied' },
    });
  });
});

test('a page without a token signs in on its own', async () => {
  const { page } = await openedPage('/');
  expect(page).toMatchObject({ access: 'renewing', problem: null });
});

test.each([
  [null, null],
  [5_000, { kind: 'stillValid', until: 5_000 }],
])('a page opened after a sign-out until %s waits for a press', async (until, problem) => {
  const { page } = await openedPage('/', (store) => store.saveSignedOut({ until }));
  expect(page).toMatchObject({ access: 'needed', problem });
});

test('a page whose address is invalid does not open', async () => {
  const { opening, pageUri } = await openPage('/?gcConversationId={{gcConversationId}}');
  expect(opening).toMatchObject({ ok: false, problem: { kind: 'unfilledPlaceholder' } });
  expect(pageUri).toBe('https://pages.example.com/');
});

test('before a page leaves for the login server, its parts store what they need under its frame, and its address is kept', async () => {
  const { page, store, leave } = await openedPage('/?gcTargetEnv=prod');
  const left: string[] = [];
  page.leaving.add((frame) => left.push(frame));
  void page.signIn.renewSilently();
  await waitFor(() => expect(leave).toHaveBeenCalledOnce());
  expect(left).toEqual([page.frame]);
  expect(store.takePendingLogin(store.attempt()?.state ?? '')).toMatchObject({
    search: '?gcTargetEnv=prod',
    frame: page.frame,
  });
});

describe('a page on which someone else signs in', () => {
  async function openForAna() {
    const opened = await openedPage('/', (store) => store.saveToken(tokenOf('Ana'), false));
    expect(await opened.page.whoAmI()).toMatchObject({ value: { id: 'Ana' } });
    return opened;
  }

  test('ends what it does and reloads, and tells no one who that is', async () => {
    const { page, store, tab, reload } = await openForAna();
    const order: string[] = [];
    page.beforeOthers.add(() => order.push('ended'));
    reload.mockImplementation(() => void order.push('reloaded'));
    store.saveToken(tokenOf('Ben'), false);
    page.signIn.resume();
    const said = vi.fn();
    void page.whoAmI().then(said);
    await waitFor(() => expect(order).toEqual(['ended', 'reloaded']));
    await new Promise(setImmediate);
    expect(said).not.toHaveBeenCalled();
    expect(lastPerson(tab.storage)).toBe('Ben');
  });

  test('forgets what it kept for the person before', async () => {
    const { page, store, tab } = await openForAna();
    tab.storage.setItem(`${personalPrefix('Ana')}note`, '1');
    tab.storage.setItem(`${personalPrefix('Ben')}note`, '1');
    store.saveToken(tokenOf('Ben'), false);
    page.signIn.resume();
    void page.whoAmI();
    const notes = () => tab.keys().filter((key) => key.endsWith('note'));
    expect(notes()).toHaveLength(2);
    await waitFor(() => expect(notes()).toEqual([`${personalPrefix('Ben')}note`]));
  });

  test('tries to forget again on its next load if the code for it cannot be loaded', async () => {
    vi.doMock(FORGET, () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    const { page, store, tab } = await openForAna();
    store.saveToken(tokenOf('Ben'), false);
    page.signIn.resume();
    void page.whoAmI();
    await waitFor(() => expect(lastPerson(tab.storage)).toBeNull());
  });
});

test('a page that the same person opens again looks for nothing to forget', async () => {
  const forgetOthers = vi.fn();
  vi.doMock(FORGET, () => ({ forgetOthers }));
  const { page, tab } = await openedPage('/', (store) => store.saveToken(tokenOf('Ana'), false));
  expect(await page.whoAmI()).toMatchObject({ value: { id: 'Ana' } });
  await new Promise(setImmediate);
  expect(forgetOthers).not.toHaveBeenCalled();
  expect(lastPerson(tab.storage)).toBe('Ana');
});

test('a page hands out every answer of the platform', async () => {
  const { page } = await openedPage('/', (store) => store.saveToken(tokenOf('Ana'), false));
  const answers: unknown[] = [];
  const leave = page.onAnswer((answer) => answers.push(answer));
  const read = () =>
    page.api.call(readConversation, { path: { conversationId: 'c' }, answer: v.unknown() });
  await read();
  expect(answers).toMatchObject([{ body: { id: 'Ana' } }]);
  leave();
  await read();
  expect(answers).toHaveLength(1);
});

test('a sign-out takes the token from the tab and reloads the page', async () => {
  const { page, store, reload } = await openedPage('/', (begun) =>
    begun.saveToken(tokenOf('Ana'), false),
  );
  expect(await page.signOut()).toBe('signedOut');
  expect(store.tokens()).toEqual([]);
  expect(store.signedOut()).toEqual({ until: null });
  expect(reload).toHaveBeenCalledOnce();
});

describe('the first script of a page', () => {
  const SCRIPT = 'https://pages.example.com/recording/assets/agent.js';

  async function prepareTwice(keepsConfig: boolean) {
    const tab = memoryPageStorage();
    const storage = { ...tab, lasting: tab.storage, survivesLeaving: true };
    let loads = 0;
    vi.stubGlobal('fetch', () => {
      loads += 1;
      return Promise.resolve(Response.json({ clientId: `client ${loads}` }));
    });
    const prepare = () => preparePage('agent', SCRIPT, storage, keepsConfig);
    await prepare();
    return { prepared: await prepare(), loads };
  }

  test.each([
    [true, 'client 1', 1],
    [false, 'client 2', 2],
  ])(
    'keeps config.json for the next page of the tab if it is asked to: %s',
    async (keepsConfig, clientId, times) => {
      const { prepared, loads } = await prepareTwice(keepsConfig);
      expect(prepared).toMatchObject({
        installation: { ok: true, value: { clientId } },
        uris: {
          page: 'https://pages.example.com/recording/index.html',
          popup: 'https://pages.example.com/recording/signed-in.html',
        },
      });
      expect(loads).toBe(times);
    },
  );

  test('loads the code for the workspace early only for a sign-in in a frame, and does without it', async () => {
    let loads = 0;
    vi.doMock(CONNECT, () => {
      loads += 1;
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    await prepareTwice(false);
    await new Promise(setImmediate);
    expect(loads).toBe(0);
    vi.stubGlobal('parent', new EventTarget());
    expect((await prepareTwice(false)).prepared.installation.ok).toBe(true);
    await waitFor(() => expect(loads).toBeGreaterThan(0));
  });
});
