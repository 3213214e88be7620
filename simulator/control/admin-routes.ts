import { Hono } from 'hono';
import * as v from 'valibot';
import { type Admin, newIntegration } from '../world/admin.ts';
import { ControlProblem, readInput } from './input.ts';

const Many = v.strictObject({
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000)), 1),
  name: v.optional(v.string(), 'Another app'),
  /** If set, the integrations look as if an administrator had entered this URL by hand. */
  url: v.optional(v.string()),
  typeId: v.optional(v.string(), 'embedded-client-app-interaction-widget'),
});

const ClientChange = v.strictObject({
  name: v.optional(v.string()),
  permissions: v.optional(v.array(v.string())),
});

function withoutSecret(client: Admin['clients'][number]) {
  const { secret: _, ...others } = client;
  return others;
}

/** Lists what is installed, adds integrations, and changes OAuth clients. */
export function adminRoutes(admin: Admin): Hono {
  const routes = new Hono();
  routes.get('/admin', (context) =>
    context.json({
      integrations: [...admin.integrations.values()],
      clients: admin.clients.map(withoutSecret),
      roles: [...admin.roles.values()],
      groups: admin.groups,
    }),
  );
  routes.post('/integrations', async (context) => {
    const { count, name, url, typeId } = await readInput(context, Many);
    for (let number = 1; number <= count; number += 1) {
      const made = newIntegration(count === 1 ? name : `${name} ${number}`, typeId);
      const properties = url === undefined ? {} : { url };
      admin.integrations.set(made.id, { ...made, config: { ...made.config, properties } });
    }
    return context.body(null, 204);
  });
  routes.post('/clients/:id', async (context) => {
    const id = context.req.param('id');
    const change = await readInput(context, ClientChange);
    const client = admin.clients.find((one) => one.id === id);
    if (client === undefined) throw new ControlProblem(404, `There is no client ${id}.`);
    // Mutated in place: issued tokens keep a reference to the client.
    Object.assign(client, change);
    return context.json({ id, ...change });
  });
  return routes;
}
