import { Hono } from 'hono';
import * as v from 'valibot';
import { readInput } from './input.ts';

const SOCKET_FAULTS = [
  'close',
  'closing',
  'silence',
  'duplicate',
  'reorder',
  'deaf',
  'hearing',
  'unsubscribe',
] as const;
export type SocketFault = (typeof SOCKET_FAULTS)[number];

/** Applies a fault to the open notification sockets. */
export interface ApplySocketFault {
  do(fault: SocketFault): void;
}

const SocketFaultBody = v.strictObject({ do: v.picklist(SOCKET_FAULTS) });

export function socketRoutes(sockets: ApplySocketFault): Hono {
  const routes = new Hono();
  routes.post('/sockets', async (context) => {
    const fault = await readInput(context, SocketFaultBody);
    sockets.do(fault.do);
    return context.body(null, 204);
  });
  return routes;
}
