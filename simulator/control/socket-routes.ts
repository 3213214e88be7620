import { Hono } from 'hono';
import * as v from 'valibot';
import { readInput } from './input.ts';

const TROUBLES = [
  'close',
  'closing',
  'silence',
  'duplicate',
  'reorder',
  'deaf',
  'hearing',
  'unsubscribe',
] as const;
export type SocketTrouble = (typeof TROUBLES)[number];

/** Makes trouble for the open notification sockets. */
export interface SocketTroubles {
  do(trouble: SocketTrouble): void;
}

const Trouble = v.strictObject({ do: v.picklist(TROUBLES) });

export function socketRoutes(sockets: SocketTroubles): Hono {
  const routes = new Hono();
  routes.post('/sockets', async (context) => {
    const trouble = await readInput(context, Trouble);
    sockets.do(trouble.do);
    return context.body(null, 204);
  });
  return routes;
}
