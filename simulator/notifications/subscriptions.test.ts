import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  CALLS,
  CHANNELS,
  startService,
  type TestChannel,
  type TestService,
} from './test-service.ts';
import { MAX_TOPICS } from './topic-refusals.ts';

const PRESENCE = 'v2.users.ana.presence';
const BENS_CALLS = 'v2.users.ben.conversations.calls';
const QUEUE_CALLS = 'v2.routing.queues.q1.conversations.calls';

let service: TestService;
let channel: TestChannel;
beforeEach(async () => {
  service = await startService();
  channel = await service.createChannel();
});
afterEach(() => service.close());

const path = (query = '') => `${CHANNELS}/${channel.id}/subscriptions${query}`;
const asTopics = (...ids: string[]) => ids.map((id) => ({ id }));

async function subscribed(): Promise<unknown> {
  return (await service.call('ana', 'GET', path())).json();
}

describe('a subscription', () => {
  test('adds topics to the existing ones', async () => {
    await service.subscribe(channel, CALLS);
    const answer = await service.subscribe(channel, PRESENCE);

    expect(await answer.json()).toEqual({ entities: [{ id: PRESENCE, state: 'Permitted' }] });
    expect(await subscribed()).toMatchObject({ entities: asTopics(CALLS, PRESENCE) });
  });

  test('by PUT replaces the existing topics', async () => {
    await service.subscribe(channel, CALLS);
    await service.call('ana', 'PUT', path(), asTopics(PRESENCE));

    expect(await subscribed()).toMatchObject({ entities: asTopics(PRESENCE) });
  });

  test('is undone by DELETE', async () => {
    await service.subscribe(channel, CALLS);
    const answer = await service.call('ana', 'DELETE', path());

    expect(answer.ok).toBe(true);
    expect(await subscribed()).toEqual({ entities: [] });
  });

  test('to the same topic in another case counts once', async () => {
    await service.subscribe(channel, CALLS, CALLS.toUpperCase());

    expect(service.stats().topics).toBe(1);
  });

  test.each([
    ['an unknown topic', 'v2.users.ana.dreams', 400, 'notification.invalid.topic'],
    ['a topic that lacks its id', 'v2.users..presence', 400, 'notification.invalid.topic'],
    ['a topic of another user', BENS_CALLS, 403, 'notification.unauthorized.topic'],
    [
      'a queue without the permission',
      QUEUE_CALLS,
      403,
      'notification.unauthorized.divisioned.topic',
    ],
  ])('to %s is refused, and nothing is subscribed', async (_, topic, status, code) => {
    const answer = await service.subscribe(channel, CALLS, topic);

    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ status, code });
    expect(await subscribed()).toEqual({ entities: [] });
  });

  test('accepts the permitted topics and lists the others, if errors are to be ignored', async () => {
    const wanted = asTopics(CALLS, BENS_CALLS, QUEUE_CALLS);
    const answer = await service.call('ana', 'POST', path('?ignoreErrors=true'), wanted);

    expect(await answer.json()).toEqual({
      entities: [
        { id: CALLS, state: 'Permitted' },
        { id: BENS_CALLS, state: 'Rejected', rejectionReason: 'notification.unauthorized.topic' },
        {
          id: QUEUE_CALLS,
          state: 'Rejected',
          rejectionReason: 'notification.unauthorized.divisioned.topic',
          missingPermissions: ['conversation:communication:view'],
        },
      ],
    });
    expect(await subscribed()).toMatchObject({ entities: asTopics(CALLS) });
  });

  test('without a user can have any user’s topics, with the permission', async () => {
    channel = await service.createChannel('script');
    const answer = await service.call('script', 'POST', path(), asTopics(BENS_CALLS, QUEUE_CALLS));

    expect(answer.status).toBe(200);
  });

  test('to more topics than a channel can have is refused', async () => {
    const many = Array.from(
      { length: MAX_TOPICS },
      (_, n) => `v2.users.ana.conversations.${n}.recordings`,
    );
    expect((await service.subscribe(channel, ...many)).status).toBe(200);

    const answer = await service.subscribe(channel, CALLS);
    expect(await answer.json()).toMatchObject({
      status: 400,
      code: 'notification.subscription.too.many.subscriptions',
    });
  });

  test('to another user’s channel is refused', async () => {
    const answer = await service.call('ben', 'POST', path(), asTopics(BENS_CALLS));

    expect(await answer.json()).toMatchObject({ status: 404, code: 'not.found' });
  });

  test('with anything but a list of topics is refused', async () => {
    const answer = await service.call('ana', 'POST', path(), { id: CALLS });

    expect(await answer.json()).toMatchObject({ status: 400, code: 'bad.request' });
  });
});
