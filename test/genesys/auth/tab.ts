import { createSignIn, type SignInSettings } from '../../../src/genesys/auth/sign-in.ts';
import { createSignInStore, type StoredToken } from '../../../src/genesys/auth/token-store.ts';
import { createManualClock } from '../../../simulator/clock.ts';
import { type BegunLogin, fakeClient } from './fake-client.ts';
import { fakeWindow } from './fake-window.ts';

/** What the widgets' tokens are of. */
export const SCOPE = { clientId: 'client', platform: 'mypurecloud.ie' } as const;
const lifeMs = 86_400_000;

/** A storage that is shared by the widgets of a tab, and is seen from outside. */
export function memoryStorage(content = new Map<string, string>()) {
  return {
    content,
    getItem: (key: string) => content.get(key) ?? null,
    setItem: (key: string, value: string) => void content.set(key, value),
    removeItem: (key: string) => void content.delete(key),
  };
}

/** What a page of a tab keeps, seen from outside. */
export function memoryPageStorage() {
  const [storage, shared] = [memoryStorage(), memoryStorage()];
  return { storage, shared, keys: () => [...storage.content.keys()] };
}

/** Lets every promise that is already answered reach its reader. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 16; turn += 1) await Promise.resolve();
}

type Choice = Partial<
  Pick<SignInSettings, 'grant' | 'usePopup' | 'keepsToken' | 'beforeLeaving'>
> & {
  readonly blocksPopups?: boolean;
};

/** A tab of the agent's browser with widgets in it. The test plays the login server and turns the clock. */
export function openTab({ blocksPopups = false, ...choice }: Choice = {}) {
  const browser = fakeWindow(blocksPopups);
  const clock = createManualClock();
  const pageStorage = memoryPageStorage();
  const store = createSignInStore(pageStorage);
  /** Every sign-in that was begun, by all widgets together. */
  const logins: BegunLogin[] = [];

  const token = (name: string, more: Partial<StoredToken> = {}): StoredToken => ({
    token: name,
    ...SCOPE,
    expiresAt: clock.now() + lifeMs,
    ...more,
  });

  function openWidget(frame: string) {
    const tokens: (string | undefined)[] = [];
    const signIn = createSignIn({
      client: fakeClient(logins, tokens),
      newClient: () => fakeClient(logins),
      ...SCOPE,
      keepsToken: true,
      grant: 'implicit',
      redirectUri: 'https://widget.example/',
      popupUri: 'https://widget.example/signed-in.html',
      usePopup: false,
      search: '?gcConversationId=1',
      frame,
      store,
      now: () => clock.now(),
      after: (ms, task) => clock.after(ms, task),
      beforeLeaving: () => Promise.resolve(),
      ...choice,
    });
    /** `tokens`: what the widget's own client was given, oldest first. */
    return { ...signIn, tokens };
  }

  return {
    ...browser,
    clock,
    ...pageStorage,
    store,
    logins,
    token,
    openWidget,
    advance: async (ms: number) => {
      clock.advance(ms);
      await settled();
    },
  };
}

/** What became of a promise so far. */
export function follow<T>(promise: Promise<T>): { value: T | 'pending' } {
  const followed: { value: T | 'pending' } = { value: 'pending' };
  void promise.then((value) => (followed.value = value));
  return followed;
}
