import { expect, test } from 'vitest';
import { openKeptChoices } from '../../src/genesys/kept-choices.ts';
import type { Asked } from '../../src/install/asked.ts';
import { createJsonStore } from '../../src/storage/json-store.ts';
import { memoryStorage } from './auth/tab.ts';

const asked: Asked = {
  groups: ['g-agents'],
  supervisorGroups: [],
  queues: ['Sales'],
  names: { agent: 'REC' },
  languages: {},
};

/** A tab in which someone made choices and left for the login server. */
function openTab() {
  const store = createJsonStore(memoryStorage());
  openKeptChoices(store, 'client', 'kim').keep(asked);
  return (userId: string | null, clientId = 'client') =>
    openKeptChoices(store, clientId, userId).restored;
}

test('the same user finds their choices after the sign-in, once', () => {
  const restoredFor = openTab();
  expect(restoredFor('kim')).toEqual(asked);
  expect(restoredFor('kim')).toBeNull();
});

test('choices are kept for the next sign-in while Genesys Cloud does not say who is signed in', () => {
  const restoredFor = openTab();
  expect(restoredFor(null)).toBeNull();
  expect(restoredFor('kim')).toEqual(asked);
});

test('another user, or another organization, does not get the choices, and they are deleted', () => {
  const restoredFor = openTab();
  expect(restoredFor('alex')).toBeNull();
  expect(restoredFor('kim')).toBeNull();
  expect(openTab()('kim', 'other client')).toBeNull();
});
