import { expect, test } from 'vitest';
import { forgetAbandoned } from '../../../src/genesys/auth/forget-abandoned.ts';
import { createSignInStore } from '../../../src/genesys/auth/token-store.ts';
import { memoryPageStorage, SCOPE } from './tab.ts';

test('only a sign-in that did not return within ten minutes is forgotten', () => {
  const tab = memoryPageStorage();
  const store = createSignInStore(tab);
  const pendingLogin = { search: '', frame: 'one', verifier: null };
  store.saveToken({ ...SCOPE, token: 'abc', expiresAt: 1 }, true);
  store.savePendingLogin('abandoned', { ...pendingLogin, begunAt: 1_000 });
  store.savePendingLogin('in another widget', { ...pendingLogin, begunAt: 1_001 });
  store.savePendingLogin('of an older build', pendingLogin);
  forgetAbandoned(tab, 601_001);
  expect(tab.keys()).toEqual([
    'recording-control.token',
    'recording-control.trip.in another widget',
  ]);
});
