import type { Hono } from 'hono';
import type { PlatformContext, PlatformEnv } from './app.ts';
import { checkPermissions, checkScopes, type Requirement } from './requirements.ts';
import { refuse } from './refusals.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const BASE = '/api/v2';

/** An operation of the Platform API: what it asks of the caller, and what it does. */
export interface Operation extends Requirement {
  readonly method: Method;
  /** Under `/api/v2`, with Hono's `:name` for a parameter. */
  readonly path: string;
  /** Runs when the caller may; throws a `Refusal` otherwise than answering. */
  readonly handle: (context: PlatformContext) => Response | Promise<Response>;
}

/** Mounts operations. Checks run in the platform's order: scope, then permission, then the handler's own. */
export function mountOperations(app: Hono<PlatformEnv>, operations: readonly Operation[]): void {
  for (const operation of operations) {
    app.on(operation.method, BASE + operation.path, (context) => {
      const access = context.get('access');
      checkScopes(access, operation.scopes);
      checkPermissions(access, operation);
      return operation.handle(context);
    });
  }
  // A known path that nothing above answered: the method is the mistake.
  for (const path of new Set(operations.map((operation) => operation.path))) {
    const allowed = operations.filter((one) => one.path === path).map((one) => one.method);
    app.all(BASE + path, (context) => {
      context.res.headers.set('Allow', allowed.join(', '));
      throw refuse('methodNotAllowed');
    });
  }
}
