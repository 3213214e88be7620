import { Hono } from 'hono';
import * as v from 'valibot';
import type { SimulatedUser, TokenStore } from '../interfaces.ts';
import type { World } from '../world/world.ts';
import { ControlProblem, readInput } from './input.ts';

const Rights = v.strictObject({
  permissions: v.optional(v.array(v.string())),
  /** `null`: the user is limited only by the OAuth client's scopes, where the organization enforces them. */
  scopes: v.optional(v.nullable(v.array(v.string()))),
});

/** Without `userId`, every user's tokens expire. */
const Expire = v.strictObject({ userId: v.optional(v.string()) });

/** Changes users' permissions and scopes, and expires tokens. New rights apply from the next request. */
export function userRoutes(world: World, tokens: TokenStore): Hono {
  const routes = new Hono();
  routes.get('/users', (context) => context.json([...world.users.values()].map(show)));
  routes.post('/users/:id', async (context) => {
    const id = context.req.param('id');
    const { permissions, scopes } = await readInput(context, Rights);
    const user = world.users.get(id);
    if (user === undefined) throw new ControlProblem(404, `There is no user ${id}.`);
    if (permissions !== undefined) user.permissions = new Set(permissions);
    if (scopes !== undefined) user.scopes = scopes === null ? null : new Set(scopes);
    return context.json(show(user));
  });
  routes.post('/tokens/expire', async (context) => {
    tokens.expireAll((await readInput(context, Expire)).userId);
    return context.body(null, 204);
  });
  return routes;
}

const show = ({ permissions, scopes, ...user }: SimulatedUser) => ({
  ...user,
  permissions: [...permissions],
  scopes: scopes === null ? null : [...scopes],
});
