import { Hono } from 'hono';
import * as v from 'valibot';
import type { PlatformContext, PlatformEnv } from '../platform/app.ts';
import { readBody } from '../platform/body.ts';
import { Refusal } from '../platform/refusal.ts';
import { refuse } from '../platform/refusals.ts';
import { checkScopes } from '../platform/requirements.ts';
import type { Channel } from './channel.ts';
import type { ChannelStore } from './channel-store.ts';
import { decideSubscription } from './subscription.ts';

const CHANNELS = '/api/v2/notifications/channels';
const CHANNEL = `${CHANNELS}/:channelId`;
const SUBSCRIPTIONS = `${CHANNEL}/subscriptions`;

/** The body of a subscription request. Loose objects, because apps send back whole `ChannelTopic`s. */
const topicsSchema = v.array(v.object({ id: v.pipe(v.string(), v.nonEmpty()) }));

interface RouteDeps {
  readonly channels: ChannelStore;
  /** The service's origin as browsers see it, such as `http://localhost:5180`. */
  readonly publicOrigin: () => string;
}

/**
 * The REST half of the notification service (the SDK's `…NotificationsChannel…` operations). Mounted behind the
 * platform's middleware, which authenticates the caller.
 */
export function createRoutes({ channels, publicOrigin }: RouteDeps): Hono<PlatformEnv> {
  const describe = ({ id, expiresAt }: Channel) => ({
    connectUri: `${publicOrigin().replace(/^http/, 'ws')}/channels/${id}`,
    id,
    expires: new Date(expiresAt).toISOString(),
  });

  /**
   * The caller's channel that the path names. Throws a `Refusal` with 404 for an unknown one, or one of another user or
   * client.
   */
  function findChannel(c: PlatformContext): Channel {
    const id = c.req.param('channelId');
    const found = channels.ownedBy(c.get('access')).find((channel) => channel.id === id);
    if (found === undefined) throw refuse('notFound');
    return found;
  }

  async function subscribe(c: PlatformContext, mode: 'add' | 'replace'): Promise<Response> {
    const channel = findChannel(c);
    const wanted = (await readBody(c, topicsSchema)).map(({ id }) => id);
    const kept = mode === 'add' ? channel.topics : new Map<string, string>();
    const ignoreErrors = c.req.query('ignoreErrors') === 'true';
    const decision = decideSubscription({ kept, wanted, ignoreErrors }, c.get('access'));
    if (decision.kind === 'refused') throw new Refusal(decision.error);
    channel.topics = decision.topics;
    channels.extend(channel);
    return c.json({ entities: decision.entities });
  }

  const routes = new Hono<PlatformEnv>();
  routes.use(`${CHANNELS}/*`, async (c, next) => {
    checkScopes(c.get('access'), ['notifications']);
    await next();
  });
  routes.post(CHANNELS, (c) => c.json(describe(channels.create(c.get('access')))));
  routes.get(CHANNELS, (c) => {
    const access = c.get('access');
    const ofClient = c.req.query('includechannels') === 'oauthclient';
    const listed = channels
      .ownedBy(access)
      .filter((channel) => ofClient || channel.token === access.token);
    return c.json({ entities: listed.map(describe) });
  });
  // The API has only HEAD here; Hono routes HEAD requests to the GET handler.
  routes.get(CHANNEL, (c) => {
    if (c.req.method !== 'HEAD') throw refuse('methodNotAllowed');
    findChannel(c);
    return c.body(null, 200);
  });
  routes.get(SUBSCRIPTIONS, (c) => {
    const entities = [...findChannel(c).topics.values()].map((id) => ({ id, state: 'Permitted' }));
    return c.json({ entities });
  });
  routes.post(SUBSCRIPTIONS, (c) => subscribe(c, 'add'));
  routes.put(SUBSCRIPTIONS, (c) => subscribe(c, 'replace'));
  routes.delete(SUBSCRIPTIONS, (c) => {
    const channel = findChannel(c);
    channel.topics = new Map();
    channels.touch(channel);
    return c.body(null, 204);
  });
  return routes;
}
