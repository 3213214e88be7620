import { Hono } from 'hono';
import * as v from 'valibot';
import type { SimulatedUser, TokenStore } from '../interfaces.ts';
import type { World } from '../world/world.ts';
import { ControlProblem, readInput } from './input.ts';

const Rights = v.strictObject({
  permissions: v.optional(v.array(v.string())),
  /** `null`: the organization does not enforce scopes. */
  scopes: v.optional(v.nullable(v.array(v.string()))),
});

/** Without a user: everybody's. */
const Expire = v.strictObject({ userId: v.optional(v.string()) });

/** What users may do, and the end of their tokens. Rights count from the next request on. */
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
