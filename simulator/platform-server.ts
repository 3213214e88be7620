import { Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { errorEnvelope, type ApiError } from './errors.ts';
import type { PlatformContext, PlatformEnv } from './platform/app.ts';
import { Refusal } from './platform/refusal.ts';
import { refuse } from './platform/refusals.ts';

/** Response headers that pages of other origins may read. */
const EXPOSED = [
  'ININ-Correlation-Id',
  'Retry-After',
  'inin-ratelimit-count',
  'inin-ratelimit-allowed',
  'inin-ratelimit-reset',
];

interface ServerDeps {
  readonly control: Hono;
  readonly faultMiddleware: MiddlewareHandler<PlatformEnv>;
  readonly login: Hono;
  readonly platform: Hono<PlatformEnv>;
}

/**
 * Assembles the platform's origin: the control API outside the fault middleware, the login and the Platform API behind
 * it.
 */
export function createPlatformServer({ control, faultMiddleware, login, platform }: ServerDeps) {
  const app = new Hono<PlatformEnv>();
  app.route('/__simulator', control);
  // Preflights end here. Browsers send them automatically, so they are not logged and no fault applies to them.
  app.use('/api/*', cors({ origin: '*', exposeHeaders: EXPOSED, maxAge: 600 }));
  app.use('/oauth/token', cors({ origin: '*', exposeHeaders: EXPOSED }));
  app.use(faultMiddleware);
  app.route('/', login);
  app.route('/', platform);
  app.notFound((context) => answer(context, refuse('notFound').error));
  app.onError((error, context) =>
    answer(context, error instanceof Refusal ? error.error : internal(error)),
  );
  return app;
}

const answer = (context: PlatformContext, error: ApiError): Response =>
  Response.json(errorEnvelope(error, context.get('correlationId')), { status: error.status });

const internal = ({ message }: Error): ApiError => ({
  status: 500,
  code: 'internal.server.error',
  message,
});
