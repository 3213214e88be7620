import { describe, expect, it } from 'vitest';
import { createSignInStore } from '../../../src/genesys/auth/token-store.ts';
import { memoryPageStorage, memoryStorage, SCOPE } from './tab.ts';

const pendingLogin = { search: '', frame: 'one', verifier: null };
const token = { ...SCOPE, token: 'abc', expiresAt: 1 };

/** What the next load of the same tab finds when no widget of the last one is open. */
const loadedAgain = ({ storage }: ReturnType<typeof memoryPageStorage>) =>
  createSignInStore({ storage, shared: memoryStorage() });

describe('what a sign-in stores', () => {
  it('is found by every widget of the tab', () => {
    const tab = memoryPageStorage();
    const [one, two] = [createSignInStore(tab), createSignInStore(tab)];
    one.saveToken(token, true);
    one.saveAttempt({ at: 1, frame: 'one' });
    one.savePendingLogin('s', pendingLogin);
    expect(two.currentToken(SCOPE)).toEqual(token);
    expect(two.attempt()).toEqual({ at: 1, frame: 'one' });
    expect(two.takePendingLogin('s')).toEqual(pendingLogin);
  });

  it('is in storage that ends with the tab, and in none that outlasts it', () => {
    const tab = { ...memoryPageStorage(), lasting: memoryStorage() };
    const store = createSignInStore(tab);
    store.saveToken(token, true);
    store.saveAttempt({ at: 1, frame: 'one' });
    store.savePendingLogin('s', pendingLogin);
    store.saveSignedOut({ until: null });
    expect([...tab.lasting.content]).toEqual([]);
    expect(tab.keys()).toHaveLength(4);
  });

  it('is gone once it is taken or withdrawn', () => {
    const tab = memoryPageStorage();
    const store = createSignInStore(tab);
    store.saveToken(token, true);
    store.dropToken('abc');
    store.saveAttempt({ at: 1, frame: 'one' });
    store.saveAttempt(null);
    store.savePendingLogin('s', pendingLogin);
    store.takePendingLogin('s');
    expect(store.takePendingLogin('s')).toBeNull();
    expect([...tab.storage.content, ...tab.shared.content]).toEqual([]);
  });

  it.each(['', 'null', '{"token":', '{"token":1}', '[]', '"abc"'])(
    'is ignored if it is %j',
    (junk) => {
      const keys = ['token', 'tokens', 'attempt', 'trip.s', 'signedOut'];
      const content = new Map(keys.map((key) => [`recording-control.${key}`, junk]));
      const storage = memoryStorage(content);
      const store = createSignInStore({ storage, shared: memoryStorage(content) });
      expect([
        store.currentToken(SCOPE),
        store.keptToken(SCOPE),
        store.attempt(),
        store.signedOut(),
        store.takePendingLogin('s'),
      ]).toEqual([null, null, null, null, null]);
    },
  );
});

describe('a stored token', () => {
  it('of a page without a call is not found by the next load of the tab', () => {
    const tab = memoryPageStorage();
    createSignInStore(tab).saveToken(token, false);
    expect(loadedAgain(tab).keptToken(SCOPE)).toBeNull();
    expect([...tab.storage.content]).toEqual([]);
  });

  it('of a page with a call is found, but is not the current one', () => {
    const tab = memoryPageStorage();
    createSignInStore(tab).saveToken(token, true);
    expect(loadedAgain(tab).currentToken(SCOPE)).toBeNull();
    expect(loadedAgain(tab).keptToken(SCOPE)).toEqual(token);
  });

  it.each([
    ['region', { platform: 'use2.us-gov-pure.cloud' }],
    ['gateway', { platform: 'https://gateway.example:' }],
    ['OAuth client', { clientId: 'other' }],
  ])('is given to no page of another %s', (_, other) => {
    const tab = memoryPageStorage();
    const store = createSignInStore(tab);
    store.saveToken(token, true);
    expect(store.currentToken({ ...SCOPE, ...other })).toBeNull();
    expect(loadedAgain(tab).keptToken({ ...SCOPE, ...other })).toBeNull();
  });

  it('can be revoked for each OAuth client, and so can one from an earlier load', () => {
    const tab = memoryPageStorage();
    const store = createSignInStore(tab);
    const queue = { ...token, token: 'def', clientId: 'queue' };
    store.saveToken(token, true);
    store.saveToken(queue, false);
    expect(store.tokens()).toEqual([token, queue]);
    expect(loadedAgain(tab).tokens()).toEqual([token]);
  });
});
