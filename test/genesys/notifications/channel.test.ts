import { describe, expect, test } from 'vitest';
import type { Api } from '../../../src/genesys/api/api.ts';
import {
  type Channel,
  createChannelSource,
  lifeMs,
  openChannel,
  trustedSocket,
} from '../../../src/genesys/notifications/channel.ts';
import { failed } from '../../../src/recording/failure.ts';
import * as v from 'valibot';

const HOUR_MS = 3_600_000;
const TOPIC = 'v2.users.me.conversations.calls';
const CHANNEL = { id: 'c1', connectUri: 'wss://s', expires: '2026-01-06T09:00:00.000Z' };

/** The platform no longer knows the channel. */
const NOT_FOUND = Symbol('404');
const DENIED = Symbol('403');
const deniedByPolicy = {
  kind: 'notPermitted',
  lack: 'unnamed',
  message: 'Denied by policy.',
} as const;

/** A platform that gives these answers in turn; `asked` are the requests, in order. */
function platform(...answers: readonly unknown[]) {
  const waiting = [...answers];
  const asked: unknown[][] = [];
  const api: Api = {
    call({ method, path }, { path: values, body, answer }) {
      asked.push([method, path, values, body]);
      const content = waiting.shift();
      if (content === NOT_FOUND) return Promise.resolve(failed({ kind: 'notFound' }));
      if (content === DENIED) return Promise.resolve(failed(deniedByPolicy));
      const parsed = v.safeParse(answer, content);
      return Promise.resolve(
        parsed.success
          ? { ok: true, value: parsed.output }
          : { ok: false, failure: { kind: 'badAnswer' } },
      );
    },
  };
  return { api, asked };
}

const trustAll = (): boolean => true;

describe('opening a channel', () => {
  test('takes two requests, and subscribes to one topic', async () => {
    const { api, asked } = platform(CHANNEL, { entities: [{ id: TOPIC, state: 'Permitted' }] });
    expect(await openChannel(api, TOPIC, trustAll)).toEqual({
      ok: true,
      value: { id: 'c1', socketUri: 'wss://s', endsAt: Date.UTC(2026, 0, 6, 9) },
    });
    const path = '/api/v2/notifications/channels';
    expect(asked).toEqual([
      ['POST', path, undefined, undefined],
      ['PUT', `${path}/{channelId}/subscriptions`, { channelId: 'c1' }, [{ id: TOPIC }]],
    ]);
  });

  test('fails if its socket would go to an untrusted host, and subscribes to nothing', async () => {
    const { api, asked } = platform(CHANNEL);
    const answer = await openChannel(api, TOPIC, () => false);
    expect(answer).toEqual({ ok: false, failure: { kind: 'badAnswer' } });
    expect(asked).toHaveLength(1);
  });

  test('fails if its expiry is not a time', async () => {
    const { api } = platform({ ...CHANNEL, expires: 'soon' });
    expect(await openChannel(api, TOPIC, trustAll)).toMatchObject({ ok: false });
  });

  test.each([{}, { state: null }])(
    'accepts a subscription that is answered without a state (%o)',
    async (state) => {
      const { api } = platform(CHANNEL, { entities: [{ id: TOPIC, ...state }] });
      expect(await openChannel(api, TOPIC, trustAll)).toMatchObject({ ok: true });
    },
  );

  test.each(['Rejected', 'rejected'])(
    'fails for lack of permission if the topic is %s',
    async (state) => {
      const { api } = platform(CHANNEL, { entities: [{ id: TOPIC, state }] });
      const answer = await openChannel(api, TOPIC, trustAll);
      expect(answer).toMatchObject({ ok: false, failure: { kind: 'notPermitted' } });
    },
  );
});

