import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { FaultList } from '../faults/fault-list.ts';
import type { RequestLog } from '../faults/request-log.ts';
import type { Clock, TokenStore } from '../parts.ts';
import type { World } from '../world/world.ts';
import { callRoutes } from './call-routes.ts';
import { faultRoutes } from './fault-routes.ts';
import { ControlProblem } from './input.ts';
import { type Settings, settingRoutes } from './setting-routes.ts';
import { type SocketTroubles, socketRoutes } from './socket-routes.ts';
import { userRoutes } from './user-routes.ts';
import type { WidgetConfig } from './widget-config.ts';

/** What the control API turns. */
export interface ControlParts {
  readonly world: World;
  readonly clock: Clock;
  readonly tokens: TokenStore;
  readonly faults: FaultList;
  readonly log: RequestLog;
  readonly settings: Settings;
  readonly config: WidgetConfig;
  readonly sockets: SocketTroubles;
  readonly desktopOrigin: string;
  readonly reset: () => void;
}

/** The control API for tests and the desktop's panel, to be mounted at `/__simulator`. */
export function createControl(parts: ControlParts): Hono {
  const app = new Hono();
  // No other page may turn the simulator.
  app.use(cors({ origin: parts.desktopOrigin }));
  app.route('/', callRoutes(parts.world, parts.clock));
  app.route('/', faultRoutes(parts.faults, parts.log));
  app.route('/', userRoutes(parts.world, parts.tokens));
  app.route('/', settingRoutes(parts.settings, parts.config));
  app.route('/', socketRoutes(parts.sockets));
  app.post('/reset', (context) => {
    parts.reset();
    return context.body(null, 204);
  });
  app.notFound((context) =>
    context.json({ message: `The simulator has no control ${context.req.path}.` }, 404),
  );
  app.onError((error, context) => {
    if (error instanceof ControlProblem) {
      return context.json({ message: error.message }, error.status);
    }
    throw error;
  });
  return app;
}
