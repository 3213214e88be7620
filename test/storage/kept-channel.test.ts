import { expect, it } from 'vitest';
import { forgetOthers } from '../../src/storage/forget-others.ts';
import { openKeptChannel } from '../../src/storage/kept-channel.ts';
import { storageOf } from '../../src/storage/personal.ts';
import { memoryStorage } from './storage.ts';

const scope = { clientId: 'widget', domain: 'mypurecloud.ie' };
const channel = { id: 'c1', socketUri: 'wss://streaming.mypurecloud.ie/channels/c1', endsAt: 7 };

it('a channel is found again by the same user, client and region', () => {
  const storage = memoryStorage();
  openKeptChannel(storageOf(storage, 'ana'), 'calls', scope).save(channel);
  expect(openKeptChannel(storageOf(storage, 'ana'), 'calls', scope).load()).toEqual(channel);
});

it.each([
  ['client', { ...scope, clientId: 'other' }],
  ['region', { ...scope, domain: 'mypurecloud.de' }],
])('a channel of another %s is not found', (_, other) => {
  const storage = memoryStorage();
  openKeptChannel(storage, 'calls', scope).save(channel);
  expect(openKeptChannel(storage, 'calls', other).load()).toBeNull();
});

it('each page of a tab has its own channel', () => {
  const storage = memoryStorage();
  openKeptChannel(storage, 'calls', scope).save(channel);
  expect(openKeptChannel(storage, 'queue', scope).load()).toBeNull();
});

it('a channel opens its socket to anyone who knows it, so it is deleted when someone else signs in', () => {
  const storage = memoryStorage();
  openKeptChannel(storageOf(storage, 'ana'), 'calls', scope).save(channel);
  openKeptChannel(storageOf(storage, 'ana'), 'queue', scope).save(channel);
  expect(openKeptChannel(storageOf(storage, 'ben'), 'calls', scope).load()).toBeNull();
  forgetOthers({ storage, keys: storage.keys }, 'ben');
  expect(storage.keys()).toEqual([]);
});
