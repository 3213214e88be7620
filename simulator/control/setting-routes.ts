import { Hono } from 'hono';
import * as v from 'valibot';
import type { Hosting } from '../hosting.ts';
import type { LoginSettings } from '../login/settings.ts';
import type { PlatformSettings } from '../settings.ts';
import { readInput } from './input.ts';
import type { WidgetConfig } from './widget-config.ts';

/** Who has a session in the browser, and is therefore signed in at the next sign-in. */
export interface SessionSettings {
  signedInUserId: string;
  /**
   * The user on the supervisors' pages, so that an agent's page and a supervisor's page work side by side; `null`:
   * `signedInUserId` there too.
   */
  supervisorUserId: string | null;
}

/** All settings, each owned by the part of the simulator that reads it. */
export interface Settings {
  readonly platform: PlatformSettings;
  readonly login: LoginSettings;
  readonly session: SessionSettings;
  readonly hosting: Hosting;
}

const UserId = v.pipe(v.string(), v.uuid('must be a UUID'));
const Ms = v.pipe(v.number(), v.minValue(0));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const Change = v.strictObject({
  applyAfterMs: v.optional(Ms),
  analyticsLagMs: v.optional(Ms),
  requestsPerMinute: v.optional(Count),
  maxIntegrations: v.optional(Count),
  maxClients: v.optional(Count),
  signedIn: v.optional(v.boolean()),
  refuseFraming: v.optional(v.boolean()),
  isolateOpener: v.optional(v.boolean()),
  enforceScopes: v.optional(v.boolean()),
  idleTimeoutMs: v.optional(v.nullable(Ms)),
  signedInUserId: v.optional(UserId),
  supervisorUserId: v.optional(v.nullable(UserId)),
});

const HostingChange = v.strictObject({
  stripHtml: v.optional(v.boolean()),
  sandbox: v.optional(v.picklist(['manifest', 'default'])),
});

/** Reads and changes how the organization and its host behave, and what the widget's `config.json` contains. */
export function settingRoutes(settings: Settings, config: WidgetConfig): Hono {
  const routes = new Hono();
  const all = () => ({ ...settings.platform, ...settings.login, ...settings.session });
  routes.get('/settings', (context) => context.json(all()));
  routes.post('/settings', async (context) => {
    const asked = await readInput(context, Change);
    // A request that names only `signedInUserId` signs that person in on all pages.
    const change = asked.signedInUserId ? { supervisorUserId: null, ...asked } : asked;
    for (const part of [settings.platform, settings.login, settings.session]) {
      const own = Object.entries(change).filter(([key]) => key in part);
      Object.assign(part, Object.fromEntries(own));
    }
    return context.json(all());
  });
  routes.get('/hosting', (context) => context.json(settings.hosting));
  routes.post('/hosting', async (context) => {
    Object.assign(settings.hosting, await readInput(context, HostingChange));
    return context.json(settings.hosting);
  });
  routes.get('/config', (context) => context.json(config.current()));
  routes.post('/config', async (context) => {
    config.merge(await readInput(context, v.record(v.string(), v.unknown())));
    return context.json(config.current());
  });
  return routes;
}
