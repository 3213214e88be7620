import { Hono } from 'hono';
import type { Clock } from '../interfaces.ts';
import { truth } from '../world/truth.ts';
import type { World } from '../world/world.ts';
import { addCalls } from './add-calls.ts';
import { CallEvent, changeFor } from './call-events.ts';
import { ControlProblem, readInput } from './input.ts';
import { NewCall } from './new-call.ts';

/** Reads the ground truth of all calls, adds calls, and applies events to them. Everything takes effect immediately. */
export function callRoutes(world: World, clock: Clock): Hono {
  const routes = new Hono();
  routes.get('/conversations', (context) =>
    context.json([...world.conversations.values()].map(truth)),
  );
  routes.post('/conversations', async (context) => {
    const call = await readInput(context, NewCall);
    const added = addCalls(call, world, clock).map(truth);
    return context.json(call.count === 1 ? added[0] : added, 201);
  });
  routes.post('/conversations/:id/events', async (context) => {
    const id = context.req.param('id');
    const event = await readInput(context, CallEvent);
    const conversation = world.conversations.get(id);
    if (conversation === undefined) throw new ControlProblem(404, `There is no call ${id}.`);
    world.change(id, changeFor(event, conversation, world));
    return context.json(truth(world.conversations.get(id) ?? conversation));
  });
  return routes;
}
