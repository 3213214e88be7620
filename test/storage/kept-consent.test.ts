import { expect, it } from 'vitest';
import { openKeptConsent } from '../../src/storage/kept-consent.ts';
import { memoryStorage } from '../genesys/auth/tab.ts';

const answer = { decision: 'given', at: 1_000, by: 'Ana' } as const;

it('an answer that could not be saved is kept for its own call, and returned once', () => {
  const storage = memoryStorage();
  openKeptConsent(storage, 'A').keep(answer);
  expect(openKeptConsent(storage, 'B').take()).toBeNull();
  expect(openKeptConsent(storage, 'A').take()).toEqual(answer);
  expect([...storage.content]).toEqual([]);
});

it('a widget with nothing to keep removes nothing', () => {
  const storage = memoryStorage();
  openKeptConsent(storage, 'A').keep(answer);
  openKeptConsent(storage, 'A').keep(null);
  expect(openKeptConsent(storage, 'A').take()).toEqual(answer);
});