describe('the channel of a tab', () => {
  const PATH = '/api/v2/notifications/channels';
  const kept: Channel = { id: 'kept', socketUri: 'wss://kept', endsAt: 24 * HOUR_MS };
  const subscribed = { entities: [{ id: TOPIC }] };

  /** A channel source on a platform with these answers, and what it keeps. */
  function sourceOf(found: Channel | null, ...answers: readonly unknown[]) {
    const { api, asked } = platform(...answers);
    const saved: Channel[] = [];
    const memory = { load: () => found, save: (channel: Channel) => void saved.push(channel) };
    const isTrusted = (uri: string): boolean => !uri.includes('strange');
    const next = createChannelSource({
      api,
      topic: TOPIC,
      isTrusted,
      now: () => 0,
      memory: Promise.resolve(memory),
    });
    return { next, saved, methods: () => asked.map(([method]) => method), asked };
  }

  test('is reused with one request after the page reloads', async () => {
    const { next, asked } = sourceOf(kept, subscribed);
    expect(await next({ kind: 'kept' })).toEqual({ ok: true, value: kept });
    expect(asked).toEqual([
      ['PUT', `${PATH}/{channelId}/subscriptions`, { channelId: 'kept' }, [{ id: TOPIC }]],
    ]);
  });

  test('to which an access policy forbids subscribing is kept', async () => {
    const { next, methods } = sourceOf(kept, DENIED);
    expect(await next({ kind: 'kept' })).toEqual(failed(deniedByPolicy));
    expect(methods()).toEqual(['PUT']);
  });

  test('that no longer exists is replaced by a new one, which is kept', async () => {
    const { next, saved, methods } = sourceOf(kept, NOT_FOUND, CHANNEL, subscribed);
    expect(await next({ kind: 'kept' })).toMatchObject({ ok: true, value: { id: 'c1' } });
    expect(methods()).toEqual(['PUT', 'POST', 'PUT']);
    expect(saved.map(({ id }) => id)).toEqual(['c1']);
  });

  test('that no longer exists stays what is kept while no new one can be opened', async () => {
    const { next, saved } = sourceOf(kept, NOT_FOUND, DENIED);
    expect(await next({ kind: 'kept' })).toEqual(failed(deniedByPolicy));
    expect(saved).toEqual([]);
  });

  test('is kept if it cannot be checked at the moment', async () => {
    const { next, saved, methods } = sourceOf(kept, null, subscribed);
    expect(await next({ kind: 'kept' })).toMatchObject({ ok: false });
    expect(await next({ kind: 'kept' })).toEqual({ ok: true, value: kept });
    expect(methods()).toEqual(['PUT', 'PUT']);
    expect(saved).toEqual([]);
  });

  test.each([
    ['that has expired', { ...kept, endsAt: HOUR_MS }],
    ['with an untrusted socket', { ...kept, socketUri: 'wss://strange' }],
  ])('%s is not reused', async (_, found) => {
    const { next, methods } = sourceOf(found, CHANNEL, subscribed);
    await next({ kind: 'kept' });
    expect(methods()).toEqual(['POST', 'PUT']);
  });

  test('is not given to a connection that asks for a new one', async () => {
    const { next, saved, methods } = sourceOf(kept, CHANNEL, subscribed);
    expect(await next({ kind: 'new' })).toMatchObject({ value: { id: 'c1' } });
    expect(methods()).toEqual(['POST', 'PUT']);
    expect(saved.map(({ id }) => id)).toEqual(['c1']);
  });

  test('is subscribed again when the connection asks for that', async () => {
    const { next, methods } = sourceOf(null, subscribed);
    expect(await next({ kind: 'again', channel: kept })).toEqual({ ok: true, value: kept });
    expect(methods()).toEqual(['PUT']);
  });
});

describe('whether a socket is trusted', () => {
  const gateway = { host: 'proxy.example.test', protocol: 'https' } as const;
  test.each([
    ['wss://streaming.mypurecloud.ie/channels/x', true],
    ['ws://streaming.mypurecloud.ie/channels/x', false],
    ['https://streaming.mypurecloud.ie/channels/x', false],
    ['wss://streaming.mypurecloud.com/channels/x', false],
    ['wss://mypurecloud.ie.example.test/', false],
    ['wss://evilmypurecloud.ie/', false],
    ['wss://proxy.example.test/', false],
    ['no address', false],
  ])('at %s: %s', (uri, trusted) => {
    expect(trustedSocket('mypurecloud.ie', undefined)(uri)).toBe(trusted);
  });

  test('at the organization’s own gateway, in plain text only if the gateway uses it', () => {
    const secure = trustedSocket('mypurecloud.ie', gateway);
    const plain = trustedSocket('mypurecloud.ie', { ...gateway, protocol: 'http' });
    expect(secure('wss://proxy.example.test/x')).toBe(true);
    expect(secure('ws://proxy.example.test/x')).toBe(false);
    expect(plain('ws://proxy.example.test/x')).toBe(true);
    expect(plain('ws://other.example.test/x')).toBe(false);
  });
});

test('a channel is used until five minutes before it expires, for an hour at least and a day at most', () => {
  const life = (endsAt: number) => lifeMs({ id: '', socketUri: '', endsAt }, 0) / HOUR_MS;
  expect(life(24 * HOUR_MS)).toBeCloseTo(24 - 5 / 60);
  expect(life(2 * HOUR_MS)).toBeCloseTo(2 - 5 / 60);
  expect(life(-HOUR_MS)).toBe(1);
  expect(life(1e15)).toBe(24);
});
