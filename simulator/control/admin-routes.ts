import { Hono } from 'hono';
import * as v from 'valibot';
import { type Admin, newIntegration } from '../world/admin.ts';
import { ControlProblem, readInput } from './input.ts';

const Many = v.strictObject({
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000)), 1),
  name: v.optional(v.string(), 'Another app'),
  typeId: v.optional(v.string(), 'embedded-client-app-interaction-widget'),
});

const ClientRights = v.strictObject({ permissions: v.array(v.string()) });

/** What is installed, and more of it. */
export function adminRoutes(admin: Admin): Hono {
  const routes = new Hono();
  routes.get('/admin', (context) =>
    context.json({
      integrations: [...admin.integrations.values()],
      clients: admin.clients.map(({ secret: _, ...client }) => client),
      roles: [...admin.roles.values()],
      groups: admin.groups,
    }),
  );
  routes.post('/integrations', async (context) => {
    const { count, name, typeId } = await readInput(context, Many);
    for (let number = 1; number <= count; number += 1) {
      const made = newIntegration(count === 1 ? name : `${name} ${number}`, typeId);
      admin.integrations.set(made.id, made);
    }
    return context.body(null, 204);
  });
  routes.post('/clients/:id', async (context) => {
    const id = context.req.param('id');
    const { permissions } = await readInput(context, ClientRights);
    const client = admin.clients.find((one) => one.id === id);
    if (client === undefined) throw new ControlProblem(404, `There is no client ${id}.`);
    client.permissions = permissions;
    return context.json({ id, permissions });
  });
  return routes;
}
