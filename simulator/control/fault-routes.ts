import { Hono } from 'hono';
import { Fault } from '../faults/fault.ts';
import type { FaultList } from '../faults/fault-list.ts';
import type { RequestLog } from '../faults/request-log.ts';
import { ControlProblem, readInput } from './input.ts';

/** Arms, lists and removes faults, and serves the log of received requests. */
export function faultRoutes(faults: FaultList, log: RequestLog): Hono {
  const routes = new Hono();
  routes.get('/faults', (context) => context.json(faults.waiting()));
  routes.post('/faults', async (context) => {
    const fault = faults.add(await readInput(context, Fault));
    return context.json(fault, 201);
  });
  routes.delete('/faults/:id', (context) => {
    const id = context.req.param('id');
    if (!faults.remove(Number(id))) throw new ControlProblem(404, `There is no armed fault ${id}.`);
    return context.body(null, 204);
  });
  routes.delete('/faults', (context) => {
    faults.clear();
    return context.body(null, 204);
  });
  routes.get('/requests', (context) => context.json(log.all()));
  routes.delete('/requests', (context) => {
    log.clear();
    return context.body(null, 204);
  });
  return routes;
}
