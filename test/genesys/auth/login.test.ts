import { beforeEach, expect, test, vi } from 'vitest';
import { createSignInStore } from '../../../src/genesys/auth/token-store.ts';
import { type BegunLogin, fakeClient } from './fake-client.ts';
import { memoryPageStorage, SCOPE } from './tab.ts';

beforeEach(() => void vi.resetModules());

/** Begins popup sign-ins on a page that was just loaded. */
async function openPage(grant: 'implicit' | 'pkce') {
  const { beginLogin } = await import('../../../src/genesys/auth/login.ts');
  vi.stubGlobal('window', {
    history: { replaceState: () => undefined },
    location: { pathname: '/index.html' },
  });
  const logins: BegunLogin[] = [];
  const store = createSignInStore(memoryPageStorage());
  const settings = { ...SCOPE, grant, search: '', frame: 'one', store, now: () => 1_000 };
  const configuration = {
    usePopup: true,
    popupTimeout: 1,
    popupTarget: 'popup',
    autoClosePopup: false,
  } as const;
  const popup = {
    configuration,
    left: new Promise<never>(() => undefined),
    close: () => undefined,
  };
  return () => beginLogin(fakeClient(logins), settings, 'https://widget.example/', popup);
}

test.each([
  ['implicit', 1],
  ['pkce', 0],
] as const)(
  'two popup sign-ins with %s log the warning about the history %i times',
  async (grant, times) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const signIn = await openPage(grant);
    signIn();
    signIn();
    expect(warn).toHaveBeenCalledTimes(times);
    warn.mockRestore();
    vi.unstubAllGlobals();
  },
);

test('a sign-in that fails without an error has no reason to show', async () => {
  const { problemOf } = await import('../../../src/genesys/auth/login.ts');
  expect(problemOf('cancelled')).toEqual({ kind: 'failed', reason: 'The reason is not known.' });
});
