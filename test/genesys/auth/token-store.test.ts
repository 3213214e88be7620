import { describe, expect, it } from 'vitest';
import { createSignInStore } from '../../../src/genesys/auth/token-store.ts';
import { memoryStorage } from './tab.ts';

const pendingLogin = { search: '', frame: 'one', verifier: null };
const token = { token: 'abc', clientId: 'client', expiresAt: 1 };

describe('what a sign-in keeps', () => {
  it('is found by every widget of the tab', () => {
    const storage = memoryStorage();
    const one = createSignInStore(storage);
    const two = createSignInStore(storage);
    one.saveToken(token);
    one.saveAttempt({ at: 1, frame: 'one' });
    one.savePendingLogin('s', pendingLogin);
    expect(two.token()).toEqual(token);
    expect(two.attempt()).toEqual({ at: 1, frame: 'one' });
    expect(two.takePendingLogin('s')).toEqual(pendingLogin);
  });

  it('is gone when it is taken or taken back', () => {
    const storage = memoryStorage();
    const store = createSignInStore(storage);
    store.saveToken(token);
    store.saveToken(null);
    store.saveAttempt({ at: 1, frame: 'one' });
    store.saveAttempt(null);
    store.savePendingLogin('s', pendingLogin);
    store.takePendingLogin('s');
    expect(store.takePendingLogin('s')).toBeNull();
    expect([...storage.content]).toEqual([]);
  });

  it.each(['', 'null', '{"token":', '{"token":1}', '[]', '"abc"'])(
    'is nothing if it is %j',
    (junk) => {
      const keys = ['token', 'attempt', 'trip.s'].map((key) => `recording-control.${key}`);
      const store = createSignInStore(memoryStorage(new Map(keys.map((key) => [key, junk]))));
      expect([store.token(), store.attempt(), store.takePendingLogin('s')]).toEqual([
        null,
        null,
        null,
      ]);
    },
  );
});
