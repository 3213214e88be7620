import { expect, test } from 'vitest';
import { createClient } from '../../../src/genesys/sdk/client.ts';

test('neither a client nor its token can be found by other pages of the origin', () => {
  createClient('mypurecloud.ie', undefined).setAccessToken('secret');
  const found = Object.getOwnPropertyNames(window).filter((name) => /apiclient/i.test(name));
  expect(found).toEqual([]);
});
