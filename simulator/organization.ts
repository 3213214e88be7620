import { createControl } from './control/control.ts';
import type { SessionSettings } from './control/setting-routes.ts';
import { createWidgetConfig } from './control/widget-config.ts';
import { faultMiddleware } from './faults/fault-middleware.ts';
import { createFaultList } from './faults/fault-list.ts';
import { createRequestLog } from './faults/request-log.ts';
import { firstHosting } from './hosting.ts';
import { createLogin } from './login/login.ts';
import { createNotifications } from './notifications/notifications.ts';
import type { Clock } from './interfaces.ts';
import { createPlatformServer } from './platform-server.ts';
import { publishChanges } from './platform/events.ts';
import { createPlatform } from './platform/platform.ts';
import { createWrites } from './platform/writes.ts';
import { defaultPlatformSettings } from './settings.ts';
import { firstWidgetConfig } from './widget-config.ts';
import { createAdmin } from './world/admin.ts';
import { firstClients } from './world/oauth-clients.ts';
import { AGENT_ID, SUPERVISOR_ID } from './world/people.ts';
import { createWorld } from './world/world.ts';

interface OrganizationDeps {
  readonly clock: Clock;
  readonly applyAfterMs?: number;
  readonly addresses: {
    readonly desktop: string;
    readonly platform: string;
    readonly widget: string;
  };
}

const firstSession: Readonly<SessionSettings> = {
  signedInUserId: AGENT_ID,
  supervisorUserId: SUPERVISOR_ID,
};

const isForSupervisors = (redirectUri: string, seat: string | undefined): boolean =>
  redirectUri.endsWith('/signed-in.html')
    ? seat === 'supervisor'
    : /\/(?:queue|setup)\.html$/.test(redirectUri);

const sessionOf = (
  session: Readonly<SessionSettings>,
  ...asked: Parameters<typeof isForSupervisors>
): string =>
  (isForSupervisors(...asked) ? session.supervisorUserId : null) ?? session.signedInUserId;

/** Creates a simulated organization with all of its services on the platform's origin. */
export function createOrganization({ clock, addresses, applyAfterMs }: OrganizationDeps) {
  const firstSettings = {
    ...defaultPlatformSettings,
    ...(applyAfterMs !== undefined && { applyAfterMs }),
  };
  const settings = { ...firstSettings };
  const session: SessionSettings = { ...firstSession };
  const hosting = { ...firstHosting };
  const world = createWorld(clock);
  const admin = createAdmin(() => firstClients(addresses.widget));
  const { clients } = admin;
  const config = createWidgetConfig(firstWidgetConfig(addresses));
  const faults = createFaultList();
  const log = createRequestLog();
  const login = createLogin({
    clock,
    users: world.users,
    clients,
    signedInUserId: (...asked) => sessionOf(session, ...asked),
  });
  const { tokens } = login;
  const notifications = createNotifications({
    clock,
    tokens,
    publicOrigin: () => addresses.platform,
  });
  publishChanges(world, notifications.publisher);

  function reset(): void {
    Object.assign(settings, firstSettings);
    Object.assign(session, firstSession);
    Object.assign(hosting, firstHosting);
    login.reset();
    config.reset();
    faults.clear();
    log.clear();
    world.reset();
    admin.reset();
    // Last, so that open pages still receive the events for the initial state.
    notifications.reset();
  }

  const accept = createWrites(world, clock, settings);
  const routes = createPlatformServer({
    faultMiddleware: faultMiddleware({ clock, faults, log }),
    login: login.routes,
    platform: createPlatform(
      { world, clock, admin, tokens, settings, accept },
      notifications.routes,
    ),
    control: createControl({
      world,
      admin,
      clock,
      tokens,
      faults,
      log,
      settings: { platform: settings, login: login.settings, session, hosting },
      config,
      sockets: notifications,
      desktopOrigin: addresses.desktop,
      reset,
    }),
  });
  return { routes, notifications, config, hosting, reset };
}
