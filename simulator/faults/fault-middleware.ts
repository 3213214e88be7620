import { randomUUID } from 'node:crypto';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { MiddlewareHandler } from 'hono';
import type { Clock } from '../interfaces.ts';
import type { PlatformContext, PlatformEnv } from '../platform/app.ts';
import type { FaultList } from './fault-list.ts';
import { faultResponse } from './fault-response.ts';
import type { RequestLog } from './request-log.ts';

interface FaultMiddlewareDeps {
  readonly clock: Clock;
  readonly faults: FaultList;
  readonly log: RequestLog;
}

/**
 * Runs for every request to the login, the platform and the tutorial's API: logs it, and applies an armed fault if one
 * matches.
 */
export function faultMiddleware({
  clock,
  faults,
  log,
}: FaultMiddlewareDeps): MiddlewareHandler<PlatformEnv> {
  return async (context, next) => {
    const { method, path } = context.req;
    const correlationId = randomUUID();
    const entry = { at: clock.now(), method, path, status: null, correlationId };
    const logged: { status: number | null } = entry;
    log.add(entry);
    context.set('correlationId', correlationId);

    const respond = faults.take(method, path);
    if (respond === 'drop') return drop(context);
    if (respond === 'hang') return hang();
    if (respond === 'lost') context.res = context.body(null, 202);
    else {
      if (respond !== undefined) await wait(clock, respond.delayMs);
      const { status } = respond ?? {};
      if (respond === undefined || status === undefined) await next();
      else context.res = faultResponse({ ...respond, status }, { path, correlationId });
    }
    context.res.headers.set('ININ-Correlation-Id', correlationId);
    logged.status = context.res.status;
    return undefined;
  };
}

function drop(context: PlatformContext): Response {
  context.env.incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
}

/** Never settles; the request ends when the client gives up or the server stops. */
const hang = (): Promise<never> => new Promise(() => {});

const wait = (clock: Clock, ms: number): Promise<void> =>
  ms === 0 ? Promise.resolve() : new Promise((done) => void clock.after(ms, done));
