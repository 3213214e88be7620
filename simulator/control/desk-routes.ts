import { Hono } from 'hono';
import type { FaultList } from '../faults/fault-list.ts';
import type { RequestLog } from '../faults/request-log.ts';
import type { Clock } from '../interfaces.ts';
import { SEATED } from '../world/people.ts';
import type { Admin } from '../world/admin.ts';
import { widgetFor } from '../world/installed-widget.ts';
import { truth } from '../world/truth.ts';
import type { World } from '../world/world.ts';
import type { Settings } from './setting-routes.ts';

interface DeskDeps {
  readonly world: World;
  readonly admin: Admin;
  readonly clock: Clock;
  readonly faults: FaultList;
  readonly log: RequestLog;
  readonly settings: Settings;
}

/** Enough requests to show a button press and what followed; `GET requests` returns all of them. */
const NEWEST = 200;

/** `GET desk`: everything the desktop shows, in one consistent response. */
export function deskRoutes({ world, admin, clock, faults, log, settings }: DeskDeps): Hono {
  return new Hono().get('/desk', (context) => {
    const userId = settings.session.signedInUserId;
    const named = context.req.query('conversation');
    // A full queue has thousands of calls. The desk shows only the agent's own calls and the one named in its URL.
    const shown = [...world.conversations.values()].filter(
      ({ id, participants }) => id === named || participants.some((leg) => leg.userId === userId),
    );
    return context.json({
      at: clock.now(),
      people: SEATED.map(({ id, title }) => ({
        id,
        title,
        name: world.users.get(id)?.name ?? '',
        permissions: [...(world.users.get(id)?.permissions ?? [])],
      })),
      session: settings.session,
      login: settings.login,
      hosting: settings.hosting,
      widget: widgetFor(admin, userId),
      conversations: shown.map(truth),
      faults: faults.waiting(),
      requests: log.all().slice(-NEWEST),
    });
  });
}
