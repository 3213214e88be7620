import { describe, expect, test } from 'vitest';
import type { Api } from '../../../src/genesys/api/api.ts';
import { lifeMs, openChannel, trustedSocket } from '../../../src/genesys/notifications/channel.ts';
import * as v from 'valibot';

const HOUR_MS = 3_600_000;
const TOPIC = 'v2.users.me.conversations.calls';
const CHANNEL = { id: 'c1', connectUri: 'wss://s', expires: '2026-01-06T09:00:00.000Z' };

/** A platform that gives these answers in turn; `asked` are the requests, as they were asked. */
function platform(...answers: readonly unknown[]) {
  const waiting = [...answers];
  const asked: unknown[] = [];
  const api: Api = {
    call({ method, path }, { path: values, body, answer }) {
      asked.push([method, path, values, body]);
      const parsed = v.safeParse(answer, waiting.shift());
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
      value: { socketUri: 'wss://s', endsAt: Date.UTC(2026, 0, 6, 9) },
    });
    const path = '/api/v2/notifications/channels';
    expect(asked).toEqual([
      ['POST', path, undefined, undefined],
      ['PUT', `${path}/{channelId}/subscriptions`, { channelId: 'c1' }, [{ id: TOPIC }]],
    ]);
  });

  test('fails when its socket would go to a strange host, and subscribes to nothing', async () => {
    const { api, asked } = platform(CHANNEL);
    const answer = await openChannel(api, TOPIC, () => false);
    expect(answer).toEqual({ ok: false, failure: { kind: 'badAnswer' } });
    expect(asked).toHaveLength(1);
  });

  test('fails when its end is no time', async () => {
    const { api } = platform({ ...CHANNEL, expires: 'soon' });
    expect(await openChannel(api, TOPIC, trustAll)).toMatchObject({ ok: false });
  });

  test('counts a subscription that is answered without a state', async () => {
    const { api } = platform(CHANNEL, { entities: [{ id: TOPIC }] });
    expect(await openChannel(api, TOPIC, trustAll)).toMatchObject({ ok: true });
  });

  test('fails for lack of permission when the topic is rejected', async () => {
    const { api } = platform(CHANNEL, { entities: [{ id: TOPIC, state: 'Rejected' }] });
    const answer = await openChannel(api, TOPIC, trustAll);
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'notPermitted' } });
  });
});

describe('a socket is trusted', () => {
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

  test('at the organisation’s own gateway, in plain text only if the gateway is', () => {
    const secure = trustedSocket('mypurecloud.ie', gateway);
    const plain = trustedSocket('mypurecloud.ie', { ...gateway, protocol: 'http' });
    expect(secure('wss://proxy.example.test/x')).toBe(true);
    expect(secure('ws://proxy.example.test/x')).toBe(false);
    expect(plain('ws://proxy.example.test/x')).toBe(true);
    expect(plain('ws://other.example.test/x')).toBe(false);
  });
});

test('a channel is used until five minutes before its end, for an hour at least and a day at most', () => {
  const life = (endsAt: number) => lifeMs({ socketUri: '', endsAt }, 0) / HOUR_MS;
  expect(life(24 * HOUR_MS)).toBeCloseTo(24 - 5 / 60);
  expect(life(2 * HOUR_MS)).toBeCloseTo(2 - 5 / 60);
  expect(life(-HOUR_MS)).toBe(1);
  expect(life(1e15)).toBe(24);
});
