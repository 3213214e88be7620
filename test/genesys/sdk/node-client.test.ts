import { afterEach, expect, test, vi } from 'vitest';
import { createApi } from '../../../src/genesys/api/api.ts';
import { whoAmI } from '../../../src/genesys/operations.ts';
import { createNodeClient } from '../../../src/genesys/sdk/node-client.ts';
import * as v from 'valibot';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Answers every request with an empty object, and records the requests. */
function stubFetch() {
  const asked: { readonly url: string; readonly type: string | null }[] = [];
  vi.stubGlobal('fetch', async (url: URL, init: RequestInit) => {
    asked.push({ url: url.href, type: new Headers(init.headers).get('content-type') });
    return Response.json({ access_token: 'token', expires_in: 60 });
  });
  return asked;
}

test('the client signs in with a form at the login host of the region', async () => {
  const asked = stubFetch();
  await createNodeClient('mypurecloud.de', null).loginClientCredentialsGrant('id', 'secret');
  expect(asked).toEqual([
    {
      url: 'https://login.mypurecloud.de/oauth/token',
      type: 'application/x-www-form-urlencoded',
    },
  ]);
});

test("the client sends everything through the organization's gateway, its path included", async () => {
  const asked = stubFetch();
  const client = createNodeClient('mypurecloud.de', new URL('https://proxy.example.com:8443/gc/'));
  await client.loginClientCredentialsGrant('id', 'secret');
  await createApi(client).call(whoAmI, { answer: v.unknown() });
  expect(asked.map(({ url }) => url)).toEqual([
    'https://proxy.example.com:8443/gc/oauth/token',
    'https://proxy.example.com:8443/gc/api/v2/users/me',
  ]);
});

test('a request times out after 30 s, and is reported as a timeout', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout');
  vi.stubGlobal('fetch', () => Promise.reject(new DOMException('too late', 'TimeoutError')));
  const api = createApi(createNodeClient('mypurecloud.de', null));
  expect(await api.call(whoAmI, { answer: v.unknown() })).toMatchObject({
    failure: { kind: 'timeout' },
  });
  expect(timeout).toHaveBeenCalledWith(30_000);
});
