import type { Hono } from 'hono';
import type { PlatformContext, PlatformEnv } from './app.ts';
import { checkPermissions, checkScopes, type Requirement } from './requirements.ts';
import { refuse } from './refusals.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const BASE = '/api/v2';

/** An operation of the Platform API: its requirements and its handler. */
export interface Operation extends Requirement {
  readonly method: Method;
  /** Relative to `/api/v2`, with Hono's `:name` for parameters. */
  readonly path: string;
  /** Runs after the scope and permission checks. Throws a `Refusal` to answer with an error. */
  readonly handle: (context: PlatformContext) => Response | Promise<Response>;
}

/** Mounts operations. Checks run in the platform's order: scopes, then permissions, then the handler's own. */
export function mountOperations(app: Hono<PlatformEnv>, operations: readonly Operation[]): void {
  for (const operation of operations) {
    app.on(operation.method, BASE + operation.path, (context) => {
      const access = context.get('access');
      checkScopes(access, operation.scopes);
      checkPermissions(access, operation);
      return operation.handle(context);
    });
  }
  // A known path without a matching operation above: the method is not allowed.
  for (const path of new Set(operations.map((operation) => operation.path))) {
    const allowed = operations.filter((one) => one.path === path).map((one) => one.method);
    app.all(BASE + path, (context) => {
      context.res.headers.set('Allow', allowed.join(', '));
      throw refuse('methodNotAllowed');
    });
  }
}
