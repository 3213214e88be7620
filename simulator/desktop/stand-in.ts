import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { describeDesktop, firstHosting } from '../hosting.ts';
import { listen } from '../listen.ts';
import { defaultLoginSettings } from '../login/settings.ts';
import { firstConversations } from '../world/first-conversations.ts';
import { firstPeople } from '../world/first-people.ts';
import { AGENT_ID, SEATED, SUPERVISOR_ID } from '../world/people.ts';
import { truth } from '../world/truth.ts';
import { createDesktop } from './server.ts';

const SDK = createRequire(import.meta.url).resolve(
  'purecloud-client-app-sdk/dist/purecloud-client-app-sdk.js',
);

/** A widget that only runs the official SDK: tests call `app` and read `hooks`. */
const WIDGET = `<!doctype html><html lang="en"><title>Stand-in</title><main><h1>Stand-in</h1></main>
<script src="/sdk.js"></script>
<script>
  const { searchParams } = new URL(location.href);
  const gcHostOrigin = searchParams.get('gcHostOrigin');
  const gcTargetEnv = searchParams.get('gcTargetEnv');
  const app = new purecloud.apps.ClientApp({ gcHostOrigin, gcTargetEnv });
  const hooks = [];
  app.lifecycle.addBootstrapListener(() => { hooks.push('bootstrap'); app.lifecycle.bootstrapped(); });
  app.lifecycle.addFocusListener(() => hooks.push('focus'));
  app.lifecycle.addBlurListener(() => hooks.push('blur'));
  app.lifecycle.addStopListener(() => app.lifecycle.stopped());
</script>`;

/** A request received by the fake control API. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** Starts the desktop on a free port, with a fake control API and a stand-in widget. */
export async function startStandIn(root: string) {
  const asked: Asked[] = [];
  const control = await listen(fakeControl(asked));
  const widget = await listen(await standInWidget());
  const origins = { platform: control.origin, widget: widget.origin };
  const desktop = await listen(
    createDesktop({ root, desktop: () => describeDesktop(origins, firstHosting) }),
  );
  const servers = [desktop, widget, control];
  return {
    asked,
    origin: desktop.origin,
    /** Stops the fake platform; the desktop keeps running. */
    losePlatform: () => control.close(),
    close: () => Promise.all(servers.map((server) => server.close())),
  };
}

function fakeControl(asked: Asked[]): Hono {
  const [agent] = firstPeople();
  const calls = agent ? firstConversations(agent, Date.now() - 125_000).map(truth) : [];
  const requests = [
    { method: 'GET', path: `/api/v2/conversations/calls/${calls[0]?.id}`, status: 200 },
    { method: 'PATCH', path: `/api/v2/conversations/calls/${calls[0]?.id}`, status: 403 },
    { method: 'POST', path: '/api/v2/notifications/channels', status: null },
  ];
  const session = { signedInUserId: AGENT_ID, supervisorUserId: SUPERVISOR_ID };
  const people = firstPeople()
    .slice(0, SEATED.length)
    .map(({ id, name, permissions }) => ({
      id,
      name,
      title: SEATED.find((seat) => seat.id === id)?.title,
      permissions: [...permissions],
    }));
  const faults = [{ id: 7, path: '/api/v2/*conversations/*', times: 1, respond: 'hang' }];
  return new Hono()
    .use(cors())
    .get('/__simulator/desk', (context) =>
      context.json({
        at: Date.now(),
        people,
        session,
        login: defaultLoginSettings,
        hosting: firstHosting,
        widget: 'builtIn',
        conversations: calls,
        faults,
        requests: requests.map((request, at) => ({
          ...request,
          at: Date.now() + at,
          correlationId: `${at}fa85f64-5717-4562-b3fc-2c963f66afa6`,
        })),
      }),
    )
    .all('/__simulator/*', async (context) => {
      const { method, path } = context.req;
      const body: unknown = method === 'POST' ? await context.req.json() : undefined;
      asked.push({ method, path, body });
      return context.body(null, 204);
    });
}

async function standInWidget(): Promise<Hono> {
  const sdk = await readFile(SDK, 'utf8');
  return new Hono()
    .get('/index.html', (context) => context.html(WIDGET))
    .get('/config.json', (context) => context.json({ api: 'conversations', grant: 'pkce' }))
    .get('/sdk.js', (context) => context.body(sdk, 200, { 'Content-Type': 'text/javascript' }));
}
