import { expect, test } from 'vitest';
import { createClient } from '../../../src/genesys/sdk/client.ts';

test('a client, and the token that it carries, is nowhere that other pages of the origin would find it', () => {
  createClient('mypurecloud.ie', undefined).setAccessToken('secret');
  const found = Object.getOwnPropertyNames(window).filter((name) => /apiclient/i.test(name));
  expect(found).toEqual([]);
});
