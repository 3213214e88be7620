import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Access } from '../interfaces.ts';

/** What a request carries from the fault middleware to its handler. */
export interface PlatformEnv {
  Bindings: HttpBindings;
  Variables: {
    /** The `ININ-Correlation-Id` of the answer. */
    correlationId: string;
    /** What the bearer token stands for; set for every path under `/api/v2`. */
    access: Access;
  };
}

export type PlatformContext = Context<PlatformEnv>;
