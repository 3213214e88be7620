import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Access } from '../interfaces.ts';

/** The context of a request, from the fault middleware to its handler. */
export interface PlatformEnv {
  Bindings: HttpBindings;
  Variables: {
    /** Sent in the response as `ININ-Correlation-Id`. */
    correlationId: string;
    /** The rights of the bearer token. Set for every path under `/api/v2`. */
    access: Access;
  };
}

export type PlatformContext = Context<PlatformEnv>;
