import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { FaultList } from '../faults/fault-list.ts';
import type { RequestLog } from '../faults/request-log.ts';
import type { Clock, TokenStore } from '../interfaces.ts';
import type { Admin } from '../world/admin.ts';
import type { World } from '../world/world.ts';
import { adminRoutes } from './admin-routes.ts';
import { callRoutes } from './call-routes.ts';
import { deskRoutes } from './desk-routes.ts';
import { faultRoutes } from './fault-routes.ts';
import { ControlProblem } from './input.ts';
import { type Settings, settingRoutes } from './setting-routes.ts';
import { type ApplySocketFault, socketRoutes } from './socket-routes.ts';
import { userRoutes } from './user-routes.ts';
import type { WidgetConfig } from './widget-config.ts';

/** The parts of the simulator that the control API reads and changes. */
export interface ControlDeps {
  readonly world: World;
  readonly admin: Admin;
  readonly clock: Clock;
  readonly tokens: TokenStore;
  readonly faults: FaultList;
  readonly log: RequestLog;
  readonly settings: Settings;
  readonly config: WidgetConfig;
  readonly sockets: ApplySocketFault;
  readonly desktopOrigin: string;
  readonly reset: () => void;
}

/** The control API for tests and for the desktop's panel. Mount it at `/__simulator`. */
export function createControl(deps: ControlDeps): Hono {
  const app = new Hono();
  // Of other origins, only the desktop may read responses.
  app.use(cors({ origin: deps.desktopOrigin }));
  app.route('/', callRoutes(deps.world, deps.clock));
  app.route('/', deskRoutes(deps));
  app.route('/', faultRoutes(deps.faults, deps.log));
  app.route('/', adminRoutes(deps.admin));
  app.route('/', userRoutes(deps.world, deps.tokens));
  app.route('/', settingRoutes(deps.settings, deps.config));
  app.route('/', socketRoutes(deps.sockets));
  app.post('/reset', (context) => {
    deps.reset();
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
