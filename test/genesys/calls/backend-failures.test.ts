import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../src/recording/failure.ts';
import { AGENT_ID } from '../../../simulator/world/people.ts';
import { apis, valueOf } from '../both-backends.ts';
import { openPlatform, type Respond } from '../platform.ts';

/** What may be returned instead of an answer to any request. */
const failureCases: Readonly<Record<string, { respond: Respond; failure: Failure }>> = {
  '400': {
    respond: { status: 400 },
    failure: { kind: 'refused', status: 400, message: 'The simulator was asked to answer 400.' },
  },
  '401': { respond: { status: 401 }, failure: { kind: 'signedOut' } },
  '408': { respond: { status: 408 }, failure: { kind: 'timeout' } },
  '429 with Retry-After': {
    respond: { status: 429, headers: { 'retry-after': '7' } },
    failure: { kind: 'tooManyRequests', retryAfterMs: 7_000 },
  },
  '429 without Retry-After': {
    respond: { status: 429 },
    failure: { kind: 'tooManyRequests', retryAfterMs: null },
  },
  '500': { respond: { status: 500 }, failure: { kind: 'platform', status: 500 } },
  '503': { respond: { status: 503 }, failure: { kind: 'platform', status: 503 } },
  '504': { respond: { status: 504 }, failure: { kind: 'platform', status: 504 } },
  '502 with a page of HTML': {
    respond: { status: 502, body: '<h1>Bad gateway</h1>' },
    failure: { kind: 'platform', status: 502 },
  },
  '200 with a page of HTML': {
    respond: { status: 200, body: '<h1>Hello</h1>' },
    failure: { kind: 'badAnswer' },
  },
  '404 with a page of HTML': {
    respond: { status: 404, body: '<h1>Gone</h1>' },
    failure: { kind: 'badAnswer' },
  },
  '401 with a page of HTML': {
    respond: { status: 401, body: '<h1>Proxy</h1>' },
    failure: { kind: 'badAnswer' },
  },
  'a broken connection': { respond: 'drop', failure: { kind: 'offline' } },
  silence: { respond: 'hang', failure: { kind: 'timeout' } },
};

/** Invalid answers to requests that need content. */
const poorAnswers: Readonly<Record<string, Respond>> = {
  'an empty 204': { status: 204 },
  'an empty 200': { status: 200, body: '' },
  'JSON that is cut off': { status: 200, body: '{"id":"c0' },
  'another shape': { status: 200, body: { participants: 'none', status: 3 } },
  'a list': { status: 200, body: [] },
  null: { status: 200, body: 'null' },
  'an answer of 2 MiB': { status: 200, body: { id: 'x'.repeat(2 * 1024 * 1024) } },
};

/** A read may send two requests in parallel. */
const times = 2;

/** Real time in ms, for the test without an answer. */
const soon = 50;

describe.each(apis)('the $name API', ({ open, operations }) => {
  async function setUp() {
    const platform = await openPlatform();
    const backend = open(platform);
    return { platform, backend, known: valueOf(await backend.read()) };
  }

  it.each(Object.entries(failureCases))(
    'reports the right failure when a read is answered with %s',
    async (_, failureCase) => {
      const platform = await openPlatform();
      if (failureCase.respond === 'hang') platform.client.timeout = soon;
      await platform.fault({ times, respond: failureCase.respond });
      expect(await open(platform).read()).toMatchObject({
        ok: false,
        failure: failureCase.failure,
      });
    },
  );

  it.each(Object.entries(failureCases))(
    'reports the right failure when a start is answered with %s',
    async (_, failureCase) => {
      const { platform, backend, known } = await setUp();
      if (failureCase.respond === 'hang') platform.client.timeout = soon;
      await platform.fault({ respond: failureCase.respond });
      const started = await backend.execute('start', known);
      expect(started).toMatchObject({ ok: false, failure: failureCase.failure });
    },
  );

  it.each(Object.entries(poorAnswers))('does not turn %s into a status', async (_, respond) => {
    const platform = await openPlatform();
    await platform.fault({ times, respond });
    const failure = { kind: 'badAnswer' };
    expect(await open(platform).read()).toMatchObject({ ok: false, failure });
  });

  it('reports a conflict when a read is answered with 409', async () => {
    const platform = await openPlatform();
    await platform.fault({ times, respond: { status: 409 } });
    expect(await open(platform).read()).toMatchObject({ ok: false, failure: { kind: 'conflict' } });
  });

  it('reports an expired token for reads and commands', async () => {
    const { platform, backend, known } = await setUp();
    await platform.tell('tokens/expire');
    const signedOut = { ok: false, failure: { kind: 'signedOut' } };
    expect(await backend.read()).toMatchObject(signedOut);
    expect(await backend.execute('start', known)).toMatchObject(signedOut);
  });

  it.each(['read', 'start'] as const)('names the scope that is missing to %s', async (action) => {
    const { platform, backend, known } = await setUp();
    await platform.tell(`users/${AGENT_ID}`, { scopes: ['user-basic-info'] });
    const answer = await (action === 'read' ? backend.read() : backend.execute(action, known));
    expect(answer).toMatchObject({
      ok: false,
      failure: { kind: 'notPermitted', lack: 'scope', missing: [operations[action].scope] },
    });
  });

  it('reports the correlation id of a failed request', async () => {
    const { platform, backend, known } = await setUp();
    await platform.fault({ respond: { status: 503 } });
    const started = await backend.execute('start', known);
    const [{ correlationId } = { correlationId: '' }] = (await platform.requests()).slice(-1);
    expect(correlationId).not.toBe('');
    expect(started).toMatchObject({ ok: false, failure: { correlationId } });
  });
});
