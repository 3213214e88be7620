import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { FetchHttpClient } from '../../../src/genesys/sdk/client.ts';
import { listen } from '../../../simulator/listen.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

type Answer = (request: Request, bindings: HttpBindings) => Response;

/** Sends one request to a server that the test starts. */
async function ask(answer: Answer, more: object = {}, timeout = 5_000) {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.all('*', (context) => answer(context.req.raw, context.env));
  const server = await listen(app);
  onTestFinished(() => server.close());
  const url = `${server.origin}/path`;
  return new FetchHttpClient().request({ url, method: 'GET', timeout, ...more });
}

/** A body that is sent in parts, and may never end. */
const inParts = (pull: UnderlyingDefaultSource<Uint8Array>['pull'] & {}) =>
  new Response(new ReadableStream<Uint8Array>({ pull }), {
    headers: { 'content-type': 'application/json' },
  });

describe('a request', () => {
  it('carries its method, headers and JSON body', async () => {
    const headers = { authorization: 'Bearer x', 'content-type': 'application/json' };
    const answer = await ask(
      (request) => new Response(request.body, { headers: request.headers }),
      { method: 'PATCH', headers, data: { recordingState: 'PAUSED' } },
    );
    expect(answer.headers).toMatchObject(headers);
    expect(answer.data).toEqual({ recordingState: 'PAUSED' });
  });

  it('keeps the query unchanged, with names as the SDK encodes them', async () => {
    const params = { 'a%20b': 'ü & =', page: '2' };
    const answer = await ask((request) => Response.json(request.url), { params });
    expect(new URL(String(answer.data)).searchParams.toString()).toBe(
      new URLSearchParams({ 'a b': 'ü & =', page: '2' }).toString(),
    );
  });

  it('sends a form unchanged', async () => {
    const data = 'grant_type=authorization_code&code=1';
    const answer = await ask((request) => new Response(request.body), { method: 'POST', data });
    expect(answer.text).toBe(data);
  });

  it.each([null, undefined])('carries no body without data (%s)', async (data) => {
    const answer = await ask((request) => new Response(request.body), { method: 'POST', data });
    expect(answer.text).toBe('');
  });

  it('carries no cookies, and is never answered from a cache', async () => {
    const answer = await ask((request) => Response.json(Object.fromEntries(request.headers)));
    expect(answer.data).not.toHaveProperty('cookie');
    expect(answer.data).toMatchObject({ 'cache-control': 'no-cache' });
  });

  it('does not follow a redirect: the token stays with the platform', async () => {
    const away = ask(({ url }) =>
      url.endsWith('/path') ? Response.redirect(new URL('/elsewhere', url)) : Response.json(url),
    );
    await expect(away).rejects.toThrow(TypeError);
  });
});

describe('an answer', () => {
  it('with an error status is thrown, with everything that the SDK reads', async () => {
    const headers = { 'retry-after': '3', 'inin-correlation-id': 'c1' };
    const refused = ask(() => Response.json({ code: 'too.many' }, { status: 429, headers }));
    await expect(refused).rejects.toMatchObject({
      name: 'HttpError',
      response: { status: 429, headers, data: { code: 'too.many' }, text: '{"code":"too.many"}' },
    });
  });

  it.each([
    ['an empty body', () => new Response(null, { status: 204 })],
    ['JSON with another content type', () => new Response(new TextEncoder().encode('{}'))],
    ['HTML', () => new Response('{}', { headers: { 'content-type': 'text/html' } })],
    [
      'JSON that is cut off',
      () => new Response('{"a', { headers: { 'content-type': 'application/json' } }),
    ],
  ])('has no data: %s', async (_, answer) => {
    expect((await ask(answer)).data).toBeUndefined();
  });

  it('is read as JSON however its content type is written', async () => {
    const headers = { 'content-type': 'Application/JSON' };
    expect((await ask(() => new Response('{"code":"not.found"}', { headers }))).data).toEqual({
      code: 'not.found',
    });
  });

  it('is joined where it was split, even within a character', async () => {
    const bytes = new TextEncoder().encode('"Ünï"');
    let next = 0;
    const cut = inParts((part) => {
      part.enqueue(bytes.slice(next, (next += 1)));
      if (next >= bytes.length) part.close();
    });
    vi.stubGlobal('fetch', () => Promise.resolve(cut));
    onTestFinished(() => void vi.unstubAllGlobals());
    const request = { url: 'http://localhost/', method: 'GET', timeout: 5_000 };
    expect((await new FetchHttpClient().request(request)).data).toBe('Ünï');
  });

  it('is not read to the end if it never ends', async () => {
    const block = new Uint8Array(1024 * 1024).fill(0x20);
    const answer = await ask(() => inParts((part) => part.enqueue(block)));
    expect(answer).toMatchObject({ status: 200, data: undefined, text: '' });
  });

  it('that is too long is cancelled, so that the rest is not downloaded', async () => {
    const cancel = vi.fn();
    const block = new Uint8Array(1024 * 1024);
    const endless = new ReadableStream({ pull: (part) => part.enqueue(block), cancel });
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(endless)));
    onTestFinished(() => void vi.unstubAllGlobals());
    await new FetchHttpClient().request({
      url: 'http://localhost/',
      method: 'GET',
      timeout: 5_000,
    });
    expect(cancel).toHaveBeenCalledOnce();
  });

  it.each([
    ['of one call is read up to 1 MiB', '/api/v2/conversations/calls/x', 1],
    ['with the calls of a queue is read up to 8 MiB', '/api/v2/analytics/conversations/details', 8],
  ])('%s', async (_, path, mib) => {
    const url = `http://localhost${path}`;
    const request = { url, method: 'GET', timeout: 5_000 };
    const answerOf = async (bytes: number) => {
      vi.stubGlobal('fetch', () => Promise.resolve(new Response('x'.repeat(bytes))));
      return (await new FetchHttpClient().request(request)).text.length;
    };
    onTestFinished(() => void vi.unstubAllGlobals());
    expect(await answerOf(mib * 1024 * 1024)).toBe(mib * 1024 * 1024);
    expect(await answerOf(mib * 1024 * 1024 + 1)).toBe(0);
  });

  it('that stalls is a timeout, even after garbage has been collected', async () => {
    const collecting = setInterval(() => collectGarbage(), 5);
    onTestFinished(() => clearInterval(collecting));
    const silent = ask(() => inParts(() => new Promise(() => undefined)), {}, 500);
    await expect(silent).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('that breaks off is a connection error', async () => {
    const broken = ask((_, { outgoing }) => {
      outgoing.writeHead(200, { 'content-length': '100' });
      outgoing.write('{', () => outgoing.destroy());
      return RESPONSE_ALREADY_SENT;
    });
    await expect(broken).rejects.toThrow(TypeError);
  });
});
